import { beforeAll, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { statementsOf, type StatementKey } from '#lib/record/statement.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { termsOf } from '#lib/compare/terms/view.ts';
import { packEntry } from './entry.ts';
import { exchangesOf, inExchanges, passagesOf, statementIn, type PackEntry } from './exchanges.ts';

let record: TheRecord;
let entries: Map<StatementKey, PackEntry>;
let claim: StatementKey;
let response: StatementKey;
beforeAll(async () => {
	record = await fixtureRecord();
	entries = new Map(
		statementsOf(record).map((one): [StatementKey, PackEntry] => [
			one.key,
			packEntry(record, one, 'en')
		])
	);
	const answered = [...entries.values()].find(
		(one) => one.kind === 'claim' && one.exchange.responses.length > 1
	);
	if (answered?.kind !== 'claim') throw new Error('the fixture has no claim with two responses');
	claim = `claim/${answered.exchange.claim.id}`;
	response = `response/${answered.exchange.responses[1]!.id}`;
});

test('a response stands under the claim that it answers, wherever it is in the pack', () => {
	for (const items of [
		[claim, response],
		[response, claim]
	]) {
		const [only, ...others] = exchangesOf(items, entries);
		expect(others).toEqual([]);
		expect(only?.key).toBe(claim);
		expect(only?.responses.map(({ id }) => `response/${id}`)).toEqual([response]);
	}
});

test('a response without its claim stands alone', () => {
	const [only] = exchangesOf([response], entries);
	expect(only).toMatchObject({ key: response });
	expect(only?.claim).toBeUndefined();
});

test('no statement of a pack is lost, and no passage is numbered twice', () => {
	const items = [...entries.keys()];
	const exchanges = exchangesOf(items, entries);
	const shown = new Set(
		exchanges.flatMap((one) => [
			...(one.claim ? [`claim/${one.claim.id}`] : []),
			...one.responses.map(({ id }) => `response/${id}`)
		])
	);
	expect([...shown].sort()).toEqual([...items].sort());
	const numbers = passagesOf(exchanges).map(({ number }) => number);
	expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});

test('all statements stand in the order of their exchanges, each once', () => {
	const items = inExchanges(entries);
	expect(items.toSorted()).toEqual([...entries.keys()].toSorted());
	expect(items.indexOf(response)).toBe(items.indexOf(claim) + 2);
	const few = new Map([...entries].filter(([key]) => key === response || key === claim));
	expect(inExchanges(few)).toEqual([claim, response]);
});

test('a statement is found by its own entry, or in the exchange of the claim that it answers', () => {
	const alone = new Map([...entries].filter(([key]) => key === claim));
	expect(statementIn(entries, response)?.id).toBe(response.split('/')[1]);
	expect(statementIn(alone, response)?.id).toBe(response.split('/')[1]);
	expect(statementIn(alone, claim)?.id).toBe(claim.split('/')[1]);
	expect(statementIn(alone, 'claim/gone')).toBeUndefined();
	expect(statementIn(alone, 'response/gone')).toBeUndefined();
});

test('what is fetched for a pack has its contested terms marked', () => {
	const all = [...entries.values()];
	expect(new Set(all.flatMap((entry) => termsOf(entry).map(({ id }) => id)))).toEqual(
		new Set(record.terms.keys())
	);
});
