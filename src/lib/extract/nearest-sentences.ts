import { paragraphsOf, type Span } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';

/** The sentences of a text, and which of them have a word. */
export interface SentenceIndex {
	readonly sentences: readonly Weighed[];
	/** Of each stem, the numbers of the sentences that have it. */
	readonly holders: ReadonlyMap<string, readonly number[]>;
}

interface Weighed extends Span {
	/** How often each stem stands there. */
	readonly stems: ReadonlyMap<string, number>;
	readonly words: number;
	/** The paragraph it stands in: runs of sentences stay within one. */
	readonly paragraph: number;
}

/* Inflected and mistyped words mostly keep their beginning. */
const STEM = 5;
/* A stem in more sentences than this tells nothing about which is meant. */
const COMMONEST = 60;
/** So much must be shared, words weighed by how rare they are, for a sentence to be the same one reworded. */
const LEAST = 0.33;
/* A word of two of a short sentence may stand anywhere. */
const FEWEST_WORDS = 5;
const MOST_SENTENCES = 4;
/* On a short page every word is rare: so many must be the same in any case. */
const FEWEST_SHARED = 4;
const LEAST_SHARED = 0.3;

function stemsOf(text: string): Map<string, number> {
	const stems = new Map<string, number>();
	for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
		const stem = word.normalize('NFC').toLowerCase().slice(0, STEM);
		stems.set(stem, (stems.get(stem) ?? 0) + 1);
	}
	return stems;
}

export function sentenceIndexOf(text: string): SentenceIndex {
	const sentences: Weighed[] = [];
	const holders = new Map<string, number[]>();
	for (const [paragraph, span] of paragraphsOf(text).entries()) {
		for (const { start, end } of sentencesOf(text, span)) {
			const stems = stemsOf(text.slice(start, end));
			const words = [...stems.values()].reduce((sum, times) => sum + times, 0);
			for (const stem of stems.keys()) {
				const known = holders.get(stem);
				if (known) known.push(sentences.length);
				else holders.set(stem, [sentences.length]);
			}
			sentences.push({ start, end, stems, words, paragraph });
		}
	}
	return { sentences, holders };
}

/** Whether words are one sentence or several, whole: from a capital or a mark to a stop. */
export function isWhole(words: string): boolean {
	return /^["'“„«»‘(¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(words) && /[.!?…؟。]["'”’»«“)\]]*$/u.test(words);
}

/**
 * The sentences that a quotation of whole sentences was reworded to: as many as it has, or one more or
 * less, no wider. `null` when none share enough of its words.
 */
export function nearestSentences(
	quotation: string,
	{ sentences, holders }: SentenceIndex
): (Span & { similarity: number }) | null {
	const wanted = stemsOf(quotation);
	const many = sentencesOf(quotation, { start: 0, end: quotation.length }).length;
	const total = [...wanted.values()].reduce((sum, times) => sum + times, 0);
	if (total < FEWEST_WORDS || many > MOST_SENTENCES) return null;
	const weightOf = (stem: string) =>
		Math.log(1 + sentences.length / (holders.get(stem)?.length ?? 1));
	const starts = new Set<number>();
	for (const stem of wanted.keys()) {
		const at = holders.get(stem) ?? [];
		if (at.length > COMMONEST) continue;
		for (const i of at) for (let back = 0; back <= many; back++) starts.add(i - back);
	}
	let best: { from: number; to: number; score: number; shared: number } | null = null;
	for (const from of starts) {
		for (let count = Math.max(1, many - 1); count <= many + 1; count++) {
			const found = scoreOf(sentences, from, from + count, wanted, weightOf);
			if (found && (!best || found.score > best.score)) {
				best = { from, to: from + count, ...found };
			}
		}
	}
	if (!best || best.score < LEAST || best.shared < FEWEST_SHARED) return null;
	if (best.shared < total * LEAST_SHARED) return null;
	return {
		start: sentences[best.from]!.start,
		end: sentences[best.to - 1]!.end,
		similarity: Math.round((best.shared / total) * 100) / 100
	};
}

/** The share of what two runs of words say that both say (Dice 1945), words weighed. */
function scoreOf(
	sentences: readonly Weighed[],
	from: number,
	to: number,
	wanted: ReadonlyMap<string, number>,
	weightOf: (stem: string) => number
): { score: number; shared: number } | null {
	const run = sentences.slice(Math.max(0, from), to);
	if (from < 0 || run.length < to - from) return null;
	if (run.some(({ paragraph }) => paragraph !== run[0]!.paragraph)) return null;
	const there = new Map<string, number>();
	for (const { stems } of run) {
		for (const [stem, times] of stems) there.set(stem, (there.get(stem) ?? 0) + times);
	}
	let [both, all, shared] = [0, 0, 0];
	for (const [stem, times] of wanted) {
		const common = Math.min(times, there.get(stem) ?? 0);
		both += common * weightOf(stem);
		all += times * weightOf(stem);
		shared += common;
	}
	for (const [stem, times] of there) all += times * weightOf(stem);
	return all === 0 ? null : { score: (2 * both) / all, shared };
}
