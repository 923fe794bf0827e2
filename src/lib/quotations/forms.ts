/**
 * Characters that are the same letters in another form: ligatures, full width, the forms that PDFs
 * give out for Arabic and Hebrew, letters of mathematics, the long s (UAX 15, NFKC). Raised and
 * lowered characters and fractions keep their form, which says something of its own.
 */
export function plainForms(text: string): string {
	if (/^[\0-\x7f]*$/.test(text)) return text;
	return text
		.replace(SAME_LETTERS, (run) => run.normalize('NFKC').replace(/\p{White_Space}/gu, ''))
		.replace(/[æÆœŒװױײ٪]/g, (letter) => JOINED[letter]!)
		.replace(/เเ/g, 'แ')
		.replace(/[şŞţŢ]/g, (letter) => WITH_COMMA[letter]!)
		.normalize('NFC');
}

const SAME_LETTERS =
	/(?:(?![\p{White_Space}\u00aa\u00b2\u00b3\u00b9\u00ba\u00bc-\u00be\u02b0-\u02ff\u2070-\u209c\u2120-\u2122\u2150-\u215f\u2189\u1d2c-\u1d6a…‥․])[^\0-\x7f])+/gu;

const JOINED: Readonly<Record<string, string>> = {
	...{ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', '٪': '%' },
	...{ װ: 'וו', ױ: 'וי', ײ: 'יי' }
};

/** Romanian letters with the cedilla that old character sets had for them. */
const WITH_COMMA: Readonly<Record<string, string>> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' };

/** Languages in which æ is a letter of its own, and not a way to write a and e. */
const AE_IS_A_LETTER = new Set(['da', 'nb', 'nn', 'no', 'is', 'fo', 'sv', 'ang']);

export function joinsLetters(a: string, b: string, lang: string): boolean {
	return !AE_IS_A_LETTER.has(lang) || /[æÆ]/.test(a) === /[æÆ]/.test(b);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/**
 * A unit with its power, a chemical formula and a fraction with their digits on the line: m² is m2, H₂O
 * is H2O, 2½ is 2 1/2.
 */
export function onTheLine(given: string): string {
	const text = given.replace(
		/(\p{Nd}?) ?([¼-¾⅐-⅞])/gu,
		(_, before: string, fraction: string) =>
			`${before}${before === '' ? '' : ' '}${fraction.normalize('NFKC').replace('⁄', '/')}`
	);
	const raised = /^(?:\d+\s?)?(?:[kcdmnµμ]?m|ft|yd|mi|in|s)[⁰¹²³⁴-⁹]$/u.test(text)
		? text.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
		: text;
	return raised.replace(/(?<=\p{L}|[₀-₉])[₀-₉]/gu, (digit) => String(SUBSCRIPTS.indexOf(digit)));
}

/** The widest reading, to find out whether two stretches may be the same. */
export const digitsOnTheLine = (text: string) =>
	plainForms(text).replace(/[⁰¹²³⁴-⁹₀-₉¼-¾⅐-⅞]/gu, (one) =>
		one.normalize('NFKC').replace('⁄', '/')
	);
