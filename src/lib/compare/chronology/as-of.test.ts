import { linksOf, targetsOf } from '#lib/record/relations.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { coverageOf } from '#lib/record/coverage.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { recordAsOf } from './as-of.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import { claim, smallRecord, response } from '../../../../tests/support/small-record.ts';

function asOf(record: TheRecord, date: string) {
	const then = recordAsOf(record, date);
	if (then.kind !== 'as-of') throw new Error(then.kind);
	return then;
}
const keys = ({ claims, responses }: TheRecord) => [
	...[...claims.keys()].map((id) => `claim/${id}`),
	...[...responses.keys()].map((id) => `response/${id}`)
];

test('the fixture: on the sixth of March the council had answered through its speaker only', async () => {
	const then = asOf(await fixtureRecord(), '2024-03-06');
	expect(keys(then.record)).toEqual([
		'claim/run-a-late-bus',
		'claim/five-shuts-out',
		'response/marsh-line-no-answer',
		'response/council-bus-minutes',
		'response/imrie-no-one-shut-out',
		'response/traders-quiet-street',
		'response/friends-school-corridor'
	]);
	expect(then).toMatchObject({
		day: '2024-03-06',
		undated: [
			'response/marsh-line-no-answer',
			'response/council-bus-minutes',
			'response/friends-school-corridor'
		],
		perhapsLater: ['claim/run-a-late-bus'],
		later: [
			'claim/evening-visits-halved',
			'claim/glass-shelter',
			'response/marsh-line-trial',
			'response/council-moved-hours',
			'response/traders-windows'
		],
		unprompted: []
	});
	const kept = then.record.responses.get('friends-school-corridor');
	expect(kept && targetsOf(kept)).toEqual(['response/imrie-no-one-shut-out']);
	expect([...then.record.topics.values()].map((topic) => topic.asOf)).toEqual([
		'2024-03-06',
		'2024-03-06',
		'2024-03-06'
	]);
});

test('a silence of that day is computed from what was said by then', () => {
	const record = smallRecord({
		claims: [claim('silted', { said: '2020', concerns: ['council'] })],
		responses: [response('dredged', 'claim/silted', { said: '2022', raises: ['silted'] })]
	});
	const then = asOf(record, '2021').record;
	expect(coverageOf(then, then.claims.get('silted')!)).toMatchObject({
		noneOnRecord: ['council'],
		asOf: '2021-12-31'
	});
});

test('a response whose every target was said later is left out, and so is what hangs on it', () => {
	const record = smallRecord({
		claims: [claim('silted', { said: '2022' }), claim('other', { said: '2019' })],
		responses: [
			response('early', 'claim/silted', { said: '2021' }),
			response('on-early', 'response/early', { said: '2021' }),
			response('half', ['claim/other', 'claim/silted'], { said: '2021', raises: ['silted'] })
		]
	});
	const then = asOf(record, '2021-12-31');
	expect(then.unprompted).toEqual(['response/early', 'response/on-early']);
	expect(then.record.responses.get('half')).toMatchObject({
		answers: [{ to: { claim: 'other' } }],
		raises: []
	});
});

test('the record that was given stays as it is', () => {
	const record = smallRecord({ claims: [claim('silted', { said: '2022' })] });
	asOf(record, '2021');
	expect(record.claims.has('silted')).toBe(true);
	expect(record.topics.get('harbour')!.asOf).toBe('2024-12-31');
});

const anyDate = fc.constantFrom('2019', '2020', '2021-05-16', '2021-05-17', '2022', '2023', '2030');

test('what stood on record on a day stands there on every later day', () => {
	fc.assert(
		fc.property(anyRecord, anyDate, anyDate, (record, one, other) => {
			const [sooner, later] = [one, other].sort().map((date) => asOf(record, date));
			const then = new Set(keys(later!.record));
			for (const key of keys(sooner!.record)) expect(then).toContain(key);
			expect(sooner!.later).toEqual(expect.arrayContaining(later!.later));
		})
	);
});

test('every reference of that day leads to something of that day, and all is accounted for', () => {
	fc.assert(
		fc.property(anyRecord, anyDate, (record, date) => {
			const then = asOf(record, date);
			const { claims, responses } = then.record;
			for (const response of responses.values()) {
				const targets = linksOf(response).map(({ target }) => target);
				expect(targets.length).toBeGreaterThan(0);
				for (const { claim: toClaim = '', response: toResponse = '' } of targets) {
					expect(claims.has(toClaim) || responses.has(toResponse)).toBe(true);
				}
				for (const id of response.raises) expect(claims.has(id)).toBe(true);
			}
			const all = [...keys(then.record), ...then.later, ...then.unprompted];
			expect(all.sort()).toEqual(keys(record).sort());
			for (const key of [...then.undated, ...then.perhapsLater]) {
				expect(keys(then.record)).toContain(key);
			}
		})
	);
});

test('far in the future the record is as it is', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			expect(asOf(record, '9999').record).toEqual(record);
		})
	);
});

test.each(['', '2021-02-30', '2021-13', 'yesterday', '\ud800', '2021-05-17T00:00', '20210517'])(
	'%j is no date, and the answer says so',
	(date) => {
		expect(recordAsOf(smallRecord({}), date)).toEqual({ kind: 'no-date', asked: date });
	}
);

test('a date of a million characters is none', () => {
	expect(recordAsOf(smallRecord({}), '2'.repeat(1_000_000))).toEqual({
		kind: 'no-date',
		asked: '2'.repeat(60)
	});
});
