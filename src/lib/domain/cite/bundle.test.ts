import { describe, expect, it } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { indexPairs } from '../compare/pair-index.ts';
import { statementsOf } from '../compare/statement.ts';
import { recordOf, sliceOf } from '../view/compare-slice.ts';
import { LANGUAGES } from '../vocabulary.ts';
import { citeBundle } from './bundle.ts';

const record = await fixtureRecord();
const index = indexPairs(record);
const statements = statementsOf(record);
const options = {
	site: { url: 'https://record.example', name: 'Rejoinder' },
	accessed: '2024-04-02',
	version: '1.2.0'
};

describe.each(LANGUAGES)('what is cited from the files of statements, in %s', (language) => {
	const cited = (from: typeof record, values: (typeof statements)[number]['value'][]) =>
		citeBundle(from, values, { ...options, language });

	it.each(statements.map(({ key, value }) => [key, value] as const))(
		'is of %s what the whole record gives',
		(key, value) => {
			const slice = JSON.parse(JSON.stringify(sliceOf(index, key, '1.2.0')));
			const small = recordOf([slice]);
			const own = 'to' in value ? small.responses.get(value.id) : small.claims.get(value.id);
			expect(cited(small, [own!])).toEqual(cited(record, [value]));
		}
	);

	it('names a source that several statements are quoted from once', () => {
		const { items } = cited(
			record,
			statements.map(({ value }) => value)
		);
		const ids = items.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
