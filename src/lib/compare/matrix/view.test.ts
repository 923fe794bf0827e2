import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MoveKind } from '#lib/record/vocabulary.ts';
import {
	claim,
	move,
	party,
	response,
	smallRecord,
	source
} from '../../../../tests/support/small-record.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import { matrixOfTopic } from './matrix.ts';
import { CELL_STATES, CLAIM_ORDERS, parseMatrixState, WHOLE_MATRIX } from './choices.ts';
import { viewMatrix, type MatrixView } from './view.ts';

const on = (claimId: string, kind: MoveKind) => [move(kind, `claim/${claimId}`)];

const record = smallRecord({
	parties: [
		party('council', { name: { en: 'Council', ar: 'المجلس' }, kind: 'state-body' }),
		party('anglers', { name: { en: 'Anglers', ar: 'هواة الصيد' } }),
		party('zander', { name: { en: 'Båt', ar: 'أصحاب القوارب' }, kind: 'company' })
	],
	sources: [
		source('survey', { published: '2021' }),
		source('letter', { published: '2020' }),
		source('leaflet', { published: '2022' })
	],
	claims: [
		claim('silted', {
			said: '2021',
			work: 'survey',
			speaker: 'zander',
			concerns: ['council', 'anglers']
		}),
		claim('close-it', {
			kind: 'demand',
			work: 'leaflet',
			speaker: 'anglers',
			concerns: ['council']
		}),
		claim('open-it', {
			kind: 'demand',
			said: '2020',
			work: 'letter',
			speaker: 'anglers',
			concerns: ['zander']
		}),
		claim('dredge-it', { said: '2019', work: 'survey', speaker: 'zander' })
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
		}),
		response('z2', 'work/leaflet', {
			speaker: 'zander',
			outcome: 'replied-elsewhere',
			said: '2023'
		})
	]
});
const matrix = matrixOfTopic(record, 'harbour');

function view(address: string, language: 'en' | 'ar' = 'en') {
	return viewMatrix(matrix, parseMatrixState(new URLSearchParams(address)).state, language);
}
const claimRows = ({ groups }: MatrixView) =>
	groups.flat().flatMap((row) => (row.of === 'claim' ? [row] : []));
const claims = (address: string, language: 'en' | 'ar' = 'en') =>
	claimRows(view(address, language)).map((row) => row.claim.id);
const parties = (address: string, language: 'en' | 'ar' = 'en') =>
	view(address, language).parties.map((one) => one.id);
const keys = (address: string) => view(address).groups.map((rows) => rows.map(({ key }) => key));

test.each([
	['', ['open-it', 'silted', 'dredge-it', 'close-it']],
	['claims=-document', ['close-it', 'dredge-it', 'silted', 'open-it']],
	['claims=date', ['dredge-it', 'open-it', 'silted', 'close-it']],
	['claims=-date', ['silted', 'open-it', 'dredge-it', 'close-it']],
	['claims=speaker', ['close-it', 'open-it', 'dredge-it', 'silted']],
	['claims=responses', ['silted', 'close-it', 'open-it', 'dredge-it']],
	['claims=-responses', ['dredge-it', 'close-it', 'open-it', 'silted']]
])('claims with "%s" stand in the order %j', (address, order) => {
	expect(claims(address)).toEqual(order);
});

test.each([
	['', ['anglers', 'zander', 'council']],
	['columns=-name', ['council', 'zander', 'anglers']],
	['columns=first-reply', ['zander', 'council', 'anglers']],
	['columns=-first-reply', ['council', 'zander', 'anglers']],
	['columns=replies', ['council', 'zander', 'anglers']]
])('parties with "%s" stand in the order %j', (address, order) => {
	expect(parties(address)).toEqual(order);
});

test('names are ordered in the language of the reader', () => {
	expect(parties('', 'ar')).toEqual(['zander', 'council', 'anglers']);
});

test('a document heads its claims; in another order all documents with marks of their own come first', () => {
	expect(keys('')).toEqual([
		['work/letter', 'claim/open-it'],
		['work/survey', 'claim/silted', 'claim/dredge-it'],
		['work/leaflet', 'claim/close-it']
	]);
	expect(keys('claims=date')).toEqual([
		['work/leaflet'],
		['claim/dredge-it', 'claim/open-it', 'claim/silted', 'claim/close-it']
	]);
});

