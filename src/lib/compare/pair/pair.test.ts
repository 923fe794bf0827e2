import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import { claim, smallRecord, response } from '../../../../tests/support/small-record.ts';
import { pairOf } from './pair.ts';
import { indexPairs } from './pair-index.ts';

test('the fixture: two responses meet at a point of the claim, row by row', async () => {
	const index = indexPairs(await fixtureRecord());
	expect(pairOf(index, 'imrie-no-one-shut-out', 'council-moved-hours')).toEqual({
		kind: 'pair',
		a: 'response/imrie-no-one-shut-out',
		b: 'response/council-moved-hours',
		first: 'a',
		days: { min: 4, max: 4, qualified: true },
		reasons: [
			{ code: 'same-point', points: [{ claim: 'five-shuts-out', point: 'full-day' }] },
			{ code: 'same-speaker', speaker: 'fennbrook-town-council' }
		],
		rows: [
			{
				target: 'claim/five-shuts-out',
				point: 'full-day',
				a: [
					{ quote: 'No one is shut out.', move: 'contradicts' },
					{ quote: 'The building is open on Saturdays now.', move: 'adds-context' }
				],
				b: [
					{ quote: 'For that reason', move: 'gives-reason' },
					{
						quote: 'We accept that some people who work late will find this harder.',
						move: 'accepts-in-part'
					}
				]
			},
			{
				target: 'claim/five-shuts-out',
				point: 'two-in-three',
				a: [
					{
						quote: 'the survey had asked only members of the Friends',
						move: 'questions-source'
					}
				],
				b: []
			},
			{
				target: 'claim/five-shuts-out',
				point: null,
				a: [],
				b: [{ quote: 'The word “closing” is misleading', move: 'disputes-framing' }]
			}
		]
	});
});

test('the fixture: a claim and its response, the claim’s words beside those that answer them', async () => {
	const index = indexPairs(await fixtureRecord());
	const pair = pairOf(index, 'evening-visits-halved', 'friends-school-corridor');
	expect(pair).toMatchObject({
		first: null,
		days: null,
		reasons: [{ code: 'answers', by: 'b' }, {}]
	});
	expect(pair).toHaveProperty('rows.0', {
		target: 'claim/evening-visits-halved',
		point: 'fell-by-half',
		a: [{ quote: 'fell by half between 2019 and 2023', move: null }],
		b: [
			{
				quote: 'Anyone who comes in through the school corridor is missing from them.',
				move: 'disputes-evidence'
			}
		]
	});
});

const record = smallRecord({
	claims: [claim('silted', { said: '2020' }), claim('both', { said: '2021' })],
	responses: [response('dredged', 'claim/silted'), response('both', 'claim/both')]
});

test.each([
	['silted', 'silted', { kind: 'same', key: 'claim/silted' }],
	['silted', 'claim/silted', { kind: 'same', key: 'claim/silted' }],
	['nothing', 'silted', { kind: 'not-a-pair', a: { kind: 'unknown', asked: 'nothing' }, b: null }],
	[
		'dredged',
		'both',
		{
			kind: 'not-a-pair',
			a: null,
			b: { kind: 'ambiguous', asked: 'both', keys: ['claim/both', 'response/both'] }
		}
	]
])('the picks "%s" and "%s" are no pair, and the answer says why', (a, b, answer) => {
	expect(pairOf(indexPairs(record), a, b)).toEqual(answer);
});

test('a pick of a million characters is answered, not thrown', () => {
	expect(pairOf(indexPairs(record), 'x'.repeat(1_000_000), '\ud800')).toMatchObject({
		kind: 'not-a-pair',
		a: { kind: 'unknown' },
		b: { kind: 'unknown' }
	});
});

test('any two statements are a pair, and turned round it is the same pair', () => {
	const name = (key: 'a' | 'b' | null) => (key === null ? null : key === 'a' ? 'b' : 'a');
	fc.assert(
		fc.property(anyRecord, fc.nat(), fc.nat(), (any, i, j) => {
			const index = indexPairs(any);
			const keys = [...index.facts.keys()];
			const [a, b] = [keys[i % keys.length]!, keys[j % keys.length]!];
			const pair = pairOf(index, a, b);
			const turned = pairOf(index, b, a);
			if (pair.kind !== 'pair' || turned.kind !== 'pair') {
				expect(a).toBe(b);
				return;
			}
			expect(turned.first).toBe(name(pair.first));
			expect(turned.reasons.map(({ code }) => code)).toEqual(pair.reasons.map(({ code }) => code));
			const turnedRows = turned.rows.map((row) => ({ ...row, a: row.b, b: row.a }));
			expect(new Set(turnedRows.map((row) => JSON.stringify(row)))).toEqual(
				new Set(pair.rows.map((row) => JSON.stringify(row)))
			);
		})
	);
});
