import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { po } from 'gettext-parser';
import { parseHTML } from 'linkedom';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copyOfProgram } from '../support/invented-language.ts';

/** A language is begun, given to a translator, taken in again and built, in a copy of the program. */

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-begun-'));
const program = copyOfProgram(folder);
const record = join(folder, 'record');
cpSync('tests/fixtures/record', record, { recursive: true });
const hebrew = join(record, 'data/translations/he.yaml');
writeFileSync(hebrew, `# Ours.\n${readFileSync(hebrew, 'utf8')}`);
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
function translated(said: Record<string, string | string[]>, from = exported): string {
	const file = po.parse(readFileSync(from, 'utf8'));
	for (const [id, text] of Object.entries(said)) {
		const [entry] = Object.values(file.translations[id]!);
		entry!.msgstr = [text].flat();
	}
	return po.compile(file, { foldLength: 0 }).toString();
}

/** The id of a text of the record's quotations. */
function idOf(quote: string, from = exported): string {
	const file = po.parse(readFileSync(from, 'utf8'));
	const [id] = Object.entries(file.translations).find(
		([name, said]) => name.startsWith('data/translations#') && quote in said
	)!;
	return id;
}

const TITLE = 'data/topics/late-bus.yaml#title';
const COUNTED = 'core#topic/claimCount';
const QUOTE =
	"Visits after six o'clock fell by half between 2019 and 2023. For that reason the council moved four evening hours to Saturday, when families asked for them.";
const IN_DUTCH =
	'Het bezoek na zes uur halveerde tussen 2019 en 2023. Daarom verplaatste de raad vier avonduren naar zaterdag, toen gezinnen daarom vroegen.';
const SAID = {
	[COUNTED]: ['# bewering', '# beweringen'],
	'core#nav/topics': 'Onderwerpen',
	'core#nav/otherLanguage': 'Deze pagina in het `{name}`',
	'core#teachers/ways/1': "Lees zonder te weten 'wie' spreekt.",
	[TITLE]: 'Een late bus: naar het oosten'
};

const saidWith = () => ({
	...SAID,
	[idOf(QUOTE)]: IN_DUTCH,
	[idOf('For that reason')]: 'Daarom'
});

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

test('its texts are given out, with the forms of what is counted and the quotations', () => {
	const { status, stderr } = command('export', 'nl', '--out', exported, '--record', record);
	expect(status).toBe(0);
	expect(stderr).not.toContain('by hand');
	const text = readFileSync(exported, 'utf8');
	expect(text).toContain(
		'msgctxt "core#nav/otherLanguage"\nmsgid "This page in {name}"\nmsgstr ""\n'
	);
	expect(text).toContain('"Plural-Forms: nplurals=2; plural=((n==1) ? 0 : 1);\\n"');
	expect(text).toContain(
		`msgctxt "${COUNTED}"\nmsgid "# claim"\nmsgid_plural "# claims"\nmsgstr[0] ""\nmsgstr[1] ""\n`
	);
	expect(text).toContain(`msgctxt "${idOf(QUOTE)}"\n`);
});

test('a file in which anything is wrong is refused with its line, and nothing is written', () => {
	const before = everything();
	const lineOf = (text: string, part: string) =>
		text.split('\n').findIndex((line) => line.includes(part)) + 1;
	/** Changes of the good file that are refused together, each with the line that has `part`. */
	const refused = (...changes: [from: string, to: string, part: string, says: string][]) => {
		const path = join(folder, 'back.po');
		const text = changes.reduce((now, [from, to]) => now.replaceAll(from, () => to), good);
		writeFileSync(path, text);
		const { status, stderr } = command('import', path, '--record', record);
		expect(status).toBe(1);
		expect(stderr).toContain('Nothing was written.');
		for (const [from, , part, says] of changes) {
			expect(good).toContain(from);
			const line = stderr.split('\n').filter((one) => one.includes(says));
			expect(
				line.map((one) => one.split(': ')[0]),
				says
			).toEqual([`${path}:${lineOf(text, part)}`]);
		}
		expect(everything()).toEqual(before);
	};
	const good = translated(saidWith());
	const name = 'core#nav/otherLanguage';
	const topics = '"core#nav/topics"';
	const counted = `"${COUNTED}"`;
	const ofMany = `msgctxt ${counted}\nmsgid "# claim"\nmsgid_plural "# claims"`;
	const quotation = idOf(QUOTE);
	const part = idOf('For that reason');
	const unknown = `"${quotation.slice(0, -8)}00000000"`;
	refused(
		['`{name}`', 'Nederlands', name, `"${name}" has lost {name}`],
		[`"${TITLE}"`, `"${TITLE}s"`, `${TITLE}s`, `there is no "${TITLE}s"`],
		['Onderwerpen', 'On\u202Ederwerpen', topics, 'U+202E'],
		['"# bewering"', '""', counted, 'lacks its form for “one”'],
		['between 2019', 'from 2019', `"${quotation}"`, `"${quotation}" reads otherwise`]
	);
	refused(
		['`{name}`', '{name} {naam}', name, 'has {naam}, which the original does not'],
		[topics, '"core#nav/topic"', '"core#nav/topic"', 'there is no "core#nav/topic"'],
		['"# beweringen"', '"beweringen"', counted, 'has lost #'],
		[`"${quotation}"`, unknown, unknown, 'quoted otherwise by now']
	);
	refused(
		['msgid "Topics"', 'msgid "Subjects"', topics, '"core#nav/topics" reads otherwise'],
		['msgstr[1] "# beweringen"\n', '', counted, 'has 1 forms, and 2 are wanted'],
		[IN_DUTCH, '', `"${part}"`, 'is a part of a quotation that is not translated']
	);
	refused([ofMany, `${ofMany.slice(0, -1)} here"`, counted, `"${COUNTED}" reads otherwise`]);
	refused(
		[' en 2023. Daarom', ' […] Daarom', `"${quotation}"`, 'has "2023", and the translation'],
		['msgstr "Daarom"', 'msgstr "Dus"', `"${quotation}"`, 'do not stand in the translation']
	);
	refused(['nplurals=2', 'nplurals=3', '"Plural-Forms', 'has other forms than nl']);
	refused(['msgid "Topics"', 'msgid "Topics', 'msgstr "Onderwerpen', 'line']);
}, 600_000);

