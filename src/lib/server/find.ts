import { error, redirect } from '@sveltejs/kit';
import { ID } from '#lib/evidence/values.ts';
import { addressOf, inEveryLanguage, type Prefix } from '#lib/record/addresses.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { languageOf, type Language } from '#lib/text/languages.ts';
import { around, renamed, whole } from './store.ts';

const LISTS = {
	topic: 'topics',
	claim: 'claims',
	response: 'responses',
	party: 'parties',
	source: 'sources'
} as const;
type Kept = keyof typeof LISTS;
type Entry<K extends Kept> = TheRecord[(typeof LISTS)[K]] extends Map<string, infer T> ? T : never;

interface Found<K extends Kept> {
	entry: Entry<K>;
	/** Has at least all that a page of the entry shows. */
	record: TheRecord;
}

async function lookUp<K extends Kept>(place: K, id: string): Promise<Found<K> | null> {
	if (!ID.test(id)) return null;
	const list = LISTS[place];
	const record = await around(list, id);
	const entry = record?.[list].get(id);
	return record && entry ? { entry: entry as Entry<K>, record } : null;
}

/**
 * The entry that an address names. An id that it had formerly leads on to the new address, in the
 * language asked for; anything else is not found.
 */
export async function find<K extends Kept>(
	place: K,
	params: { id: string; lang?: string }
): Promise<Found<K> & { lang: Language }> {
	const lang = languageOf(params.lang);
	const found = await lookUp(place, params.id);
	if (found) return { ...found, lang };
	const now = ID.test(params.id) ? await renamed(LISTS[place], params.id) : null;
	if (now !== null) redirect(308, addressOf(place, now, lang));
	error(404, `no ${place} "${params.id}"`);
}

/** The entry that a file beside its page is of; of former ids there are no files. */
export async function findNow<K extends Kept>(place: K, id: string): Promise<Found<K>> {
	return (await lookUp(place, id)) ?? error(404, `no ${place} "${id}"`);
}

/** Every address of a kind, former ones included, for every language. */
export async function entriesOf(place: Kept): Promise<{ id: string; lang?: Prefix }[]> {
	const map: ReadonlyMap<string, { id: string; formerly: string[] }> = (await whole())[
		LISTS[place]
	];
	return [...map.values()].flatMap(({ id, formerly }) =>
		[id, ...formerly].flatMap((one) => inEveryLanguage({ id: one }))
	);
}

/** The ids of a kind, each on its own. */
export async function idsOf(place: Kept): Promise<{ id: string }[]> {
	return [...(await whole())[LISTS[place]].keys()].map((id) => ({ id }));
}
