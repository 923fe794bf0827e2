import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SURE, LIKELY, type How, type Rule } from '#lib/extract/speakers/confidence.ts';
import { findQuotations } from '#lib/extract/speakers/propose.ts';
import { measureOf, overlap, sameSpeaker, type Measure } from '../bench/ingest-measures.ts';

/*
 * Texts with who says what, written before they were read: `[[words]]{speaker}`, `{—}` where the text
 * does not settle who speaks; `===` between two texts. Every second text is held out: rules are learned
 * from the others.
 */

export interface Labelled {
	text: string;
	quotes: { start: number; end: number; speaker?: string | null }[];
	lang?: string;
}

/** Reads a file of labelled texts, or JSON lines of `{ text, quotes: [{ start, end, speaker }], lang? }`. */
export function labelledIn(content: string): Labelled[] {
	if (content.trimStart().startsWith('{')) {
		return content
			.split('\n')
			.filter((line) => line.trim() !== '')
			.map((line) => JSON.parse(line) as Labelled);
	}
	return content
		.trim()
		.split(/\n===\n/)
		.map(labelled);
}

function labelled(marked: string): Labelled {
	const quotes: Labelled['quotes'] = [];
	let text = '';
	let from = 0;
	for (const match of marked.matchAll(/\[\[([^\]]*)\]\]\{([^}]*)\}/g)) {
		text += marked.slice(from, match.index);
		const [whole, words = '', speaker = ''] = match;
		const start = text.length;
		text += words;
		quotes.push({ start, end: text.length, speaker: speaker === '—' ? null : speaker });
		from = match.index + whole.length;
	}
	return { text: text + marked.slice(from), quotes };
}

const FOLDER = fileURLToPath(new URL('../fixtures/speech/', import.meta.url));

/** The committed texts, by file. */
export function corpora(): { file: string; texts: Labelled[] }[] {
	return readdirSync(FOLDER).map((file) => ({
		file,
		texts: labelledIn(readFileSync(join(FOLDER, file), 'utf8'))
	}));
}

/** The texts from which rules are learned, and those that are held out. */
export const halves = (texts: readonly Labelled[]) => ({
	learned: texts.filter((_, i) => i % 2 === 0),
	heldOut: texts.filter((_, i) => i % 2 === 1)
});

/** What the texts show of each rule: every answer, right or not, from the half that is not held out. */
export const learnedAnswers = () =>
	corpora().flatMap(({ texts }) =>
		halves(texts).learned.flatMap((text) =>
			readLabelled(text).answers.map(({ rule, how, right, wanted, speaker }) => ({
				...{ rule, how },
				right: right || (wanted === null && speaker === undefined)
			}))
		)
	);

/** Two stretches are the same quotation from this overlap on. */
const SAME = 0.8;

export interface Answered {
	words: string;
	/** Whether the text has these words as a quotation, and whose they are. */
	wanted: string | null | undefined;
	speaker: string | undefined;
	confidence: number;
	rule: Rule | undefined;
	how: How | undefined;
	right: boolean;
}

export interface Read {
	text: string;
	answers: Answered[];
	missed: string[];
	quotes: number;
}

export function readLabelled({ text, quotes, lang }: Labelled): Read {
	const found = findQuotations(text, lang ? { lang } : {}).flatMap((one) =>
		one.kind === 'quotation' && one.use === 'speech' && one.depth === 0 ? [one] : []
	);
	const left = new Set(found);
	const pairs = new Map<(typeof found)[number], (typeof quotes)[number]>();
	const missed: string[] = [];
	for (const gold of quotes) {
		const [best] = [...left].sort((a, b) => overlap(b, gold) - overlap(a, gold));
		if (!best || overlap(best, gold) < SAME) missed.push(text.slice(gold.start, gold.end));
		else {
			left.delete(best);
			pairs.set(best, gold);
		}
	}
	const answers = found.map((one): Answered => {
		const gold = pairs.get(one);
		const speaker = one.speaker?.name;
		const wanted = gold === undefined ? undefined : (gold.speaker ?? null);
		const right = Boolean(wanted && speaker && sameSpeaker(speaker, wanted));
		const { confidence, rule } = one;
		const how = one.speaker ? (one.reason.parameters?.how as How | undefined) : undefined;
		return { words: one.text, wanted, speaker, confidence, rule, how, right };
	});
	return { text, answers, missed, quotes: quotes.length };
}

export interface Figures {
	quotations: Measure & { of: number };
	/** Right among the quotations whose speaker the text gives; missed and left open ones are wrong. */
	speakers: { right: number; of: number; open: number };
	/** Of the answers of each step of confidence, the share that is right. */
	sure: { right: number; of: number };
	likely: { right: number; of: number };
	rest: { right: number; of: number };
}

export function figuresOf(all: readonly Read[]): Figures {
	const answers = all.flatMap((one) => one.answers);
	const missed = all.reduce((sum, one) => sum + one.missed.length, 0);
	const quotes = all.reduce((sum, one) => sum + one.quotes, 0);
	const matched = quotes - missed;
	const step = (test: (confidence: number) => boolean) => {
		const given = answers.filter(({ speaker, confidence }) => speaker && test(confidence));
		const right = given.filter((one) => one.right).length;
		return { right: share(right, given.length), of: given.length };
	};
	const matchedAnswers = answers.filter(({ wanted }) => wanted !== undefined);
	const named = matchedAnswers.filter(({ wanted }) => wanted !== null);
	const of = named.length + missed;
	return {
		quotations: {
			...measureOf(share(matched, answers.length), share(matched, quotes)),
			of: quotes
		},
		speakers: {
			right: share(named.filter((one) => one.right).length, of),
			of,
			open: named.filter(({ speaker }) => !speaker).length
		},
		sure: step((confidence) => confidence >= SURE),
		likely: step((confidence) => confidence >= LIKELY && confidence < SURE),
		rest: step((confidence) => confidence < LIKELY)
	};
}

const share = (part: number, of: number) => (of === 0 ? 1 : Math.round((1000 * part) / of) / 1000);
