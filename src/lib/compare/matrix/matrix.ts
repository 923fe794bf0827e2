import { inSource } from '#lib/record/localize.ts';
import { speaksFor } from '#lib/record/coverage.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import type { Localized } from '#lib/record/schema.ts';
import type { ClaimKind, PartyKind } from '#lib/record/vocabulary.ts';
import { cellOf, documentCell, heardFrom, type MatrixCell } from './cell.ts';
import { joinsOf } from '#lib/record/joins.ts';
import { claimsOfTopic } from '#lib/record/replies.ts';

interface MatrixClaim {
	id: string;
	topic: string;
	kind: ClaimKind;
	speaker: string;
	speakerName: Localized;
	said?: string;
	/** The document that it was made in, where that is known. */
	work?: string;
	gist: Localized;
}

interface MatrixParty {
	id: string;
	kind: PartyKind;
	name: Localized;
	short?: Localized;
	/** No claim of the table concerns it: it speaks as a third party throughout. */
	third: boolean;
}

/** A document in which claims of the topic were made and that something bears on as a whole. */
interface MatrixDocument {
	id: string;
	title?: string;
	about: Localized;
	language: string;
	publisherName: Localized;
	published?: string;
	/** What is on record of each party about it, in the order of the parties. */
	cells: MatrixCell[];
}

/** `rows[i][j]` is what is on record of `parties[j]` about `claims[i]`; plain data throughout. */
export interface Matrix {
	claims: MatrixClaim[];
	parties: MatrixParty[];
	documents: MatrixDocument[];
	rows: MatrixCell[][];
}

/** The claims of a topic against the parties that they concern or that answered them. */
export function matrixOfTopic(record: TheRecord, topic: string): Matrix {
	const claims = claimsOfTopic(record, topic);
	const replies = joinsOf(record);
	const responses = claims.map((claim) => replies.toClaim.get(claim.id) ?? []);
	const parties = columns(record, claims, responses.flat());
	return {
		claims: claims.map((claim) => headOf(record, claim)),
		parties,
		documents: documentsOf(record, claims, parties),
		rows: claims.map((claim, i) => {
			const heard = heardFrom(record, responses[i]!);
			return parties.map((party) => cellOf(record, claim, party.id, heard.get(party.id)));
		})
	};
}

/** In the order in which the claims were made. */
function documentsOf(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	parties: readonly MatrixParty[]
): MatrixDocument[] {
	const { toWork } = joinsOf(record);
	const works = new Set(claims.flatMap(({ work }) => work ?? []));
	return [...works].flatMap((work): MatrixDocument[] => {
		const source = record.sources.get(work);
		const speakers = new Set(claims.filter((one) => one.work === work).map((one) => one.speaker));
		// Nobody answers themselves by answering a document in which they speak too.
		const others = (toWork.get(work) ?? []).filter(({ speaker }) =>
			[...speakers].some((one) => one !== speaker)
		);
		if (!source || others.length === 0) return [];
		const heard = heardFrom(record, others);
		const concerns = new Set(
			claims.flatMap((claim) => (claim.work === work ? claim.concerns : []))
		);
		const { id, title, about, language, publisher, published } = source;
		return [
			{
				id,
				...(title === undefined ? {} : { title }),
				about,
				language,
				publisherName: record.parties.get(publisher)?.name ?? inSource(publisher),
				...(published === undefined ? {} : { published }),
				cells: parties.map((party) =>
					documentCell(record, work, concerns.has(party.id), heard.get(party.id))
				)
			}
		];
	});
}

function headOf(record: TheRecord, claim: ClaimRecord): MatrixClaim {
	const { id, topic, kind, speaker, said, work, gist } = claim;
	return {
		id,
		topic,
		kind,
		speaker,
		speakerName: record.parties.get(speaker)?.name ?? inSource(speaker),
		...(said === undefined ? {} : { said }),
		...(work === undefined ? {} : { work }),
		gist
	};
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
	return [...named].sort().map((id) => {
		const { kind, name, short } = record.parties.get(id)!;
		const third = !concerned.includes(id);
		return { id, kind, name, ...(short === undefined ? {} : { short }), third };
	});
}

function speaksForAnother(record: TheRecord, id: string): boolean {
	return speaksFor(record, id).length > 1;
}
