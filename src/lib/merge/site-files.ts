import type { Lists } from '#lib/formats/read-export.ts';
import { byLanguage, entryFile } from '#lib/record/layout.ts';
import { idHere, originOf } from '#lib/record/origin.ts';
import type { DataFile } from '#lib/record/yaml.ts';

type Entry = Record<string, unknown>;

/** The lists of a site as files that stand beside those of the record; each is of one site alone. */
export function siteFiles(lists: Required<Lists>): DataFile[] {
	const file = (kind: 'party' | 'source' | 'origin') => (entry: Entry) => {
		const { id, ...rest } = entry;
		return entryFile(kind, String(id), rest);
	};
	const within = (list: 'claims' | 'responses', topic: unknown) =>
		lists[list].filter((one) => one.topic === topic).map((one) => ({ ...one, topic: undefined }));
	return [
		...lists.parties.map(file('party')),
		...lists.sources.map(file('source')),
		...lists.topics.map(({ id, ...rest }) =>
			entryFile('topic', String(id), {
				...rest,
				claims: within('claims', id),
				responses: within('responses', id)
			})
		),
		...bySite(lists.terms, 'id').map(([site, terms]) =>
			entryFile('terms', idHere(site, 'terms'), { terms })
		),
		...byLanguage(lists.translations).flatMap(([lang, all]) =>
			bySite(all, 'source').map(([site, translations]) =>
				entryFile('translations', `${lang}/${idHere(site, 'translations')}`, { translations })
			)
		),
		...lists.evidence.map(({ source, ...rest }) => ({
			path: `data/evidence/${String(source)}.json`,
			text: `${JSON.stringify(rest, null, '\t')}\n`
		})),
		...lists.origins.map(file('origin'))
	];
}

function bySite(entries: readonly Entry[], field: string): [site: string, entries: Entry[]][] {
	const sites = new Map<string, Entry[]>();
	for (const one of entries) {
		const site = originOf(String(one[field])) ?? '';
		sites.set(site, [...(sites.get(site) ?? []), one]);
	}
	return [...sites];
}

/** Whether a file of the record is one of those that came from a site, its own file apart. */
export function isFromSite(path: string, site: string): boolean {
	return path.slice(path.lastIndexOf('/') + 1).startsWith(idHere(site, ''));
}

export const originFile = (site: string) => `data/from/${site}.yaml`;
