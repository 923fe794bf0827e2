import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '#lib/formats/registry.ts';
import { PRODUCT } from '#lib/record/site-address.ts';
import { isLanguage, LANGUAGES, LANGUAGE_TABLE } from '#lib/text/languages.ts';
import { NAME, TAG, withInventedLanguage } from '../support/invented-language.ts';

/**
 * A language is a row and a folder: the fixture record is built by a copy of the program that has an
 * invented one, and everything that the site gives out in a language is there in that one too.
 */

const run = promisify(execFile);
const ALL = [...LANGUAGES, TAG];
let made: { program: string; record: string };
let site: string;

const command = (...given: string[]) =>
	run(process.execPath, [resolve(made.program, 'src/cli/rejoinder.js'), ...given], {
		maxBuffer: 1e8
	});

beforeAll(async () => {
	made = withInventedLanguage('tests/fixtures/record');
	site = join(dirname(made.record), 'site');
	await command('build', '--record', made.record, '--out', site);
}, 900_000);
afterAll(() => rmSync(dirname(made.record), { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(site, file), 'utf8');
const filesOf = (folder: string, ending: string) =>
	readdirSync(join(site, folder), { recursive: true })
		.map(String)
		.filter((name) => name.endsWith(ending))
		.sort();
const pages = () => filesOf(TAG, '.html').map((page) => `${TAG}/${page}`);
const isRedirect = (html: string) => html.includes('http-equiv="refresh"');

/** Texts of a page that are said to be in its own language. */
function ownTexts(html: string): string[] {
	const { document } = parseHTML(html);
	const texts: string[] = [];
	const walk = (node: Node, lang: string) => {
		if (node.nodeType === 3) {
			if (lang === TAG && node.textContent?.trim()) texts.push(node.textContent.trim());
			return;
		}
		const element = node as Element;
		if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(element.tagName)) return;
		const inner = element.getAttribute?.('lang') ?? lang;
		for (const child of node.childNodes) walk(child, inner);
	};
	walk(document.documentElement, '');
	return texts;
}

/** What no dictionary has: numbers and signs, dates and names of languages as the platform says them, hosts, roots. */
const NO_WORDS =
	/^(?:[\p{P}\p{S}\p{N}\s]*|(?:[,·] )?\p{Lu}\p{Ll}+(?: \d+,)? \d{4}|A{1,2}|Rejoinder:?|English|Arabic|Hebrew|(?:[a-z]+@)?[a-z.]+\.example(?:\/[\w/]+)?|[0-9a-f]{64})$/u;

test('every page is there, in its direction, and says what it says in its words', () => {
	expect(pages()).toEqual(filesOf('ar', '.html').map((page) => `${TAG}/${page}`));
	expect(pages().length).toBeGreaterThan(40);
	const { parties, sources } = JSON.parse(read('record.json')) as {
		parties: { names: string[] }[];
		sources: { title?: string }[];
	};
	const names = new Set([
		...Object.values(FORMATS).map(({ name }) => name),
		...parties.flatMap(({ names }) => names),
		// A document's own title, as the title of its page.
		...sources.flatMap(({ title }) => (title ? [`${title} · ${PRODUCT}`] : [])),
		// Editors and readers of the fixture, as they call themselves.
		...['The editors of the tests', 'editors', 'a second reader']
	]);
	for (const page of pages()) {
		const html = read(page);
		if (isRedirect(html)) continue;
		expect(html, page).toContain(`<html lang="${TAG}" dir="rtl"`);
		const foreign = ownTexts(html).filter(
			(text) => !/[‹›]/.test(text) && !NO_WORDS.test(text) && !names.has(text)
		);
		expect(foreign, page).toEqual([]);
	}
});

test('our words that the record lacks in it are shown, and said to be, in the source language', () => {
	const { document } = parseHTML(read(`${TAG}/topics/late-bus.html`));
	const summary = [...document.querySelectorAll('main [lang="en"]')].find(({ textContent }) =>
		textContent.startsWith('The last bus from Fennbrook')
	);
	expect(summary?.getAttribute('dir')).toBe('ltr');
});

test('every page leads to itself in each language', () => {
	for (const page of ['claims/five-shuts-out.html', 'topics.html', 'desk.html', 'wording.html']) {
		for (const lang of ALL) {
			const { document } = parseHTML(read(lang === 'en' ? page : `${lang}/${page}`));
			const others = [...document.querySelectorAll('a[hreflang]')].map((a) => [
				a.getAttribute('hreflang'),
				a.textContent.trim().split(':').at(-1)
			]);
			const nameOf = (tag: string) => (isLanguage(tag) ? LANGUAGE_TABLE[tag].name : NAME);
			const wanted = ALL.filter((other) => other !== lang).map((other) => [other, nameOf(other)]);
			expect(others, `${page} in ${lang}`).toEqual(wanted);
		}
	}
});

test('files that are made in each language are made in it', () => {
	const feed = read(`feed.${TAG}.atom`);
	expect(feed).toContain(`xml:lang="${TAG}"`);
	expect(feed).toContain('‹');
	expect(JSON.parse(read(`feed.${TAG}.json`))).toMatchObject({ language: TAG });
	expect(read(`opensearch.${TAG}.xml`)).toContain(`/${TAG}/search`);

	const sitemap = read('sitemap.xml');
	const listed = (lang: string) => sitemap.split(`hreflang="${lang}"`).length - 1;
	expect(listed('en')).toBeGreaterThan(40 * ALL.length);
	for (const lang of ALL) expect(listed(lang), lang).toBe(listed('en'));

	expect(filesOf(`pictures/${TAG}`, '.png')).toEqual(filesOf('pictures/en', '.png'));
	const kept = JSON.parse(read('offline.json')) as string[];
	expect(kept.filter((path) => path.startsWith(`/${TAG}`)).map((path) => path.slice(4))).toEqual(
		kept.filter((path) => path.startsWith('/ar')).map((path) => path.slice(3))
	);
	expect(read(`search/${TAG}.texts`)).toContain('‹');
	expect(kept).toContain(`/search/${TAG}.index`);
});

test('the table has columns in it, written and read alike', async () => {
	const [head = [], ...rows] = Papa.parse<string[]>(read('record.csv').replace(/^\uFEFF/, '')).data;
	const column = head.indexOf(`claim_gist_${TAG}`);
	expect(rows.some((row) => row[column]?.startsWith('‹'))).toBe(true);

	const empty = join(dirname(made.record), 'empty');
	const drafts = join(dirname(made.record), 'drafts');
	for (const folder of ['evidence', 'parties', 'sources', 'topics']) {
		mkdirSync(join(empty, 'data', folder), { recursive: true });
	}
	await command('import', 'csv', join(site, 'record.csv'), '--record', empty, '--out', drafts);
	const written = readdirSync(drafts, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.includes('topics/'))
		.map((name) => readFileSync(join(drafts, name), 'utf8'))
		.join('');
	expect(written).toContain(`${TAG}: ‹`);
});

test('the record with it passes the check', async () => {
	await expect(command('check', '--record', made.record)).resolves.toMatchObject({ stderr: '' });
});
