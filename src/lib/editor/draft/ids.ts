import { idStem } from './id-stem.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Localized } from '#lib/record/schema.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { Project } from './project.ts';

/** An entry as it is picked: its id, its name, and whatever else it may be looked for by. */
export interface Named {
	id: string;
	name: string;
	names: string[];
}

/** What a record holds already, as far as a new part of it must not clash with it. */
export interface Known {
	parties: Named[];
	sources: string[];
	topics: string[];
	claims: string[];
	responses: string[];
	terms: string[];
}

export const NOTHING_KNOWN: Known = {
	parties: [],
	sources: [],
	topics: [],
	claims: [],
	responses: [],
	terms: []
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
		responses: [...record.responses.keys()],
		terms: [...record.terms.keys()]
	};
}

/** What can be referred to beside parties, by kind. */
export type Entries = Record<'sources' | 'claims' | 'responses' | 'terms', Named[]>;

export const NO_ENTRIES: Entries = { sources: [], claims: [], responses: [], terms: [] };

/** What a record holds that a project may refer to. */
export function entriesIn(record: TheRecord): Entries {
	const named = (id: string, name: string, ...more: string[]): Named => ({
		id,
		name,
		names: [name, ...more]
	});
	/** Our words in every language, the source language first. */
	const spellings = (words: Localized): [string, ...string[]] => {
		const { [SOURCE_LANGUAGE]: first, ...others } = words;
		return [first, ...Object.values(others)];
	};
	return {
		sources: [...record.sources.values()].map(({ id, title, about }) =>
			named(id, title ?? about.en, id)
		),
		claims: [...record.claims.values()].map(({ id, gist }) => named(id, ...spellings(gist))),
		responses: [...record.responses.values()].map(({ id, gist }) => named(id, ...spellings(gist))),
		terms: [...record.terms.values()].map(({ id, name, wordings }) =>
			named(id, name.en, ...wordings.map(({ text }) => text))
		)
	};
}

/** The entries of the project, then those of the record that it does not have itself. */
export function entriesOf(project: Project, held: Entries): Entries {
	const both = (own: Named[], theirs: Named[]) => {
		const ids = new Set(own.map(({ id }) => id));
		return [...own, ...theirs.filter(({ id }) => !ids.has(id))];
	};
	const statement = ({ id, gist }: { id: string; gist: { en: string } }): Named => ({
		id,
		name: gist.en || id,
		names: [gist.en || id]
	});
	return {
		sources: both(
			project.sources.map(({ id, title }) => ({ id, name: title || id, names: [title || id, id] })),
			held.sources
		),
		claims: both(project.claims.map(statement), held.claims),
		responses: both(project.responses.map(statement), held.responses),
		terms: both(
			project.terms.map(({ id, name }) => ({ id, name: name.en || id, names: [name.en || id] })),
			held.terms
		)
	};
}

/** The parties of the record and of the project, the project's own first. */
export function partiesOf(project: Project, known: Known): Named[] {
	const own = project.parties.map(({ id, name, names }) => ({
		id,
		name: name.en,
		names: [...new Set([...Object.values(name), ...names])].filter((one) => one !== '')
	}));
	const ids = new Set(own.map(({ id }) => id));
	return [...own, ...known.parties.filter(({ id }) => !ids.has(id))];
}

type Kind = Exclude<keyof Project & keyof Known, 'id' | 'topic'>;

/** An id made of the words of a text, which neither the record nor the project has yet. */
export function freshId(project: Project, known: Known, kind: Kind, text: string): string {
	const taken = new Set([
		...known[kind].map((one) => (typeof one === 'string' ? one : one.id)),
		...project[kind].map(({ id }) => id)
	]);
	return numbered(idStem(text) || STEMS[kind], taken);
}

/** An id for the project's topic, made of its title. */
export function topicId(title: string, known: Known): string {
	return numbered(idStem(title) || 'topic', new Set(known.topics));
}

function numbered(stem: string, taken: ReadonlySet<string>): string {
	let id = stem;
	for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
	return id;
}

/** What an id is made of where the text has no letters for one, a Chinese name for instance. */
const STEMS: Record<Kind, string> = {
	parties: 'party',
	sources: 'source',
	claims: 'claim',
	responses: 'response',
	terms: 'term'
};
