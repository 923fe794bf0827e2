import type { Aside } from '#lib/text/plain-text.ts';
import { languageOf } from '../lexicon/language.ts';
import { wholeDocument } from '../page/decode.ts';
import { readLines } from '../page/html.ts';
import { sheetClassesOf } from '../page/not-text.ts';
import type { FileFacts, FileKind, FileNotice, FileReading, Reading, SetAside } from './file.ts';
import { textOfParagraphs, type Piece } from './placed-text.ts';
import type { Paragraph } from './sections.ts';

/** What a reader of documents has found. */
export interface Found {
	kind: FileKind;
	mediaType: string;
	paragraphs: readonly (readonly Piece[])[];
	facts?: Partial<FileFacts>;
	aside?: readonly Aside[];
	notices?: readonly FileNotice[];
}

/** No book has more. */
const MOST_PARAGRAPHS = 200_000;

/** The reading of a document whose paragraphs are known; `empty` if they say nothing. */
export function documentOf({ kind, mediaType, paragraphs, ...found }: Found): FileReading {
	if (paragraphs.length > MOST_PARAGRAPHS) {
		return { kind: 'refused', why: { code: 'out-of-bounds', what: 'parts' } };
	}
	const { text, places, aside } = textOfParagraphs(paragraphs);
	if (text === '') return { kind: 'refused', why: { code: 'empty' } };
	const { facts, notices = [] } = found;
	return {
		kind: 'read',
		file: {
			kind,
			mediaType,
			text,
			places,
			aside: [...(found.aside ?? []), ...aside],
			notices,
			facts: {
				...{ title: null, publisher: null, authors: [], published: null, url: null },
				...facts,
				language: languageOf(text)
			}
		}
	};
}

/** The paragraphs of markup, all of them, and what of it is not text. */
export function paragraphsOfHtml(
	html: string,
	{ parseHtml }: Reading,
	prepare: (document: Document) => void = () => undefined
): { paragraphs: Paragraph[]; aside: readonly Aside[] } {
	const document = parseHtml(wholeDocument(html));
	prepare(document);
	const root = document.documentElement && (document.body ?? document.documentElement);
	if (!root) return { paragraphs: [], aside: [] };
	const { lines, aside } = readLines(root, sheetClassesOf(document));
	return {
		paragraphs: lines.map(({ text, kind }) => ({ text, isHeading: kind === 'heading' })),
		aside
	};
}

/** A notice for each kind of words that were set aside. */
export function setAside(counts: Partial<Record<SetAside, number>>): FileNotice[] {
	return Object.entries(counts)
		.filter(([, count]) => count > 0)
		.map(([what, count]) => ({ code: 'set-aside', what: what as SetAside, count }));
}

/** So many of what was set aside are shown. */
const MOST_ASIDE = 1000;
const LONGEST_ASIDE = 300;

/** What was set aside of one kind, shortened. */
export const asideOf = (texts: readonly string[], why: Aside['why']): Aside[] =>
	texts.slice(0, MOST_ASIDE).map((text) => ({ text: text.slice(0, LONGEST_ASIDE), why }));
