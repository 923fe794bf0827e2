import { SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import type { TheRecord } from './record.ts';
import type { Localized } from './schema.ts';

/** Our own words in the wanted language, else in the source language, and the language that they are in. */
export function localize(text: Localized, language: Language): { text: string; lang: Language } {
	const own = text[language];
	return own === undefined
		? { text: text[SOURCE_LANGUAGE], lang: SOURCE_LANGUAGE }
		: { text: own, lang: language };
}

/** Our own words in the source language alone, which a text of ours is first written in. */
export function inSource(text: string): Localized {
	return { [SOURCE_LANGUAGE]: text };
}

/** A party's name; an id that the record lacks stands for itself. */
export function partyName(record: TheRecord, id: string, language: Language): string {
	const party = record.parties.get(id);
	return party ? localize(party.name, language).text : id;
}

/** Our own words as a JSON-LD language map: `[{ '@language': 'en', '@value': … }, …]`. */
export function languageMap(text: Localized): { '@language': string; '@value': string }[] {
	return Object.entries(text).map(([language, value]) => ({
		'@language': language,
		'@value': value
	}));
}
