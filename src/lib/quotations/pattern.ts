import { isUnspaced } from '#lib/text/unspaced.ts';
import { EDITORS_NOTE, OMISSION } from './editorial-signs.ts';
import type { Place } from './mark.ts';

const BRACKETED = /[[［〔]([^[\]［］〔〕]{0,200})[\]］〕]/gu;
/** What an editor put into a quotation: in square brackets, or in others and signed. */
const INSERTED = new RegExp(`${BRACKETED.source}|${EDITORS_NOTE}`, 'giu');

/** Verbatim text between brackets. `place` is in the quotation. */
interface Literal {
	readonly kind: 'literal';
	readonly text: string;
	readonly place: Place;
}

/** `letter`: [T]he. `ending`: provid[ed]. `words`: [the company]. `text` is what the brackets hold. */
interface Bracket {
	readonly kind: 'letter' | 'ending' | 'words';
	readonly text: string;
	readonly place: Place;
}

export type Element = Literal | Bracket;

/** A stretch of the quotation without a mark of omission. */
export interface Chain {
	readonly place: Place;
	readonly elements: readonly Element[];
}

export interface Pattern {
	readonly chains: readonly Chain[];
	/** Where the marks of omission stand. */
	readonly ellipses: readonly Place[];
}

/** Each mark costs a search of the whole original; with more of them a text is no quotation. */
const MOST_MARKS = 50;

/** What a quotation says about itself: which of its text is claimed to be verbatim, and in what order. */
export function patternOf(quotation: string): Pattern {
	const marks = (quotation.match(OMISSION)?.length ?? 0) + (quotation.match(INSERTED)?.length ?? 0);
	if (marks > MOST_MARKS) return literally(quotation);
	const chains: Chain[] = [];
	const ellipses: Place[] = [];
	let start = 0;
	const close = (end: number) => {
		const place = trimmed(quotation, start, end);
		if (/[\p{L}\p{N}\p{S}]/u.test(quotation.slice(place.start, place.end))) {
			chains.push({ place, elements: elementsOf(quotation, place) });
		}
	};
	for (const match of quotation.matchAll(OMISSION)) {
		close(match.index);
		start = match.index + match[0].length;
		ellipses.push({ start: match.index, end: start });
	}
	close(quotation.length);
	return { chains, ellipses };
}

/** The quotation read as claiming every character of itself. */
export function literally(quotation: string): Pattern {
	const place = { start: 0, end: quotation.length };
	return {
		chains: [{ place, elements: [{ kind: 'literal', text: quotation, place }] }],
		ellipses: []
	};
}

function trimmed(text: string, start: number, end: number): Place {
	let [from, to] = [start, end];
	while (from < to && text[from] === ' ') from++;
	while (to > from && text[to - 1] === ' ') to--;
	return { start: from, end: to };
}

/** Endings that a writer exchanges to fit a verb or noun into a sentence of their own. */
export const ENDINGS: ReadonlySet<string> = new Set([
	'',
	's',
	'es',
	'd',
	'ed',
	'ing',
	'e',
	'y',
	'ies',
	'ied',
	"'s",
	'’s',
	'n',
	'en',
	'ting',
	'ning'
]);

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
	for (const match of quotation.slice(chain.start, chain.end).matchAll(INSERTED)) {
		const start = chain.start + match.index;
		const end = start + match[0].length;
		const text = match[1] ?? match[0].slice(1, -1);
		const kind =
			match[1] === undefined
				? 'words'
				: bracketKind(quotation.slice(chain.start, start), text, quotation.slice(end, chain.end));
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
	if (isUnspaced(before.slice(-1)) || isUnspaced(after.slice(0, 1))) return 'words';
	if (!wordBefore && /^\p{L}$/u.test(text)) return 'letter';
	return wordBefore && !wordAfter && ENDINGS.has(text) ? 'ending' : null;
}

/**
 * Whether a quotation's brackets may be a copy, perhaps an altered one, of brackets that the original
 * has itself: such a quotation is no editor's note, and is held to the original's letters.
 */
export function copiesBracket(original: string, held: string): boolean {
	for (const [, own = ''] of original.matchAll(BRACKETED)) {
		let alike = 0;
		while (alike < held.length && held[alike] === own[alike]) alike++;
		let back = 0;
		const most = Math.min(held.length, own.length) - alike;
		while (back < most && held.at(-1 - back) === own.at(-1 - back)) back++;
		if ((alike + back) * 2 >= Math.max(held.length, own.length)) return true;
	}
	return false;
}
