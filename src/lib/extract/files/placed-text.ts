import { plainText, type Aside } from '#lib/text/plain-text.ts';
import type { At, Place, PlacedText } from '#lib/text/places.ts';
import { isUnspaced } from '#lib/text/unspaced.ts';
import { fold } from '../white-space.ts';

/** Part of a paragraph that has a place of its own. */
export interface Piece {
	readonly text: string;
	readonly at: At;
}

export interface SettledText extends PlacedText {
	readonly aside: readonly Aside[];
}

/** A text of paragraphs, set apart by empty lines, each in pieces that stand side by side. */
export function textOfParagraphs(paragraphs: Iterable<readonly Piece[]>): SettledText {
	// Pieces are kept apart to the end: to look into a text that grows would copy it each time.
	const parts: string[] = [];
	const places: Place[] = [];
	let [length, last] = [0, ''];
	const put = (part: string) => {
		parts.push(part);
		length += part.length;
	};
	for (const pieces of paragraphs) {
		let isFirst = true;
		for (const { text: raw, at } of pieces) {
			const words = fold(raw.normalize('NFC'));
			if (words === '') continue;
			put(isFirst ? (length === 0 ? '' : '\n\n') : jointOf(last, words));
			isFirst = false;
			places.push({ start: length, at });
			put(words);
			last = words;
		}
	}
	const text = parts.join('');
	return settled({ text, places });
}

/** What stands between words of one sentence that were written apart. */
export const jointOf = (before: string, after: string): string =>
	isUnspaced(before.slice(-1)) ||
	isUnspaced(after.slice(0, 1)) ||
	/[、。，！？：；）」』]$/u.test(before)
		? ''
		: ' ';

/** More often than `plainText` ever needed; it takes away with each pass, so that there is an end. */
const MOST_PASSES = 40;

/** The text as `plainText` leaves it unchanged, and its places where their words now stand. */
export function settled(given: PlacedText): SettledText {
	let { text, places } = given;
	const aside: Aside[] = [];
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const plain = plainText(text);
		const trimmed = plain.text.trim();
		if (trimmed === text) break;
		places = moved(places, text, trimmed);
		aside.push(...plain.aside);
		text = trimmed;
	}
	return { text, places: withoutRepeats(places, text.length), aside };
}

/** One place where several begin at an offset, and none that says what the one before it says. */
function withoutRepeats(places: readonly Place[], end: number): Place[] {
	const kept: Place[] = [];
	for (const place of places) {
		if (place.start >= end) break;
		if (kept.at(-1)?.start === place.start) kept.pop();
		if (kept.at(-1)?.at !== place.at) kept.push(place);
	}
	return kept;
}

/** So many characters that agree tell where a text goes on behind what was taken out. */
const SURE = [24, 6, 1];
/** A line that is taken out is no longer. */
const LONGEST = 20_000;
/** Comparisons; behind them the nearest agreement is taken. */
const MOST_WORK = 20_000_000;

/** The places of a text in what is left of it: signs were taken out, ends of lines became spaces. */
function moved(places: readonly Place[], from: string, to: string): Place[] {
	const out: Place[] = [];
	let [i, j, next, work] = [0, 0, 0, 0];
	const taken = (): number => {
		for (const sure of work < MOST_WORK ? SURE : SURE.slice(-1)) {
			const most = Math.min(from.length - i, LONGEST);
			for (let length = 1; length < most; length++) {
				work++;
				if (agree(from, i + length, to, j, sure)) return length;
			}
		}
		return 1;
	};
	while (next < places.length) {
		if (places[next]!.start <= i) out.push({ start: j, at: places[next++]!.at });
		else if (i >= from.length) break;
		else if (j < to.length && isSame(from, i, to, j)) {
			i++;
			j++;
		} else i += j < to.length ? taken() : from.length - i;
	}
	return out;
}

const isSame = (from: string, i: number, to: string, j: number) =>
	from[i] === to[j] || (to[j] === ' ' && from[i] === '\n');

function agree(from: string, i: number, to: string, j: number, length: number): boolean {
	for (let k = 0; k < length; k++) {
		if (j + k >= to.length) return k > 0;
		if (i + k >= from.length || !isSame(from, i + k, to, j + k)) return false;
	}
	return true;
}
