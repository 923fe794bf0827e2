import { beforeAll, expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { statementsOf, type StatementKey } from '../compare/statement.ts';
import type { TheRecord } from '../record/record.ts';
import { exchangeView, responseView } from '../view/statement.ts';
import { exchangesOf, passagesOf, type PackEntry } from './exchanges.ts';

let record: TheRecord;
let entries: Map<StatementKey, PackEntry>;
let claim: StatementKey;
let response: StatementKey;
beforeAll(async () => {
	record = await fixtureRecord();
	entries = new Map(
		statementsOf(record).map(({ kind, key, value }): [StatementKey, PackEntry] => [
			key,
			kind === 'claim'
				? { kind, exchange: exchangeView(record, value, 'en') }
				: { kind, response: responseView(record, value, undefined, 'en') }
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
