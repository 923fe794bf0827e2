import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TargetKey } from '#lib/record/statement.ts';
import { CLAIM_KINDS, MOVES, PARTY_KINDS } from '#lib/record/vocabulary.ts';
import {
	CELL_STATES,
	CLAIM_ORDERS,
	PARTY_ORDERS,
	parseMatrixState,
	WHOLE_MATRIX,
	writeMatrixState,
	type MatrixState
} from './choices.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

const rowKey = ([kind, name]: ['claim' | 'work', string]): TargetKey => `${kind}/${name}`;

const anyState: fc.Arbitrary<MatrixState> = fc.record({
	outcomes: fc.subarray([...CELL_STATES]),
	moves: fc.subarray([...MOVES]),
	partyKinds: fc.subarray([...PARTY_KINDS]),
	parties: fc.uniqueArray(id, { maxLength: 20 }).map((ids) => ids.sort()),
	claimKinds: fc.subarray([...CLAIM_KINDS]),
	row: fc.option(fc.tuple(fc.constantFrom('claim', 'work'), id).map(rowKey), { nil: undefined }),
	claims: fc.record({ by: fc.constantFrom(...CLAIM_ORDERS), reversed: fc.boolean() }),
	columns: fc.record({ by: fc.constantFrom(...PARTY_ORDERS), reversed: fc.boolean() })
});

test('what is written of a state is read as the same state, also through an address', () => {
	fc.assert(
		fc.property(anyState, (state) => {
			const address = new URLSearchParams(writeMatrixState(state)).toString();
			expect(parseMatrixState(new URLSearchParams(address))).toEqual({ state, problems: [] });
		})
	);
});

test('the whole table needs no parameters, and none give the whole table', () => {
	expect(writeMatrixState(WHOLE_MATRIX)).toEqual([]);
	expect(parseMatrixState([])).toEqual({ state: WHOLE_MATRIX, problems: [] });
});

test('any order and repetition of the same values is one state with one address', () => {
	const { state, problems } = parseMatrixState([
		['move', 'supports'],
		['party', 'traders'],
		['move', 'disputes-facts'],
		['party', 'council'],
		['move', 'supports']
	]);
	expect(problems).toEqual([]);
	expect(writeMatrixState(state)).toEqual([
		['move', 'contradicts'],
		['move', 'supports'],
		['party', 'council'],
		['party', 'traders']
	]);
});

test.each([
	['outcome', 'not-concerned'],
	['outcome', '__proto__'],
	['move', 'Disputes-Facts'],
	['party', 'no id'],
	['party', '\ud800'],
	['party', ''],
	['claim-kind', ' assertion'],
	['row', 'response/a'],
	['row', 'claim/'],
	['row', 'claim/A b'],
	['claims', 'loudest'],
	['claims', '--date'],
	['columns', '']
])('%s=%j is left aside and told as a problem', (parameter, value) => {
	expect(parseMatrixState([[parameter, value]])).toEqual({
		state: WHOLE_MATRIX,
		problems: [{ code: 'unknown-value', parameter, value: value.trim() }]
	});
});

test('an order given twice keeps the first and tells of the second', () => {
	const { state, problems } = parseMatrixState([
		['columns', '-replies'],
		['columns', 'name']
	]);
	expect(state.columns).toEqual({ by: 'replies', reversed: true });
	expect(problems).toEqual([{ code: 'given-twice', parameter: 'columns', value: 'name' }]);
});

test('a row given twice is the first', () => {
	const { state, problems } = parseMatrixState([
		['row', 'work/survey'],
		['row', 'claim/silted']
	]);
	expect(state.row).toBe('work/survey');
	expect(problems).toEqual([{ code: 'given-twice', parameter: 'row', value: 'claim/silted' }]);
});

test('parameters of others are passed over in silence', () => {
	expect(parseMatrixState([['theme', 'dark']])).toEqual({ state: WHOLE_MATRIX, problems: [] });
});

test('a million characters or a hundred thousand values are one problem each', () => {
	const { problems } = parseMatrixState([['party', 'x'.repeat(1_000_000)]]);
	expect(problems).toEqual([{ code: 'unknown-value', parameter: 'party', value: 'x'.repeat(60) }]);
	const many = Array.from({ length: 100_000 }, (_, i) => ['party', `p${i}`] as const);
	const read = parseMatrixState(many);
	expect(read.state.parties).toHaveLength(200);
	expect(read.problems).toEqual([{ code: 'too-many', parameter: 'party', value: 'p200' }]);
});

test('no parameters at all, however odd, raise an exception', () => {
	const name = fc.constantFrom('outcome', 'move', 'party', 'claims', 'columns', 'row', 'x');
	const odd = fc.array(fc.tuple(name, fc.string({ unit: 'binary', maxLength: 20 })));
	fc.assert(
		fc.property(odd, (entries) => {
			const { state } = parseMatrixState(entries);
			expect(parseMatrixState(writeMatrixState(state))).toEqual({ state, problems: [] });
		})
	);
});
