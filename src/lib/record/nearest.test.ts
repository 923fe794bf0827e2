import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const IDS = [
	'courier-2024-03-04',
	'friends-hours-page',
	'friends-survey-2024',
	'evening-visits-halved',
	'hours',
	'site',
	'title',
	'disputes-facts'
];

describe('the candidate that a mistyped word may be meant for', () => {
	test.each([
		['titel', 'title'],
		['courier', 'courier-2024-03-04'],
		['courrier-2024-03', 'courier-2024-03-04'],
		['visits-halved', 'evening-visits-halved'],
		['evening-visit-halved', 'evening-visits-halved'],
		['opening-hours', 'hours'],
		['website', 'site'],
		['friends-page', 'friends-hours-page'],
		['dispute-facts', 'disputes-facts']
	])('for %s is %s', (word, expected) => expect(nearest(word, IDS)).toBe(expected));

	test.each(['nobody', 'friends-poll', 'promises', 'on', ''])('for %s is none', (word) =>
		expect(nearest(word, IDS)).toBeUndefined()
	);

	test('is, of several, the nearest: one edit before a part', () => {
		expect(nearest('hour', ['opening-hours', 'hours', 'ours'])).toBe('hours');
	});

	test('is a candidate itself, and is found again with any one letter of it changed', () => {
		const id = fc.stringMatching(/^[a-z]{4,12}-[a-z]{4,12}$/);
		fc.assert(
			fc.property(id, fc.nat(), (word, n) => {
				const at = n % word.length;
				expect(nearest(word, [`${word}x`, word])).toBe(word);
				expect(nearest(`${word.slice(0, at)}0${word.slice(at + 1)}`, [word])).toBe(word);
			})
		);
	});
});
