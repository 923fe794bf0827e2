import { describe, expect, test } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import { printProblem, sayProblem, tellProblem } from '#lib/i18n/problems.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { broughtIn } from '../support/brought-in.ts';
import { brokenRecords } from '../support/broken-records.ts';

/**
 * One folder for each way to break the record: `patch.yaml` says what is done to the fixture's files,
 * `expected.<lang>.txt` what is then printed in each language, each problem under its code. What only
 * commands and imports find is printed in `brought-in.<lang>.txt`. After a change that is meant, write
 * them anew with `npx vitest run tests/golden/broken.test.ts -u` and read the diff.
 */
const broken = await brokenRecords();
const elsewhere = await broughtIn();
const words = await Promise.all(
	LANGUAGES.map(async (lang) => [lang, await loadMessages(lang, 'problems')] as const)
);

describe.each([...broken])('a record broken by %s', (name, { problems, files }) => {
	test.each(words)('prints the problems that were reviewed in %s', async (lang, messages) => {
		const printed = problems.map((one) => `${one.code}\n${printProblem(one, messages)}\n`);
		await expect(printed.join('\n')).toMatchFileSnapshot(`broken/${name}/expected.${lang}.txt`);
	});

	test('says of each problem the file and the line', () => {
		expect(problems.length).toBeGreaterThan(0);
		for (const { code, at } of problems) {
			const text = files.find((one) => one.path === at.file)?.text;
			expect(text, at.file).toBeDefined();
			if (at.path.length === 0) continue;
			expect(at.line, code).toBeGreaterThan(0);
			expect(at.line, code).toBeLessThanOrEqual(text?.split('\n').length ?? 0);
		}
	});
});

describe.each(words)('in %s', (lang, messages) => {
	test('what commands and imports find is printed as it was reviewed', async () => {
		const printed = elsewhere.map(
			(one) => `${one.code}\n${printProblem(one, messages)}\n${tellProblem(one, messages)}\n`
		);
		await expect(printed.join('\n')).toMatchFileSnapshot(`brought-in.${lang}.txt`);
	});

	test('every kind of problem is shown, with what is wrong and what to do', () => {
		const all = [...[...broken.values()].flatMap(({ problems }) => problems), ...elsewhere];
		// The dictionary has exactly the codes of the union: the compiler sees to it.
		expect(new Set(all.map(({ code }) => code))).toEqual(new Set(Object.keys(messages.says)));
		for (const problem of all) {
			const [message, remedy, onDesk = remedy, says = message] = sayProblem(problem, messages);
			for (const text of [message, says]) expect(text).toMatch(/\S/);
			for (const text of [message, remedy, onDesk, says])
				expect(text).not.toMatch(/undefined|\[object/);
			for (const text of [remedy, onDesk]) expect(text).toMatch(/\.$/);
		}
	});

	test('on the desk, which has labels, no field is called by its name in the files', () => {
		const named = /\b(?:knownFrom|alsoOn|outcome:|asked:|quotes\)|moves\b|answers"|replied-elsewhere)/;
		const own = [...broken.values()].flatMap(({ problems }) =>
			problems.filter(({ at }) => /^data\/(?:topics|parties|sources|terms)/.test(at.file))
		);
		expect(own.length).toBeGreaterThan(20);
		for (const problem of own) {
			const [message, remedy, onDesk = remedy, says = message] = sayProblem(problem, messages);
			if (onDesk !== remedy) for (const text of [says, onDesk]) expect(text).not.toMatch(named);
		}
	});
});
