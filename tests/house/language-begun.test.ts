import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { po } from 'gettext-parser';
import { parseHTML } from 'linkedom';
import { afterAll, expect, test } from 'vitest';
import { copyOfProgram } from '../support/invented-language.ts';

/** A language is begun, given to a translator, taken in again and built, in a copy of the program. */

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-begun-'));
const program = copyOfProgram(folder);
const record = join(folder, 'record');
cpSync('tests/fixtures/record', record, { recursive: true });
const exported = join(folder, 'nl.po');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(...given: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[resolve(program, 'src/cli/rejoinder.js'), 'language', ...given],
		{ encoding: 'utf8', maxBuffer: 1e8 }
	);
	return { status, stdout, stderr };
}

interface Share {
	done: number;
	of: number;
	percent: number;
	missing: string[];
}
type Standing = Record<'interface' | 'record' | 'translations', Share> & { language: string };
function standing(tag: string): Standing {
	const all = JSON.parse(command('status', '--json', '--record', record).stdout) as Standing[];
	expect(all.map(({ language }) => language)).toEqual(['ar', 'en', 'he', 'nl']);
	return all.find(({ language }) => language === tag)!;
}

const everything = () =>
	['record/data', 'program/src/lib/i18n'].flatMap((part) =>
		readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(?:ts|yaml)$/.test(name))
			.map((name) => [name, readFileSync(join(folder, part, name), 'utf8')])
	);

/** The file as a translator gives it back. */
function translated(said: Record<string, string>): string {
	const file = po.parse(readFileSync(exported, 'utf8'));
	for (const [id, text] of Object.entries(said)) {
		const [entry] = Object.values(file.translations[id]!);
		entry!.msgstr = [text];
	}
	return po.compile(file, { foldLength: 0 }).toString();
}

const TITLE = 'data/topics/late-bus.yaml#title';
const SAID = {
	'core#nav/topics': 'Onderwerpen',
	'core#nav/otherLanguage': 'Deze pagina in het `{name}`',
	'core#teachers/ways/1': "Lees zonder te weten 'wie' spreekt.",
	[TITLE]: 'Een late bus: naar het oosten'
};

test('a language is begun once, and by its tag', () => {
	expect(command('add', 'nl_NL')).toMatchObject({ status: 2 });
	expect(command('add', 'NL').stderr).toContain('Write the tag as nl');
	expect(command('add', 'he').stderr).toContain('already');
	const { status, stdout } = command('add', 'nl', '--row');
	expect(status).toBe(0);
	expect(stdout).toContain("name: 'Nederlands'");
	for (const field of ['dir', 'comma and semicolon', 'quotes', 'plurals', 'fonts']) {
		expect(stdout).toContain(`- ${field}: `);
	}
	expect(command('add', 'nl').status).toBe(2);
	const files = readdirSync(join(program, 'src/lib/i18n/nl'));
	const wanted = readdirSync('src/lib/i18n/en').filter((name) => name.endsWith('.ts'));
	expect(files).toEqual(wanted);
	const core = readFileSync(join(program, 'src/lib/i18n/nl/core.ts'), 'utf8');
	expect(core).toContain('\t\t// This page in {name}\n\t\totherLanguage: undefined');
});

test('it lacks everything, and the list says what', () => {
	const begun = standing('nl');
	expect([begun.interface, begun.record, begun.translations].map(({ percent }) => percent)).toEqual(
		[0, 0, 0]
	);
	expect(begun.interface.missing).toContain('core#nav/topics');
	expect(begun.record.missing).toContain(TITLE);
	expect(standing('he').interface).toMatchObject({ percent: 100, missing: [] });
	expect(command('status', 'nl', '--record', record).stdout).toContain('    core#nav/topics\n');
});

