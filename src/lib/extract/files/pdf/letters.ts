/**
 * Letters as a text has them, of letters as a page draws them: ligatures in their parts, Arabic and Hebrew
 * in the forms of the alphabet. What the file maps to no letter is taken out.
 */
export function asWritten(drawn: string): string {
	if (PLAIN.test(drawn)) return drawn;
	const known = drawn.length > LONGEST_KNOWN ? undefined : KNOWN.get(drawn);
	if (known !== undefined) return known;
	const written = drawn
		.replace(NO_LETTER, '')
		.replace(DRAWN, spelt)
		.replace(SPACES, ' ')
		.normalize('NFC');
	if (drawn.length <= LONGEST_KNOWN && KNOWN.size < MOST_KNOWN) KNOWN.set(drawn, written);
	return written;
}

const PLAIN = /^[ -~]*$/;
/** Signs of one glyph come again and again. */
const KNOWN = new Map<string, string>();
const LONGEST_KNOWN = 4;
const MOST_KNOWN = 20_000;

/** Alphabetic presentation forms, and those of Arabic. */
const DRAWN = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+/g;
/** Controls, places without a letter and those of private use: fonts without a table of letters give such. */
const NO_LETTER = /(?![\t\n\v\f\r])[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufff0-\ufffc\ufffe\uffff]/gu;
const SPACES = /[\t\n\v\f\r\u00a0\u2000-\u200a\u202f\u205f]/g;

/** A vowel sign that is drawn alone stands on a space there. */
function spelt(drawn: string): string {
	return [...drawn]
		.map((sign) => {
			const letters = sign.normalize('NFKC');
			return /^ \p{M}+$/u.test(letters) ? letters.slice(1) : letters;
		})
		.join('');
}

/** Stands for a letter that is drawn and that the file does not tell: no word is like one with it. */
export const UNKNOWN = '\ufffd';

export const isUnmapped = (drawn: string) =>
	drawn.trim() !== '' && asWritten(drawn).replaceAll(UNKNOWN, '').trim() === '';

export const isRight = (text: string) => RIGHT_LETTER.test(text);
const RIGHT_LETTER =
	/(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_LETTER =
	/(?=\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
export const isLeft = (text: string) => LEFT_LETTER.test(text);

/** Whether the last letter of one text is written in one stroke with the first of the other. */
export const isJoined = (before: string, after: string) =>
	JOINS_ON.test(before) && /^\p{Script=Arabic}/u.test(after);
const JOINS_ON = /(?![اأإآٱدذڈرزڑژوؤةىء])(?=\p{L})\p{Script=Arabic}\p{M}*$/u;
