import { buildShards } from '#lib/search/shards/shards.ts';
import type { Entry } from '#lib/search/engine/entry.ts';
import { searchWords } from '#lib/i18n/search-words.ts';
import { entriesOf } from '#lib/views/search-entries.ts';
import { SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { record } from './record.ts';

/** From here on the index is no longer sent whole: it comes in pieces, as they are asked for. */
const MOST_WHOLE = 50_000;

const called = await searchWords();
const entries = new Map<Language, Entry[]>();
const shards = new Map<Language, Map<string, Uint8Array>>();

/** What can be found in one language, made once. */
export function searchEntries(lang: Language): Entry[] {
	let own = entries.get(lang);
	if (!own) entries.set(lang, (own = entriesOf(record, lang, called)));
	return own;
}

/** Whether the index is loaded whole or in shards; the same for every language. */
export function searchForm(): 'whole' | 'sharded' {
	return searchEntries(SOURCE_LANGUAGE).length > MOST_WHOLE ? 'sharded' : 'whole';
}

/** The files of the sharded index by name; none while the index is small enough to be sent whole. */
export function searchShards(lang: Language): Map<string, Uint8Array> {
	if (searchForm() === 'whole') return new Map();
	let own = shards.get(lang);
	if (!own) shards.set(lang, (own = buildShards(searchEntries(lang))));
	return own;
}

export function wholeIndexes(): { lang: Language }[] {
	return searchForm() === 'whole' ? SITE_LANGUAGES.map((lang) => ({ lang })) : [];
}
