import transliterate from '@sindresorhus/transliterate';

/**
 * What an id is made of: the words of a text in lower-case ASCII, hyphens between them, 60 characters
 * at most. Other alphabets are romanised letter by letter, so that the same name always gives the
 * same id and the id can be read. Empty where no letter of the text has a romanisation (scripts that
 * write words or syllables, as Chinese does).
 */
export function idStem(text: string): string {
	const words = romanised(text)
		.toLowerCase()
		.replace(/['’]/g, '')
		.match(/[a-z0-9]+/g);
	return (words ?? []).join('-').slice(0, LONGEST).replace(/-$/, '');
}

const LONGEST = 60;

/** Words further on would be cut off anyway; an accent may take some characters for one letter. */
const ENOUGH = 2000;

function romanised(text: string): string {
	const start = text.slice(0, ENOUGH).normalize('NFKC').toLowerCase();
	// Vowel points are written or left out by habit, and so make no other id. An umlaut is a plain
	// letter, since which language the name is in, and so whether ü is ue, is not known here.
	const bare = withoutAccents(start)
		.replace(/\p{M}+/gu, '')
		.replace(/[^\0-\x7F]/gu, (letter) => LETTERS.get(letter) ?? letter);
	return /^[\0-\x7F]*$/.test(bare) ? bare : transliterate(bare);
}

function withoutAccents(text: string): string {
	return text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) =>
		letter.normalize('NFKD').replace(/\p{M}+/gu, '')
	);
}

/**
 * Letters that the library does not know, or that read better so in a word without vowels: after the
 * romanisation tables of the Library of Congress (ALA-LC), their marks below and above left out.
 * Aleph and ayin, which ALA-LC writes as apostrophes, are an a: without them no vowel would be left.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		// Hebrew; final letters as the others.
		...{ א: 'a', ב: 'b', ג: 'g', ד: 'd', ה: 'h', ו: 'v', ז: 'z', ח: 'h', ט: 't', י: 'y' },
		...{ כ: 'k', ך: 'k', ל: 'l', מ: 'm', ם: 'm', נ: 'n', ן: 'n', ס: 's', ע: 'a', פ: 'p' },
		...{ ף: 'p', צ: 'ts', ץ: 'ts', ק: 'k', ר: 'r', ש: 'sh', ת: 't', '׳': '', '״': '' },
		// Arabic; hamza on its seat is the seat, the lengthening stroke is nothing.
		...{ ع: 'a', ة: 'a', ء: '', ٱ: 'a', ـ: '' },
		// Kurdish, Uyghur and loans, in Arabic letters.
		...{ ڕ: 'r', ڵ: 'l', ۆ: 'o', ێ: 'e', ە: 'e', ڤ: 'v', ڭ: 'ng' },
		// Serbian and Macedonian, in Cyrillic letters.
		...{ ђ: 'dj', ћ: 'c', џ: 'dz', ј: 'j', ѕ: 'dz', ѓ: 'gj', ќ: 'kj' },
		// Kazakh, Tatar, Mongolian and their neighbours, in Cyrillic letters.
		...{ қ: 'q', ғ: 'gh', ң: 'ng', ұ: 'u', ү: 'u', ө: 'o', ә: 'a', һ: 'h', ў: 'u' }
	})
);
