import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';
import { UsageError } from './usage.ts';

const check = (args: string[]) => run(['check', ...args]);
const ingest = (args: string[]) => run(['ingest', ...args]);
const importFile = (args: string[]) => run(['import', ...args]);

const HALL = `The council of Harbour Town voted on Monday to keep the library in the old hall open for another year.

“The roof leaks in every storm,” said Jane Holt, who has run the lending desk since the hall was built.

Harbour Road Traders did not respond to a request for comment.`;

let root: string;
let said: string[];

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'rejoinder-'));
	await cp('tests/fixtures/record', root, { recursive: true });
	said = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
	vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});

afterEach(async () => {
	vi.restoreAllMocks();
	await rm(root, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
	const path = join(root, name);
	await writeFile(path, content);
	return path;
}

describe('ingest', () => {
	it('reports who says what, with a reason', async () => {
		expect(await ingest([await file('hall.txt', HALL), '--record', root])).toBe(0);
		expect(said.join('\n')).toMatch(/roof leaks.*\n\s+Jane Holt.* · the speaker is named after/);
	});

	it('reads HTML without running or keeping its scripts', async () => {
		const html = `<!doctype html><title>Hall</title><script>throw 1</script><article>${HALL.split(
			'\n\n'
		)
			.map((p) => `<p onclick="x()">${p}</p>`)
			.join('')}</article>`;
		await ingest([await file('hall.html', html), '--json', '--record', root]);
		const page = JSON.parse(said.join(''));
		expect(page.text).toContain('The roof leaks');
		expect(page.text).not.toMatch(/throw|onclick/);
	});

	it('writes drafts that the check passes and counts, and never twice', async () => {
		const args = [await file('hall.txt', HALL), '--record', root, '--write', '--id', 'hall-2024'];
		expect(await ingest(args)).toBe(1);
		expect(said.join('\n')).toContain('data/sources/hall-2024.yaml');
		expect(await readdir(join(root, 'data/sources'))).not.toContain('hall-2024.yaml');
		const facts = [
			'--url',
			'https://hall.example/',
			'--about',
			'A report.',
			'--publisher',
			'fennbrook-courier'
		];
		expect(await ingest([...args, ...facts])).toBe(0);
		said = [];
		expect(await check(['--record', root])).toBe(0);
		expect(said.join('\n')).toContain('2 drafts left out');
		expect(await readFile(join(root, 'hall-2024.txt'), 'utf8')).toBe(HALL);
		await expect(ingest([...args, ...facts])).rejects.toThrow(UsageError);
	});

	it('writes drafts of pages in Arabic and Hebrew side by side', async () => {
		const pages = {
			'hall-ar':
				'صوت المجلس يوم الاثنين على إبقاء المكتبة مفتوحة لعام آخر في القاعة القديمة.\n\nوقالت ليلى منصور، مديرة المكتبة: «السقف يتسرب في كل عاصفة».',
			'hall-he':
				'המועצה הצביעה ביום שני להשאיר את הספרייה פתוחה לשנה נוספת באולם הישן.\n\n"הגג דולף בכל סערה", אמרה דנה כהן, מנהלת הספרייה.'
		};
		const facts = ['--title', 'T', '--about', 'A.', '--publisher', 'fennbrook-courier'];
		for (const [id, text] of Object.entries(pages)) {
			const page = await file(`${id}-page.txt`, text);
			const url = `https://hall.example/${id}`;
			const args = [page, '--record', root, '--write', '--id', id, '--url', url, ...facts];
			expect(await ingest(args)).toBe(0);
		}
		said = [];
		expect(await check(['--record', root])).toBe(0);
		expect(said.join('\n')).toContain('3 drafts left out');
	});

	it('says of a page without an article, or a file that is not there, what to do', async () => {
		await ingest([await file('menu.txt', 'Home\nNews\nShare'), '--record', root]);
		expect(said.join('\n')).toContain('No article was found');
		await expect(ingest(['nowhere.txt', '--record', root])).rejects.toThrow(
			'nowhere.txt: is not there'
		);
	});

	it.each([
		['nothing', ''],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1)]
	])('refuses %s in words', async (_, content) => {
		await expect(ingest([await file('x.txt', content), '--record', root])).rejects.toThrow(
			UsageError
		);
	});
});

