import { compareEdtf } from '../edtf.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from './record.ts';

/**
 * What refers to what, by the id of what is referred to. Responses are in the order of the record: by
 * date, then as written; claims and responses of a topic as written.
 */
export interface Joins {
	toClaim: ReadonlyMap<string, readonly ResponseRecord[]>;
	toResponse: ReadonlyMap<string, readonly ResponseRecord[]>;
	/** Responses in which a claim was made. */
	raising: ReadonlyMap<string, readonly ResponseRecord[]>;
	claimsIn: ReadonlyMap<string, readonly ClaimRecord[]>;
	responsesIn: ReadonlyMap<string, readonly ResponseRecord[]>;
}

const known = new WeakMap<TheRecord, Joins>();

/**
 * The joins of a record, gathered in one pass when they are first asked for: a page that read all
 * statements to find its own would make a site of n claims cost n². A record that is being put
 * together must not be asked before it is whole.
 */
export function joinsOf(record: TheRecord): Joins {
	let joins = known.get(record);
	if (!joins) known.set(record, (joins = gather(record)));
	return joins;
}

function gather(record: TheRecord): Joins {
	const toClaim = new Map<string, ResponseRecord[]>();
	const toResponse = new Map<string, ResponseRecord[]>();
	const raising = new Map<string, ResponseRecord[]>();
	const claimsIn = new Map<string, ClaimRecord[]>();
	const responsesIn = new Map<string, ResponseRecord[]>();
	for (const claim of record.claims.values()) append(claimsIn, claim.topic, claim);
	for (const response of record.responses.values()) {
		append(responsesIn, response.topic, response);
		for (const { claim, response: earlier } of response.to) {
			if (claim !== undefined) append(toClaim, claim, response);
			if (earlier !== undefined) append(toResponse, earlier, response);
		}
		for (const claim of response.raises) append(raising, claim, response);
	}
	for (const group of [...toClaim.values(), ...toResponse.values()]) {
		group.sort((a, b) => compareEdtf(a.said, b.said));
	}
	return { toClaim, toResponse, raising, claimsIn, responsesIn };
}

/** One response can answer the same target twice, with other moves; it is one response all the same. */
function append<T>(groups: Map<string, T[]>, target: string, one: T): void {
	const group = groups.get(target);
	if (!group) groups.set(target, [one]);
	else if (group.at(-1) !== one) group.push(one);
}
