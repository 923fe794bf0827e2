import { cutsApart } from './boundary.ts';
import { isNameInside, isSameInCase } from './capitals.ts';
import { beginsSentence, type Original } from './edges.ts';
import type { Place } from './mark.ts';
import { ENDINGS } from './pattern.ts';
import type { Element } from './pattern.ts';

/** Work left, in steps of a search; at nothing a search gives up, and its caller says so. */
export interface Budget {
	left: number;
}

/** Counts one attempt to find `text`, a long one as several; whether there was work left. */
export function spend(budget: Budget, text = ''): boolean {
	budget.left -= 1 + Math.floor(text.length / 32);
	return budget.left > 0;
}

/** What each element of a chain stands at in the original. */
export interface Match {
	readonly place: Place;
	readonly elements: readonly Place[];
	/** The first letter's case was changed, without a bracket that says so. */
	readonly recased: boolean;
	/** Neither end takes a word apart. */
	readonly clean: boolean;
}

/** Brackets stand for a few words; more left out needs a mark of omission. */
const MOST_REPLACED_WORDS = 8;
const MOST_REPLACED = 120;

/** The first place from `from` on where a chain stands character for character, brackets aside. */
export function findExact(
	source: Original,
	elements: readonly Element[],
	from: number,
	{ budget, lang }: { budget: Budget; lang: string }
): Match | null {
	const inner = withoutEdgeBrackets(elements);
	if (inner.length === 0) return null;
	const original = source.text;
	let unclean: Match | null = null;
	for (const [variant, recased] of recasings(inner, lang)) {
		let at = from;
		while (spend(budget)) {
			const match = matchFrom(original, variant, at, budget);
			if (match === null) break;
			const place = { start: match[0]!.start, end: match.at(-1)!.end };
			const clean = !cutsApart(original, place.start) && !cutsApart(original, place.end);
			const found = { place, elements: match, recased, clean };
			at = place.start + 1;
			if (recased && !mayBeRecased(source, place, inner[0]!, lang)) continue;
			if (clean) return found;
			unclean ??= found;
		}
	}
	return unclean;
}

/** Brackets at the edge have verbatim text on one side only: nothing shows what they replace. */
export function withoutEdgeBrackets(elements: readonly Element[]): readonly Element[] {
	let [start, end] = [0, elements.length];
	while (start < end && elements[start]!.kind === 'words') start++;
	while (end > start && elements[end - 1]!.kind === 'words') end--;
	return elements.slice(start, end);
}

/**
 * A small letter at the head of a quotation may stand for a capital that only began a sentence, and a
 * capital for a small letter, unless that makes another word: us of US.
 */
function mayBeRecased(source: Original, { start }: Place, first: Element, lang: string): boolean {
	const word = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}'’-]+)/u;
	const quoted = word.exec(first.text)?.[1] ?? '';
	const found = word.exec(source.text.slice(start, start + LONGEST_WORD))?.[1] ?? '';
	const at = source.text.indexOf(found, start);
	return isSameInCase({
		original: { word: found, isFirst: beginsSentence(source, at) },
		quotation: { word: quoted, isFirst: true },
		lang,
		alike: 0,
		isName: isNameInside(source.text, found)
	});
}

const LONGEST_WORD = 80;

function* recasings(
	elements: readonly Element[],
	lang: string
): Generator<[readonly Element[], boolean]> {
	yield [elements, false];
	const first = elements[0]!;
	if (first.kind !== 'literal') return;
	const letter = /^[^\p{L}\p{N}]*(\p{L})/u.exec(first.text);
	if (!letter) return;
	const at = letter[0].length - letter[1]!.length;
	const text =
		first.text.slice(0, at) + otherCase(letter[1]!, lang) + first.text.slice(letter[0].length);
	if (text !== first.text) yield [[{ ...first, text }, ...elements.slice(1)], true];
}

/** In Turkish, İ is the capital of i and I that of ı. */
function otherCase(letter: string, lang: string): string {
	const locale = lang === 'tr' || lang === 'az' ? lang : 'und';
	const upper = letter.toLocaleUpperCase(locale);
	return upper === letter ? letter.toLocaleLowerCase(locale) : upper;
}

function matchFrom(
	original: string,
	elements: readonly Element[],
	from: number,
	budget: Budget
): Place[] | null {
	const failed = new Set<string>();
	const first = elements[0]!;
	const sought = elements.find((element) => element.kind === 'literal')?.text;
	for (let at = from; spend(budget, sought);) {
		if (first.kind === 'literal') {
			const start = original.indexOf(first.text, at);
			if (start < 0) return null;
			const rest = follow(original, elements, 1, start + first.text.length, budget, failed);
			if (rest) return [{ start, end: start + first.text.length }, ...rest];
			at = start + 1;
		} else {
			const next = elements[1];
			const start = next?.kind === 'literal' ? original.indexOf(next.text, at) : -1;
			if (start < 0) return null;
			const letter = [...original.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
			const end = start + (next as { text: string }).text.length;
			const rest = sameLetter(letter, first.text)
				? follow(original, elements, 2, end, budget, failed)
				: null;
			if (rest) return [{ start: start - letter.length, end: start }, { start, end }, ...rest];
			at = start + 1;
		}
	}
	return null;
}

const sameLetter = (a: string, b: string) => a !== '' && a.toLowerCase() === b.toLowerCase();

/** Places for `elements` from index `i` on, the one before having ended at `at`. */
function follow(
	original: string,
	elements: readonly Element[],
	i: number,
	at: number,
	budget: Budget,
	failed: Set<string>
): Place[] | null {
	const element = elements[i];
	if (element === undefined) return [];
	const state = `${i} ${at}`;
	if (!spend(budget) || failed.has(state)) return null;
	for (const end of endsOf(original, element, elements[i + 1], at)) {
		const rest = follow(original, elements, i + 1, end, budget, failed);
		if (rest) return [{ start: at, end }, ...rest];
	}
	failed.add(state);
	return null;
}

function endsOf(
	original: string,
	element: Element,
	next: Element | undefined,
	at: number
): number[] {
	if (element.kind === 'literal') {
		return original.startsWith(element.text, at) ? [at + element.text.length] : [];
	}
	if (element.kind === 'letter') {
		const letter = String.fromCodePoint(original.codePointAt(at) ?? 0);
		return sameLetter(letter, element.text) ? [at + letter.length] : [];
	}
	if (element.kind === 'ending') {
		return [0, 1, 2, 3, 4]
			.map((length) => at + length)
			.filter((end) => ENDINGS.has(original.slice(at, end)) && !cutsApart(original, end));
	}
	return replaced(original, next, at);
}

function replaced(original: string, next: Element | undefined, at: number): number[] {
	const ends: number[] = [];
	const window = original.slice(at, at + MOST_REPLACED);
	const isEnd = (end: number) => {
		if (next?.kind === 'literal') return original.startsWith(next.text, end);
		return next?.kind !== 'letter' || sameLetter(original[end] ?? '', next.text);
	};
	for (let length = 0; length <= window.length; length++) {
		const end = at + length;
		if (!isEnd(end) || cutsApart(original, at) || cutsApart(original, end)) continue;
		const words = window
			.slice(0, length)
			.split(' ')
			.filter((word) => word !== '').length;
		if (words > MOST_REPLACED_WORDS) break;
		ends.push(end);
	}
	return ends;
}
