import { attributionOf } from '#lib/record/attribution.ts';
import { inSource } from '#lib/record/localize.ts';
import { speaksFor } from '#lib/record/coverage.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import type { Localized } from '#lib/record/schema.ts';
import type { ClaimKind, PartyKind } from '#lib/record/vocabulary.ts';
import { cellOf, documentCell, heardFrom, type MatrixCell } from './cell.ts';
import { joinsOf } from '#lib/record/joins.ts';
import { claimsByDocument } from '#lib/record/replies.ts';

export interface MatrixClaim {
	id: string;
	kind: ClaimKind;
	speaker: string;
	said?: string;
	/** The document that it was made in, or is found in where that is not known. */
	document?: string;
	gist: Localized;
	/** Gists of its points, which the marks number from 1. */
	points: Localized[];
}

/** What a party is called. */
export interface MatrixName {
	kind: PartyKind;
	name: Localized;
	short: Localized;
}

export interface MatrixParty extends MatrixName {
	id: string;
	/** No claim of the table concerns it: it speaks as a third party throughout. */
	third: boolean;
}

/** A document in which claims of the topic were made. */
export interface MatrixDocument {
	id: string;
	title?: string;
	about: Localized;
	language: string;
	publisher: string;
	published?: string;
	/** What is on record of each party about it as a whole, in the order of the parties. */
	cells: MatrixCell[];
}

/** `rows[i][j]` is what is on record of `parties[j]` about `claims[i]`; plain data throughout. */
export interface Matrix {
	/** By document, each as written there. */
	claims: MatrixClaim[];
	parties: MatrixParty[];
	/** In the order of their dates. */
	documents: MatrixDocument[];
	rows: MatrixCell[][];
	/** Who else is named: those who make the claims, who publish the documents, who speak in a cell. */
	names: Record<string, MatrixName>;
}

/** The claims of a topic against the parties that they concern or that answered them. */
export function matrixOfTopic(record: TheRecord, topic: string): Matrix {
	const groups = claimsByDocument(record, topic);
	const claims = groups.flatMap((group) => group.claims);
	const replies = joinsOf(record);
	const responses = claims.map((claim) => replies.toClaim.get(claim.id) ?? []);
	const parties = columns(record, claims, responses.flat());
	const documents = groups.flatMap((group) => documentOf(record, group, parties));
	const named = [
		...claims.map(({ speaker }) => speaker),
		...documents.map(({ publisher }) => publisher),
		...responses.flat().flatMap((response) => [response.speaker, ...passedOnBy(record, response)])
	];
	return {
		claims: groups.flatMap((group) =>
			group.claims.map((claim) => headOf(claim, record.sources.get(group.document)?.id))
		),
		parties,
		documents,
		rows: claims.map((claim, i) => {
			const heard = heardFrom(record, responses[i]!);
			return parties.map((party) => cellOf(record, claim, party.id, heard.get(party.id)));
		}),
		names: Object.fromEntries([...new Set(named)].sort().map((id) => [id, nameOf(record, id)]))
	};
}

/** By whom the first words of a response came to their page. */
function passedOnBy(record: TheRecord, response: ResponseRecord): string[] {
	const [quote] = response.quotes;
	const steps = quote ? attributionOf(record, response, quote).steps : [];
	return steps.flatMap((step) => (step.as === 'self' ? [] : [step.party]));
}

function documentOf(
	record: TheRecord,
	group: { document: string; claims: readonly ClaimRecord[] },
	parties: readonly MatrixParty[]
): MatrixDocument[] {
	const source = record.sources.get(group.document);
	if (!source) return [];
	const speakers = [...new Set(group.claims.map(({ speaker }) => speaker))];
	// Nobody answers themselves by answering a document in which they speak too.
	const others = (joinsOf(record).toWork.get(source.id) ?? []).filter(({ speaker }) =>
		speakers.some((one) => one !== speaker)
	);
	const heard = heardFrom(record, others);
	const concerns = new Set(group.claims.flatMap((claim) => claim.concerns));
	const { id, title, about, language, publisher, published } = source;
	return [
		{
			id,
			...(title === undefined ? {} : { title }),
			about,
			language,
			publisher,
			...(published === undefined ? {} : { published }),
			cells: parties.map((party) =>
				documentCell(record, id, concerns.has(party.id), heard.get(party.id))
			)
		}
	];
}

function headOf(
	{ id, kind, speaker, said, gist, points }: ClaimRecord,
	document: string | undefined
): MatrixClaim {
	return {
		id,
		kind,
		speaker,
		...(said === undefined ? {} : { said }),
		...(document === undefined ? {} : { document }),
		gist,
		points: points.map((point) => point.gist)
	};
}

function nameOf(record: TheRecord, id: string): MatrixName {
	const party = record.parties.get(id);
	if (!party) return { kind: 'organisation', name: inSource(id), short: inSource(id) };
	const { kind, name, short } = party;
	return { kind, name, short: short ?? name };
}

/**
 * The parties that have a column, in order of id. Who speaks for another party that has a column
 * stands in that column, named in the cell, unless a claim concerns the speaker too.
 */
function columns(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	responses: readonly ResponseRecord[]
): MatrixParty[] {
	const concerned = claims.flatMap((claim) => claim.concerns.filter((id) => id !== claim.speaker));
	const speakers = [...new Set(responses.map((response) => response.speaker))];
	const named = new Set([...concerned, ...speakers.filter((id) => !speaksForAnother(record, id))]);
	for (const id of speakers)
		if (!speaksFor(record, id).some((one) => named.has(one))) named.add(id);
	return [...named]
		.sort()
		.map((id) => ({ id, ...nameOf(record, id), third: !concerned.includes(id) }));
}

function speaksForAnother(record: TheRecord, id: string): boolean {
	return speaksFor(record, id).length > 1;
}
