import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MoveKind } from '#lib/record/vocabulary.ts';
import {
	claim,
	move,
	smallRecord,
	party,
	response
} from '../../../../tests/support/small-record.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import { matrixOfTopic } from './matrix.ts';
import { CELL_STATES, parseMatrixState, WHOLE_MATRIX } from './choices.ts';
import { viewMatrix } from './view.ts';

const on = (claimId: string, kind: MoveKind) => [move(kind, `claim/${claimId}`)];

const record = smallRecord({
	parties: [
		party('council', { name: { en: 'Council', ar: 'المجلس' }, kind: 'state-body' }),
		party('anglers', { name: { en: 'Anglers', ar: 'هواة الصيد' } }),
		party('zander', { name: { en: 'Båt', ar: 'أصحاب القوارب' }, kind: 'company' })
	],
	claims: [
		claim('silted', { said: '2021', speaker: 'zander', concerns: ['council', 'anglers'] }),
		claim('close-it', { kind: 'demand', speaker: 'anglers', concerns: ['council'] }),
		claim('open-it', { kind: 'demand', said: '2020', speaker: 'anglers', concerns: ['zander'] })
	],
	responses: [
		response('c1', 'claim/silted', { said: '2022', moves: on('silted', 'contradicts') }),
		response('c2', 'claim/silted', { said: '2021-06', moves: on('silted', 'accepts') }),
		response('c3', 'claim/close-it', { outcome: 'no-reply', asked: { by: 'courier' } }),
		response('a1', 'claim/silted', { speaker: 'anglers', moves: on('silted', 'supports') }),
		response('z1', 'claim/open-it', {
			speaker: 'zander',
			said: '2020-03',
			moves: on('open-it', 'states-own-conduct')
		})
	]
});
const matrix = matrixOfTopic(record, 'harbour');

function view(address: string, language: 'en' | 'ar' = 'en') {
	return viewMatrix(matrix, parseMatrixState(new URLSearchParams(address)).state, language);
}
const claims = (address: string, language: 'en' | 'ar' = 'en') =>
	view(address, language).rows.map((row) => row.claim.id);
const parties = (address: string, language: 'en' | 'ar' = 'en') =>
	view(address, language).parties.map((one) => one.id);

test.each([
	['', ['open-it', 'silted', 'close-it']],
	['claims=-date', ['silted', 'open-it', 'close-it']],
	['claims=speaker', ['close-it', 'open-it', 'silted']],
	['claims=responses', ['silted', 'open-it', 'close-it']],
	['claims=-responses', ['close-it', 'open-it', 'silted']]
])('claims with "%s" stand in the order %j', (address, order) => {
	expect(claims(address)).toEqual(order);
});

test.each([
	['', ['anglers', 'zander', 'council']],
	['columns=-name', ['council', 'zander', 'anglers']],
	['columns=first-reply', ['zander', 'council', 'anglers']],
	['columns=-first-reply', ['council', 'zander', 'anglers']],
	['columns=replies', ['council', 'anglers', 'zander']]
])('parties with "%s" stand in the order %j', (address, order) => {
	expect(parties(address)).toEqual(order);
});

test('names are ordered in the language of the reader', () => {
	expect(parties('', 'ar')).toEqual(['zander', 'council', 'anglers']);
});

test('kinds and parties choose rows and columns', () => {
	expect(claims('claim-kind=demand')).toEqual(['open-it', 'close-it']);
	expect(parties('party-kind=company&party-kind=state-body')).toEqual(['zander', 'council']);
	expect(view('party=council')).toMatchObject({
		parties: [{ id: 'council' }],
		hidden: { claims: 0, parties: 2 }
	});
});

test('an outcome or a move keeps the rows and columns that have it, and marks the cells', () => {
	const silent = view('outcome=no-reply');
	expect(silent.rows.map((row) => row.claim.id)).toEqual(['close-it']);
	expect(silent.parties.map(({ id }) => id)).toEqual(['council']);
	const shown = view('move=supports&move=acts').rows.map((row) =>
		row.cells.map((cell) => cell.shown)
	);
	expect(shown).toEqual([
		[false, true],
		[true, false]
	]);
});

test('one response must have both the outcome and the move that are asked for', () => {
	expect(claims('outcome=no-reply&move=concedes')).toEqual([]);
	expect(claims('outcome=replied&move=concedes')).toEqual(['silted']);
	expect(claims('outcome=none-on-record&move=concedes')).toEqual([]);
});

test('a party that is not in the table filters nothing and is told as a problem', () => {
	expect(view('party=nobody')).toMatchObject({
		hidden: { parties: 0 },
		problems: [{ code: 'unknown-value', parameter: 'party', value: 'nobody' }]
	});
});

test('the whole table is every cell, and the states of the shown cells partition it', () => {
	fc.assert(
		fc.property(anyRecord, (any) => {
			const table = matrixOfTopic(any, 'harbour');
			const whole = viewMatrix(table, WHOLE_MATRIX, 'en');
			const cells = whole.rows.flatMap((row) => row.cells);
			expect(cells).toHaveLength(table.claims.length * table.parties.length);
			expect(cells.every((cell) => cell.shown)).toBe(true);
			const count = (state: string) => cells.filter(({ cell }) => cell.state === state).length;
			const counts = [...CELL_STATES, 'not-concerned'].map(count);
			expect(counts.reduce((a, b) => a + b, 0)).toBe(cells.length);
		})
	);
});

test('a filter hides whole rows and columns, keeps the order, and never a cell that it asks for', () => {
	fc.assert(
		fc.property(anyRecord, fc.subarray([...CELL_STATES], { minLength: 1 }), (any, outcomes) => {
			const table = matrixOfTopic(any, 'harbour');
			const all = viewMatrix(table, WHOLE_MATRIX, 'en');
			const some = viewMatrix(table, { ...WHOLE_MATRIX, outcomes }, 'en');
			const left = new Set(some.rows.map((row) => row.claim.id));
			expect(some.rows.map((row) => row.claim.id)).toEqual(
				all.rows.map((row) => row.claim.id).filter((id) => left.has(id))
			);
			expect(some.rows.length + some.hidden.claims).toBe(table.claims.length);
			expect(some.parties.length + some.hidden.parties).toBe(table.parties.length);
			const wanted = table.rows
				.flat()
				.filter((cell) =>
					'replies' in cell
						? cell.replies.some((reply) => outcomes.includes(reply.outcome))
						: (outcomes as string[]).includes(cell.state)
				);
			const shown = some.rows.flatMap((row) => row.cells.filter((one) => one.shown));
			expect(shown).toHaveLength(wanted.length);
		})
	);
});
