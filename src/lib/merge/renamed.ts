import type * as v from 'valibot';
import type { Lists } from '#lib/formats/read-export.ts';
import { idHere } from '#lib/record/origin.ts';
import { NAMING, referencesIn } from '#lib/record/referred.ts';

type Entry = Record<string, unknown>;

/** The lists of a site with its name before every id, so that none is an id of ours or of another site. */
export function renamed(lists: Required<Lists>, site: string): Required<Lists> {
	const here = (id: unknown) => (typeof id === 'string' ? idHere(site, id) : id);
	const named = (entry: Entry, field: string): Entry =>
		field in entry ? { ...entry, [field]: here(entry[field]) } : entry;
	const of = (list: keyof typeof NAMING) =>
		lists[list].map((entry) => named(entryOf(NAMING[list], entry, here), 'id'));
	return {
		parties: of('parties'),
		sources: of('sources'),
		topics: of('topics'),
		claims: of('claims').map((one) => named(one, 'topic')),
		responses: of('responses').map((one) => named(one, 'topic')),
		terms: of('terms'),
		translations: of('translations'),
		evidence: lists.evidence.map((one) => named(one, 'source')),
		origins: lists.origins.map((one) => named(one, 'id'))
	};
}

/** An entry whose references and former ids are those that they have here. */
function entryOf(schema: v.GenericSchema, entry: Entry, here: (id: unknown) => unknown): Entry {
	const copy = structuredClone(entry);
	for (const { path, id } of referencesIn(schema, copy)) {
		let holder: Record<string | number, unknown> = copy;
		for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
		const last = path.at(-1);
		if (last !== undefined) holder[last] = here(id);
	}
	const { formerly } = copy;
	return Array.isArray(formerly) ? { ...copy, formerly: formerly.map(here) } : copy;
}
