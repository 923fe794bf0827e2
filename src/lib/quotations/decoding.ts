import { withoutEntities } from '#lib/text/entities.ts';

/** Windows-1252 bytes 0x80 to 0x9f that are not the code point of the same number (WHATWG Encoding). */
const HIGH = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const HIGH_BYTES = [
	0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93,
	0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f
];
const BYTES = new Map([...HIGH].map((character, i) => [character, HIGH_BYTES[i]!]));

const CONTINUATION = `[\\u0080-\\u00bf${HIGH}]`;
/** UTF-8 read as Windows-1252 or Latin-1: a leading byte and its continuations, each one character. */
const MOJIBAKE = new RegExp(
	`[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|[\\u00f0-\\u00f4]${CONTINUATION}{3}`,
	'g'
);
/** The byte 0x9d is no Windows-1252 character, so most tools drop it: a closing quotation mark. */
const CLOSING_QUOTE_CUT_SHORT = /â€(?=[\p{White_Space}\p{P}]|$)/gu;

interface Repaired {
	readonly text: string;
	/** The first few damaged stretches, as they stood. */
	readonly samples: string[];
}

/** Undoes UTF-8 read as Windows-1252, once or twice over, and entities left in the text. */
export function repair(text: string): Repaired {
	const samples: string[] = [];
	const noted = (damaged: string, whole: string) => {
		if (damaged !== whole && samples.length < MOST_SAMPLES) samples.push(damaged);
		return whole;
	};
	const once = (damaged: string) =>
		withoutEntities(
			damaged
				.replace(MOJIBAKE, (found) => noted(found, decoded(found)))
				.replace(CLOSING_QUOTE_CUT_SHORT, (found) => noted(found, '”')),
			noted
		);
	return { text: once(once(text)), samples };
}

const MOST_SAMPLES = 5;

function decoded(characters: string): string {
	const bytes = [...characters].map((each) => BYTES.get(each) ?? each.codePointAt(0)!);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
	} catch {
		return characters;
	}
}

/** Whether one of two differing stretches is the other with letters lost to a wrong decoding. */
export function isDamaged(a: string, b: string): boolean {
	return lost(a, b) || lost(b, a);
}

/** U+FFFD anywhere, or a question mark inside a word, where the whole text has other than ASCII. */
function lost(damaged: string, whole: string): boolean {
	const holes = /\ufffd+|(?<=\p{L})\?+(?=\p{L})/gu;
	if (damaged.length > LONGEST_DAMAGED || !holes.test(damaged)) return false;
	const pattern = damaged
		.split(holes)
		.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
		.join('[^\\u0000-\\u007f]{1,4}?');
	return new RegExp(`^${pattern}$`).test(whole);
}

/** A bound for the pattern above; a hunk of this length is no damaged word. */
const LONGEST_DAMAGED = 200;