test('its texts are given out, with what only a program can say listed apart', () => {
	const { status, stderr } = command('export', 'nl', '--out', exported, '--record', record);
	expect(status).toBe(0);
	expect(stderr).toContain('    core#topic/claimCount\n');
	const text = readFileSync(exported, 'utf8');
	expect(text).toContain(
		'msgctxt "core#nav/otherLanguage"\nmsgid "This page in {name}"\nmsgstr ""\n'
	);
	expect(text).not.toContain('claimCount');
});

test('a file in which anything is wrong is refused with its line, and nothing is written', () => {
	const before = everything();
	const lineOf = (text: string, part: string) =>
		text.split('\n').findIndex((line) => line.includes(part)) + 1;
	const refused = (text: string, part: string, says: string) => {
		const path = join(folder, 'back.po');
		writeFileSync(path, text);
		const { status, stderr } = command('import', path, '--record', record);
		expect(status, says).toBe(1);
		expect(stderr).toContain(`${path}:${lineOf(text, part)}: `);
		expect(stderr).toContain(says);
		expect(stderr).toContain('Nothing was written.');
		expect(everything()).toEqual(before);
	};
	const good = translated(SAID);
	const name = 'core#nav/otherLanguage';
	refused(good.replace('`{name}`', 'Nederlands'), name, `"${name}" has lost {name}`);
	refused(good.replace('`{name}`', '{name} {naam}'), name, 'has {naam}, which English does not');
	refused(good.replace('core#nav/topics', 'core#nav/topic'), 'core#nav/topic"', 'there is no');
	refused(good.replace(TITLE, `${TITLE}s`), `${TITLE}s`, 'there is no');
	refused(
		good.replace('msgid "Topics"', 'msgid "Subjects"'),
		'core#nav/topics"',
		'reads otherwise'
	);
	refused(good.replace('Onderwerpen', 'On\u202Ederwerpen'), 'core#nav/topics"', 'U+202E');
	refused(
		`${good}\n\nmsgctxt "core#topic/claimCount"\nmsgid "x"\nmsgstr "y"\n`,
		'core#topic/claimCount',
		'written by hand'
	);
	refused(good.replace('msgid "Topics"', 'msgid "Topics'), 'msgstr "Onderwerpen', 'line');
});

test('what came back is in the interface and in the record, and nothing else is changed', () => {
	const before = new Map(everything().map(([name, text]) => [name, text]));
	const path = join(folder, 'nl-back.po');
	writeFileSync(path, translated(SAID));
	expect(command('import', path, '--record', record)).toMatchObject({ status: 0 });
	const changed = everything().filter(([name, text]) => before.get(name) !== text);
	expect(changed.map(([name]) => name)).toEqual(['topics/late-bus.yaml', 'nl/core.ts']);
	expect(changed[1]![1]).toContain('(name) => `Deze pagina in het \\`${name}\\``');
	const now = standing('nl');
	expect([now.interface.done, now.record.done]).toEqual([3, 1]);
	expect(command('import', path, '--record', record).stderr).toContain('Nothing in it is new.');
});

test('it is built: what it lacks is in English, and said to be', () => {
	const site = join(folder, 'site');
	const built = spawnSync(
		process.execPath,
		[resolve(program, 'src/cli/rejoinder.js'), 'build', '--record', record, '--out', site],
		{ encoding: 'utf8', maxBuffer: 1e8 }
	);
	expect(built.status, built.stderr).toBe(0);
	for (const name of ['topics', 'claims/five-shuts-out', 'method', 'search']) {
		const html = readFileSync(join(site, 'nl', `${name}.html`), 'utf8');
		const bare = html.replace(/<script[\s\S]*?<\/script>/g, '');
		expect(bare).not.toContain('\u2063');
		const { document } = parseHTML(html);
		expect(document.documentElement.getAttribute('lang')).toBe('nl');
		const english = [...document.querySelectorAll('header span[lang="en"][dir="ltr"]')].map(
			({ textContent }) => textContent
		);
		expect(english, name).toContain('Sources');
		expect(english, name).not.toContain('Topics');
		expect(document.querySelector('header')!.textContent).toContain('Onderwerpen');
	}
}, 900_000);
