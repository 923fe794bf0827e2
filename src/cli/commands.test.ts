import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_BYTES } from '#lib/disk/plain-file.ts';
import { toHex } from '#lib/evidence/bytes.ts';
import { commit } from '#lib/evidence/commitment.ts';
import type { Evidence2 } from '#lib/evidence/evidence.ts';
import { keptText } from '#lib/evidence/kept-text.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { readCapture, readText } from './files.ts';
import { run } from './run.ts';
import { UsageError } from './usage.ts';

const [check, capture, prove, schema] = ['check', 'capture', 'prove', 'schema'].map(
	(name) => (args: string[]) => run([name, ...args])
) as [Run, Run, Run, Run];
type Run = (args: string[]) => Promise<number>;

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = join(REPOSITORY, 'tests/fixtures/record');
const TEXTS = join(REPOSITORY, 'tests/fixtures/texts');

let root: string;
let out: string[];
let errors: string[];

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'rejoinder-'));
	await cp(FIXTURE, root, { recursive: true });
	out = [];
	errors = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
	vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(root, { recursive: true, force: true });
});

const read = (path: string) => readFile(join(root, path), 'utf8');
const write = (path: string, text: string) => writeFile(join(root, path), text);
const edit = async (path: string, replace: string, by: string) => {
	const text = await read(path);
	expect(text).toContain(replace);
	await write(path, text.replace(replace, by));
};
const readData = async () => readFiles(await findRecord(root));
/** Every file of the record by its path, to see that nothing else was touched. */
const snapshot = async () => new Map((await readData()).map(({ path, text }) => [path, text]));

describe('check', () => {
	test('prints the counts of a record without problems, and succeeds', async () => {
		expect(await check(['--record', root])).toBe(0);
		expect(out).toEqual([
			'9 parties · 9 sources · 3 topics · 4 claims · 5 points · 9 responses · 1 silence · 1 draft left out · 35 of 35 quotations proven · 7 translations',
			'10 answers: 5 to points, 3 as a whole, 1 to a document as a whole, 1 elsewhere; 4 say so themselves, 1 placed, 5 paired by the editors; 7 of 7 words of bases proven',
			'1 timestamp, the newest of 2024-04-15T09:30:00Z; 6 of 7 saved texts covered',
			'0 problems'
		]);
		expect(errors).toEqual([]);
	});

	test('prints each problem with its file, line and remedy, and fails', async () => {
		await edit('data/topics/late-bus.yaml', 'text: Marsh Line did', 'text: Marsh Lane did');
		expect(await check(['--record', root])).toBe(1);
		// That its translation is of other words now is told beside, and is no problem.
		expect(out.filter((line) => line.startsWith('data/translations/'))).toHaveLength(1);
		expect(errors).toHaveLength(1);
		expect(errors[0]).toMatch(
			/^data\/topics\/late-bus\.yaml:41 responses\[0\]\.quotes\[0\]\.text: not verbatim in "courier-2024-03-04".*\n {4}→ /
		);
		expect(out.at(-1)).toBe('1 problem');
	});

	test('gives the same as JSON for machines', async () => {
		await rm(join(root, 'data/parties/valley-wire.yaml'));
		expect(await check(['--record', root, '--json'])).toBe(1);
		const { counts, problems } = JSON.parse(out.join('\n')) as {
			counts: object;
			problems: object[];
		};
		expect(counts).toMatchObject({ parties: 8, quotations: 35 });
		expect(problems).toMatchObject([{ code: 'dangling', line: 4, path: 'repostedBy' }]);
	});
});

