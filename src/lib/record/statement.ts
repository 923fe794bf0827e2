import type { ClaimRecord, ResponseRecord, TheRecord } from './record.ts';
import type { Quotation, Target } from './schema.ts';
import { firstWords } from './opening.ts';
import { isSilence, type Outcome } from './vocabulary.ts';

/**
 * The name of a statement in addresses and results. A claim and a response may bear the same id, so
 * the id alone does not name one.
 */
export type StatementKey = `claim/${string}` | `response/${string}`;

export type Statement =
	| { kind: 'claim'; key: StatementKey; value: ClaimRecord }
	| { kind: 'response'; key: StatementKey; value: ResponseRecord };

/** `asked` is what was looked for, cut to a length that can be shown. */
export type StatementFound =
	| { kind: 'found'; statement: Statement }
	| { kind: 'unknown'; asked: string }
	| { kind: 'ambiguous'; asked: string; keys: StatementKey[] };

export const claimKey = (id: string): StatementKey => `claim/${id}`;
export const responseKey = (id: string): StatementKey => `response/${id}`;

/** A claim, a response, or a document as a whole. */
export type TargetKey = StatementKey | `work/${string}`;

export const workKey = (source: string): TargetKey => `work/${source}`;

/** What a target is; the schema sees to it that it is one of the three. */
export function targetKey({ claim, response, work }: Target): TargetKey {
	if (claim !== undefined) return claimKey(claim);
	return response === undefined ? workKey(work ?? '') : responseKey(response);
}

export function isStatementKey(key: TargetKey): key is StatementKey {
	return !key.startsWith('work/');
}

/**
 * The statement that a reader's pick names: a key, a bare id where only one statement bears it, or
 * either of them in a form that the record has since renamed.
 */
export function findStatement(record: TheRecord, pick: string): StatementFound {
	const [, kind, id = ''] = /^(?:(claim|response)\/)?(.{1,100})$/s.exec(pick) ?? [];
	const found: Statement[] = [];
	if (kind !== 'response') {
		const value = named(record.claims, id);
		if (value) found.push({ kind: 'claim', key: claimKey(value.id), value });
	}
	if (kind !== 'claim') {
		const value = named(record.responses, id);
		if (value) found.push({ kind: 'response', key: responseKey(value.id), value });
	}
	const [first, second] = found;
	const asked = firstWords(pick).text;
	if (!first) return { kind: 'unknown', asked };
	if (second) return { kind: 'ambiguous', asked, keys: [first.key, second.key] };
	return { kind: 'found', statement: first };
}

function named<T extends { formerly: string[] }>(
	entries: ReadonlyMap<string, T>,
	id: string
): T | undefined {
	const now = entries.get(id);
	if (now || id === '') return now;
	for (const entry of entries.values()) if (entry.formerly.includes(id)) return entry;
	return undefined;
}

/** Whether a statement records that no words came. */
export function isSilent({ outcome }: { id: string; outcome?: Outcome }): boolean {
	return outcome !== undefined && isSilence(outcome);
}

/** Every claim and response of the record, claims first, each in the record's order. */
export function statementsOf(record: TheRecord): Statement[] {
	return [
		...[...record.claims.values()].map((value): Statement => ({
			kind: 'claim',
			key: claimKey(value.id),
			value
		})),
		...[...record.responses.values()].map((value): Statement => ({
			kind: 'response',
			key: responseKey(value.id),
			value
		}))
	];
}

/** The language tag of a quotation: its own, else that of its source; `und` is the standard's "undetermined". */
export function languageOf(record: TheRecord, quote: Pick<Quotation, 'lang' | 'source'>): string {
	return quote.lang ?? record.sources.get(quote.source)?.language ?? 'und';
}
