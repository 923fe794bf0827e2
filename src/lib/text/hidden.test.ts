import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	characterOfNoText,
	forTerminal,
	hiddenCharacter,
	isVisible,
	jsonForTerminal
} from './hidden.ts';

describe('a character that our own words may not have', () => {
	test.each([
		['a\u202Eb', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
		['\u2067قول\u2069', 'U+2067 RIGHT-TO-LEFT ISOLATE'],
		['a\u001B[31mb', 'U+001B ESCAPE'],
		['a\u000Bb', 'U+000B CONTROL CHARACTER'],
		['a\u0085b', 'U+0085 CONTROL CHARACTER'],
		['\uFEFFa', 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
		['a\u200Bb', 'U+200B ZERO WIDTH SPACE'],
		['a\u{E0041}', 'U+E0041 TAG CHARACTER'],
		['a\u200Eb', 'U+200E LEFT-TO-RIGHT MARK']
	])('is named: %j', (text, name) => {
		expect(hiddenCharacter(text)).toBe(name);
	});

	test.each([
		'plain words\nin two lines,\ta tab',
		'قال المجلس (council)\u200F.',
		'כתב A\u200E.',
		'می\u200Cخواهم',
		'👩\u200D🚒',
		'é e\u0301'
	])('is not found in %j', (text) => {
		expect(hiddenCharacter(text)).toBeNull();
	});
});

test.each([
	['\u200B', false],
	[' \u00A0\u3000', false],
	['\u3164', false],
	['\u2800\u200D', false],
	['\u0301', false],
	['', false],
	['a', true],
	['م', true],
	['-', true]
])('%j can be seen: %s', (text, visible) => {
	expect(isVisible(text)).toBe(visible);
});

test('a terminal gets no character that moves its cursor or turns its line around', () => {
	expect(forTerminal('a\u001B[2J\u202Eb\r')).toBe('a\\u{1B}[2J\\u{202E}b\\u{D}');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(forTerminal(text)).not.toMatch(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/u);
			expect(jsonForTerminal(text)).not.toMatch(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/u);
			expect(JSON.parse(jsonForTerminal({ text }))).toEqual({ text });
		})
	);
});

test.each<[string, ReturnType<typeof characterOfNoText>]>([
	['', null],
	['\tOne\u00A0\u2028two\f\v\u0085\r\n', null],
	['وقال\u200F: «نعم»\u061C', null],
	['a\0', { character: 'U+0000 NULL', line: 1, column: 2 }],
	['a\r\nb\u2029\u{1F642}\x1B\0', { character: 'U+001B ESCAPE', line: 3, column: 2 }],
	['\n\r\u202A', { character: 'U+202A LEFT-TO-RIGHT EMBEDDING', line: 3, column: 1 }]
])('what a captured text cannot have is named with its place: %j', (text, found) => {
	expect(characterOfNoText(text)).toEqual(found);
});
