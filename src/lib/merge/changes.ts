import { idHere } from '#lib/record/origin.ts';
import { listsOf, type List, type TheRecord } from '#lib/record/record.ts';

/** An entry of the record, and the list that it stands in. */
export interface Named {
	list: List;
	id: string;
}

export interface Changes {
	added: Named[];
	changed: Named[];
	withdrawn: Named[];
}

/** What of a site stands in the record otherwise than before. */
export function changesOf(site: string, before: TheRecord, after: TheRecord): Changes {
	const [was, is] = [entriesOf(site, before), entriesOf(site, after)];
	const named = (keys: Iterable<string>) =>
		[...keys].map((key) => {
			const [list, id] = JSON.parse(key) as [List, string];
			return { list, id };
		});
	return {
		added: named([...is.keys()].filter((key) => !was.has(key))),
		changed: named(
			[...is].flatMap(([key, text]) => ((was.get(key) ?? text) === text ? [] : [key]))
		),
		withdrawn: named([...was.keys()].filter((key) => !is.has(key)))
	};
}

/** Each entry of a site by its list and id, as text. Translations have the id of their source, and are told together. */
function entriesOf(site: string, record: TheRecord): Map<string, string> {
	const found = new Map<string, string>();
	const start = idHere(site, '');
	for (const [list, entries] of Object.entries(listsOf(record))) {
		for (const entry of entries) {
			const id = 'id' in entry ? entry.id : entry.source;
			if (!id.startsWith(start)) continue;
			const key = JSON.stringify([list, id]);
			found.set(key, (found.get(key) ?? '') + JSON.stringify(entry));
		}
	}
	return found;
}
