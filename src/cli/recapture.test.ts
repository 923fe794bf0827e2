import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { run } from './run.ts';
import { UsageError } from './usage.ts';

const recapture = (args: string[]) => run(['recapture', ...args]);

/* The real record and the real command; the pages are made of what the record lays open. */
const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = join(REPOSITORY, 'tests/fixtures/record');
const SOURCES = [
	'bhrrc-2020-09-24',
	'bhrrc-2023-05-02',
	'bnc-2020',
	'hrrc-2024-07-08',
	'jns-2023-05'
];

interface Answer {
	source: string;
	verbatim: number;
	altered: number;
	gone: number;
	quotations: {
		text: string;
		where: string[];
		kind: 'verbatim' | 'altered' | 'gone';
		now?: string;
		changes?: { kind: string; text: string }[];
		elsewhere?: number;
	}[];
}

let folder: string;
let out: string[];
let errors: string[];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rejoinder-'));
	out = [];
	errors = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
	vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, content);
	return path;
}

/** The words that the record lays open of a source: what a reader would see of the page. */
async function paragraphsOf(source: string): Promise<string[]> {
	const path = join(REPOSITORY, 'data/evidence', `${source}.json`);
	const { disclosed } = JSON.parse(await readFile(path, 'utf8')) as Evidence;
	const paragraphs: string[] = [];
	for (const [i, { index, text }] of disclosed.entries()) {
		if (index === (disclosed[i - 1]?.index ?? -2) + 1) {
			paragraphs.push(`${paragraphs.pop()} ${text}`);
		} else paragraphs.push(text);
	}
	return paragraphs;
}

async function ask(source: string, page: string, name = 'page.txt') {
	out = [];
	errors = [];
	const path = await file(name, page);
	const code = await recapture([source, path, '--json', '--record', REPOSITORY]);
	return { code, answer: JSON.parse(out.join('\n')) as Answer };
}

/** The one quotation that is altered, and what of it was taken away and put in. */
function changed({ quotations }: Answer, text: string) {
	const found = quotations.find((one) => one.text === text);
	const of = (kind: string) =>
		(found?.changes ?? []).filter((one) => one.kind === kind).map((one) => one.text.trim());
	return { kind: found?.kind, now: found?.now, removed: of('removed'), added: of('added') };
}

const longest = (texts: readonly string[]): string =>
	texts.reduce((a, b) => (b.length > a.length ? b : a));

/** Whatever was done to the page: who reports words as verbatim can show them, and no others. */
function isTrue({ quotations }: Answer, page: string): void {
	const folded = page.replace(/\s+/g, ' ');
	for (const { text, kind, now } of quotations) {
		if (kind === 'verbatim') expect(folded).toContain(text);
		else if (kind === 'altered') expect(folded).toContain(now);
		else expect(now, kind).toBeUndefined();
	}
}

