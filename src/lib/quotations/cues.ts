import type { Token } from './tokens.ts';
import { CUE_TABLES, type CueKind } from './cue-tables.ts';
import { numeral } from './numbers.ts';
import { keyOf } from './typography.ts';

/** A word or phrase that bears on what a sentence commits to; `to` is exclusive, in tokens. */
export interface Cue {
	readonly kind: CueKind;
	readonly from: number;
	readonly to: number;
	/** Equal for the same cue in both texts. */
	readonly key: string;
}

interface Phrase {
	readonly kind: CueKind;
	readonly words: readonly string[];
}

/** Stands in a phrase for any number: "about" is a hedge in "about 500" only. */
const ANY_NUMBER = '#';

/** Particles written onto the next word: and, so, by, like, to, the; and their Hebrew fellows. */
const CLITICS: Readonly<Record<string, RegExp>> = {
	ar: /^(?:[وف]?(?:[بكل]?ال|لل|[بكلس])|[وف])(?=\p{L}{2})/u,
	he: /^(?:ו?(?:כש|[שהבלמכ])?ה?)(?=\p{L}{2})/u
};

const phrases = new Map<string, Map<string, Phrase[]>>();

/** By first word. A language without a table has digits, and no other cues; `und` has every table. */
function phrasesOf(lang: string): Map<string, Phrase[]> {
	const known = phrases.get(lang);
	if (known) return known;
	const made = new Map<string, Phrase[]>();
	for (const [language, table] of Object.entries(CUE_TABLES)) {
		if (lang !== 'und' && lang !== language) continue;
		for (const [kind, list] of Object.entries(table) as [CueKind, string][]) {
			for (const entry of list.split(',')) {
				const words = entry.trim().split(' ').map(keyOf);
				const first = words[0]!;
				made.set(first, [...(made.get(first) ?? []), { kind, words }]);
			}
		}
	}
	phrases.set(lang, made);
	return made;
}

export const primary = (lang: string) => lang.toLowerCase().split('-')[0] ?? 'und';

/** The cues in `tokens`, in order; one word may be several, such as the number in a date. */
export function cuesIn(tokens: readonly Token[], lang: string): Cue[] {
	const language = primary(lang);
	const table = phrasesOf(language);
	const clitics = Object.entries(CLITICS)
		.filter(([each]) => language === 'und' || language === each)
		.map(([, pattern]) => pattern);
	const keys = tokens.map(({ core }) => keyOf(core));
	const bare = (key: string) =>
		clitics.map((clitic) => key.replace(clitic, '')).find((rest) => rest !== key) ?? key;
	const matches = (word: string, i: number) =>
		word === ANY_NUMBER
			? /^\d/.test(keys[i] ?? '')
			: keys[i] === word || bare(keys[i] ?? '') === word;

	const cues: Cue[] = [];
	keys.forEach((key, i) => {
		const entries = table.get(key) ?? table.get(bare(key)) ?? [];
		const found = entries.filter(({ words }) => words.every((word, k) => matches(word, i + k)));
		for (const { kind, words } of found) {
			// A long phrase takes its first word's shorter readings with it: "at least" is one hedge.
			if (found.some((other) => other.words.length > words.length)) continue;
			if (AMBIGUOUS_MONTHS.has(key) && (kind === 'date') !== isMonth(tokens, i)) continue;
			const length = words.at(-1) === ANY_NUMBER ? words.length - 1 : words.length;
			cues.push({ kind, from: i, to: i + length, key: words.join(' ') });
		}
		const shapes = /^\p{N}/u.test(key)
			? shapesOf(numeral(tokens[i]!.core, language))
			: shapesOf(key);
		for (const [kind, name] of shapes) cues.push({ kind, from: i, to: i + 1, key: name });
	});
	return cues.filter((cue, k) => {
		const near = cues.slice(Math.max(0, k - LONGEST_PHRASE), k + LONGEST_PHRASE);
		return !near.some((other) => holds(other, cue));
	});
}

const LONGEST_PHRASE = 5;

/** "In many ways" is one hedge, and no quantifier. */
function holds(phrase: Cue, cue: Cue): boolean {
	if (phrase.to - phrase.from <= cue.to - cue.from) return false;
	return phrase.from <= cue.from && cue.to <= phrase.to;
}

const AMBIGUOUS_MONTHS = new Set(['may', 'march']);

/** "May" and "March" are months with a capital and beside a number. */
function isMonth(tokens: readonly Token[], i: number): boolean {
	if (!/^M/.test(tokens[i]!.core)) return false;
	return [tokens[i - 1], tokens[i + 1]].some((near) => /^\d/.test(near?.core ?? ''));
}

const NEGATED: Readonly<Record<string, string>> = {
	"can't": 'can',
	"won't": 'will',
	"shan't": 'shall'
};
const MODALS = /^(?:could|might|must|should|would)$/;

/** What the form of a word tells without a list, under the name that the plain word has. */
function shapesOf(key: string): [CueKind, string][] {
	if (key === 'cannot')
		return [
			['negation', 'not'],
			['modal', 'can']
		];
	if (/^\p{L}+n't$/u.test(key)) {
		const modal = NEGATED[key] ?? key.slice(0, -3);
		const isModal = key in NEGATED || MODALS.test(modal);
		return isModal
			? [
					['negation', 'not'],
					['modal', modal]
				]
			: [['negation', 'not']];
	}
	if (/^(?:19|20)\d\d$/.test(key))
		return [
			['number', key],
			['date', key]
		];
	return /^\p{N}/u.test(key) || /^[%‰€$£₪−+]$/.test(key) ? [['number', key]] : [];
}

export function kindsOf(cues: readonly Cue[]): CueKind[] {
	return [...new Set(cues.map(({ kind }) => kind))];
}
