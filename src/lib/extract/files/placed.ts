import type { At, Place, PlacedText } from '#lib/text/places.ts';
import { plainText, type Aside } from '#lib/text/plain-text.ts';

/** Words of a paragraph that stand at one place. */
export interface Stretch {
	readonly text: string;
	readonly at: At;
}

/**
 * A text out of paragraphs, each on a line of its own and set apart, with the places of their words.
 * `plainText` changes nothing in it any more: what that takes out is taken out here, and kept aside.
 */
export function placed(
	paragraphs: readonly (readonly Stretch[])[]
): PlacedText & { aside: readonly Aside[] } {
	const aside: Aside[] = [];
	const places: Place[] = [];
	let text = '';
	for (const paragraph of paragraphs) {
		const words = paragraph.map((stretch) => ({ ...stretch, text: cleared(stretch.text, aside) }));
		if (words.every((stretch) => stretch.text.trim() === '')) continue;
		text = text.trimEnd();
		if (text !== '') text += '\n\n';
		for (const stretch of words) {
			const more = /\s$|^$/.test(text) ? stretch.text.trimStart() : stretch.text;
			if (more === '') continue;
			if (stretch.at !== (places.at(-1)?.at ?? '')) {
				// A place begins with a word, not with the space before it.
				const space = /^\s*/.exec(more)![0].length;
				places.push({ start: text.length + space, at: stretch.at });
			}
			text += more;
		}
	}
	return settled(text.trimEnd(), places, aside);
}

/** One line of text, its white space folded, without what is not text. */
function cleared(raw: string, aside: Aside[]): string {
	const plain = plainText(raw.normalize('NFC').replace(/\s+/g, ' '));
	aside.push(...plain.aside);
	return plain.text;
}

function settled(
	text: string,
	places: readonly Place[],
	aside: Aside[]
): PlacedText & { aside: readonly Aside[] } {
	const plain = plainText(text);
	if (plain.text === text) return { text, places, aside };
	const offset = offsetsIn(text, plain.text);
	const moved = places.map(({ start, at }) => ({ start: offset(start), at }));
	return {
		text: plain.text,
		places: moved.filter(({ start }, i) => start !== moved[i + 1]?.start),
		aside: [...aside, ...plain.aside]
	};
}

/** Where an offset of a text lies in what is left of it; asked in rising order. */
function offsetsIn(text: string, left: string): (offset: number) => number {
	let [from, to] = [0, 0];
	return (offset) => {
		for (; from < offset; from++) if (isSame(text[from]!, left[to])) to++;
		return to;
	};
}

/** The end of a line that was joined is a space now. */
const isSame = (a: string, b: string | undefined) => a === b || (a === '\n' && b === ' ');
