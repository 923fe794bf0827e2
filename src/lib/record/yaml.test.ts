import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fixtureFiles } from '../../../tests/fixtures/load.ts';
import { locate } from './locate.ts';
import type { Problem } from './problem.ts';
import { LineFinder, parseYaml, syntaxErrorLine } from './yaml.ts';
import { formatPath } from './path.ts';

const value = (text: string) => {
	const read = parseYaml({ path: 'x.yaml', text });
	return read.kind === 'value' ? read.value : read.problem;
};

describe('a value in the record', () => {
	test.each([
		['a date', 'a: 2023-05-02', '2023-05-02'],
		['a year', 'a: 2023', '2023'],
		['a truth value', 'a: true', 'true'],
		['what YAML 1.1 takes for one', 'a: no', 'no'],
		['nothing', 'a: null', 'null'],
		['a number with zeros', 'a: 007', '007'],
		['a tilde', 'a: ~', '~'],
		['a folded text', 'a: >-\n  one\n  two\n', 'one two']
	])('that looks like %s is the text that is written', (_name, text, expected) => {
		expect(value(text)).toEqual({ a: expected });
	});

	test('read by either reader is the same, in every file of the small record', async () => {
		for (const { path, text } of await fixtureFiles()) {
			if (path.endsWith('.yaml')) {
				expect(value(text), path).toEqual(parse(text, { schema: 'failsafe' }));
			}
		}
	});

	test('named like a part of every object is a field like any other', () => {
		const read = value('__proto__: x\nconstructor: y\n') as object;
		expect(Object.keys(read)).toEqual(['__proto__', 'constructor']);
		expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
	});
});

test('aliases, which could blow a small file up to any size, are refused before that', () => {
	const bomb = `a: &a [x]\n${'bcdefghij'
		.split('')
		.map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]\n`)
		.join('')}`;
	expect(value(bomb)).toMatchObject({ code: 'yaml-alias', at: { line: 2 } });
});

describe('the line of a value', () => {
	const text = 'a:\n  - b: x\n    c: >-\n      folded\n      text\n  - b: y\n';

	test.each([
		[['a'], 2],
		[['a', 0, 'c'], 3],
		[['a', 1, 'b'], 6],
		[['a', 1, 'missing'], 6],
		[['a', 7, 'b'], 2],
		[['missing'], 1]
	])('at %j is %i, or that of the nearest value around it', (path, line) => {
		expect(new LineFinder(text).lineOf(path)).toBe(line);
	});

	test('of a text where fields were expected is its own', () => {
		expect(new LineFinder('gist: Plain English').lineOf(['gist', 'en'])).toBe(1);
		expect(new LineFinder('').lineOf(['a'])).toBe(1);
	});
});

test('the line of a mistake in JSON is found whatever the engine says of it', () => {
	expect(syntaxErrorLine('{\n\t"a": 1\n\t"b": 2\n}')).toBe(2);
	expect(syntaxErrorLine('{}')).toBeUndefined();
});

test('a path is written as in a program', () => {
	expect(formatPath(['claims', 0, 'quotes', 12, 'text'])).toBe('claims[0].quotes[12].text');
	expect(formatPath([])).toBe('');
});

test('problems come in order of file and line, with their lines', () => {
	const problem = (file: string, ...path: string[]): Problem => ({
		code: 'empty',
		at: { file, path }
	});
	const problems = locate(
		[problem('b.yaml', 'y'), problem('b.yaml', 'x'), problem('b.yaml'), problem('a.yaml', 'x')],
		[{ path: 'b.yaml', text: 'x: 1\ny: 2\n' }]
	);
	expect(problems.map(({ at }) => [at.file, at.line, ...at.path])).toEqual([
		['a.yaml', undefined, 'x'],
		['b.yaml', undefined],
		['b.yaml', 1, 'x'],
		['b.yaml', 2, 'y']
	]);
});