test('a claim keeps its number, whatever is chosen and in whatever order', () => {
	const numbers = (address: string) =>
		Object.fromEntries(claimRows(view(address)).map((row) => [row.claim.id, row.number]));
	const whole = numbers('');
	expect(whole).toEqual({ 'open-it': 1, silted: 2, 'dredge-it': 3, 'close-it': 4 });
	for (const by of CLAIM_ORDERS) expect(numbers(`claims=-${by}`)).toEqual(whole);
	expect(numbers('outcome=no-reply')).toEqual({ 'close-it': 4 });
});

test('kinds and parties choose rows and columns', () => {
	expect(claims('claim-kind=demand')).toEqual(['open-it', 'close-it']);
	expect(parties('party-kind=company&party-kind=state-body')).toEqual(['zander', 'council']);
	expect(view('party=council')).toMatchObject({
		parties: [{ id: 'council' }],
		hidden: { claims: 0, parties: 2 }
	});
});

test('one row is chosen, of a claim without the document over it, or of a document', () => {
	expect(keys('row=claim/silted')).toEqual([['claim/silted']]);
	expect(keys('row=work/leaflet')).toEqual([['work/leaflet']]);
	expect(view('row=claim/silted')).toMatchObject({ claims: 1, hidden: { claims: 3, parties: 0 } });
});

test('an outcome or a move keeps the rows and columns that have it, and marks the cells', () => {
	const silent = view('outcome=no-reply');
	expect(silent.groups.map((rows) => rows.map(({ key }) => key))).toEqual([
		['work/leaflet', 'claim/close-it']
	]);
	expect(silent.parties.map(({ id }) => id)).toEqual(['council']);
	const shown = claimRows(view('move=supports&move=acts')).map((row) =>
		row.cells.map((cell) => cell.shown)
	);
	expect(shown).toEqual([
		[false, true],
		[true, false]
	]);
	// What bears on a document bears on its claims with it.
	expect(keys('outcome=replied-elsewhere')).toEqual([['work/leaflet', 'claim/close-it']]);
});

test('one response must have both the outcome and the move that are asked for', () => {
	expect(claims('outcome=no-reply&move=concedes')).toEqual([]);
	expect(claims('outcome=replied&move=concedes')).toEqual(['silted']);
	expect(claims('outcome=none-on-record&move=concedes')).toEqual([]);
});

test.each([
	['party', 'nobody'],
	['row', 'claim/nothing'],
	['row', 'work/courier-1']
])('a %s that is not in the table filters nothing and is told as a problem', (parameter, value) => {
	expect(view(`${parameter}=${value}`)).toMatchObject({
		hidden: { parties: 0, claims: 0 },
		problems: [{ code: 'unknown-value', parameter, value }]
	});
});

test('the whole table is every cell, and the states of the shown cells partition it', () => {
	fc.assert(
		fc.property(anyRecord, (any) => {
			const table = matrixOfTopic(any, 'harbour');
			const whole = viewMatrix(table, WHOLE_MATRIX, 'en');
			const cells = claimRows(whole).flatMap((row) => row.cells);
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
			const all = claimRows(viewMatrix(table, WHOLE_MATRIX, 'en')).map((row) => row.claim.id);
			const some = viewMatrix(table, { ...WHOLE_MATRIX, outcomes }, 'en');
			const left = claimRows(some).map((row) => row.claim.id);
			expect(left).toEqual(all.filter((id) => left.includes(id)));
			expect(left.length).toBe(some.claims);
			expect(some.claims + some.hidden.claims).toBe(table.claims.length);
			const wanted = table.rows
				.flat()
				.filter((cell) =>
					'replies' in cell
						? cell.replies.some((reply) => outcomes.includes(reply.outcome))
						: (outcomes as string[]).includes(cell.state)
				);
			const shown = claimRows(some).flatMap((row) => row.cells.filter((one) => one.shown));
			expect(shown).toHaveLength(wanted.length);
		})
	);
});
