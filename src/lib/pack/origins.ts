import { LANGUAGES } from '#lib/text/languages.ts';
import { stemOf } from './adjectives.ts';

const A_TO_Z = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = A_TO_Z.flatMap((a) => A_TO_Z.map((b) => a + b));

/** Endings that make an adjective of a country's name in Latin letters: Israel|i, Canad|ian, Chile|an. */
const OF_COUNTRY = /^(?:i|n|an|ian|ean|ese|ic|ish)$/;

let known: { adjectives: ReadonlySet<string>; countries: readonly string[] } | undefined;

/**
 * Adjectives of peoples and names of countries in the languages of the table, by what the browser or Node
 * knows of languages (CLDR): the name of a language is the adjective of a people too.
 */
function origins(): NonNullable<typeof known> {
	if (known) return known;
	const languages: string[] = [];
	const countries: string[] = [];
	for (const lang of LANGUAGES) {
		const options = { fallback: 'none', style: 'short' } as const;
		const ofLanguage = new Intl.DisplayNames(lang, { ...options, type: 'language' });
		const ofCountry = new Intl.DisplayNames(lang, { ...options, type: 'region' });
		for (const pair of PAIRS) {
			languages.push(ofLanguage.of(pair) ?? '');
			countries.push(ofCountry.of(pair.toUpperCase()) ?? '');
		}
	}
	const one = (name: string) => name !== '' && !/\s/.test(name);
	return (known = {
		adjectives: new Set(languages.filter(one).map(stemOf)),
		countries: [...new Set(countries.filter(one))]
	});
}

/** Dutch, Israeli, Swedish-owned, UK-based; الهولندية, ההולנדית. */
function isOrigin(word: string): boolean {
	const { adjectives, countries } = origins();
	const [first = '', second] = word.split('-');
	if (adjectives.has(stemOf(first))) return true;
	return countries.some((country) => {
		if (second !== undefined && first === country) return true;
		const stem = country.replace(/[aeoy]$/, '');
		return (
			stem.length >= 4 &&
			[country, stem].some(
				(name) => first.startsWith(name) && OF_COUNTRY.test(first.slice(name.length))
			)
		);
	});
}

/**
 * Where a name begins and ends with what says beside it where its bearer is from ("Dutch TKH Security"),
 * which tells who is meant where few are from there.
 */
export function withOrigin<T extends { start: number; end: number }>(text: string, mark: T): T {
	const before = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{M}]*(?:-\p{L}+)?)\s+$/u.exec(
		text.slice(0, mark.start)
	);
	if (before && isOrigin(before[1]!)) return { ...mark, start: before.index };
	const behind = /^\s+([\p{sc=Arab}\p{sc=Hebr}]+)/u.exec(text.slice(mark.end));
	if (behind && isOrigin(behind[1]!)) return { ...mark, end: mark.end + behind[0].length };
	return mark;
}
