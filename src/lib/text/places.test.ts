import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inNfc, namedAt, pageAt, readAt, timeAt } from './places.ts';

describe('a place is read', () => {
	test.each([
		['page=12', { kind: 'page', label: '12' }],
		['page=iv;sheet=6', { kind: 'page', label: 'iv', sheet: 6 }],
		['page=ص 4', { kind: 'page', label: 'ص 4' }],
		['t=60,75.5', { kind: 't', from: 60, to: 75.5 }],
		['t=90', { kind: 't', from: 90, to: 90 }],
		['t=0,0', { kind: 't', from: 0, to: 0 }],
		['t=0.25,5025', { kind: 't', from: 0.25, to: 5025 }],
		['section=2.1 Who pays?', { kind: 'section', name: '2.1 Who pays?' }],
		['paragraph=14', { kind: 'paragraph', name: '14' }],
		['verse=3:12', { kind: 'verse', name: '3:12' }]
	])('%s', (at, read) => expect(readAt(at)).toEqual(read));
});

describe('no place is', () => {
	test.each([
		...['', 'page', 'page=', 'page= 1', 'page=1 ', 'page=1  2', 'Page=1', ' page=1', 'leaf=1'],
		...['page=1;page=2', 'page=;sheet=2', 'page=2;sheet=2', 'page=a;sheet=0', 'page=a;sheet=02'],
		...['page=a;sheet=9999999', 'page=a;b', 'page=1\n2', 'page=1\u2028', 'page=\u202e21'],
		...['page=\u200b', 'page=1\u00ad', 'page=\0', 'page=\ud800', 'section=cafe\u0301'],
		...[
			't=',
			't=1,',
			't=,1',
			't=2,1',
			't=-1,2',
			't=01,2',
			't=1.2345,2',
			't=1e3,2e3',
			't=1,2,3',
			't=1, 2'
		],
		...['t=00000000,1', 't=12345678,12345679', `section=${'x'.repeat(201)}`],
		...['constructor=1', 'page=1&t=1,2\n', 'section=\ufeffx', 'section=\u{e0041}x']
	])('%j', (at) => expect(readAt(at)).toBeNull());
});

describe('a place is made', () => {
	test('of a page by its label, and its number in the file where that is another', () => {
		expect(pageAt('12', 12)).toBe('page=12');
		expect(pageAt('iv', 6)).toBe('page=iv;sheet=6');
		expect(pageAt(' A;\u200b 1 ')).toBe('page=A, 1');
		expect(pageAt('', 3)).toBe('page=3');
		expect(pageAt('')).toBe('');
	});

	test('of seconds, where they are a time', () => {
		expect(timeAt(60, 75.5)).toBe('t=60,75.5');
		expect(timeAt(90)).toBe('t=90');
		expect(timeAt(0.1 + 0.2, 1)).toBe('t=0.3,1');
		for (const [from, to] of [
			[2, 1],
			[-1, 1],
			[NaN, 1],
			[0, Infinity],
			[0, 1e9]
		] as const) {
			expect(timeAt(from, to)).toBe('');
		}
	});

	test('of whatever a document has, so that it is read again', () => {
		const any = fc.string({ unit: 'binary', maxLength: 500 });
		const sheet = fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined });
		fc.assert(
			fc.property(any, sheet, fc.double(), fc.double(), (name, number, from, to) => {
				for (const at of [pageAt(name, number), namedAt('section', name), timeAt(from, to)]) {
					if (at !== '') expect(readAt(at), at).not.toBeNull();
				}
			})
		);
	});
});

test('a text brought to NFC keeps its places before the same words', () => {
	const piece = fc
		.array(
			fc.constantFrom('e\u0301', 'o', ' ', '\n', '\u1112\u1161\u11ab', '\u1161', 'x', '\u0323'),
			{
				maxLength: 6
			}
		)
		.map((all) => all.join(''));
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
			const starts = pieces.map((_, i) => pieces.slice(0, i).join('').length);
			const placed = {
				text: pieces.join(''),
				places: starts.map((start, i) => ({ start, at: `page=${i}` }))
			};
			const { text, places } = inNfc(placed);
			expect(text).toBe(placed.text.normalize('NFC'));
			for (const [i, { start, at }] of places.entries()) {
				const before = placed.text.slice(0, starts[i]);
				// A place that begins amid a letter is at its start or behind it: no word has such a place.
				if (/^[\p{M}\u1160-\u11ff]/u.test(placed.text.slice(starts[i]))) continue;
				expect(text.slice(0, start)).toBe(before.normalize('NFC'));
				expect(at).toBe(placed.places[i]!.at);
			}
		})
	);
});
