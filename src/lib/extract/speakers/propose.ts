import { languageOf } from '../lexicon/language.ts';
import { reportingLexiconOf } from '../lexicon/languages.ts';
import { paragraphsOf, type Span } from '../paragraphs.ts';
import type { OnProgress } from '../progress.ts';
import { quotedIn, type Quoted } from '../quotes.ts';
import { COREFERENCE_RULES } from './coreference-rules.ts';
import { CoreferenceResolver } from './coreference.ts';
import { withoutReports } from './inside-marks.ts';
import type { Party } from './known-names.ts';
import { turnsIn } from './turns.ts';
import { outsideOf, withoutFilling, withQuotations } from './outside.ts';
import { ParagraphReader } from './paragraph-reader.ts';
import type { Proposal } from './proposal.ts';

export interface QuotationOptions {
	/** Known parties: their names are found in every spelling given. */
	parties?: readonly Party[];
	/** BCP 47 primary subtag; decided by the text when absent. */
	lang?: string;
	/** Asked once a paragraph or so; answering false ends the search with what was found so far. */
	onProgress?: OnProgress;
}

/* So many paragraphs are read between two questions about progress. */
const STEP = 64;

/**
 * Who says what in a text: quotations with their speakers, reported speech, demands, and silences.
 * These are proposals for an editor. Offsets are UTF-16 units; every `text` is the text's own words.
 * Where the text does not settle who speaks, there is no speaker.
 */
export function findQuotations(text: string, options: QuotationOptions = {}): Proposal[] {
	const lang = options.lang ?? languageOf(text);
	const all = paragraphsOf(text);
	const quoted = quotedIn(text, all);
	const passages =
		options.lang === undefined
			? byLanguage(text, all, lang)
			: [{ lang, paragraphs: new Map(all.entries()) }];
	const proposals = passages.flatMap((one) => readIn(text, one, quoted, options));
	return proposals.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The paragraphs of a text that are in one language, by their numbers among all. */
interface Passages {
	lang: string;
	paragraphs: Map<number, Span>;
}

const RIGHT_TO_LEFT: readonly (readonly [string, RegExp])[] = [
	['ar', /\p{Script=Arabic}/gu],
	['he', /\p{Script=Hebrew}/gu]
];
const LATIN = /\p{Script=Latin}/gu;

/** Paragraphs in another script than most of a text are read in the language of their own. */
function byLanguage(text: string, paragraphs: readonly Span[], lang: string): Passages[] {
	const found = new Map<string, Map<number, Span>>();
	for (const [index, paragraph] of paragraphs.entries()) {
		const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + SAMPLE));
		const own = otherScript(words, lang) ?? lang;
		const those = found.get(own) ?? new Map<number, Span>();
		found.set(own, those.set(index, paragraph));
	}
	return [...found].map(([own, those]) => ({ lang: own, paragraphs: those }));
}

/* Enough of a paragraph to tell its script by. */
const SAMPLE = 400;
const FEWEST_LETTERS = 20;

function otherScript(words: string, lang: string): string | null {
	const lettersOf = (letter: RegExp) => words.match(letter)?.length ?? 0;
	const counts = [
		[null, lettersOf(LATIN)] as const,
		...RIGHT_TO_LEFT.map(([own, letter]) => [own, lettersOf(letter)] as const)
	];
	const [own, letters] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
	const isOwn = RIGHT_TO_LEFT.find(([one]) => one === lang)?.[0] ?? null;
	if (letters < FEWEST_LETTERS || own === isOwn) return null;
	const guessed = languageOf(words);
	return guessed === 'und' ? own : guessed;
}

function readIn(
	text: string,
	{ lang, paragraphs: own }: Passages,
	marked: readonly Quoted[],
	{ parties = [], onProgress }: QuotationOptions
): Proposal[] {
	const lexicon = reportingLexiconOf(lang);
	const those = marked.filter(({ paragraph }) => own.has(paragraph));
	const quoted = withoutReports(text, those, lexicon);
	const top = quoted.filter(({ depth }) => depth === 0);
	const paragraphs = withoutFilling(text, [...own.values()], top);
	const coreference = new CoreferenceResolver(
		text,
		outsideOf(paragraphs, top),
		lexicon,
		parties,
		COREFERENCE_RULES
	);
	const reader = new ParagraphReader(text, lexicon, coreference, turnsIn(text, paragraphs));
	let index = 0;
	for (const { paragraph, within } of withQuotations(paragraphs, top)) {
		if (index % STEP === 0 && onProgress && !onProgress(index / paragraphs.length)) break;
		reader.read(paragraph, within, paragraphs[++index]);
	}
	for (const inner of quoted) if (inner.depth > 0) reader.nested(inner);
	return reader.proposals;
}
