import { reportingLexiconOf } from '#lib/extract/lexicon/languages.ts';
import type { ReportingLexicon } from '#lib/extract/lexicon/lexicon.ts';
import type { Place } from '#lib/evidence/find-quotation.ts';
import { hasWords } from '#lib/text/text.ts';
import { cuesIn, primary, type Cue } from './cues.ts';
import { tokensOf, type Token } from './tokens.ts';

/**
 * What a quotation leaves out of its own sentences that can turn their sense. A quotation may begin or
 * end inside a sentence, and leap; what it drops there is looked through for these.
 */
export const OMISSIONS = [
	'negation',
	'condition',
	'hedge',
	'quantifier',
	'number',
	'speaker'
] as const;
export type OmissionKind = (typeof OMISSIONS)[number];

export interface Omission {
	/** Before the first words, at a leap, or behind the last. */
	where: 'before' | 'leap' | 'after';
	kinds: OmissionKind[];
	/** What was left out there. */
	words: string;
}

type Passage = { readonly index: number; readonly text: string };

interface Options {
	/** Language of the words. */
	lang: string;
	/** Every name of whoever the words are recorded for: naming that one is no change of speaker. */
	names: readonly string[];
}

/**
 * The omissions of a quotation whose `parts` stand at `places` of the passages. At a cut, the clause
 * before it and the rest of the sentence behind it are read, up to the source's own quotation mark; at
 * a leap, all between its two sides that is among the passages.
 */
export function omissionsIn(
	parts: readonly string[],
	places: readonly Place[],
	passages: readonly Passage[],
	{ lang, names }: Options
): Omission[] {
	const [first, last] = [places[0], places.at(-1)];
	if (!first || !last) return [];
	const texts = new Map(passages.map(({ index, text }) => [index, text]));
	const ends = places.map((place, i) => endOf(place, parts[i] ?? '', texts));
	const stretches: Pick<Omission, 'where' | 'words'>[] = [
		{ where: 'before', words: clauseBefore(headOf(texts, first)) },
		...places.slice(1).map((place, i) => ({
			where: 'leap' as const,
			words: between(places[i]!.last, ends[i]!, place, texts)
		})),
		{ where: 'after', words: restAfter(restOf(texts, last.last, ends.at(-1)!)) }
	];
	return stretches.flatMap(({ where, words }): Omission[] => {
		const kinds = kindsIn(words, lang, names);
		return kinds.length > 0 ? [{ where, kinds, words: words.trim() }] : [];
	});
}

/** UTF-16 offset behind a part in the last passage that it runs through. */
function endOf({ first, last, offset }: Place, part: string, texts: ReadonlyMap<number, string>) {
	let end = offset + part.length;
	for (let index = first; index < last; index++) end -= (texts.get(index)?.length ?? 0) + 1;
	return end;
}

/** A sentence that a full stop inside it cut in two goes on with a small letter. */
const GOES_ON = /^[^\p{L}]*\p{Ll}/u;

/** What stands before a part in its sentence. */
function headOf(texts: ReadonlyMap<number, string>, { first, offset }: Place): string {
	const text = texts.get(first) ?? '';
	const before = texts.get(first - 1);
	const head = text.slice(0, offset);
	return before !== undefined && GOES_ON.test(text) ? `${before} ${head}` : head;
}

/** What stands behind a part in its sentence. */
function restOf(texts: ReadonlyMap<number, string>, last: number, end: number): string {
	const rest = (texts.get(last) ?? '').slice(end);
	const next = texts.get(last + 1);
	return next !== undefined && GOES_ON.test(next) ? `${rest} ${next}` : rest;
}

/** What a leap leaves out: all of it where all is known, else the rest of one sentence and the head of the other. */
function between(from: number, end: number, to: Place, texts: ReadonlyMap<number, string>): string {
	if (from === to.first) return (texts.get(from) ?? '').slice(end, to.offset);
	const inside = Array.from({ length: to.first - from - 1 }, (_, i) => texts.get(from + 1 + i));
	return [
		(texts.get(from) ?? '').slice(end),
		...inside.filter((text) => text !== undefined),
		(texts.get(to.first) ?? '').slice(0, to.offset)
	].join(' ');
}

const QUOTATION_MARK = /["“”„«»]/;
const CLAUSE_END = /[,;:،؛—–()[\]]/;

/** The clause before a cut; nothing where the source opens a quotation there. */
function clauseBefore(head: string): string {
	const inside = head.slice(head.search(/[^"“”„«»]*$/));
	if (inside.trim() === '' && QUOTATION_MARK.test(head)) return '';
	const clauses = inside
		.trimEnd()
		.replace(/[,;:،؛—–\s]+$/u, '')
		.split(CLAUSE_END);
	return clauses.at(-1) ?? '';
}

/** The rest of a sentence behind a cut, up to where the source closes the quotation that the cut is in. */
function restAfter(rest: string): string {
	let open = 0;
	for (const [i, character] of [...rest.matchAll(/["“”„«»]/g)].map(
		(m) => [m.index, m[0]] as const
	)) {
		if ('“„«'.includes(character)) open++;
		else if (open > 0) open--;
		else return rest.slice(0, i);
	}
	return rest;
}

function kindsIn(words: string, lang: string, names: readonly string[]): OmissionKind[] {
	if (words.trim() === '') return [];
	const tokens = tokensOf(words, lang);
	const cues = cuesIn(tokens, lang);
	const isDate = (cue: Cue) =>
		cues.some(({ kind, from, to }) => kind === 'date' && from <= cue.to && cue.from <= to);
	const found = new Set<string>(
		cues.filter((cue) => cue.kind !== 'number' || !isDate(cue)).map(({ kind }) => kind)
	);
	if (changesSpeaker(words, tokens, lang, names)) found.add('speaker');
	return OMISSIONS.filter((kind) => found.has(kind));
}

/** Whether somebody else is said to say something: a verb of saying, or “according to”, by another name. */
function changesSpeaker(
	words: string,
	tokens: readonly Token[],
	lang: string,
	names: readonly string[]
): boolean {
	const lexicon = reportingLexiconOf(primary(lang));
	const plain = tokens.map(({ core }) => core.toLowerCase());
	// “… and alleges …”: the one who says it stands in the quotation itself.
	const goesOn = lexicon.order !== 'verb-first' && lexicon.and.has(plain[0] ?? '');
	const says = plain.some(
		(word, i) => (lexicon.verbs.has(word) || lexicon.participles.has(word)) && !(goesOn && i === 1)
	);
	if (!says && !accords(plain, lexicon)) return false;
	if (names.some((name) => hasWords(words, name))) return false;
	return !plain.some((word) => lexicon.persons.has(word) || lexicon.groups.has(word));
}

function accords(words: readonly string[], { according }: ReportingLexicon): boolean {
	return words.some((word, i) =>
		(according.get(word) ?? []).some((phrase) => phrase.every((one, k) => words[i + k] === one))
	);
}
