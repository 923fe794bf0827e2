import { describe, expect, it } from 'vitest';
import { CITING as options, WORDS } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { indexPairs } from '#lib/compare/pair/pair-index.ts';
import { statementsOf } from '#lib/record/statement.ts';
import { recordOf, sliceOf } from '#lib/compare/pair/slice.ts';
import { LANGUAGES } from '#lib/record/vocabulary.ts';
import { citeBundle } from './bundle.ts';

const record = await fixtureRecord();
const index = indexPairs(record);
const statements = statementsOf(record);

describe.each(LANGUAGES)('what is cited from the files of statements, in %s', (language) => {
	const words = WORDS[language];
	const cited = (from: typeof record, values: (typeof statements)[number]['value'][]) =>
		citeBundle(from, values, { ...options, language, words });

	it.each(statements.map(({ key, value }) => [key, value] as const))(
		'is of %s what the whole record gives',
		(key, value) => {
			const slice = JSON.parse(JSON.stringify(sliceOf(index, key, '1.2.0')));
			const small = recordOf([slice]);
			const own = 'outcome' in value ? small.responses.get(value.id) : small.claims.get(value.id);
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
