import { buildShards } from '#lib/search/shards/shards.ts';
import type { Entry } from '#lib/search/engine/entry.ts';
import { searchWords } from '#lib/i18n/search-words.ts';
import { entriesOf } from '#lib/views/search-entries.ts';
import { SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { onceOf, whole } from './store.ts';

/** From here on the index is no longer sent whole: it comes in pieces, as they are asked for. */
const MOST_WHOLE = 50_000;

const called = await searchWords();
const entriesIn = onceOf((record) => {
	const made = new Map<Language, Entry[]>();
	return (lang: Language): Entry[] => {
		let own = made.get(lang);
		if (!own) made.set(lang, (own = entriesOf(record, lang, called)));
		return own;
	};
});
const shardsIn = onceOf((record) => {
	const made = new Map<Language, Map<string, Uint8Array>>();
	return (lang: Language): Map<string, Uint8Array> => {
		let own = made.get(lang);
		if (!own) made.set(lang, (own = buildShards(entriesIn(record)(lang))));
		return own;
	};
});

/** What can be found in one language, made once. */
export async function searchEntries(lang: Language): Promise<Entry[]> {
	return entriesIn(await whole())(lang);
}

/** Whether the index is loaded whole or in shards; the same for every language. */
export async function searchForm(): Promise<'whole' | 'sharded'> {
	const { length } = await searchEntries(SOURCE_LANGUAGE);
	return length > MOST_WHOLE ? 'sharded' : 'whole';
}

/** The files of the sharded index by name; none while the index is small enough to be sent whole. */
export async function searchShards(lang: Language): Promise<Map<string, Uint8Array>> {
	return (await searchForm()) === 'whole' ? new Map() : shardsIn(await whole())(lang);
}

export async function wholeIndexes(): Promise<{ lang: Language }[]> {
	return (await searchForm()) === 'whole' ? SITE_LANGUAGES.map((lang) => ({ lang })) : [];
}
