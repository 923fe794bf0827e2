import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	choose,
	MOST_PINNED,
	readSpread,
	shownIn,
	spreadQuery,
	step,
	togglePin,
	type Spread
} from './spread.ts';

const anyIds = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { maxLength: 8 });

/** Any view that clicks and keys can lead to from the one that a page opens with. */
const anySpread: fc.Arbitrary<Spread> = fc
	.tuple(anyIds, fc.array(fc.tuple(fc.constantFrom('choose', 'pin', 'step', 'swap'), fc.nat(7))))
	.map(([ids, done]) =>
		done.reduce(
			(view, [what, n]) => {
				const id = ids[n % Math.max(1, ids.length)];
				if (what === 'swap') return { ...view, swapped: !view.swapped };
				if (id === undefined) return view;
				if (what === 'pin') return togglePin(view, id) ?? view;
				return what === 'step' ? step(view, n % 2 ? 1 : -1) : choose(view, id);
			},
			readSpread(ids, new URLSearchParams(), '')
		)
	);

describe('the view of facing pages', () => {
	test('is read back from its own address', () => {
		fc.assert(
			fc.property(anySpread, (view) => {
				expect(readSpread(view.ids, new URLSearchParams(spreadQuery(view)), '')).toEqual(view);
			})
		);
	});

	test('shows what is chosen and what is pinned, and never more than fits', () => {
		fc.assert(
			fc.property(anySpread, (view) => {
				const shown = shownIn(view);
				expect(shown.length).toBeLessThanOrEqual(MOST_PINNED + 1);
				expect(new Set(shown)).toEqual(new Set([view.chosen, ...view.pins].filter((id) => id)));
			})
		);
	});

	test('is never led to what the claim does not have, whatever stands in the address', () => {
		fc.assert(
			fc.property(anyIds, fc.string(), fc.string(), fc.string(), (ids, chosen, pins, hash) => {
				const view = readSpread(ids, new URLSearchParams({ with: chosen, pin: pins }), hash);
				expect(ids).toEqual(expect.arrayContaining(shownIn(view)));
				expect(view.chosen).toBe(ids.includes(view.chosen ?? '') ? view.chosen : ids[0]);
			})
		);
	});

	test('opens with the first response, or with the one that the fragment names', () => {
		expect(readSpread(['a', 'b'], new URLSearchParams(), '').chosen).toBe('a');
		expect(readSpread(['a', 'b'], new URLSearchParams(), '#b').chosen).toBe('b');
		expect(spreadQuery(readSpread(['a', 'b'], new URLSearchParams(), ''))).toBe('');
	});

	test('goes round at both ends', () => {
		const view = readSpread(['a', 'b', 'c'], new URLSearchParams(), '');
		expect(step(view, -1).chosen).toBe('c');
		expect(step(step(step(view, 1), 1), 1).chosen).toBe('a');
	});

	test('has no room for a fourth pin, and lets the oldest go for one that is chosen', () => {
		const view = readSpread(['a', 'b', 'c', 'd'], new URLSearchParams('pin=a,b,c'), '');
		expect(togglePin(view, 'd')).toBeNull();
		expect(choose(view, 'd').pins).toEqual(['b', 'c']);
	});
});
