import { BODY_NOUN } from '../lexicon/names.ts';
import type { Token } from '../tokens.ts';
import { isCaseless } from './caseless.ts';
import type { Words } from './clauses.ts';
import { hasCapital, type Phrase } from './noun-phrase.ts';
import {
	isConjunction,
	isPronoun,
	isSkipped,
	isStop,
	isVerbal,
	joinsOn,
	LONGEST
} from './phrase-words.ts';
import { nameFrom, nameOfRole } from './roles.ts';

/** The phrase that ends before token `at`, as the subject of a verb there; null when none is plain. */
export function phraseBefore(words: Words, at: number): Phrase | null {
	const { tokens, lexicon } = words;
	let to = at;
	while (to > 0 && isSkipped(words, to - 1) && !isNoun(words, to - 1)) to--;
	const last = tokens[to - 1];
	if (!last) return null;
	// The association “Open Doors” said.
	if (last.kind === 'quotation' && to > 1 && BODY_NOUN.test(tokens[to - 2]!.form)) {
		const article = to > 2 && lexicon.determiners.has(tokens[to - 3]!.form);
		return { from: article ? to - 3 : to - 2, to: to - 1 };
	}
	if (last.kind === 'comma') return aroundApposition(words, to - 1);
	if (last.text === ')' || last.text === '–' || last.text === '—')
		return aroundParenthesis(words, to - 1);
	return endingAt(words, to);
}

/** Le porte-parole du gouvernement: not every word in -ment is an adverb. */
function isNoun({ tokens, lexicon }: Words, at: number): boolean {
	const { adverbs, between, determiners, joins } = lexicon;
	const [before = '', form] = [tokens[at - 1]?.form, tokens[at]!.form];
	return adverbs.test(form) && !between.has(form) && (joins.has(before) || determiners.has(before));
}

/** Name, role, said: back over the apposition to the name. */
function aroundApposition(words: Words, comma: number): Phrase | null {
	const { tokens } = words;
	const commas = [comma];
	for (let i = comma - 1; i >= Math.max(0, comma - 90) && commas.length < 6; i--) {
		const { kind, ended } = tokens[i]!;
		if (kind === 'stop' || ended) break;
		if (kind === 'comma') commas.push(i);
	}
	let fallback: Phrase | null = null;
	const inner = commas[1] === undefined ? null : nameFrom(tokens, commas[1] + 1);
	for (const [depth, end] of commas.slice(1).entries()) {
		const phrase = endingAt(words, end);
		// The then minister, Lady Harcourt, promised: no clause before a comma is her.
		if (depth > 0 && inner?.to === comma) return inner;
		const head = phrase && tokens[phrase.from]!;
		if (!phrase || !head) continue;
		// A place or an age between commas is part of the apposition: the mayor of X, Ohio, said.
		const before = tokens[phrase.from - 1];
		const starts = !before || before.kind !== 'word' || !head.capital;
		const single =
			phrase.to - phrase.from === 1 && depth + 2 < commas.length && before?.kind === 'comma';
		if (!mayName(words, phrase) || !starts || single) continue;
		const found = { ...phrase, role: { from: end + 1, to: comma } };
		// Asked by our paper, the mayor of the town, Jane Doe, said.
		if (!head.capital && nameOfRole(words, found).from !== found.from) return found;
		// X, a maker of Y, which … , said: the phrase with an article may itself be an apposition.
		if (head.capital || before?.kind !== 'comma') return found;
		fallback ??= found;
	}
	return fallback;
}

function aroundParenthesis(words: Words, close: number): Phrase | null {
	const { tokens } = words;
	const opener = tokens[close]!.text === ')' ? '(' : tokens[close]!.text;
	for (let i = close - 1; i > 0 && close - i < 30; i--) {
		if (tokens[i]!.text !== opener) continue;
		const phrase = endingAt(words, i);
		return phrase && { ...phrase, role: { from: i + 1, to: close } };
	}
	return null;
}

function mayName({ tokens, lexicon }: Words, { from, to }: Phrase): boolean {
	const first = tokens[from]!;
	return (
		lexicon.determiners.has(first.form) || hasCapital(tokens, { from, to }) || isCaseless(first)
	);
}

/** The longest phrase that ends right before `to`. */
function endingAt(words: Words, to: number): Phrase | null {
	const { tokens, lexicon } = words;
	const { determiners, joins, possessives } = lexicon;
	const last = tokens[to - 1];
	if (last?.kind !== 'word') return null;
	if (isPronoun(last, lexicon)) return { from: to - 1, to };
	if (determiners.has(last.form) && !last.capital && last.form.length < 6) return null;
	const isJoin = ({ form, capital }: Token): boolean => joins.has(form) && !capital;
	const isAnd = (at: number): boolean =>
		at >= 0 && isConjunction(tokens[at]!, lexicon) && tokens[at - 1]?.capital === true;
	let from = to;
	for (let i = to - 1; i >= 0 && to - i <= LONGEST; i--) {
		const token = tokens[i]!;
		const next = tokens[i + 1];
		if (token.kind !== 'word') {
			if (token.text === '&' && tokens[i - 1]?.capital) continue;
			break;
		}
		if (isJoin(token)) {
			if (from !== i + 1 || !joinsOn(words, i)) break;
			continue;
		}
		// Jane Doe and her brother; Jane Doe and John Doe
		if (isAnd(i) && (next?.capital || possessives.has(next?.form ?? ''))) continue;
		if (isVerbal(token, lexicon) || isStop(words, i, i === 0)) break;
		from = i;
		if (!determiners.has(token.form)) continue;
		if (isAnd(i - 1) && possessives.has(token.form)) continue;
		const join = tokens[i - 1];
		if (!join || !joins.has(join.form) || !joinsOn(words, i - 1)) break;
	}
	while (from < to) {
		const token = tokens[from]!;
		if (token.kind === 'word' && !isConjunction(token, lexicon) && !isJoin(token)) break;
		from++;
	}
	return named(words, { from, to });
}

/** Of what was gathered, the part that names: from a determiner, a capital, or a bare noun at the start. */
function named({ tokens, lexicon }: Words, phrase: Phrase): Phrase | null {
	const { to } = phrase;
	if (phrase.from >= to) return null;
	const first = tokens[phrase.from]!;
	if (isPronoun(first, lexicon)) return { from: phrase.from, to: phrase.from + 1 };
	if (isCaseless(first) || lexicon.determiners.has(first.form) || first.capital) return phrase;
	for (let i = phrase.from + 1; i < to; i++) {
		const token = tokens[i]!;
		const joined = lexicon.joins.has(tokens[i - 1]!.form);
		if (!joined && (token.capital || lexicon.determiners.has(token.form))) {
			// Words in small letters directly before a name are its role: company X, coach Y.
			return token.capital && i - phrase.from <= 3 ? phrase : { from: i, to };
		}
	}
	// A bare plural: police said, residents of the town said.
	const before = tokens[phrase.from - 1];
	const starts =
		!before ||
		before.kind !== 'word' ||
		isConjunction(before, lexicon) ||
		lexicon.stops.has(before.form);
	return starts && to - phrase.from <= 5 ? phrase : null;
}
