import { isUnspaced } from '#lib/text/unspaced.ts';

/** A word, number or symbol with its UTF-16 place. What lies between two tokens is their glue. */
export interface Token {
	readonly core: string;
	readonly start: number;
	readonly end: number;
}

/**
 * White space, punctuation and format controls hold words together and are no words. The signs that
 * change what a number or a name says are.
 */
const ALL_GLUE = /^(?:(?![%‰٪@#&§/％＠＃＆／])[\p{White_Space}\p{P}\p{Cf}\p{Cc}~～])+$/u;

export function isGlue(character: string): boolean {
	return ALL_GLUE.test(character);
}

/**
 * V8 takes time quadratic in the length of the segmented string (1 MB: minutes). No word reaches
 * across white space, so the text is handed over in pieces that end there.
 */
const PIECE = /[^\p{White_Space}]{1,200}\p{White_Space}*|\p{White_Space}+/gu;
const PIECE_LENGTH = 240;

/** A zero-width space parts words in scripts without spaces; in others it only says where a line may break. */
const SPLITS_WORD =
	/(?<=[\p{scx=Latn}\p{scx=Arab}\p{scx=Hebr}\p{scx=Cyrl}\p{scx=Grek}\p{N}\u200b])\u200b(?=[\p{scx=Latn}\p{scx=Arab}\p{scx=Hebr}\p{scx=Cyrl}\p{scx=Grek}\p{N}])/gu;
/** Two single marks for the double one of a Hebrew abbreviation. */
const TWO_SINGLE = /(?<=[א-ת])(?:''|’’|׳׳)(?=[א-ת])/g;
const WORD_JOINER = '\u2060';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
	const known = segmenters.get(lang);
	if (known) return known;
	const made = new Intl.Segmenter(validTag(lang), { granularity: 'word' });
	segmenters.set(lang, made);
	return made;
}

/** The language of a pasted text may be anything, also nothing. */
export function validTag(lang: string): string {
	try {
		return Intl.getCanonicalLocales(lang)[0] ?? 'und';
	} catch {
		return 'und';
	}
}

/** The tokens of `text`, in order (UAX 29 word boundaries, tailored to the language). */
export function tokensOf(text: string, lang: string): Token[] {
	const segmenter = segmenterOf(lang);
	const tokens: Token[] = [];
	for (const [start, piece] of pieces(text)) {
		const joined = piece.replace(SPLITS_WORD, WORD_JOINER).replace(TWO_SINGLE, `״${WORD_JOINER}`);
		for (const { segment, index, isWordLike } of segmenter.segment(joined)) {
			if (!isWordLike && ALL_GLUE.test(segment)) continue;
			const [from, to] = [start + index, start + index + segment.length];
			tokens.push({ core: text.slice(from, to), start: from, end: to });
		}
	}
	return tokens;
}

/**
 * The tokens of `text` by which wordings are compared: words, and in scripts without spaces each letter
 * with its marks, because there a dictionary cuts the same letters now in one way and now in another.
 */
export function unitsOf(text: string, lang: string): Token[] {
	return tokensOf(text, lang).flatMap((token) => {
		if (!isUnspaced(token.core)) return token;
		return [...token.core.matchAll(SYLLABLE)].map(({ 0: core, index }) => {
			const start = token.start + index;
			return { core, start, end: start + core.length };
		});
	});
}

/** A letter with its marks, and with the vowels that are written before it or behind. */
const SYLLABLE =
	/[\u0e40-\u0e44\u0ec0-\u0ec4]*\P{M}[\p{M}\uff9e\uff9f\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]*|^\p{M}+|[\u0e40-\u0e44\u0ec0-\u0ec4]+/gu;

function* pieces(text: string): Generator<[number, string]> {
	let start = 0;
	let end = 0;
	for (const match of text.matchAll(PIECE)) {
		const next = match.index + match[0].length;
		if (next - start > PIECE_LENGTH && end > start) {
			yield [start, text.slice(start, end)];
			start = end;
		}
		end = next;
	}
	if (start < text.length) yield [start, text.slice(start)];
}
