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
const ALL_GLUE = /^(?:(?![%‰@#&§/])[\p{White_Space}\p{P}\p{Cf}\p{Cc}])+$/u;

export function isGlue(character: string): boolean {
	return ALL_GLUE.test(character);
}

/**
 * V8 takes time quadratic in the length of the segmented string (1 MB: minutes). No word reaches
 * across white space, so the text is handed over in pieces that end there.
 */
const PIECE = /[^\p{White_Space}]{1,200}\p{White_Space}*|\p{White_Space}+/gu;
const PIECE_LENGTH = 240;

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
		for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
			if (!isWordLike && ALL_GLUE.test(segment)) continue;
			tokens.push({ core: segment, start: start + index, end: start + index + segment.length });
		}
	}
	return tokens;
}

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