describe('check --fairness', () => {
	test('has a row for every party of a topic in every table, and says what it does not mean', async () => {
		expect(await check(['--record', root, '--fairness'])).toBe(0);
		const said = out.join('\n');
		const rows = said.split('\n').filter((line) => line.startsWith('fennbrook-library-friends'));
		expect(rows.slice(-4).map((row) => row.split(/ +/).slice(1, 4))).toEqual([
			['1', '2', '2'],
			['1', '0', '1'],
			['1', '1', '1'],
			['4', '77', '0']
		]);
		expect(said).toContain('- Nothing about who is right.');
	});

	test('gives the same as JSON, and no numbers of a record with problems', async () => {
		expect(await check(['--record', root, '--fairness', '--json'])).toBe(0);
		const { topics } = JSON.parse(out.join('\n')) as { topics: { parties: object[] }[] };
		expect(topics.map(({ parties }) => parties.length)).toEqual([4, 4, 2]);
		await rm(join(root, 'data/parties/valley-wire.yaml'));
		expect(await check(['--record', root, '--fairness'])).toBe(1);
		expect(errors).toHaveLength(1);
	});
});

describe('prove', () => {
	test('writes the evidence of the repository again, byte for byte', async () => {
		const before = await snapshot();
		await rm(join(root, 'data/evidence'), { recursive: true });
		expect(await prove(['--record', root, '--texts', TEXTS])).toBe(0);
		expect(await snapshot()).toEqual(before);
		expect(out).toContain('nahr-2024-03-12: 2 of 4 passages disclosed');
	});

	test('leaves the evidence of texts that others keep as it is, and fails only where there is none', async () => {
		const before = await snapshot();
		const texts = join(root, 'texts');
		await cp(join(TEXTS, 'nahr-2024-03-12.txt'), join(texts, 'nahr-2024-03-12.txt'));
		expect(await prove(['--record', root, '--texts', texts])).toBe(0);
		expect(await snapshot()).toEqual(before);
		expect(out.at(-1)).toMatch(/^left as they are, no text here: .*courier-2024-03-04/);
		expect(errors).toEqual([]);
		await rm(join(root, 'data/evidence/courier-2024-03-04.json'));
		expect(await prove(['--record', root, '--texts', texts])).toBe(1);
		expect(errors.join('\n')).toContain('no text in the folder belongs to "courier-2024-03-04"');
	});

	test('leaves what it cannot prove as it was, says why, and fails', async () => {
		await edit('data/topics/late-bus.yaml', 'text: Marsh Line did', 'text: Marsh Lane did');
		const before = await snapshot();
		expect(await prove(['--record', root, '--texts', TEXTS])).toBe(1);
		expect(errors.join('\n')).toContain(
			'check that courier-2024-03-04.txt is the text of that source'
		);
		expect(await snapshot()).toEqual(before);
	});

	test('writes nothing while a file that may quote cannot be read', async () => {
		await edit('data/topics/late-bus.yaml', 'title:', 'title: [');
		const before = await snapshot();
		expect(await prove(['--record', root, '--texts', TEXTS])).toBe(1);
		expect(await snapshot()).toEqual(before);
		expect(out).toEqual([]);
	});

	test('asks for the folder of texts', async () => {
		await expect(prove(['--record', root])).rejects.toThrow(UsageError);
	});
});