describe('ingest of several', () => {
	const facts = ['--about', 'A report.', '--publisher', 'fennbrook-courier'];
	const PIER = HALL.replace('library', 'pier')
		.replace('roof', 'deck')
		.replace('Jane Holt', 'Ann Lee');
	const pageOf = (name: string, text: string) =>
		strToU8(
			`<!doctype html><title>${name}</title><link rel="canonical" href="https://town.example/${name}"><article><p>${text.replaceAll('\n\n', '</p><p>')}</p></article>`
		);
	const files: Record<string, Uint8Array> = {
		'a/hall.html': pageOf('hall', HALL),
		'b/hall.html': pageOf('pier', PIER),
		'no-address.txt': strToU8(HALL),
		'picture.bin': Uint8Array.of(0x89, 0, 1),
		'empty.txt': new Uint8Array(),
		'damaged.pdf': strToU8('%PDF-1.7 and no more'),
		'page_files/style.css': strToU8('p { color: red }'),
		'.DS_Store': Uint8Array.of(0)
	};

	async function folder(): Promise<string> {
		for (const [name, content] of Object.entries(files)) {
			await mkdir(join(root, 'in', name, '..'), { recursive: true });
			await writeFile(join(root, 'in', name), content);
		}
		return join(root, 'in');
	}
	const zip = () => file('in.zip', zipSync(files));

	it.each([
		['a folder', folder],
		['a ZIP', zip]
	])('takes in all of %s that it can, and names the rest', async (_, given) => {
		const path = await given();
		expect(await ingest([path, '--record', root, '--write', ...facts])).toBe(3);
		const told = said.join('\n');
		for (const left of ['damaged.pdf', 'empty.txt', 'no-address.txt', 'picture.bin']) {
			expect(told).toMatch(new RegExp(`^${left.replace('.', '\\.')} is left: \\S`, 'm'));
		}
		expect(said.at(-1)).toBe(
			'2 documents read · 4 left where they are · 1 file of programs passed over'
		);
		const sources = await readdir(join(root, 'data/sources'));
		expect(sources).toEqual(expect.arrayContaining(['hall.yaml', 'hall-2.yaml']));
		expect(await readFile(join(root, 'hall.txt'), 'utf8')).toContain('The roof leaks');
		expect(await readFile(join(root, 'hall-2.txt'), 'utf8')).toContain('The deck leaks');
		said = [];
		expect(await check(['--record', root])).toBe(0);
		expect(said.join('\n')).toContain('3 drafts left out');
		said = [];
		expect(await ingest([path, '--record', root, '--write', ...facts])).toBe(3);
		expect(said.join('\n')).toContain('The record has "hall" already');
		expect(said.at(-1)).toContain('0 documents read · 6 left');
	});

	it('says in JSON what it read, one document a line', async () => {
		expect(await ingest([await zip(), '--record', root, '--json'])).toBe(3);
		const read = said.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
		expect(read.map((one) => [one.file, one.proposals.length > 0])).toEqual([
			['a/hall.html', true],
			['b/hall.html', true],
			['no-address.txt', true]
		]);
	});

	it('follows no link out of the folder', async () => {
		const path = await folder();
		await symlink(await file('elsewhere.txt', HALL), join(path, 'link.txt'));
		await ingest([path, '--record', root]);
		expect(said.join('\n')).not.toContain('link.txt');
	});

	it('refuses what is of one document, and a folder of none', async () => {
		const path = await folder();
		await expect(ingest([path, '--record', root, '--id', 'hall'])).rejects.toThrow('--id');
		await mkdir(join(root, 'none'));
		await expect(ingest([join(root, 'none'), '--record', root])).rejects.toThrow('no document');
	});
});

describe('import', () => {
	it('lays the table of the export out as drafts, apart from the record', async () => {
		const out = join(root, 'out');
		const none = join(root, 'none');
		await mkdir(none);
		expect(
			await importFile(['csv', 'tests/golden/export/record.csv', '--record', none, '--out', out])
		).toBe(0);
		expect((await readdir(join(out, 'data/topics'))).length).toBe(1);
	});

	it('finds annotations on a page again and lists those it does not find', async () => {
		const marks = [{ exact: 'leaks in every storm' }, { exact: 'leaks in every breeze' }].map(
			(one) => ({ text: '', target: [{ selector: [{ type: 'TextQuoteSelector', ...one }] }] })
		);
		const page = await file('hall.txt', HALL);
		const json = await file('marks.json', JSON.stringify({ rows: marks }));
		expect(await importFile(['hypothesis', json, '--page', page])).toBe(1);
		expect(said[0]).toMatch(/^exact at \d+ {2}leaks in every storm/);
		expect(said[1]).toMatch(/^not found {2}leaks in every breeze/);
	});
});
