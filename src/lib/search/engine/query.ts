import { FACETS, type Facet } from './entry.ts';
import { scan, words } from '#lib/text/fold.ts';
import { isQuestion, tokensAskedFor } from './questions.ts';

/** One folded word that was typed. */
export interface Token {
	term: string;
	/** the last word, while it is still being typed */
	unfinished: boolean;
}

/** A query, taken apart. */
export interface Query {
	/** words to find, those of phrases included */
	tokens: Token[];
	/** a question in plain words: what answers it need not have all of them */
	asks: boolean;
	/** runs of words that must stand side by side */
	phrases: string[][];
	/** words, or runs of words, that must not occur */
	excluded: string[][];
	/** `party:name` and the like: the folded beginning of a facet's value */
	filters: { facet: Facet; words: string[] }[];
}

/** A pasted paragraph is searched by its beginning: the answer stays quick and is the same. */
const MOST_TOKENS = 32;
export const LONGEST_QUERY = 1024;
/** Each is looked for in every match. */
const MOST_RUNS = 8;

const PREFIXES: Readonly<Record<string, Facet>> = {
	...Object.fromEntries(FACETS.map((facet) => [facet, facet])),
	lang: 'language',
	year: 'period'
};

/** An operator, a quoted run or a bare word; a quotation mark opens a run only where a word could begin. */
const PART = /(-)?(?:([a-z]{2,8}):)?(?:["“”„«]([^"“”„«»]*)["“”„»]?|([^\s"“”„«»][^\s]*))/giu;

/** A filter whose value is still to come says nothing yet. */
function isBegun(part: string): boolean {
	return part.endsWith(':') && Object.hasOwn(PREFIXES, part.slice(0, -1).toLowerCase());
}

/** T.K.H. is TKH. */
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/** Never fails: whatever is not an operator is a word, and what folds to nothing is nothing. */
export function parseQuery(typed: string, prefix: boolean): Query {
	const query = typed.slice(0, LONGEST_QUERY).replace(INITIALS, (name) => name.replaceAll('.', ''));
	const parsed: Query = { tokens: [], asks: false, phrases: [], excluded: [], filters: [] };
	const seen = new Set<string>();
	const add = (terms: string[]) => {
		for (const term of terms) {
			if (seen.has(term) || seen.size === MOST_TOKENS) continue;
			seen.add(term);
			parsed.tokens.push({ term, unfinished: false });
		}
	};
	let lastIsWord = false;
	let lastTerm: string | undefined;
	for (const [whole, minus, operator, quoted, bare] of query.matchAll(PART)) {
		const facet = operator === undefined ? undefined : PREFIXES[operator.toLowerCase()];
		const folded = words(quoted ?? (facet ? bare! : whole));
		lastIsWord = false;
		if (folded.length === 0 || isBegun(whole)) continue;
		if (facet && !minus) {
			parsed.filters.push({ facet, words: folded });
		} else if (minus) {
			if (parsed.excluded.length < MOST_RUNS) parsed.excluded.push(folded);
		} else if (quoted === undefined) {
			add(folded);
			lastIsWord = true;
			lastTerm = folded.at(-1);
		} else {
			if (operator !== undefined) add(words(operator));
			add(folded);
			if (parsed.phrases.length < MOST_RUNS) parsed.phrases.push(folded.slice(0, MOST_TOKENS));
		}
	}
	const last = parsed.tokens.find(({ term }) => term === lastTerm);
	if (last && prefix && lastIsWord && typed.length <= LONGEST_QUERY && endsInWord(typed)) {
		last.unfinished = true;
	}
	if (parsed.phrases.length === 0 && isQuestion(query, parsed.tokens)) {
		parsed.asks = true;
		parsed.tokens = [...tokensAskedFor(parsed.tokens)];
	}
	return parsed;
}

/** Whether nothing, not even a space, was typed after the last word. */
function endsInWord(query: string): boolean {
	let end = 0;
	// the last word is all that matters, and a pasted query may be long
	const tail = query.slice(-200);
	scan(tail, (_, __, to) => (end = to));
	return /^[\p{M}\p{Cf}]*$/u.test(tail.slice(end));
}