describe.each(SOURCES)('the page of %s', (source) => {
	test('as it was is verbatim to the last quotation, also between other menus, and moved about', async () => {
		const paragraphs = await paragraphsOf(source);
		for (const page of [
			paragraphs.join('\n\n'),
			['Home', 'News', 'Share', ...paragraphs, 'Related stories', '© 2031'].join('\r\n\r\n'),
			paragraphs.toReversed().join('\n\n'),
			paragraphs.join('\n\n').replaceAll(' ', '\n')
		]) {
			const { code, answer } = await ask(source, page);
			expect(answer).toMatchObject({ source, altered: 0, gone: 0 });
			expect(answer.verbatim).toBe(answer.quotations.length);
			expect(code).toBe(0);
		}
	});

	test('as HTML is read like its text, also where a reader puts the words among the menus', async () => {
		const paragraphs = await paragraphsOf(source);
		const escaped = paragraphs.map((one) => one.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
		const article = escaped.map((one) => `<p>${one}</p>`).join('\n');
		const aside = escaped.map((one) => `<li><a href="/x">${one}</a></li>`).join('\n');
		for (const body of [`<article>${article}</article>`, `<nav><ul>${aside}</ul></nav>`]) {
			const html = `<!doctype html><title>T</title><nav>Home</nav>${body}<footer>©</footer>`;
			const { code, answer } = await ask(source, html, 'page.html');
			expect(answer).toMatchObject({ altered: 0, gone: 0 });
			expect(code).toBe(0);
		}
	});

	test('with one word, mark or capital of a quotation changed names it, and the change', async () => {
		const page = (await paragraphsOf(source)).join('\n\n');
		const { answer: whole } = await ask(source, page);
		const text = longest(whole.quotations.map((one) => one.text));
		const word = longest(text.match(/\p{L}+/gu)!);
		const edits: [string, string, string, string][] = [
			['a word', text.replace(word, 'elsewhere'), word, 'elsewhere'],
			['a letter', text.replace(word, `${word}x`), word, `${word}x`],
			['a capital', text.replace(word, word.toUpperCase()), word, word.toUpperCase()],
			['a word more', text.replace(word, `not ${word}`), '', 'not'],
			['a comma', text.replace(word, `${word},`), '', ','],
			['the end', `${text.slice(0, -1)}?`, text.slice(-1), '?']
		];
		for (const [what, now, removed, added] of edits) {
			const edited = page.replaceAll(text, now);
			const { code, answer } = await ask(source, edited);
			isTrue(answer, edited);
			const change = changed(answer, text);
			expect(change.kind, what).toBe('altered');
			expect(change.now, what).toContain(now.slice(0, -1));
			expect(change.removed.join(''), what).toContain(removed);
			expect(change.added.join(''), what).toContain(added);
			expect([3, 4], what).toContain(code);
		}
	});

	test('with the marks of its quotations straightened is unchanged, in other typography', async () => {
		const page = (await paragraphsOf(source)).join('\n\n');
		const edited = page.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
		const { code, answer } = await ask(source, edited);
		isTrue(answer, edited);
		for (const { text, kind } of answer.quotations) {
			expect(kind).toBe(/[“”‘’]/.test(text) ? 'typography' : 'verbatim');
		}
		expect(answer.verbatim).toBe(answer.quotations.length);
		expect(code).toBe(0);
	});

	test('with a quotation cut out says that it is gone', async () => {
		const page = (await paragraphsOf(source)).join('\n\n');
		const { answer: whole } = await ask(source, page);
		const text = longest(whole.quotations.map((one) => one.text));
		const edited = page.replaceAll(text, '');
		const { code, answer } = await ask(source, edited);
		isTrue(answer, edited);
		expect(changed(answer, text).kind).toBe('gone');
		expect(code).toBe(4);
	});

	test('and a page of something else are told apart', async () => {
		const { code, answer } = await ask(source, 'The bridge was painted green.\n\nIt rained.');
		expect(answer.gone).toBe(answer.quotations.length);
		expect(code).toBe(5);
		expect(errors.join()).toContain(`is it the page of "${source}"?`);
	});
});

describe('recapture', () => {
	const text = () =>
		readFile(join(REPOSITORY, 'tests/fixtures/texts/courier-2024-03-04.txt'), 'utf8');
	const courier = async (page: string, ...more: string[]) =>
		recapture(['courier-2024-03-04', await file('page.txt', page), '--record', FIXTURE, ...more]);

	test('prints what is altered, word by word, what is gone, and where the record quotes it', async () => {
		const edited = (await text())
			.replace('No one is shut out', 'Nobody is shut out')
			.replace(/^The Friends called.*$/m, '');
		expect(await courier(edited)).toBe(4);
		const report = out.join('\n');
		expect(report).toContain('[-No one-]{+Nobody+} is shut out');
		expect(report).toMatch(/gone {5}data\/topics\/late-bus\.yaml:\d+ claims\/run-a-late-bus/);
		expect(out.at(-1)).toMatch(
			/^courier-2024-03-04: \d+ verbatim · \d+ altered · \d+ gone, of \d+/
		);
	});

	test('does not take words for a quotation that stand inside longer words', async () => {
		const edited = (await text()).replaceAll('No one is', 'Dino one is');
		expect(await courier(edited)).toBe(3);
		expect(out.join('\n')).toContain('[-No-]{+Dino+} one is');
	});

	test('looks at drafts and at the other readings of a quotation too', async () => {
		const page = await file('page.txt', 'The council meets. They said they cannot come.');
		expect(await recapture(['council-2024-03-08', page, '--record', FIXTURE])).toBe(5);
		expect(out.join('\n')).toContain('responses/council-reviews');
		out = [];
		expect(await recapture(['friends-survey-2024', page, '--record', FIXTURE])).toBe(0);
		expect(out).toEqual([
			'friends-survey-2024: 1 verbatim · 0 altered · 0 gone, of 1 quoted passage'
		]);
	});

	test('misses the second of two places when only the first is left', async () => {
		await cp(FIXTURE, folder, { recursive: true });
		const topic = join(folder, 'data/topics/late-bus.yaml');
		const yaml = await readFile(topic, 'utf8');
		const sentence = 'Marsh Line did not answer our questions before we went to press.';
		expect(yaml).toContain(`text: ${sentence}\n`);
		await writeFile(
			topic,
			yaml.replace(`text: ${sentence}\n`, `text: ${sentence}\n        occurrence: 2\n`)
		);
		const page = await file('page.txt', await text());
		expect(await recapture(['courier-2024-03-04', page, '--record', folder])).toBe(4);
		expect(out.join('\n')).toContain('in fewer places than on record: 1');
	});

	test('compares nothing while a file that may quote cannot be read', async () => {
		await cp(FIXTURE, folder, { recursive: true });
		await writeFile(join(folder, 'data/topics/late-bus.yaml'), 'title: [');
		const page = await file('page.txt', await text());
		expect(await recapture(['courier-2024-03-04', page, '--record', folder])).toBe(1);
		expect(out).toEqual([]);
		expect(errors.at(-1)).toBe('Nothing was compared.');
	});

	test.each([
		['without a page', ['courier-2024-03-04']],
		['of a source that is not there', ['courier', 'page.txt']],
		['of a source that nothing quotes', ['council-minutes-2024-03', 'page.txt']],
		['of a page that is not there', ['courier-2024-03-04', 'nowhere.txt']],
		['of a folder', ['courier-2024-03-04', '.']],
		['of an empty page', ['courier-2024-03-04', 'empty.txt']],
		['of a picture', ['courier-2024-03-04', 'picture.png']]
	])('%s is refused in words', async (_, args) => {
		await file('page.txt', 'A page.');
		await file('empty.txt', ' \n');
		await file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1));
		const [source, page] = args;
		const given = page === undefined ? [source!] : [source!, join(folder, page)];
		await expect(recapture([...given, '--record', FIXTURE])).rejects.toThrow(UsageError);
		expect(out).toEqual([]);
	});
});
