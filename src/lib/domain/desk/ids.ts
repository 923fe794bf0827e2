import type { TheRecord } from '../record/record.ts';
import type { Project } from './project.ts';

/** A party as it is picked: its id, its name, and every spelling by which a text may call it. */
export interface KnownParty {
	id: string;
	name: string;
	names: string[];
}

/** What a record holds already, as far as a new part of it must not clash with it. */
export interface Known {
	parties: KnownParty[];
	sources: string[];
	topics: string[];
	claims: string[];
	responses: string[];
}

export const NOTHING_KNOWN: Known = {
	parties: [],
	sources: [],
	topics: [],
	claims: [],
	responses: []
};

export function knownOf(record: TheRecord): Known {
	return {
		parties: [...record.parties.values()].map(({ id, name, short, names }) => ({
			id,
			name: name.en,
			names: [
				...new Set([...Object.values(name), ...(short ? Object.values(short) : []), ...names])
			]
		})),
		sources: [...record.sources.keys()],
		topics: [...record.topics.keys()],
		claims: [...record.claims.keys()],
		responses: [...record.responses.keys()]
	};
}

/** The parties of the record and of the project, the project's own first. */
export function partiesOf(project: Project, known: Known): KnownParty[] {
	const own = project.parties.map(({ id, name, names }) => ({
		id,
		name: name.en,
		names: [...new Set([...Object.values(name), ...names])].filter((one) => one !== '')
	}));
	const ids = new Set(own.map(({ id }) => id));
	return [...own, ...known.parties.filter(({ id }) => !ids.has(id))];
}

type Kind = Exclude<keyof Project & keyof Known, 'id' | 'topic'>;

/** An id made of the ASCII words of a text, which neither the record nor the project has yet. */
export function freshId(project: Project, known: Known, kind: Kind, text: string): string {
	const taken = new Set([
		...known[kind].map((one) => (typeof one === 'string' ? one : one.id)),
		...project[kind].map(({ id }) => id)
	]);
	return numbered(stemOf(text) || STEMS[kind], taken);
}

/** An id for the project's topic, made of its title. */
export function topicId(title: string, known: Known): string {
	return numbered(stemOf(title) || 'topic', new Set(known.topics));
}

function stemOf(text: string): string {
	const words = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}+|['’]/gu, '')
		.match(/[a-z0-9]+/g);
	return (words ?? []).join('-').slice(0, 60).replace(/-+$/, '');
}

function numbered(stem: string, taken: ReadonlySet<string>): string {
	let id = stem;
	for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
	return id;
}

/** What an id is made of where the text has no letters for one, an Arabic name for instance. */
const STEMS: Record<Kind, string> = {
	parties: 'party',
	sources: 'source',
	claims: 'claim',
	responses: 'response'
};
