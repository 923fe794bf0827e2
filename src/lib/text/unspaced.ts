/**
 * Scripts written without spaces between words. Where a word ends there, only a dictionary knows, so
 * nobody may ask whether a cut goes through one.
 */
const SCRIPTS =
	'\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Yi}\\p{scx=Thai}\\p{scx=Lao}' +
	'\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tai_Le}\\p{scx=New_Tai_Lue}\\p{scx=Tai_Tham}\\p{scx=Tai_Viet}';

const UNSPACED = new RegExp(`(?=[\\p{L}\\p{M}])[${SCRIPTS}]`, 'u');

/** Whether a text has a letter of such a script. */
export function isUnspaced(text: string): boolean {
	return UNSPACED.test(text);
}

/** Thai and Lao vowels that are written before the consonant they belong to, or behind it. */
const LEANS_ON_NEXT = /[\u0e40-\u0e44\u0ec0-\u0ec4]/;
const LEANS_ON_LAST = /[\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]/;
/** Khmer coeng and Myanmar virama: the next consonant stands below the last. */
const STACKS = /[\u17d2\u1039]/;

/** Whether two letters that follow each other, one of such a script at least, are one syllable's. */
export function leansOn(before: string, after: string): boolean {
	return (
		/\p{M}/u.test(after) ||
		LEANS_ON_NEXT.test(before) ||
		LEANS_ON_LAST.test(after) ||
		STACKS.test(before)
	);
}