describe('capture', () => {
	const text = join(TEXTS, 'courier-2024-03-04.txt');
	const source = 'data/sources/courier-2024-03-04.yaml';

	test('of a text that was captured before changes nothing, byte for byte', async () => {
		// Brackets are written with a space inside, as everywhere in the record of this site.
		await edit(source, '[ines-calloway]', '[ ines-calloway ]');
		await edit(source, '[friends-survey-2024]', '[ friends-survey-2024 ]');
		const before = await snapshot();
		const args = [text, '--record', root, '--id', 'courier-2024-03-04', '--date', '2024-03-05'];
		expect(await capture(args)).toBe(0);
		expect(await snapshot()).toEqual(before);
		expect(out[0]).toMatch(/^courier-2024-03-04: 12 passages, \d+ characters, 7 passages quoted/);
		expect(out[0]).toContain(`Keep ${text} outside the repository`);
	});

	test('writes the day into a source of this site and leaves its other lines as they are', async () => {
		await cp(join(REPOSITORY, 'data'), join(root, 'data'), { recursive: true });
		const known = 'data/sources/nja-2023-05.yaml';
		const before = await read(known);
		const page = join(root, 'page.txt');
		await writeFile(page, 'A page.');
		const args = ['--record', root, '--id', 'nja-2023-05', '--date', '2026-11-21'];
		expect(await capture([page, ...args])).toBe(0);
		expect(await read(known)).toBe(`${before}captured: 2026-11-21\n`);
	});

	test('makes a new source and its commitment, which read without a problem', async () => {
		const before = await snapshot();
		const page = join(root, 'page.txt');
		await writeFile(page, 'The library is a lifeline.\nIt is open to all.\n');
		const made = await capture([
			...[page, '--record', root, '--id', 'friends-leaflet', '--date', '2024-03-20'],
			...['--title', 'Open: to all', '--about', 'A leaflet of the Fennbrook Library Friends.'],
			...['--publisher', 'fennbrook-library-friends', '--published', '2024', '--language', 'en'],
			...['--url', 'https://friends.fennbrook.example/leaflet', '--kind', 'statement']
		]);
		expect(made).toBe(0);
		expect(await read('data/sources/friends-leaflet.yaml')).toBe(
			[
				'# yaml-language-server: $schema=../schema/source.json',
				'title: "Open: to all"',
				'about: A leaflet of the Fennbrook Library Friends.',
				'publisher: fennbrook-library-friends',
				'published: 2024',
				'language: en',
				'url: https://friends.fennbrook.example/leaflet',
				'kind: statement',
				'captured: 2024-03-20',
				''
			].join('\n')
		);
		expect(await check(['--record', root])).toBe(0);
		const after = await snapshot();
		const added = [...after.keys()].filter((path) => !before.has(path));
		expect(added).toEqual([
			'data/evidence/friends-leaflet.json',
			'data/sources/friends-leaflet.yaml'
		]);
		expect(
			await capture([page, '--record', root, '--id', 'friends-leaflet', '--date', '2024-03-20'])
		).toBe(0);
		expect(await snapshot()).toEqual(after);
	});

	test('of a text that was kept with its places binds them, and prove does so again', async () => {
		const kept = join(root, 'texts', 'friends-leaflet.json');
		const text = 'The library is a lifeline.\nIt is open to all.\n';
		const places = [
			{ start: 0, at: 'page=1' },
			{ start: 27, at: 'page=2' }
		];
		const file = { mediaType: 'application/pdf', digest: 'ab'.repeat(32) };
		await mkdir(join(root, 'texts'));
		await writeFile(kept, keptText({ text, places }, file));
		const args = ['--record', root, '--id', 'friends-leaflet', '--date', '2024-03-20'];
		const facts = [
			...['--about', 'A leaflet of the Fennbrook Library Friends.', '--language', 'en'],
			...['--publisher', 'fennbrook-library-friends', '--kind', 'statement'],
			...['--url', 'https://friends.fennbrook.example/leaflet']
		];
		expect(await capture([kept, ...args, ...facts])).toBe(0);
		const path = 'data/evidence/friends-leaflet.json';
		const made = JSON.parse(await read(path)) as Evidence2;
		expect(made.head).toMatchObject({ ...file, passages: 2 });
		const commitment = await commit({ text, places });
		expect(made.tree).toBe(toHex(commitment.tree));
		await rm(join(root, path));
		await writeFile(join(root, 'texts', 'notes.json'), '{ of the editor: yes');
		expect(await prove(['--record', root, '--texts', join(root, 'texts')])).toBe(0);
		expect(JSON.parse(await read(path))).toEqual(made);
	});

	test.each([
		['is damaged', (kept: string) => kept.slice(0, -4), 'not readable as JSON'],
		['has a place that is none', (kept: string) => kept.replace('page=1', 'page='), 'is no place'],
		['is of another form', (kept: string) => kept.replace('text/1', 'text/9'), 'is none of'],
		['has a control', (kept: string) => kept.replace('A page', 'A\\u0007page'), 'U+0007']
	])('refuses a kept text that %s, and writes nothing', async (_, change, said) => {
		const kept = join(root, 'kept.json');
		const file = { mediaType: 'application/pdf', digest: 'ab'.repeat(32) };
		const places = [{ start: 0, at: 'page=1' }];
		await writeFile(kept, change(keptText({ text: 'A page.', places }, file)));
		const before = await snapshot();
		const made = capture([kept, '--record', root, '--id', 'courier-2024-03-04']);
		await expect(made).rejects.toThrow(said);
		expect(await snapshot()).toEqual(before);
	});

	test('dates a capture with the day, when none is given', async () => {
		await capture([text, '--record', root, '--id', 'courier-2024-03-04']);
		const {
			head: { captured }
		} = JSON.parse(await read('data/evidence/courier-2024-03-04.json')) as Evidence2;
		expect(captured).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(await read(source)).toContain(`captured: ${captured}\n`);
		expect(await check(['--record', root])).toBe(0);
	});

	test('and proof of words that leave out a negation are refused, and nothing is written', async () => {
		await edit('data/topics/late-bus.yaml', 'text: Marsh Line did not', 'text: Marsh Line did […]');
		const before = await snapshot();
		expect(await capture([text, '--record', root, '--id', 'courier-2024-03-04'])).toBe(1);
		expect(errors[0]).toContain('leaves out, at a leap, what can turn its sense (a negation)');
		expect(await prove(['--record', root, '--texts', TEXTS])).toBe(1);
		expect(await snapshot()).toEqual(before);
	});

	test('of a text that lacks a quotation writes nothing, and says which', async () => {
		const before = await snapshot();
		const page = join(root, 'page.txt');
		await writeFile(page, 'Another text.');
		expect(await capture([page, '--record', root, '--id', 'courier-2024-03-04'])).toBe(1);
		expect(errors.at(-1)).toBe('Nothing was written.');
		expect(errors[0]).toContain('not verbatim');
		expect(await snapshot()).toEqual(before);
	});

	test.each([
		['for a publisher that is no party', ['TEXT', '--id', 'new', '--publisher', 'new']],
		['with an id that is too long', ['TEXT', '--id', 'a'.repeat(81)]],
		['with a control in the text', ['ESCAPE', '--id', 'courier-2024-03-04']],
		['without a text', []],
		['without an id', ['TEXT']],
		['with an id that is none', ['TEXT', '--id', 'Courier 4']],
		['with an id that leads out of the folder', ['TEXT', '--id', '../x']],
		['with fields missing', ['TEXT', '--id', 'new']],
		['with a kind that is in no list', ['TEXT', '--id', 'courier-2024-03-04', '--kind', 'article']],
		['with a link that is none', ['TEXT', '--id', 'courier-2024-03-04', '--url', 'javascript:x']],
		['with a day that is none', ['TEXT', '--id', 'courier-2024-03-04', '--date', '2024-02-30']],
		['of an empty text', ['EMPTY', '--id', 'courier-2024-03-04']],
		['of a text that is not UTF-8', ['LATIN', '--id', 'courier-2024-03-04']]
	])('%s is refused, and nothing is written', async (_name, args) => {
		const before = await snapshot();
		await writeFile(join(root, 'empty.txt'), ' \n');
		await writeFile(join(root, 'escape.txt'), 'A \x1B[31mpage.');
		await writeFile(join(root, 'latin.txt'), Buffer.from([0x41, 0xe9, 0x41]));
		const paths: Record<string, string> = {
			TEXT: text,
			EMPTY: join(root, 'empty.txt'),
			ESCAPE: join(root, 'escape.txt'),
			LATIN: join(root, 'latin.txt')
		};
		const given = args.map((one) => paths[one] ?? one);
		await expect(capture([...given, '--record', root])).rejects.toThrow(UsageError);
		expect(await snapshot()).toEqual(before);
	});

	test.each([
		['an id', ['--id', 'a'.repeat(81)], /^--id: is longer than 80 characters\n/],
		['an id', ['--id', 'Courier 4'], /^--id: "Courier 4" is no id: lower-case/],
		[
			'a publisher',
			['--id', 'new', '--publisher', 'fennbrok-courier'],
			/^--publisher: there is no party "fennbrok-courier"\n.*fennbrook-courier/
		]
	])('tells what is wrong with %s', async (_, args, says) => {
		await expect(capture([text, ...args, '--record', root])).rejects.toThrow(says);
	});

	test('takes an id of eighty characters', async () => {
		const id = `courier-${'a'.repeat(72)}`;
		const page = join(root, 'page.txt');
		await writeFile(page, 'A page.');
		const facts = [
			'--title',
			'A',
			'--about',
			'A page.',
			'--publisher',
			'valley-wire',
			'--kind',
			'news'
		];
		const more = ['--published', '2024', '--language', 'en', '--url', 'https://wire.example/a'];
		expect(await capture([page, '--record', root, '--id', id, ...facts, ...more])).toBe(0);
		expect(await check(['--record', root])).toBe(0);
	});

	test.each([
		['is not YAML', 'title: [\n'],
		['is a list', '- title\n'],
		['is one word', 'title\n']
	])('into a source file that %s is refused, and the file is left alone', async (_name, broken) => {
		await write(source, broken);
		await expect(capture([text, '--record', root, '--id', 'courier-2024-03-04'])).rejects.toThrow(
			/not readable as a source/
		);
		expect(await read(source)).toBe(broken);
	});
});

