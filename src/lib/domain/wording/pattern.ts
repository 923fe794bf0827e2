import type { Place } from './mark.ts';

/** A mark of omission: … or three dots, spaced or not, bare or bracketed. */
const ELLIPSIS = /\[\s?(?:…|\.(?:\s?\.){2,3})\s?\]|\(\s?(?:…|\.(?:\s?\.){2,3})\s?\)|…|\.(?: ?\.){2,3}/gu;
const BRACKETED = /\[([^[\]]{0,200})\]/gu;

/** Verbatim text between brackets. `place` is in the quotation. */
export interface Literal {
	readonly kind: 'literal';
	readonly text: string;
	readonly place: Place;
}

/** `letter`: [T]he. `ending`: provid[ed]. `words`: [the company]. `text` is what the brackets hold. */
export interface Bracket {
	readonly kind: 'letter' | 'ending' | 'words';
	readonly text: string;
	readonly place: Place;
}

export type Element = Literal | Bracket;

/** A stretch of the quotation without a mark of omission; `ellipsis` is the mark that follows it. */
export interface Chain {
	readonly place: Place;
	readonly elements: readonly Element[];
}

export interface Pattern {
	readonly chains: readonly Chain[];
	/** Marks of omission: `after` counts the chains before the mark. */
	readonly ellipses: readonly { readonly after: number; readonly place: Place }[];
}

/** What a quotation says about itself: which of its text is claimed to be verbatim, and in what order. */
export function patternOf(quotation: string): Pattern {
	const chains: Chain[] = [];
	const ellipses: { after: number; place: Place }[] = [];
	let start = 0;
	const close = (end: number) => {
		const place = trimmed(quotation, start, end);
		if (/[\p{L}\p{N}\p{S}]/u.test(quotation.slice(place.start, place.end))) {
			chains.push({ place, elements: elementsOf(quotation, place) });
		}
	};
	for (const match of quotation.matchAll(ELLIPSIS)) {
		close(match.index);
		start = match.index + match[0].length;
		ellipses.push({ after: chains.length, place: { start: match.index, end: start } });
	}
	close(quotation.length);
	return { chains, ellipses };
}

function trimmed(text: string, start: number, end: number): Place {
	let [from, to] = [start, end];
	while (from < to && text[from] === ' ') from++;
	while (to > from && text[to - 1] === ' ') to--;
	return { start: from, end: to };
}

/** Endings that a writer exchanges to fit a verb or noun into a sentence of their own. */
export const ENDINGS: ReadonlySet<string> = new Set(
	['', 's', 'es', 'd', 'ed', 'ing', 'e', 'y', 'ies', 'ied', "'s", '’s', 'n', 'en', 'ting', 'ning']
);

function elementsOf(quotation: string, chain: Place): Element[] {
	const elements: Element[] = [];
	let from = chain.start;
	const literal = (end: number, before: boolean, after: boolean) => {
		const { start: first, end: last } = trimmed(quotation, from, end);
		// Beside [T]he and provid[ed] the white space counts: the letters adjoin.
		const place = { start: before ? first : from, end: after ? last : end };
		if (place.end > place.start) {
			elements.push({ kind: 'literal', text: quotation.slice(place.start, place.end), place });
		}
	};
	let adjoining = false;
	for (const match of quotation.slice(chain.start, chain.end).matchAll(BRACKETED)) {
		const start = chain.start + match.index;
		const end = start + match[0].length;
		const text = match[1] ?? '';
		const kind = bracketKind(quotation.slice(chain.start, start), text, quotation.slice(end, chain.end));
		if (kind === null) continue;
		literal(start, !adjoining, kind === 'words');
		elements.push({ kind, text, place: { start, end } });
		from = end;
		adjoining = kind !== 'words';
	}
	literal(chain.end, !adjoining, true);
	return elements;
}

/** `null`: brackets that touch a word and are neither a letter nor an ending, such as [un]lawful. */
function bracketKind(before: string, text: string, after: string): Bracket['kind'] | null {
	const wordBefore = /[\p{L}\p{M}\p{N}]$/u.test(before);
	const wordAfter = /^[\p{L}\p{M}\p{N}]/u.test(after);
	if (!wordBefore && !wordAfter) return 'words';
	if (!wordBefore && /^\p{L}$/u.test(text)) return 'letter';
	return wordBefore && !wordAfter && ENDINGS.has(text) ? 'ending' : null;
}
