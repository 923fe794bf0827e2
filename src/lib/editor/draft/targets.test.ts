import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blank } from '#lib/record/draft.ts';
import { Response } from '#lib/record/schema.ts';
import { isReply, OUTCOMES } from '#lib/record/vocabulary.ts';
import type { ResponseDraft } from './project.ts';
import {
	isOpen,
	keepingTargets,
	targetsIn,
	targetsOfDraft,
	unsaid,
	withOutcome,
	withTargets,
	type MoveDraft,
	type TargetDraft
} from './targets.ts';

const draft = (over: Partial<ResponseDraft> = {}): ResponseDraft => ({
	...blank(Response),
	id: 'r',
	outcome: 'replied',
	...over
});
const A = { claim: 'a' };
const B = { response: 'b' };
const W = { work: 'w' };
const told = { kind: 'reported', quote: 'in response', source: 's' };

const anyTarget: fc.Arbitrary<TargetDraft> = fc.oneof(
	fc.record({ claim: fc.constantFrom('a', 'b', 'c') }),
	fc.record({ response: fc.constantFrom('a', 'b') }),
	fc.record({ work: fc.constantFrom('a', 'b') })
);
const anyTargets = fc.uniqueArray(anyTarget, {
	selector: (one) => JSON.stringify(one),
	maxLength: 4
});

test.each([
	[{}, true],
	[{ claim: '' }, true],
	[A, false],
	[B, false],
	[W, false]
])('the target %j is still open: %s', (target, open) => {
	expect(isOpen(target)).toBe(open);
});

describe('targets stand in the place that the outcome has for them', () => {
	test.each([
		['replied', 'answers'],
		['replied-elsewhere', 'answers'],
		['no-reply', 'asked'],
		['declined', 'asked'],
		['spoke-earlier', 'about']
	])('%s: %s', (outcome, place) => {
		const one = withTargets(draft({ outcome }), [A, W]);
		const places = {
			answers: one.answers.map(({ to }) => to),
			asked: one.asked?.about ?? [],
			about: one.about
		};
		expect(places).toEqual({ answers: [], asked: [], about: [], [place]: [A, W] });
	});

	test('and are found there again, under every outcome', () => {
		fc.assert(
			fc.property(fc.constantFrom(...OUTCOMES), anyTargets, (outcome, targets) => {
				const one = withTargets(draft({ outcome }), targets);
				expect(targetsIn(one)).toEqual(targets);
				expect(targetsOfDraft(one)).toHaveLength(targets.length);
			})
		);
	});

	test('and move on with every change of the outcome', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...OUTCOMES)), anyTargets, (outcomes, targets) => {
				const last = outcomes.reduce(withOutcome, withTargets(draft(), targets));
				expect(targetsIn(last)).toEqual(targets);
				if (!isReply(last.outcome)) expect(last.answers).toEqual([]);
			})
		);
	});
});

test('a target keeps the basis that it had; of a new one it is not said', () => {
	const one = draft({ answers: [{ to: A, basis: told }] });
	expect(withTargets(one, [B, A]).answers).toEqual([
		{ to: B, basis: unsaid() },
		{ to: A, basis: told }
	]);
	expect(unsaid().kind).toBe('');
});

test('who asked stays when the targets change, and is to be named where nobody is', () => {
	const asked = { by: 'courier', when: '2024', inferred: ['when'], about: [A] };
	expect(withTargets(draft({ outcome: 'no-reply', asked }), [B]).asked).toEqual({
		...asked,
		about: [B]
	});
	expect(withTargets(draft({ outcome: 'no-reply' }), [B]).asked).toMatchObject({
		by: '',
		about: [B]
	});
	expect(withTargets(draft({ asked }), [B]).asked).toEqual({ ...asked, about: [] });
	expect(withTargets(draft(), [B]).asked).toBeUndefined();
});

describe('without a target', () => {
	const on = (target: TargetDraft) => ({ on: { ...target, points: [] } }) as unknown as MoveDraft;
	const one = draft({
		answers: [
			{ to: A, basis: told },
			{ to: B, basis: told }
		],
		moves: [on(A), on(W)],
		about: [A, W],
		asked: { by: 'courier', inferred: [], about: [A, B] }
	});

	test('everything on it is gone, and the rest stays', () => {
		const kept = keepingTargets(one, ({ claim }) => claim !== 'a');
		expect(kept.answers.map(({ to }) => to)).toEqual([B]);
		expect(kept.moves.map((move) => move.on)).toEqual([{ ...W, points: [] }]);
		expect(kept.about).toEqual([W]);
		expect(kept.asked).toEqual({ by: 'courier', inferred: [], about: [B] });
	});

	test('when all are kept, nothing changes', () => {
		expect(keepingTargets(one, () => true)).toEqual(one);
		expect(keepingTargets(draft(), () => true)).toEqual(draft());
	});

	test('each is named once', () => {
		expect(targetsOfDraft(one)).toEqual([A, B, W].map((target) => expect.objectContaining(target)));
	});
});