test('what came back is in the interface and in the record, and nothing else is changed', () => {
	const before = new Map(everything().map(([name, text]) => [name, text]));
	const path = join(folder, 'nl-back.po');
	writeFileSync(path, translated(saidWith()));
	expect(command('import', path, '--record', record)).toMatchObject({ status: 0 });
	const changed = everything().filter(([name, text]) => before.get(name) !== text);
	expect(changed.map(([name]) => name)).toEqual([
		'topics/late-bus.yaml',
		'translations/nl/council-2024-03-08.yaml',
		'nl/core.ts'
	]);
	expect(changed[1]![1]).toBe(
		`# yaml-language-server: $schema=../../schema/translations.json
translations:
  - source: council-2024-03-08
    quote: ${QUOTE}
    text: ${IN_DUTCH}
    parts:
      - quote: For that reason
        text: Daarom
`
	);
	expect(changed[2]![1]).toContain('(name) => `Deze pagina in het \\`${name}\\``');
	expect(changed[2]![1]).toContain("(n) => count(n, '# bewering', '# beweringen')");
	const now = standing('nl');
	expect([now.interface.done, now.record.done, now.translations.done]).toEqual([4, 1, 1]);
	expect(command('import', path, '--record', record).stderr).toContain('Nothing in it is new.');
}, 600_000);

test('a contested term in a quotation keeps a rendering that is listed, and all else in the file stays', () => {
	const given = join(folder, 'he.po');
	expect(command('export', 'he', '--out', given, '--record', record).status).toBe(0);
	const path = join(folder, 'he-back.po');
	const before = everything();
	const text = readFileSync(given, 'utf8');
	const other = text.replaceAll('הסגירה', 'הנעילה');
	expect(other).not.toBe(text);
	writeFileSync(path, other);
	const { status, stderr } = command('import', path, '--record', record);
	expect([status, stderr]).toEqual([1, expect.stringContaining('closing')]);
	const [, line] = /back\.po:(\d+): .*"closing"/.exec(stderr)!;
	const from = other.split('\n').slice(Number(line) - 1);
	expect(from[0]).toContain('msgctxt "data/translations#courier-2024-03-04/');
	expect(from.slice(0, 4).join()).toContain('הנעילה');
	expect(everything()).toEqual(before);
	writeFileSync(path, text.replaceAll('מבקרי ערב', 'באי הערב'));
	expect(command('import', path, '--record', record)).toMatchObject({ status: 0 });
	const now = everything().filter(([, said], i) => said !== before[i]![1]);
	expect(now.map(([name]) => name)).toEqual(['translations/he.yaml']);
	const former = before.find(([name]) => name === 'translations/he.yaml')![1]!;
	expect(now[0]![1]).toMatch(/^# Ours\.\n/);
	expect(parse(now[0]![1]!)).toEqual(parse(former.replaceAll('מבקרי ערב', 'באי הערב')));
}, 600_000);

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

test('all of the interface can be said from the file alone', () => {
	const path = join(folder, 'nl-all.po');
	expect(command('export', 'nl', '--out', path, '--record', record).status).toBe(0);
	const file = po.parse(readFileSync(path, 'utf8'));
	for (const [id, said] of Object.entries(file.translations)) {
		for (const entry of Object.values(said)) {
			if (entry.msgid === '' || id.startsWith('data/translations#')) continue;
			const { msgid, msgid_plural: plural } = entry;
			entry.msgstr = [msgid, ...(plural === undefined ? [] : [plural])].map((one) => `${one}~`);
		}
	}
	writeFileSync(path, po.compile(file, { foldLength: 0 }));
	const { status, stderr } = command('import', path, '--record', record);
	expect([status, stderr]).toEqual([0, expect.not.stringContaining('wait for')]);
	expect(standing('nl')).toMatchObject({
		interface: { percent: 100, missing: [] },
		record: { percent: 100, missing: [] }
	});
	expect(command('import', path, '--record', record).stderr).toContain('Nothing in it is new.');
}, 600_000);
