import { compareEdtf } from './edtf.ts';
import { byDate } from './days.ts';
import type { ClaimRecord, ResponseRecord, StatementRecord, TheRecord } from './record.ts';
import { targetsOf } from './relations.ts';
import { claimKey, responseKey, workKey, type StatementKey, type TargetKey } from './statement.ts';

/**
 * What refers to what, by the id of what is referred to. Responses are in the order of the record: by
 * date, then as written; claims and responses of a topic as written.
 */
export interface Joins {
	/**
	 * Responses that bear on a claim or a response: that answer it, points of it or the document that it
	 * was made in, were silent about it, or spoke of its matter earlier.
	 */
	toClaim: ReadonlyMap<string, readonly ResponseRecord[]>;
	toResponse: ReadonlyMap<string, readonly ResponseRecord[]>;
	/** Responses that bear on a document as a whole, by its source. */
	toWork: ReadonlyMap<string, readonly ResponseRecord[]>;
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
	const direct = new Map<TargetKey, ResponseRecord[]>();
	const raising = new Map<string, ResponseRecord[]>();
	const claimsIn = new Map<string, ClaimRecord[]>();
	const responsesIn = new Map<string, ResponseRecord[]>();
	for (const claim of record.claims.values()) append(claimsIn, claim.topic, claim);
	for (const response of record.responses.values()) {
		append(responsesIn, response.topic, response);
		for (const key of targetsOf(response)) append(direct, key, response);
		for (const claim of response.raises) append(raising, claim, response);
	}
	const bearingOn = (key: StatementKey, { speaker, work }: StatementRecord) => {
		const own = direct.get(key) ?? [];
		const onWork = work === undefined ? [] : (direct.get(workKey(work)) ?? []);
		// Nobody answers themselves by answering a document in which they speak too.
		const others = onWork.filter((one) => one.speaker !== speaker);
		return [...new Set([...own, ...others])].sort((a, b) => compareEdtf(a.said, b.said));
	};
	const each = (entries: Iterable<[string, StatementRecord]>, key: (id: string) => StatementKey) =>
		new Map(
			[...entries].flatMap(([id, one]): [string, ResponseRecord[]][] => {
				const bearing = bearingOn(key(id), one);
				return bearing.length > 0 ? [[id, bearing]] : [];
			})
		);
	return {
		toClaim: each(record.claims, claimKey),
		toResponse: each(record.responses, responseKey),
		toWork: new Map(
			[...record.sources.keys()].flatMap((id): [string, ResponseRecord[]][] => {
				const bearing = direct.get(workKey(id));
				return bearing ? [[id, byDate(bearing)]] : [];
			})
		),
		raising,
		claimsIn,
		responsesIn
	};
}

function append<K, T>(groups: Map<K, T[]>, target: K, one: T): void {
	const group = groups.get(target);
	if (!group) groups.set(target, [one]);
	else group.push(one);
}
