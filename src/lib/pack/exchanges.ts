import { responseKey, type StatementKey } from '#lib/record/statement.ts';
import { foldQuotations } from '#lib/views/folding.ts';
import type { QuotationView } from '#lib/views/quotation.ts';
import type { ClaimView, ExchangeView, ResponseView } from '#lib/views/statement.ts';

/** What is fetched of one statement of a pack. */
export type PackEntry =
	{ kind: 'claim'; exchange: ExchangeView } | { kind: 'response'; response: ResponseView };

/** A claim with the responses to it that are in the pack, or a response whose claim is not. */
export interface PackExchange {
	key: StatementKey;
	claim?: ClaimView;
	responses: ResponseView[];
}

type Entries = Iterable<readonly [StatementKey, PackEntry]>;

/** The entries that are there and those that came. */
export function withEntries(there: Entries, came: Entries): ReadonlyMap<StatementKey, PackEntry> {
	return new Map([...there, ...came]);
}

/** Every statement that has an entry, each claim before what answers it. */
export function inExchanges(entries: ReadonlyMap<StatementKey, PackEntry>): StatementKey[] {
	const claims = [...entries].flatMap(([key, entry]): StatementKey[] =>
		entry.kind === 'claim'
			? [key, ...entry.exchange.responses.map(({ id }) => responseKey(id))]
			: []
	);
	return [...new Set([...claims, ...entries.keys()])].filter((key) => entries.has(key));
}

/** The statement of an item, by its own entry or that of a claim which it answers. */
export function statementIn(
	entries: ReadonlyMap<StatementKey, PackEntry>,
	key: StatementKey
): ClaimView | ResponseView | undefined {
	const entry = entries.get(key);
	if (entry) return entry.kind === 'claim' ? entry.exchange.claim : entry.response;
	const [kind, id] = key.split('/');
	if (kind !== 'response') return undefined;
	for (const one of entries.values()) {
		const found =
			one.kind === 'claim' ? one.exchange.responses.find((each) => each.id === id) : undefined;
		if (found) return found;
	}
	return undefined;
}

/** In the order of the pack. A response stands under each claim of the pack that it answers, else alone. */
export function exchangesOf(
	items: readonly StatementKey[],
	entries: ReadonlyMap<StatementKey, PackEntry>
): PackExchange[] {
	const answered = new Set<StatementKey>();
	const under = new Map<StatementKey, ResponseView[]>();
	for (const key of items) {
		const entry = entries.get(key);
		if (entry?.kind !== 'claim') continue;
		const own = items.flatMap((item) => {
			const response = entry.exchange.responses.find(({ id }) => item === `response/${id}`);
			return response ?? [];
		});
		own.forEach(({ id }) => answered.add(`response/${id}`));
		under.set(key, own);
	}
	return items.flatMap((key): PackExchange[] => {
		const entry = entries.get(key);
		if (!entry || answered.has(key)) return [];
		return entry.kind === 'claim'
			? [{ key, claim: entry.exchange.claim, responses: under.get(key) ?? [] }]
			: [{ key, responses: [entry.response] }];
	});
}

/** A quotation of a pack with its number, by which the sheets speak of it. */
export interface Passage {
	number: number;
	/** Which quotation of which statement: `response/<id>#<from 0>`. It stays when the pack changes. */
	key: string;
	statement: ClaimView | ResponseView;
	quotation: QuotationView;
}

/**
 * All passages, each once, numbered from 1 in the order of reading; further reports of the same words
 * are left out, as the pages fold them away.
 */
export function passagesOf(exchanges: readonly PackExchange[]): Passage[] {
	const seen = new Map<string, Passage>();
	for (const { claim, responses } of exchanges) {
		for (const statement of [...(claim ? [claim] : []), ...responses]) {
			const kind = 'outcome' in statement ? 'response' : 'claim';
			for (const { quotation, i } of foldQuotations(statement.quotes).first) {
				const key = `${kind}/${statement.id}#${i}`;
				if (!seen.has(key)) seen.set(key, { number: seen.size + 1, key, statement, quotation });
			}
		}
	}
	return [...seen.values()];
}
