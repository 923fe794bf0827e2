import { error, redirect } from '@sveltejs/kit';
import { addressOf, inEveryLanguage, type Place, type Prefix } from '#lib/record/addresses.ts';
import { languageOf, type Language } from '#lib/text/languages.ts';
import { record } from './record.ts';

const MAPS = {
	topic: record.topics,
	claim: record.claims,
	response: record.responses,
	party: record.parties,
	source: record.sources
} as const;
type Kept = keyof typeof MAPS;
type Entry<K extends Kept> = (typeof MAPS)[K] extends Map<string, infer T> ? T : never;

/**
 * The entry that an address names. An id that it had formerly leads on to the new address, in the
 * language asked for; anything else is not found.
 */
export function find<K extends Kept>(
	place: K & Place,
	params: { id: string; lang?: string }
): { entry: Entry<K>; lang: Language } {
	const lang = languageOf(params.lang);
	const map: ReadonlyMap<string, { id: string; formerly: string[] }> = MAPS[place];
	const entry = map.get(params.id);
	if (entry) return { entry: entry as Entry<K>, lang };
	for (const { id, formerly } of map.values()) {
		if (formerly.includes(params.id)) redirect(308, addressOf(place, id, lang));
	}
	error(404, `no ${place} "${params.id}"`);
}

/** Every address of a kind, former ones included, for every language. */
export function entriesOf(place: Kept): { id: string; lang?: Prefix }[] {
	const map: ReadonlyMap<string, { id: string; formerly: string[] }> = MAPS[place];
	return [...map.values()].flatMap(({ id, formerly }) =>
		[id, ...formerly].flatMap((one) => inEveryLanguage({ id: one }))
	);
}
