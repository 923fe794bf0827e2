import { type Reason } from './chrome.ts';
import { dateIn } from './dates.ts';
import { articleLines, linesOfDocument } from './html.ts';
import { languageOf } from './language.ts';
import { linesOf, wordCount, type Line, type LineKind, type OnProgress } from './lines.ts';
import { mainText, mainTextWithin, type Decision } from './maintext.ts';
import { hostOf, metadataOf, namesIn } from './metadata.ts';

/** One line of the main text. */
interface Block {
	/** A line of the page, white space folded, nothing else changed. */
	text: string;
	/** UTF-16 offset of the line in the plain text that was read; absent for HTML. */
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

function readDocument(document: Document, onProgress?: OnProgress): Page | null {
	const metadata = metadataOf(document);
	// A document without a root has no body to ask for either.
	const root = document.documentElement && (document.body ?? document.documentElement);
	const lines = root ? linesOfDocument(root) : [];
	if (onProgress && !onProgress(0.4)) return null;
	const article = articleLines(document);
	if (onProgress && !onProgress(0.8)) return null;
	const decisions = article ? mainTextWithin(lines, article) : mainText(lines);
	setAside(decisions, ({ text }) => sameTitle(text, metadata.title), 'title');
	const printed =
		article && metadata.authors.length && metadata.published ? null : printedIn(decisions);
	if (!metadata.authors.length) metadata.authors = printed?.authors ?? [];
	return page(decisions, {
		...metadata,
		title: metadata.title ?? printed?.title ?? null,
		publisher: metadata.publisher ?? printed?.publisher ?? hostOf(metadata.url),
		published: metadata.published ?? printed?.published ?? null
	});
}

function readText(text: string, onProgress?: OnProgress): Page | null {
	let stopped = false;
	const decisions = mainText(linesOf(text), (fraction) => {
		stopped ||= onProgress !== undefined && !onProgress(fraction);
		return !stopped;
	});
	if (stopped) return null;
	const printed = printedIn(decisions);
	setAside(decisions, (line) => line.text === printed.title, 'title');
	return page(decisions, { ...printed, url: null });
}

function page(
	decisions: Decision[],
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
	return { ...about, language, blocks, text, reasons };
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

const TITLES: ReadonlySet<Reason> = new Set([
	'heading-like',
	'labels',
	'long',
	'repeated',
	'linked',
	'short'
]);

/* In characters; what is longer has more words than any headline. */
const LONGEST_TITLE = 2000;

/* How far above its text a title stands: byline, date, a picture and its caption come between. */
const ABOVE = 14;

/** What the lines of a page print about it: for want of metadata, by where they stand. */
function printedIn(
	decisions: readonly Decision[]
): Omit<Page, 'language' | 'blocks' | 'text' | 'reasons' | 'url'> {
	const first = decisions.findIndex(({ kept, reason }) => kept && reason === 'prose');
	const head = first < 0 ? decisions.length : first;
	let title: { text: string; score: number } | null = null;
	let published: string | null = null;
	const authors: string[] = [];
	for (
		let index = Math.max(0, head - ABOVE);
		index < Math.min(decisions.length, head + 3);
		index++
	) {
		const { line, reason } = decisions[index]!;
		if (index < head) {
			const words = wordCount(line.text.slice(0, LONGEST_TITLE));
			// The longest unended line, and among equals the nearest: a headline, not a label or a caption.
			const score = Math.min(words, 14) - Math.max(0, words - 20) / 4 - (head - index) * 0.3;
			const may = TITLES.has(reason) && words >= 3 && !/[.؟:;。]$/u.test(line.text);
			if (may && words <= 45 && (!title || score > title.score)) title = { text: line.text, score };
		}
		if (reason === 'dateline' || reason === 'byline') published ??= dateIn(line.text)?.edtf ?? null;
		if (reason === 'byline' && authors.length === 0) {
			authors.push(...namesIn(line.text));
			const next = decisions[index + 1];
			if (authors.length === 0 && /:\s*$/.test(line.text) && next) authors.push(next.line.text);
		}
	}
	return { title: title?.text ?? null, publisher: rightsHolder(decisions), authors, published };
}

const COPYRIGHT =
	/(?:©|copyright)(?: ?(?:©|\(c\)|copyright))?\s*(?:by )?(?:(?:\d{4}\s*[-–]\s*)?\d{4})?,?\s*(?:by )?(\p{Lu}[^.|©,(]{1,60})?/iu;

/** The publisher as its last notice of rights names it. The year there is no date: it is this year's. */
function rightsHolder(decisions: readonly Decision[]): string | null {
	for (const { line, reason, kept } of decisions.toReversed()) {
		if (kept || reason !== 'rights') continue;
		const name = COPYRIGHT.exec(line.text)?.[1]
			?.replace(/\s*(?:all rights|tous droits|alle rechte|\d{4}).*$/iu, '')
			.trim();
		if (name) return name;
	}
	return null;
}
