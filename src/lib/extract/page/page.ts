import { plainText, type Aside } from '#lib/text/plain-text.ts';
import { languageOf } from '../lexicon/language.ts';
import type { OnProgress } from '../progress.ts';
import { articleLines } from './article.ts';
import type { Reason } from './classify.ts';
import { readLines, type Reading } from './html.ts';
import { linesOf, type Line, type LineKind } from './lines.ts';
import { mainText, mainTextWithin, type Decision } from './maintext.ts';
import { hostOf, metadataOf } from './metadata.ts';
import { sheetClassesOf } from './not-text.ts';
import { printedIn } from './printed.ts';

/** One line of the main text. */
interface Block {
	/** A line of the page, white space folded, nothing else changed. */
	text: string;
	/** UTF-16 offset of the line in what `plainText` makes of the text that was read; absent for HTML. */
	start?: number;
	kind: LineKind;
}

/** A page read: its main text and what it says about itself. */
export interface Page {
	title: string | null;
	publisher: string | null;
	authors: string[];
	/** EDTF (ISO 8601-2), `~` when the page does not settle it; null when it gives no date. */
	published: string | null;
	/** BCP 47 primary subtag of the main text, decided by the text; 'und' when it does not tell. */
	language: string;
	/** The page's canonical address, http or https. */
	url: string | null;
	blocks: Block[];
	/** The blocks, joined by a line break, or by an empty line where the page sets them apart. */
	text: string;
	/** Every line of the page in order, whether it was kept, and why. */
	reasons: { text: string; kept: boolean; reason: Reason }[];
	/** What on the page is not text, as it stood: markers of notes, words struck out or hidden, … */
	aside: readonly Aside[];
}

/** What is read: a plain text as copied from a browser, or a document that the caller has parsed. */
export type PageSource = { kind: 'text'; text: string } | { kind: 'document'; document: Document };

/**
 * Reads a page. A document is used up by the reading: it must not be shown or read again. Answers
 * null only when `onProgress` stopped the work.
 */
export function readPage(source: PageSource, onProgress?: OnProgress): Page | null {
	return source.kind === 'text'
		? readText(source.text, onProgress)
		: readDocument(source.document, onProgress);
}

const NOTHING: Reading = { lines: [], aside: [], amend: () => undefined };

function readDocument(document: Document, onProgress?: OnProgress): Page | null {
	const metadata = metadataOf(document);
	// A document without a root has no body to ask for either.
	const root = document.documentElement && (document.body ?? document.documentElement);
	const { lines, aside, amend } = root ? readLines(root, sheetClassesOf(document)) : NOTHING;
	if (onProgress && !onProgress(0.4)) return null;
	amend();
	const article = articleLines(document);
	if (onProgress && !onProgress(0.8)) return null;
	const decisions = article ? mainTextWithin(lines, article) : mainText(lines);
	setAside(decisions, ({ text }) => sameTitle(text, metadata.title), 'title');
	const printed =
		article && metadata.authors.length && metadata.published ? null : printedIn(decisions);
	if (!metadata.authors.length) metadata.authors = printed?.authors ?? [];
	return page(decisions, aside, {
		...metadata,
		title: metadata.title ?? printed?.title ?? null,
		publisher: metadata.publisher ?? printed?.publisher ?? hostOf(metadata.url),
		published: metadata.published ?? printed?.published ?? null
	});
}

function readText(text: string, onProgress?: OnProgress): Page | null {
	let stopped = false;
	const plain = plainText(text);
	const decisions = mainText(linesOf(plain.text), (fraction) => {
		stopped ||= onProgress !== undefined && !onProgress(fraction);
		return !stopped;
	});
	if (stopped) return null;
	const printed = printedIn(decisions);
	setAside(decisions, (line) => line.text === printed.title, 'title');
	return page(decisions, plain.aside, { ...printed, url: null });
}

function page(
	decisions: Decision[],
	aside: readonly Aside[],
	about: Pick<Page, 'title' | 'publisher' | 'authors' | 'published' | 'url'>
): Page {
	let text = '';
	const blocks: Block[] = [];
	for (const { line, kept } of decisions) {
		if (!kept) continue;
		text += text === '' ? '' : line.apart ? '\n\n' : '\n';
		text += line.text;
		const { start, kind } = line;
		blocks.push(start === undefined ? { text: line.text, kind } : { text: line.text, start, kind });
	}
	const language = languageOf(text);
	const reasons = decisions.map(({ line, kept, reason }) => ({ text: line.text, kept, reason }));
	return { ...about, language, blocks, text, reasons, aside };
}

function setAside(decisions: Decision[], test: (line: Line) => boolean, reason: Reason): void {
	const first = decisions.findIndex(({ kept, reason }) => kept && reason === 'prose');
	for (const [index, decision] of decisions.entries()) {
		if (index > first + 3 && decision.kept) break;
		if (decision.kept && test(decision.line)) Object.assign(decision, { kept: false, reason });
	}
}

function sameTitle(line: string, title: string | null): boolean {
	if (!title) return false;
	const words = (text: string): string =>
		text
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? '';
	return words(line) === words(title);
}
