import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemInArabic } from './desk.problems.ts';

/** Of files that are not well formed, or that the desk does not write, it has no word. */
const NOT_OF_THE_DESK = ['yaml', 'json', 'stray-file', 'uncorrected', 'dangling-reference'];
const ARABIC = /[\u0621-\u064A]/;

/** A problem as the reviewed files print it: its code, then place and message, then the remedy. */
const PRINTED = /^([a-z-]+)\n(data\/\S*?)(?::\d+)?(?: (\S+))?: (.*)\n {4}→ (.*)$/gm;

const BROKEN = 'tests/golden/broken';
const problems = readdirSync(BROKEN)
	.map((name) => readFileSync(`${BROKEN}/${name}/expected.txt`, 'utf8'))
	.flatMap((text) => [...text.matchAll(PRINTED)])
	.map(([, code = '', file = '', path = '', message = '', remedy = '']) => ({
		code,
		file,
		path,
		message,
		remedy
	}))
	.filter(({ code }) => !NOT_OF_THE_DESK.includes(code));

test.each(problems)('$code: "$message" is said in Arabic', (problem) => {
	const said = problemInArabic(problem);
	expect(said?.message).toMatch(ARABIC);
	expect(said?.remedy).toMatch(ARABIC);
	expect(said?.message).not.toContain('قيمته ليست بالشكل المنتظر');
});

test('the reviewed problems are of every kind that the check knows', () => {
	expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(20);
});

test('what is named in a problem is named in its Arabic too', () => {
	const said = problemInArabic({
		file: 'data/topics/x.yaml',
		path: 'claims[0].quotes[0].text',
		code: 'not-verbatim',
		message: 'not verbatim in "courier": the source has "breeze" where this has "storm"',
		remedy: 'Copy the words exactly.'
	});
	for (const word of ['courier', 'breeze', 'storm']) expect(said?.message).toContain(word);
	expect(
		problemInArabic({
			file: 'data/topics/x.yaml',
			path: 'asOf',
			code: 'not-valid',
			message: '"2024-13-01" is no day of the calendar',
			remedy: 'Correct the value.'
		})?.message
	).toBe('"2024-13-01" ليس يومًا من التقويم');
});
