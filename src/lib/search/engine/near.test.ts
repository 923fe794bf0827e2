import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTerms, termAt } from './dictionary.ts';
import { nearTerms } from './near.ts';
import { trieOf } from './trie.ts';

/** The recurrence of optimal string alignment, as it is defined. */
function distance(a: string, b: string): number {
	const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	for (let i = 0; i <= a.length; i++) rows[i]![0] = i;
	for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				least = Math.min(least, rows[i - 2]![j - 2]! + 1);
			}
			rows[i]![j] = least;
		}
	}
	return rows[a.length]![b.length]!;
}

const beginningDistance = (typed: string, term: string) =>
	Math.min(...Array.from({ length: term.length + 1 }, (_, i) => distance(typed, term.slice(0, i))));

const word = (most: number) =>
	fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ד', 'ة'), minLength: 1, maxLength: most });
const terms = fc.uniqueArray(word(9), { minLength: 1, maxLength: 60 });

test('every term within the distance is found, and no other', () => {
	fc.assert(
		fc.property(terms, word(9), fc.integer({ min: 0, max: 3 }), (list, typed, most) => {
			const sorted = [...list].sort();
			const dictionary = packTerms(sorted);
			const found = nearTerms(trieOf(dictionary), typed, most, -1)
				.map(({ term, distance }) => [termAt(dictionary, term), distance])
				.sort();
			const expected = sorted
				.map((term): [string, number] => [term, distance(typed, term)])
				.filter(([, edits]) => edits <= most)
				.sort();
			expect(found).toEqual(expected);
		}),
		{ numRuns: 500 }
	);
});

test('every term with a beginning within the distance is found, at the least distance', () => {
	fc.assert(
		fc.property(terms, word(7), fc.integer({ min: 0, max: 2 }), (list, typed, most) => {
			const sorted = [...list].sort();
			const dictionary = packTerms(sorted);
			const found = nearTerms(trieOf(dictionary), typed, most, most)
				.filter(({ begins }) => begins)
				.map(({ term, distance }) => [termAt(dictionary, term), distance])
				.sort();
			const expected = sorted
				.map((term): [string, number] => [term, beginningDistance(typed, term)])
				.filter(([, edits]) => edits <= most)
				.sort();
			expect(found).toEqual(expected);
		}),
		{ numRuns: 500 }
	);
});

test('a word as long as a machine word is compared, a longer one is not forgiven', () => {
	const long = 'abcdefghijklmnopqrstuvwxyzabcde';
	const trie = trieOf(packTerms([long, `${long}f`]));
	expect(nearTerms(trie, long, 1, -1).map(({ distance }) => distance)).toEqual([0, 1]);
	expect(nearTerms(trie, `${long}f`, 1, -1)).toEqual([]);
});
