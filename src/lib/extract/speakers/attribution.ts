import { withoutPrefix, type Tokens } from '../tokens.ts';
import { isCaseless, namesNobody } from './caseless.ts';
import type { Words } from './clauses.ts';
import { confidenceOf, type How, type Rule } from './confidence.ts';
import type { CoreferenceResolver } from './coreference.ts';
import { textOf, type Phrase, type Range } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { AGED } from './antecedents.ts';
import { isPronoun } from './phrase-words.ts';
import { isRole, nameOfRole } from './roles.ts';
import type { LastSpeaker, Speaker } from './speaker.ts';

/** Where the cue stands; `carried`: it is the speaker of the quotation before. */
export type Where = 'before' | 'after' | 'carried' | 'next' | 'line' | 'subject';

/** The words by which a speaker was found. */
export interface Cue {
	text: string;
	start: number;
	end: number;
}

/** Who says something, and how that is known. */
export interface Attribution {
	speaker: Speaker;
	cue?: Cue;
	where: Where;
	how: How;
	rule: Rule;
	/** 0 to 1. */
	confidence: number;
}

/** Where a rule looks for a speaker: the words of a paragraph, and what is known so far. */
export interface Clause extends Words {
	/** The first token of the sentence. */
	from: number;
	coreference: CoreferenceResolver;
	/** Who says the quotations before, by their tokens. */
	attributed: ReadonlyMap<number, Attribution>;
	last: LastSpeaker | null;
}

/** Who is named by a phrase, said by the cue; null when there is none, or it stands for nobody certain. */
export function said(
	clause: Clause,
	named: Phrase | null,
	cue: Range | number | null,
	where: Where,
	rule: Rule
): Attribution | null {
	if (!named) return null;
	const { tokens, lexicon, coreference, last } = clause;
	const phrase = makerOfReport(clause, named) ?? nameOfRole(clause, named);
	if (isWithoutNoun(clause, phrase) || isNobody(clause, phrase)) return null;
	// It was given by X: in Hebrew X then has the preposition written together with it.
	const by = cue === null ? null : cueOf(tokens, cue);
	const given = by !== null && lexicon.given.test(by.text);
	const first = tokens[phrase.from]!;
	const read =
		given && /^מ.{2}/u.test(first.form) ? tokens.with(phrase.from, withoutPrefix(first)) : tokens;
	const role = phrase.role && textOf(read, phrase.role);
	const resolved = coreference.resolve(
		read,
		phrase,
		role && isRole(role, lexicon) ? role : undefined,
		last
	);
	if (!resolved) return null;
	const { speaker, how } = resolved;
	return {
		speaker,
		...(by ? { cue: by } : {}),
		where,
		how,
		rule,
		confidence: confidenceOf(rule, how)
	};
}

/** Whoever spoke last, by a cue without a subject of its own. */
export function saidByLast(
	{ tokens, last }: Clause,
	cue: number,
	where: Where,
	rule: Rule
): Attribution | null {
	if (!last) return null;
	return {
		speaker: last.speaker,
		cue: cueOf(tokens, cue),
		where,
		how: 'pronoun',
		rule,
		confidence: confidenceOf(rule, 'pronoun')
	};
}

/** The same speaker again, by another cue or by none. */
export function saidAgain(
	{ tokens }: Clause,
	{ cue: first, ...previous }: Attribution,
	cue: number | null,
	rule: Rule
): Attribution {
	const again = cue === null ? first : cueOf(tokens, cue);
	return {
		...previous,
		...(again ? { cue: again } : {}),
		where: cue === null ? 'carried' : 'before',
		rule,
		confidence: confidenceOf(rule, previous.how)
	};
}

function cueOf(tokens: Tokens, cue: Range | number): Cue {
	const range = typeof cue === 'number' ? { from: cue, to: cue + 1 } : cue;
	const [first, last] = [tokens[range.from]!, tokens[range.to - 1]!];
	return { text: textOf(tokens, range), start: first.start, end: last.end };
}

/** Where nouns have capitals, words without one name nobody. */
function isWithoutNoun({ tokens, lexicon }: Clause, phrase: Phrase): boolean {
	if (lexicon.capitals !== 'nouns') return false;
	const words = tokens.slice(phrase.from, phrase.to);
	return (
		!words.some(({ capital, kind, form }) => capital || kind === 'quotation' || AGED.test(form)) &&
		!words.some((word) => isPronoun(word, lexicon) || lexicon.demonstratives.has(word.form))
	);
}

/** Where no capitals tell names, a word of its own whose form shows that it is none. */
export function isNobody({ tokens }: Words, { from, to }: Phrase): boolean {
	return to - from === 1 && isCaseless(tokens[from]!) && namesNobody(tokens[from]!);
}

/** The report, published in July by X, said: X. */
function makerOfReport(words: Words, { from, to, role }: Phrase): Phrase | null {
	const { tokens, lexicon } = words;
	if (!role || !lexicon.documents.test(tokens[to - 1]!.form)) return null;
	if (tokens.slice(from + 1, to).some(({ capital }) => capital)) return null;
	for (let i = role.from; i < role.to; i++) {
		if (!lexicon.by.has(tokens[i]!.form)) continue;
		const phrase = phraseAfter(words, i + 1);
		if (phrase && tokens[phrase.to - 1]!.capital) return { from: phrase.from, to: phrase.to };
	}
	return null;
}
