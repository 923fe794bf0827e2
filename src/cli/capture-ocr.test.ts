import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { SCANNED } from '../../tests/support/scanned-words.ts';
import { pictureOfPage, scannedPdf } from '../../tests/support/scanned.ts';
import { capture } from './capture.ts';
import { UsageError } from './usage.ts';

let folder = '';
const said: string[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'rejoinder-ocr-'));
	cpSync('tests/fixtures/record', join(folder, 'record'), { recursive: true });
	said.length = 0;
	for (const way of ['log', 'error'] as const) {
		vi.spyOn(console, way).mockImplementation((words: string) => void said.push(words));
	}
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

const FACTS = {
	...{ title: 'A scan', about: 'A scanned report.', publisher: 'fennbrook-courier' },
	...{
		published: '2024-03-04',
		language: 'en',
		url: 'https://courier.example/scan',
		kind: 'report'
	}
};

function put(name: string, bytes: Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
}
const run = (path: string, more: object = {}) =>
	capture(path, { record: join(folder, 'record'), id: 'scan', ...FACTS, ...more });
const source = () =>
	parse(readFileSync(join(folder, 'record/data/sources/scan.yaml'), 'utf8')) as {
		readBy?: string;
		compared?: string;
	};
const kept = () =>
	JSON.parse(readFileSync(join(folder, 'scan.json'), 'utf8')) as {
		text: string;
		places: { at: string }[];
	};

test('a scan without --ocr says so, names the option, and writes nothing', async () => {
	const path = put('scan.pdf', scannedPdf(SCANNED.slice(0, 1)));
	await expect(run(path)).rejects.toThrow(/--ocr/);
	expect(() => source()).toThrow();
});

const WORDS: Record<string, string> = {
	en: 'the evening hours were the quietest of all the reading rooms in the county.',
	ar: 'بأن الأرقام أغفلت التلاميذ',
	he: 'הם ביקשו אוטובוס בשעה 20:15'
};

test.each(SCANNED.map((page) => [page.lang, page] as const))(
	'a scan in %s is read in whole paragraphs, without the number at its foot, and marked as read by machine',
	async (lang, page) => {
		expect(await run(put('scan.pdf', scannedPdf([page])), { ocr: lang })).toBe(0);
		expect(source()).toMatchObject({ readBy: 'machine' });
		expect(source().compared).toBeUndefined();
		const { text, places } = kept();
		expect(places.map(({ at }) => at)).toEqual(['page=1']);
		expect(text.split('\n\n')).toHaveLength(2);
		expect(text).toContain(WORDS[lang]);
		expect(text).not.toMatch(/[\u200e\u200f]/);
		expect(said.join('\n')).toMatch(/readBy: machine/);
	},
	300_000
);

test('a picture is read too; what was compared before was another text', async () => {
	const path = put('page.png', pictureOfPage(SCANNED[0]!, 'image/png'));
	expect(await run(path, { ocr: 'en' })).toBe(0);
	expect(kept()).toMatchObject({ places: [], text: expect.stringContaining('1,250 visitors') });
	const file = join(folder, 'record/data/sources/scan.yaml');
	writeFileSync(file, `${readFileSync(file, 'utf8')}compared: 2024-05-01\n`);
	expect(await run(path, { ocr: 'en' })).toBe(0);
	expect(source().compared).toBeUndefined();
}, 300_000);

test('a language that cannot be read is refused by name', async () => {
	const path = put('scan.pdf', scannedPdf(SCANNED.slice(0, 1)));
	await expect(run(path, { ocr: 'en+tlh' })).rejects.toThrow(UsageError);
});
