import { excerpt } from '#lib/formats/scope.ts';
import {
	emptyRecord,
	type PartyRecord,
	type SourceRecord,
	type TheRecord
} from '#lib/record/record.ts';
import { linksOf } from '#lib/record/relations.ts';
import { referencesIn, type Reference } from '#lib/record/referred.ts';
import { Claim, Response, Term } from '#lib/record/schema.ts';
import { translationsFor } from '#lib/record/translations.ts';
import { targetsOfDraft } from './targets.ts';
import { PartyEntry, SourceEntry, TopicEntry, type Project } from './project.ts';

/**
 * The entries of a record that a project refers to, themselves a record: what it answers whole, with
 * the other answers to it; of parties and sources that are only named, who and what they are.
 */
export function aroundOf(project: Project, held: TheRecord | null): TheRecord {
	const around = emptyRecord();
	if (!held) return around;
	for (const id of claimsNamed(project, held)) add(around, excerpt(held, { kind: 'claim', id }));
	const own = new Set(project.terms.map(({ id }) => id));
	const terms = [...held.terms.values()].filter(
		({ id }) => project.topic.terms.includes(id) && !own.has(id)
	);
	around.terms = new Map(terms.map((term) => [term.id, term]));
	for (const [id, topic] of around.topics) {
		around.topics.set(id, { ...topic, terms: topic.terms.filter((one) => around.terms.has(one)) });
	}
	for (const { kind, id } of [
		...referencesOf(project),
		...terms.flatMap((one) => referencesIn(Term, one))
	]) {
		if (kind === 'source') addSource(around, held, id);
		if (kind === 'party') addParty(around, held, id);
	}
	const ownTranslations = new Set(
		project.translations.map(({ lang, source, quote }) => JSON.stringify([lang, source, quote]))
	);
	around.translations = new Map(
		[...translationsFor(around, held)].filter(([key]) => !ownTranslations.has(key))
	);
	return around;
}

/** Every id of another entry in a project. */
export function referencesOf({
	topic,
	parties,
	sources,
	claims,
	responses,
	terms
}: Project): Reference[] {
	return [
		...referencesIn(TopicEntry, topic),
		...parties.flatMap((one) => referencesIn(PartyEntry, one)),
		...sources.flatMap((one) => referencesIn(SourceEntry, one)),
		...claims.flatMap((one) => referencesIn(Claim, one)),
		...responses.flatMap((one) => referencesIn(Response, one)),
		...terms.flatMap((one) => referencesIn(Term, one))
	];
}

function add(around: TheRecord, part: TheRecord): void {
	const lists = ['parties', 'sources', 'topics', 'claims', 'responses', 'evidence'] as const;
	for (const list of lists)
		for (const [id, one] of part[list])
			(around[list] as Map<string, typeof one>).set(id, one as never);
}

/** Claims answered or raised, and those to which an answered response answers in the end. */
function claimsNamed({ claims, responses }: Project, held: TheRecord): Set<string> {
	const found = new Set<string>();
	const seen = new Set(responses.map(({ id }) => id));
	const own = new Set(claims.map(({ id }) => id));
	const follow = (targets: readonly { claim?: string; response?: string }[]): void => {
		for (const { claim, response } of targets) {
			if (claim !== undefined && !own.has(claim) && held.claims.has(claim)) found.add(claim);
			if (response === undefined || seen.has(response)) continue;
			seen.add(response);
			const answered = held.responses.get(response);
			if (answered) follow(linksOf(answered).map(({ target }) => target));
		}
	};
	follow(
		responses.flatMap((one) => [...targetsOfDraft(one), ...one.raises.map((claim) => ({ claim }))])
	);
	return found;
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
	if (source.extractOf !== undefined) addSource(around, held, source.extractOf);
	const evidence = held.evidence.get(id);
	if (evidence) around.evidence.set(id, evidence);
	for (const party of [source.publisher, source.repostedBy, ...source.authors]) {
		if (party !== undefined) addParty(around, held, party);
	}
}
