import { excerpt } from '../export/scope.ts';
import {
	emptyRecord,
	type PartyRecord,
	type SourceRecord,
	type TheRecord
} from '../record/record.ts';
import type { Term } from '../schema.ts';
import type { Project } from './project.ts';

/**
 * The entries of a record that a project refers to, themselves a record: what it answers whole, with
 * the other answers to it; of parties and sources that are only named, who and what they are.
 */
export function aroundOf(project: Project, held: TheRecord | null): TheRecord {
	const around = emptyRecord();
	if (!held) return around;
	for (const id of claimsNamed(project, held)) add(around, excerpt(held, { kind: 'claim', id }));
	const terms = termsNamed(project, held);
	around.terms = new Map(terms.map((term) => [term.id, term]));
	for (const [id, topic] of around.topics) {
		around.topics.set(id, { ...topic, terms: topic.terms.filter((one) => around.terms.has(one)) });
	}
	for (const id of sourcesNamed(project, terms)) addSource(around, held, id);
	for (const id of partiesNamed(project, terms)) addParty(around, held, id);
	return around;
}

function add(around: TheRecord, part: TheRecord): void {
	const lists = ['parties', 'sources', 'topics', 'claims', 'responses', 'evidence'] as const;
	for (const list of lists)
		for (const [id, one] of part[list])
			(around[list] as Map<string, typeof one>).set(id, one as never);
}

/** Claims answered or raised, and those to which an answered response answers in the end. */
function claimsNamed({ claims, responses }: Project, held: TheRecord): Set<string> {
	const own = new Set([...claims, ...responses].map(({ id }) => id));
	const found = new Set<string>();
	const seen = new Set<string>();
	const follow = (targets: readonly { claim?: string; response?: string }[]): void => {
		for (const { claim, response } of targets) {
			if (claim !== undefined && !own.has(claim) && held.claims.has(claim)) found.add(claim);
			if (response === undefined || own.has(response) || seen.has(response)) continue;
			seen.add(response);
			follow(held.responses.get(response)?.to ?? []);
		}
	};
	follow(responses.flatMap(({ to, raises }) => [...to, ...raises.map((claim) => ({ claim }))]));
	return found;
}

/** The terms of the record that the topic names; one that the project has too is the project's. */
function termsNamed({ topic, terms }: Project, held: TheRecord): Term[] {
	const own = new Set(terms.map(({ id }) => id));
	return [...held.terms.values()].filter(({ id }) => topic.terms.includes(id) && !own.has(id));
}

type Uses = readonly {
	wordings: readonly { uses: readonly { by: string; quote: { source: string } }[] }[];
}[];

const usesOf = (terms: Uses) =>
	terms.flatMap(({ wordings }) => wordings.flatMap(({ uses }) => uses));

function sourcesNamed(project: Project, terms: Uses): Set<string> {
	const { parties, sources, claims, responses } = project;
	return new Set(
		[
			...parties.flatMap(({ describesItselfAs, role, interest }) => [
				describesItselfAs?.source,
				role?.quote?.source,
				...interest.map(({ source }) => source)
			]),
			...sources.flatMap(({ cites }) => cites),
			...responses.flatMap(({ elsewhere }) => elsewhere),
			...[...claims, ...responses].flatMap(({ work, quotes }) => [
				work,
				...quotes.flatMap(({ source, variants }) => [source, ...variants.map(({ where }) => where)])
			]),
			...usesOf([...project.terms, ...terms]).map(({ quote }) => quote.source)
		].flatMap((id) => id ?? [])
	);
}

function partiesNamed(project: Project, terms: Uses): Set<string> {
	const { parties, sources, claims, responses } = project;
	return new Set([
		...parties.flatMap(({ role }) => role?.for ?? []),
		...sources.flatMap(({ publisher, repostedBy, authors }) => [publisher, repostedBy, ...authors]),
		...claims.flatMap(({ concerns }) => concerns),
		...responses.flatMap(({ asked }) => asked?.by ?? []),
		...[...claims, ...responses].flatMap(({ speaker, quotes }) => [
			speaker,
			...quotes.flatMap(({ via }) => via.map(({ party }) => party))
		]),
		...usesOf([...project.terms, ...terms]).map(({ by }) => by)
	]);
}

/** Only who it is: what else is said of it leads on to sources and further parties. */
function addParty(around: TheRecord, held: TheRecord, id: string): void {
	const party = held.parties.get(id);
	if (!party || around.parties.has(id)) return;
	const { name, short, names, kind } = party;
	const bare: PartyRecord = { id, name, short, names, kind, formerly: [], interest: 'unknown' };
	around.parties.set(id, bare);
}

function addSource(around: TheRecord, held: TheRecord, id: string): void {
	const source = held.sources.get(id);
	if (!source || around.sources.has(id)) return;
	const bare: SourceRecord = { ...source, cites: [], formerly: [] };
	around.sources.set(id, bare);
	const evidence = held.evidence.get(id);
	if (evidence) around.evidence.set(id, evidence);
	for (const party of [source.publisher, source.repostedBy, ...source.authors]) {
		if (party !== undefined) addParty(around, held, party);
	}
}
