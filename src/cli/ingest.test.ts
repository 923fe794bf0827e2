import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
