import { isUnspaced } from './unspaced.ts';

/**
 * The folding scanner: one walk over the original string yields each word folded for comparison,
 * with its UTF-16 offsets in the *original*, so that a highlight is exact by construction.
 *
 * Folding is NFKD (Unicode Standard Annex 15), lower case, marks and format controls dropped,
 * decimal digits of any script as ASCII, and the letter variants that people interchange when they
 * type (Arabic ya and ta marbuta, Persian kaf and ya, Hebrew finals, æ œ ø ł đ ı).
 */
type Visit = (term: string, start: number, end: number) => void;

/** Longer words are compared by their beginning only; no natural word is longer. */
const LONGEST_TERM = 64;

const SEPARATOR = 0;
const LETTER = 1;
const IGNORED = 2;
/** Scripts written without spaces: each character is a word, nearness does the rest. */
const ALONE = 3;

interface Folded {
	readonly sort: typeof SEPARATOR | typeof LETTER | typeof IGNORED | typeof ALONE;
	readonly text: string;
}

/** Letters that NFKD leaves alone, and pairs that writers exchange. */
const VARIANTS: Readonly<Record<string, string>> = {
	...{ æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' },
	...{ ŋ: 'n', ŧ: 't', ĸ: 'k', ſ: 's', ə: 'e', ς: 'σ' },
	...{ ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ک: 'ك', ٱ: 'ا' },
	...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }
};

const TATWEEL = 0x640;
const memo = new Map<number, Folded>();

const IGNORABLE = /^[\p{M}\p{Cf}]$/u;
const WORD_CHARACTER = /^[\p{L}\p{N}]$/u;
const DIGIT = /^\p{Nd}$/u;

function digit(code: number): string {
	let back = 0;
	while (DIGIT.test(String.fromCodePoint(code - back - 1))) back++;
	return String(back % 10);
}

/** The text with the decimal digits of every script as ASCII. */
export function asciiDigits(text: string): string {
	return /^[\0-\x7f]*$/.test(text)
		? text
		: text.replace(/\p{Nd}/gu, (found) => digit(found.codePointAt(0)!));
}

function foldCharacter(code: number): Folded {
	if (code >= 0xd800 && code <= 0xdfff) return { sort: SEPARATOR, text: '' };
	const original = String.fromCodePoint(code);
	if (code === TATWEEL || IGNORABLE.test(original)) return { sort: IGNORED, text: '' };
	if (!WORD_CHARACTER.test(original)) return { sort: SEPARATOR, text: '' };
	let text = '';
	for (const part of original.normalize('NFKD').toLowerCase().normalize('NFKD')) {
		if (DIGIT.test(part)) text += digit(part.codePointAt(0)!);
		else if (WORD_CHARACTER.test(part)) text += VARIANTS[part] ?? part;
	}
	if (text === '') return { sort: IGNORED, text };
	const alone = isUnspaced(original);
	return { sort: alone ? ALONE : LETTER, text };
}

function lookUp(code: number): Folded {
	let found = memo.get(code);
	if (found === undefined) memo.set(code, (found = foldCharacter(code)));
	return found;
}

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
	const character = String.fromCharCode(code);
	if (/[a-z0-9]/i.test(character)) ascii[code] = character.toLowerCase().charCodeAt(0);
}

const isHebrew = (code: number) => code >= 0x5d0 && code <= 0x5ea;
/** a Hebrew letter, or a point or accent on one */
const precedesMark = (code: number) => isHebrew(code) || (code >= 0x591 && code <= 0x5c7);

/** Gershayim and geresh inside a Hebrew word (צה"ל) belong to it, however they are typed. */
function isGershayim(text: string, at: number, code: number): boolean {
	const mark =
		code === 0x22 ||
		code === 0x27 ||
		code === 0x5f4 ||
		code === 0x5f3 ||
		code === 0x2019 ||
		code === 0x201d ||
		code === 0x201c;
	return (
		mark && at > 0 && isHebrew(text.charCodeAt(at + 1)) && precedesMark(text.charCodeAt(at - 1))
	);
}

function cut(term: string): string {
	if (term.length <= LONGEST_TERM) return term;
	const half = (term.charCodeAt(LONGEST_TERM - 1) & 0xfc00) === 0xd800;
	return term.slice(0, half ? LONGEST_TERM - 1 : LONGEST_TERM);
}

/** Calls `visit(term, start, end)` for each word of `text`, in order. */
export function scan(text: string, visit: Visit): void {
	let start = -1; // of the word being read, in the original
	let end = 0;
	let plain = true; // so far the word folds to itself: slice it, build nothing
	let built = '';
	const close = () => {
		if (start < 0) return;
		const term = plain ? text.slice(start, end) : built;
		if (term !== '') visit(cut(term), start, end);
		start = -1;
	};
	for (let i = 0; i < text.length;) {
		const unit = text.charCodeAt(i);
		if (unit < 128) {
			const folded = ascii[unit]!;
			if (folded !== 0) {
				if (start < 0) {
					start = i;
					plain = true;
					built = '';
				}
				if (plain && folded !== unit) {
					plain = false;
					built = text.slice(start, i);
				}
				if (!plain) built += String.fromCharCode(folded);
				end = ++i;
				continue;
			}
		}
		const code = unit < 128 ? unit : text.codePointAt(i)!;
		const width = code > 0xffff ? 2 : 1;
		const folded = unit < 128 ? undefined : lookUp(code);
		if (start >= 0 && (folded?.sort ?? SEPARATOR) === SEPARATOR && isGershayim(text, i, code)) {
			if (plain) built = text.slice(start, i);
			plain = false;
		} else if (folded === undefined || folded.sort === SEPARATOR) {
			close();
		} else if (folded.sort === ALONE) {
			close();
			visit(folded.text, i, i + width);
		} else if (folded.sort === LETTER || start >= 0) {
			if (start < 0) {
				start = i;
				plain = true;
				built = '';
			}
			if (plain) {
				built = text.slice(start, i);
				plain = false;
			}
			built += folded.text;
			end = i + width;
		}
		i += width;
	}
	close();
}

/** The folded words of `text`, in order. */
export function words(text: string): string[] {
	const found: string[] = [];
	scan(text, (term) => found.push(term));
	return found;
}
