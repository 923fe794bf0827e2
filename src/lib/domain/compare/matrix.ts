import { speaksFor } from '../coverage.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import type { Localized } from '../schema.ts';
import type { ClaimKind, PartyKind } from '../vocabulary.ts';
import { cellOf, heardFrom, type MatrixCell } from './cell.ts';
import { firstWords } from './excerpt.ts';
import { joinsOf } from '../record/joins.ts';
import { claimsOfTopic } from './replies.ts';

interface MatrixClaim {
	id: string;
	topic: string;
	kind: ClaimKind;
	speaker: string;
	speakerName: Localized;
	said?: string;
	gist: Localized;
}

interface MatrixParty {
	id: string;
	kind: PartyKind;
	name: Localized;
	short?: Localized;
}

/** `rows[i][j]` is what is on record of `parties[j]` about `claims[i]`; plain data throughout. */
export interface Matrix {
	kind: 'matrix';
	claims: MatrixClaim[];
	parties: MatrixParty[];
	rows: MatrixCell[][];
}

/** The claims of a topic against the parties that they concern or that answered them. */
export function matrixOfTopic(
	record: TheRecord,
	topic: string
): Matrix | { kind: 'unknown-topic'; topic: string } {
	const claims = claimsOfTopic(record, topic);
	if (!claims) return { kind: 'unknown-topic', topic: firstWords(topic).text };
	const replies = joinsOf(record);
	const responses = claims.map((claim) => replies.toClaim.get(claim.id) ?? []);
	const parties = columns(record, claims, responses.flat());
	return {
		kind: 'matrix',
		claims: claims.map((claim) => headOf(record, claim)),
		parties,
		rows: claims.map((claim, i) => {
			const heard = heardFrom(record, responses[i]!);
			return parties.map((party) => cellOf(record, claim, party.id, heard.get(party.id)));
		})
	};
}

function headOf(record: TheRecord, claim: ClaimRecord): MatrixClaim {
	const { id, topic, kind, speaker, said, gist } = claim;
	return {
		id,
		topic,
		kind,
		speaker,
		speakerName: record.parties.get(speaker)?.name ?? { en: speaker },
		...(said === undefined ? {} : { said }),
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
		return { id, kind, name, ...(short === undefined ? {} : { short }) };
	});
}

function speaksForAnother(record: TheRecord, id: string): boolean {
	return speaksFor(record, id).length > 1;
}
