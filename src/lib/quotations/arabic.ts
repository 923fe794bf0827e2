/** Arabic and Hebrew letters: which marks and forms may be left out of a word without its being another. */

const ARABIC_VOWELS = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed';
const HEBREW_POINTS = '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7';
const TATWEEL = '\\u0640';
const VOWELS = new RegExp(`[${ARABIC_VOWELS}${HEBREW_POINTS}${TATWEEL}]`, 'g');

export const withoutVowels = (text: string) => text.replace(VOWELS, '');

const FATHA = '\u064e';
const DAMMA = '\u064f';
const KASRA = '\u0650';
const SHORT_VOWEL = /[\u064b-\u0650\u05b0-\u05bb\u05c7]/;
/** An accusative ending that everybody writes or leaves out: جدًا, جداً. */
const ADVERB_ENDING = /^\u064b$/;

interface Letter {
	readonly letter: string;
	readonly marks: string;
}

function lettersOf(word: string): Letter[] {
	const bare = word.replace(/[\p{Cf}\u0640]/gu, '').normalize('NFD');
	return [...bare.matchAll(/(\P{M})(\p{M}*)/gu)].map(([, letter = '', marks = '']) => ({
		letter,
		marks: [...marks].filter((mark) => VOWEL.test(mark)).join('')
	}));
}

const VOWEL = new RegExp(`[${ARABIC_VOWELS}${HEBREW_POINTS}]`);

/**
 * Whether two words of the same letters may be one word: vowel signs may be left out of it, unless
 * they make it a passive, and none may be put in, since who puts one in says which word it is.
 */
export function vowelsAgree(original: string, quotation: string): boolean {
	if (!VOWEL.test(original) && !VOWEL.test(quotation)) return true;
	const [a, b] = [lettersOf(original), lettersOf(quotation)];
	if (a.length !== b.length) return true; // Their letters are compared elsewhere.
	let dropped = false;
	for (const [i, { marks, letter }] of a.entries()) {
		const put = b[i]!.marks;
		if (marks === put) continue;
		const [lost, added] = [without(marks, put), without(put, marks)];
		if (lost !== '' && added !== '') return false;
		if (added !== '' && !mayBeAdded(added, b, i) && !isAdverbEnding(added, b, i, letter))
			return false;
		if (lost !== '') dropped = true;
	}
	return !dropped || !isPassive(a) || isPassive(b);
}

const without = (marks: string, others: string) =>
	[...marks].filter((mark) => !others.includes(mark)).join('');

const isAdverbEnding = (added: string, word: readonly Letter[], i: number, letter: string) =>
	ADVERB_ENDING.test(added) &&
	(letter === 'ا' || word[i + 1]?.letter === 'ا') &&
	i >= word.length - 2;

/** Doubling that goes without saying: behind the article, in the ending of an adjective, in particles. */
const PARTICLES = new Set(
	'ان فان وان لان بان كان لكن ولكن كل كلما ربما انما اما الا حتى ثم ايا مما عما ممن ضد هن اي'.split(
		' '
	)
);

function mayBeAdded(added: string, word: readonly Letter[], i: number): boolean {
	if (SHORT_VOWEL.test(added)) return false;
	if (!added.includes('\u0651')) return !/[\u05c1\u05c2]/.test(added);
	const letters = word.map(({ letter }) => letter).join('');
	if (i >= 2 && letters.slice(i - 2, i) === 'ال') return true;
	if (word[i]!.letter === 'ي' && i >= word.length - 3) return true;
	return PARTICLES.has(letters.replace(/[أإآ]/g, 'ا'));
}

/** فُعِل, يُفعَل, and the single ُ that newspapers print to say as much: قُتل. */
function isPassive(word: readonly Letter[]): boolean {
	const start = /^[وف]$/.test(word[0]?.letter ?? '') && word.length > 3 ? 1 : 0;
	const stem = word.slice(word[start]?.marks.includes(DAMMA) ? start : 0);
	const [first, second] = stem;
	if (!first?.marks.includes(DAMMA) || !second || stem.length < 3) return false;
	if (second.marks.includes(KASRA)) return true;
	const penultimate = stem.at(-2)!;
	if (/^[يتنأا]$/.test(first.letter) && stem.length > 3) {
		return penultimate.marks.includes(FATHA) || stem.slice(1).every(({ marks }) => marks === '');
	}
	return first.letter !== 'م' && stem.slice(1).every(({ marks }) => marks === '');
}

const HAMZA = /[أإآٱ]/g;

/** Letters that keyboards exchange, and the alif with and without its hamza. */
export const keyboardLetters = (text: string) =>
	text
		.replace(HAMZA, 'ا')
		.replace(/[ىی]/g, 'ي')
		.replace(/ک/g, 'ك')
		.replace(/ہ/g, 'ه')
		.replace(/ۂ|ۀ/g, 'هٔ')
		// Two schools set this hamza on two letters: مسؤول, مسئول.
		.replace(/ئ(?=و)/g, 'ؤ')
		.normalize('NFC');

/** Words that are written with either form of the last letter. */
const EITHER_YA = new Set('في الذي التي اي هي'.split(' '));
const OTHER_LANGUAGES = new Set(['fa', 'ur', 'ps', 'ckb', 'ku', 'ug', 'sd', 'az', 'pa', 'ks']);

/** Where a word begins, behind particles and the article that are written onto it. */
const WORD_BEGINS = /^[وفبكلس]{0,2}(?:ا?ل)?$/;
/** Too short to tell a particle from a letter of the word: سأل. */
const SHORT = /^(?![وفل].ن$)\p{L}{3}$/u;

/**
 * Whether two words that `keyboardLetters` makes equal are one word: أن is not إن, علي not على; a hamza
 * inside a word may make another, سأل and سال, and in Persian آ is another letter than ا.
 */
export function lettersAgree(original: string, quotation: string, lang: string): boolean {
	const [a, b] = [lettersOnly(original), lettersOnly(quotation)];
	if (a.length !== b.length) return true;
	for (let i = 0; i < a.length; i++) {
		const [x, y] = [a[i]!, b[i]!];
		if (x === y) continue;
		const pair = x + y;
		if (/^[أإآٱ]{2}$/.test(pair)) return false;
		const hamza = /^(?:ا[أإآٱ]|[أإآٱ]ا)$/.test(pair);
		const before = a.slice(0, i).join('');
		if (hamza && i > 0 && (SHORT.test(a.join('')) || !WORD_BEGINS.test(before))) return false;
		if (hamza && pair.includes('آ') && OTHER_LANGUAGES.has(lang)) return false;
		if (/^(?:ىي|يى)$/.test(pair) && !OTHER_LANGUAGES.has(lang)) {
			if (!EITHER_YA.has(keyboardLetters(a.join('')))) return false;
		}
	}
	return true;
}

const lettersOnly = (word: string) => [
	...word
		.normalize('NFC')
		.replace(VOWELS, '')
		.replace(/\p{Cf}/gu, '')
];
