import type { Localized } from '../schema.ts';
import type { Language } from '../vocabulary.ts';

/** Our own words in the wanted language, else in English, and the language that they are in. */
export function localize(text: Localized, language: Language): { text: string; lang: Language } {
	const own = text[language];
	return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang: language };
}

/** Our own words as a JSON-LD language map: `[{ '@language': 'en', '@value': … }, …]`. */
export function languageMap(text: Localized): { '@language': string; '@value': string }[] {
	return Object.entries(text).map(([language, value]) => ({
		'@language': language,
		'@value': value
	}));
}