test('schema writes the JSON Schemas of the repository', async () => {
	expect(await schema(['--record', root])).toBe(0);
	for (const name of await readdir(join(REPOSITORY, 'data/schema'))) {
		const written = await readFile(join(REPOSITORY, 'data/schema', name), 'utf8');
		expect(await read(`data/schema/${name}`)).toBe(written);
	}
	expect(await check(['--record', root])).toBe(0);
});

describe('the disk', () => {
	test('is read in order of the paths, without what is no part of the record', async () => {
		await writeFile(join(root, 'data/README.md'), 'x');
		await writeFile(join(root, 'data/topics/draft.yaml.swp'), 'x');
		const paths = (await readData()).map(({ path }) => path);
		expect(paths).toEqual(paths.toSorted());
		expect(paths.every((path) => /^data\/.*\.(?:yaml|json|pem)$/.test(path))).toBe(true);
	});

	test('a text is read as it is; one that is captured has no mark of its file in it', async () => {
		const path = join(root, 'text.txt');
		await writeFile(path, '\ufeffOne.');
		expect(await readText(path)).toBe('\ufeffOne.');
		await expect(readCapture(path)).rejects.toThrow('byte order mark');
		for (const [character, says] of [
			['\0', 'U+0000 NULL'],
			['\x1B', 'U+001B ESCAPE'],
			['\x7F', 'U+007F CONTROL CHARACTER'],
			['\u202E', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
			['\u2066', 'U+2066 LEFT-TO-RIGHT ISOLATE']
		]) {
			await writeFile(path, `One.\r\n\u{1F642}w${character}o.`);
			await expect(readCapture(path)).rejects.toThrow(
				`${path}:2: has ${says} as character 3 of this line`
			);
		}
		const printed = 'واحد\u200F.\tTwo\f\u00ADthree\u200D.\u0085';
		await writeFile(path, printed);
		expect(await readCapture(path)).toEqual({ text: printed });
		await writeFile(path, Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
		await expect(readText(path)).rejects.toThrow('no UTF-8');
		await truncate(path, MOST_BYTES + 1);
		await expect(readText(path)).rejects.toThrow('larger than 64 MB');
	});
});
