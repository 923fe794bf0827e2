import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveNamedNow, responseOfSchema1 } from './schema-1.ts';
import { MOVES, SILENCES } from './vocabulary.ts';

const BASIS = { kind: 'editor', why: 'Set side by side.' };
const now = (response: unknown) => responseOfSchema1(response, BASIS);

test.each([
	['disputes-facts', 'contradicts'],
	['justifies', 'gives-reason'],
	['concedes', 'accepts'],
	['acts', 'states-own-conduct'],
	['disputes-evidence', 'disputes-evidence'],
	['no-such-kind', 'no-such-kind']
])('a move “%s” is “%s” now', (was, is) => {
	expect(moveNamedNow(was)).toBe(is);
});

test('a kind of now keeps its name', () => {
	expect(MOVES.map(moveNamedNow)).toEqual(MOVES);
});

test('an answer has the basis that it is given, at each of its targets', () => {
	expect(
		now({
			id: 'r',
			outcome: 'replied',
			to: [
				{ claim: 'c', moves: [{ kind: 'acts', points: ['p'], quote: 'q', why: 'w' }] },
				{ response: 's', moves: [{ kind: 'supports', points: [], quote: 'q', why: 'w' }] }
			]
		})
	).toEqual({
		id: 'r',
		outcome: 'replied',
		answers: [
			{ to: { claim: 'c' }, basis: BASIS },
			{ to: { response: 's' }, basis: BASIS }
		],
		moves: [
			{ kind: 'states-own-conduct', on: { claim: 'c', points: ['p'] }, quote: 'q', why: 'w' },
			{ kind: 'supports', on: { response: 's' }, quote: 'q', why: 'w' }
		]
	});
});

test.each(SILENCES)(
	'a response that is %s was asked about its targets, and answers none',
	(outcome) => {
		const to = [{ claim: 'c' }];
		expect(now({ outcome, asked: { by: 'x', when: '2020' }, to })).toEqual({
			outcome,
			asked: { by: 'x', when: '2020', about: to },
			moves: []
		});
		expect(now({ outcome, to })).toMatchObject({ asked: { by: '', about: to } });
	}
);

test('who asked stays with an answer', () => {
	expect(now({ outcome: 'replied', asked: { by: 'x' }, to: [] })).toEqual({
		outcome: 'replied',
		asked: { by: 'x' },
		answers: [],
		moves: []
	});
});

describe('what has no form of schema 1', () => {
	test('comes out as it went in', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				fc.pre(!(typeof value === 'object' && value !== null && 'to' in value));
				expect(now(value)).toBe(value);
			})
		);
	});

	test('is passed over where it stands among links and moves', () => {
		const odd = { outcome: 'replied', to: [null, 'c', { claim: 'c', moves: [1, { kind: 2 }] }] };
		expect(now(odd)).toEqual({
			outcome: 'replied',
			answers: [{ to: { claim: 'c' }, basis: BASIS }],
			moves: [{ kind: 2, on: { claim: 'c' } }]
		});
	});

	test('never throws, and once is enough', () => {
		const links = fc.array(
			fc.oneof(fc.jsonValue(), fc.record({ claim: fc.string(), moves: fc.jsonValue() }))
		);
		fc.assert(
			fc.property(fc.string(), fc.oneof(fc.jsonValue(), links), (outcome, to) => {
				const once = now({ outcome, to });
				expect(now(once)).toEqual(once);
			})
		);
	});
});
