import { expect, it } from 'vitest';
import { History } from './history.svelte.ts';

it('steps are taken back and done again in their order', () => {
	const history = new History<string>();
	history.add('a', '', 0);
	history.add('b', '', 1);
	expect(history.back('c')).toBe('b');
	expect(history.back('b')).toBe('a');
	expect(history.back('a')).toBeUndefined();
	expect(history.forward('a')).toBe('b');
	expect(history.forward('b')).toBe('c');
	expect(history.canRedo).toBe(false);
});

it('steps in one field are one until the hand rests, and a new step ends what could be done again', () => {
	const history = new History<string>();
	history.add('', 'title', 0);
	history.add('a', 'title', 500);
	history.add('ab', 'title', 3000);
	expect(history.back('abc')).toBe('ab');
	expect(history.canRedo).toBe(true);
	// Taken back, the field goes on as a step of its own.
	history.add('ab', 'title', 3100);
	expect(history.canRedo).toBe(false);
	expect(history.back('abx')).toBe('ab');
	expect(history.back('ab')).toBe('');
});
