import { isUnspaced } from '#lib/text/unspaced.ts';
import { onTheLine, plainForms } from './forms.ts';
import { withoutVowels } from './arabic.ts';
import { numeral } from './numbers.ts';
import { difference, keyOf, type TypographyKind } from './typography.ts';
import { isEnglish, mayBeEnglish } from './english.ts';

/**
 * How the same letters, cut into words differently, are the same words: `null` if they are not, or if
 * it is not sure. "In action" is not inaction, re-sign not resign, a man eating shark no man-eating
 * shark.
 */
export function joining(
	a: string,
	b: string,
	lang: string
): (TypographyKind | 'diacritics')[] | null {
	if (a === b) return [];
	if (numeral(a, lang) === numeral(b, lang) && /\d/.test(numeral(a, lang))) return ['punctuation'];
	if (onTheLine(plainForms(a)) === onTheLine(plainForms(b))) return ['digits'];
	if (ABBREVIATION.test(a) && ABBREVIATION.test(b) && shortened(a) === shortened(b))
		return ['spacing'];
	const [x, y] = [cutUp(a), cutUp(b)];
	const phrase = ARABIC_PHRASE.test(a) !== ARABIC_PHRASE.test(b);
	if (phrase && keyOf(x.letters) === keyOf(y.letters)) return ['ligatures'];
	const words = difference(x.text, y.text, lang);
	if (words === null || words.includes('case')) return null;
	const kinds = new Set<TypographyKind | 'diacritics'>(words);
	for (const at of new Set([...x.cuts.keys(), ...y.cuts.keys()])) {
		const cut: Cut = {
			cuts: [x.cuts.get(at) ?? '', y.cuts.get(at) ?? ''],
			before: x.letters.slice(0, at),
			after: x.letters.slice(at),
			word: wordAround(x, y, at),
			lang
		};
		const kind = kindOf(cut);
		if (kind === null) return null;
		if (kind !== 'none') kinds.add(kind);
	}
	return [...kinds];
}

/** z. B., z.B. */
const ABBREVIATION = /^\p{L}{1,2}\.(?: ?\p{L}{1,2}\.?)+$/u;
const shortened = (text: string) => text.replace(/[. ]/g, '');

/** Single characters that stand for a phrase: ﷺ, ﷲ. */
const ARABIC_PHRASE = /[\ufdf0-\ufdfd]/;

interface CutUp {
	readonly text: string;
	/** The text without vowel signs, which one of two may leave out. */
	readonly letters: string;
	/** What stands between the letters, by how many of them stand before it. */
	readonly cuts: ReadonlyMap<number, string>;
}

const BETWEEN = /[-‐‑‒–—―−־\p{White_Space}\p{Cf}`´]+/gu;

function cutUp(given: string): CutUp {
	const cuts = new Map<number, string>();
	const plain = plainForms(given);
	let [text, letters, from] = ['', '', 0];
	const add = (to: number) => {
		const piece = plain.slice(from, to);
		text += piece;
		letters += withoutVowels(piece);
	};
	for (const match of plain.matchAll(BETWEEN)) {
		add(match.index);
		from = match.index + match[0].length;
		if (letters !== '' && from < plain.length) cuts.set(letters.length, match[0]);
	}
	add(plain.length);
	return { text, letters, cuts };
}

/** The letters on both sides of a cut, to where both texts have another one. */
function wordAround(x: CutUp, y: CutUp, at: number): [string, string] {
	const others = [...x.cuts.keys(), ...y.cuts.keys()];
	const from = Math.max(0, ...others.filter((cut) => cut < at));
	const to = Math.min(x.letters.length, ...others.filter((cut) => cut > at));
	return [x.letters.slice(from, at).toLowerCase(), x.letters.slice(at, to).toLowerCase()];
}

interface Cut {
	readonly cuts: readonly [string, string];
	readonly before: string;
	readonly after: string;
	readonly word: readonly [string, string];
	readonly lang: string;
}

const ONLY_UNSEEN = /^\p{Cf}*$/u;
const ONLY_SPACE = /^[\p{White_Space}\p{Cf}]*$/u;
const HYPHEN = /^[-‐‑־\p{Cf}]+$/u;
/** A line broken inside a word. */
const BROKEN_LINE = /^[-‐\u00ad]\p{White_Space}$/u;
const APOSTROPHE = /^[`´]$/;

/** Languages in which a word's parts are joined by a sign that is not seen, by a space or by nothing. */
const LOOSE = new Set(['fa', 'ps', 'ur', 'ckb', 'ku']);
const PERSIAN_PREFIX = /(?:^|[^\p{L}])ن?مي$/u;
const PERSIAN_SUFFIX = /^(?:ها|هاي|هايي|هايش|هايم|اي|ام|اند|ايم|تر|ترين|گر)(?:$|[^\p{L}])/u;

function kindOf(cut: Cut): TypographyKind | 'none' | null {
	const [x, y] = cut.cuts;
	if (x === y) return 'none';
	const [last, first] = [[...cut.before].at(-1) ?? '', [...cut.after][0] ?? ''];
	if (ONLY_UNSEEN.test(x) && ONLY_UNSEEN.test(y)) return 'invisible';
	if (APOSTROPHE.test(x) && APOSTROPHE.test(y)) return 'quotation-marks';
	if (ONLY_SPACE.test(x) && ONLY_SPACE.test(y))
		return isSameSpaced(cut, last, first) ? 'spacing' : null;
	const [one, other] = x.length > y.length ? [x, y] : [y, x];
	if (BROKEN_LINE.test(one) && (other === '' || HYPHEN.test(other))) return 'hyphens';
	if (HYPHEN.test(x) && HYPHEN.test(y)) return 'hyphens';
	if (HYPHEN.test(one) && ONLY_SPACE.test(other))
		return isSameHyphened(cut.word, cut.lang) ? 'hyphens' : null;
	return null;
}

function isSameSpaced(
	{ cuts, before, after, word, lang }: Cut,
	last: string,
	first: string
): boolean {
	if (isEnglish(lang) && word.join(' ') === 'per cent') return true;
	if (isUnspaced(last) || isUnspaced(first)) return true;
	// 10km, 10 km
	if (/\p{N}$/u.test(last) && /^\p{L}{1,3}$/u.test(after)) return true;
	if (!LOOSE.has(lang)) return false;
	if (cuts.some((cut) => cut.includes('\u200c'))) return true;
	const letters = (text: string) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك');
	return PERSIAN_PREFIX.test(letters(before)) || PERSIAN_SUFFIX.test(letters(after));
}

const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const UNITS =
	/^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;

/** English words of which every reader knows that they are one, with a hyphen or without. */
export function isSameHyphened([left, right]: readonly [string, string], lang: string): boolean {
	if (!mayBeEnglish(lang)) return false;
	if (TENS.test(left) && UNITS.test(right)) return true;
	if (left === 'e' && /^(?:mail|mails|mailed|book|books|commerce)$/.test(right)) return true;
	if (/^(?:re|pre|de)$/.test(left) && /^e\p{L}{3,}/u.test(right)) return true;
	if (left === 'co' && /^o\p{L}{4,}/u.test(right)) return true;
	if (left === 'anti' && right.startsWith('i')) return true;
	return left === 'to' && /^(?:day|morrow|night)$/.test(right);
}
