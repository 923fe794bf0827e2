import { RIGHT_TO_LEFT } from './hidden.ts';

export type Direction = 'ltr' | 'rtl';

/** What the program has to know of a language that the site and our own words are written in. */
interface LanguageRow {
	/** The language's own name for itself. */
	name: string;
	dir: Direction;
	/**
	 * Locale for dates, numbers, forms of plural, lists and order. Digits and calendar are fixed, since
	 * servers and browsers disagree on what a bare "ar" means, and a page must read the same from both.
	 */
	locale: string;
	/** Between the parts of a list, with the space that the language puts behind it. */
	comma: string;
	semicolon: string;
	quotes: readonly [open: string, close: string];
	/** Unicode's categories of plural, in the order in which the dictionaries give the forms of a counted thing. */
	plurals: readonly Intl.LDMLPluralRule[];
	/** Beginnings of the names of font files that every page is set in: fetched at once, so that lines do not break anew. */
	fonts: readonly string[];
	/** The name of what Tesseract has learnt of it, `@tesseract.js-data/<name>`: with it pictures of pages are read in it. */
	trained?: string;
	/** The typeface of pictures for another script than Latin (Unicode's name of it), and its files in `@expo-google-fonts/`. */
	face?: { script: string; family: string; regular: string; bold: string };
}

/**
 * The languages of the site: a row here and a folder of dictionaries, `i18n/<tag>/`, are all that a
 * language takes. The first is the source language: its pages stand at the root of the site, the
 * record has every text of ours in it, and it stands in where another language lacks one.
 */
const TABLE = {
	en: {
		name: 'English',
		dir: 'ltr',
		locale: 'en-GB-u-ca-gregory-nu-latn',
		comma: ', ',
		semicolon: '; ',
		quotes: ['“', '”'],
		plurals: ['one', 'other'],
		fonts: ['source-sans-3-latin-wght', 'newsreader-latin-wght'],
		trained: 'eng'
	},
	ar: {
		name: 'العربية',
		dir: 'rtl',
		locale: 'ar-u-ca-gregory-nu-latn',
		comma: '، ',
		semicolon: '؛ ',
		quotes: ['«', '»'],
		// The form of none at the end: where it is not given, that of `other` stands for it.
		plurals: ['one', 'two', 'few', 'many', 'other', 'zero'],
		fonts: ['source-sans-3-latin-wght', 'newsreader-latin-wght', 'noto-naskh-arabic-arabic'],
		trained: 'ara',
		face: {
			script: 'Arabic',
			family: 'Noto Naskh Arabic',
			regular: 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
			bold: 'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf'
		}
	},
	he: {
		name: 'עברית',
		dir: 'rtl',
		locale: 'he-IL-u-ca-gregory-nu-latn',
		comma: ', ',
		semicolon: '; ',
		quotes: ['”', '”'],
		plurals: ['one', 'two', 'other'],
		fonts: [
			'source-sans-3-latin-wght',
			'newsreader-latin-wght',
			'assistant-hebrew',
			'frank-ruhl-libre-hebrew'
		],
		trained: 'heb',
		face: {
			script: 'Hebrew',
			family: 'Frank Ruhl Libre',
			regular: 'frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular.ttf',
			bold: 'frank-ruhl-libre/600SemiBold/FrankRuhlLibre_600SemiBold.ttf'
		}
	}
} satisfies Record<string, LanguageRow>;

/** A language that the site, and our own words in the record, are written in. */
export type Language = keyof typeof TABLE;

export const LANGUAGE_TABLE: Readonly<Record<Language, LanguageRow>> = TABLE;

/** By tag: everywhere in the same order, which puts no language first. */
export const LANGUAGES = (Object.keys(TABLE) as Language[]).sort();

export const SOURCE_LANGUAGE = 'en' satisfies Language;

export function isLanguage(tag: string | undefined): tag is Language {
	return tag !== undefined && Object.hasOwn(TABLE, tag);
}

/** The language that a route parameter names; none means the source language. */
export function languageOf(parameter: string | undefined): Language {
	return isLanguage(parameter) ? parameter : SOURCE_LANGUAGE;
}

/** Scripts written from the right (ISO 15924), of those that living languages use. */
const SCRIPTS_FROM_THE_RIGHT = new Set(
	'Adlm Arab Armi Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi'.split(' ')
);

const directions = new Map<string, Direction>();

/** Direction in which a language is written, by its tag (BCP 47): `ltr` for a tag that is none. */
export function directionOf(tag: string): Direction {
	let dir = isLanguage(tag) ? LANGUAGE_TABLE[tag].dir : directions.get(tag);
	if (dir === undefined) {
		dir = SCRIPTS_FROM_THE_RIGHT.has(scriptOf(tag) ?? '') ? 'rtl' : 'ltr';
		directions.set(tag, dir);
	}
	return dir;
}

/**
 * Direction of words of ours, which another language may stand in for. A sentence of a language from
 * the right may begin with a name in Latin letters, by which a browser (`auto`) would take it for one
 * from the left.
 */
export function directionOfOurs(text: string, lang: Language): Direction | 'auto' {
	return LANGUAGE_TABLE[lang].dir === 'rtl' && RIGHT_TO_LEFT.test(text) ? 'rtl' : 'auto';
}

/**
 * Language of words of ours that came without it: those that another language stands in for have no
 * letter of the script of `lang`.
 */
export function languageOfOurs(text: string, lang: Language): Language {
	const script = LANGUAGE_TABLE[lang].face?.script;
	if (script === undefined || new RegExp(`\\p{Script=${script}}`, 'u').test(text)) return lang;
	return /\p{L}/u.test(text) ? SOURCE_LANGUAGE : lang;
}

/** Language of a name that came without one: that whose script it has a letter of, else the source language. */
export function languageOfScript(text: string): Language {
	const other = LANGUAGES.find((lang) => {
		const { face } = LANGUAGE_TABLE[lang];
		return face !== undefined && new RegExp(`\\p{Script=${face.script}}`, 'u').test(text);
	});
	return other ?? SOURCE_LANGUAGE;
}

function scriptOf(tag: string): string | undefined {
	try {
		return new Intl.Locale(tag).maximize().script;
	} catch {
		return undefined;
	}
}

/** Quotation marks for words in a language, by its tag; of others than ours, those of its direction. */
export function quotationMarks(tag: string): readonly [open: string, close: string] {
	if (isLanguage(tag)) return LANGUAGE_TABLE[tag].quotes;
	return directionOf(tag) === 'rtl' ? ['«', '»'] : ['“', '”'];
}

/** A language's name in a language, `Swedish` for sv in en; where it has none, its own or else its tag. */
export function languageName(tag: string, lang: Language): string {
	const names = new Intl.DisplayNames([LANGUAGE_TABLE[lang].locale], {
		type: 'language',
		fallback: 'none'
	});
	return names.of(tag) ?? (isLanguage(tag) ? LANGUAGE_TABLE[tag].name : tag);
}
