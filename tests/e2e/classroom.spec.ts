import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { messages as ar } from '#lib/i18n/ar/overview.ts';
import { messages as en } from '#lib/i18n/en/overview.ts';
import { messages as he } from '#lib/i18n/he/overview.ts';
import { possibleTasks } from '#lib/classwork/view.ts';
import type { PackIn } from '#lib/classwork/table/table.ts';
import { packAddress } from '#lib/pack/address.ts';
import type { Task } from '#lib/pack/tasks.ts';
import { statementsOf, type StatementKey } from '#lib/record/statement.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import type { Language } from '#lib/text/languages.ts';
import { fixtureRecord } from '../fixtures/load.ts';
import { handInOf, packIn } from '../support/handed-in.ts';
import { violationsInBothThemes } from '../support/violations.ts';

const PAGES: { path: string; lang: Language; t: typeof en }[] = [
	{ path: '', lang: 'en', t: en },
	{ path: '/ar', lang: 'ar', t: ar },
	{ path: '/he', lang: 'he', t: he }
];
const TITLE = 'Who answers what';
const PUPILS = 30;
/** A name that tries to be markup, to turn its line, and to be a formula. */
const HOSTILE = '=<img src=x onerror=alert(1)>\u202Eeman';
const NAMES = [
	HOSTILE,
	...['سلمى', 'נועה', 'Zoë'],
	...Array.from({ length: PUPILS - 4 }, (_, i) => `Pupil ${i + 1}`)
];

let items: StatementKey[];
let tasks: Task[];
let address: string;
const packs = new Map<Language, PackIn>();

test.beforeAll(async () => {
	const record = await fixtureRecord();
	items = statementsOf(record).map(({ key }) => key);
	for (const lang of SITE_LANGUAGES) packs.set(lang, packIn(record, items, lang));
	const { exchanges, passages } = packs.get('en')!;
	const all = possibleTasks(exchanges, passages);
	tasks = [...new Map(all.toReversed().map((task) => [task.kind, task])).values()];
	address = packAddress({ items, title: TITLE, questions: [], tasks });
});

function handIn(pupil: string, language: Language, changes = {}): Buffer {
	const asked = { tasks, pack: packs.get(language)!, address, title: TITLE, language };
	return Buffer.from(handInOf(pupil, asked, changes));
}

const json = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });

/** Thirty pupils in every language, half of them in a ZIP, and what a teacher is handed besides. */
function classOf() {
	const files = NAMES.map((name, i) => {
		return { name: `h${i}.json`, bytes: handIn(name, SITE_LANGUAGES[i % SITE_LANGUAGES.length]!) };
	});
	const packed = zipSync(
		Object.fromEntries(files.slice(0, 15).map(({ name, bytes }) => [`class/${name}`, bytes]))
	);
	const other = packAddress({ items: items.slice(0, 1), title: 'Other', questions: [] });
	return [
		{ name: 'class.zip', mimeType: 'application/zip', buffer: Buffer.from(packed) },
		...files.slice(15).map(({ name, bytes }) => json(name, bytes)),
		json('damaged.json', handIn('Half', 'en').subarray(0, 900)),
		json('essay.json', Buffer.from('my essay')),
		json('foreign.json', handIn('Eve', 'ar', { pack: { title: 'Other', address: other } })),
		json('later.json', handIn('Pupil 5', 'en', { count: 2, answers: [] }))
	];
}

const choose = (page: Page) => page.locator('main input[type="file"]');

for (const { path, t } of PAGES) {
	test(`a whole class: thirty hand-ins come in, what is wrong with others is said: ${path || '/en'}`, async ({
		page,
		baseURL
	}) => {
		test.setTimeout(300_000);
		const foreign: string[] = [];
		page.on('request', (request) => {
			const { origin } = new URL(request.url());
			if (/^https?:/.test(origin) && origin !== new URL(baseURL!).origin) foreign.push(origin);
		});
		page.on('dialog', () => foreign.push('a dialog'));
		await page.goto(`.${path}/pack/table#${address}`);
		await choose(page).setInputFiles(classOf());
		await expect(page.getByText(t.came(PUPILS))).toBeVisible();
		const table = page.getByRole('region', { name: t.who });
		await expect(table.locator('tbody tr')).toHaveCount(PUPILS);
		await expect(table.locator('thead th')).toHaveCount(tasks.length + 1);
		await expect(table.locator('tbody')).toContainText(HOSTILE.slice(0, 20));
		// Each file that is not in the table is named: damaged, none of ours, of another pack, doubled.
		await expect(page.getByText(t.leftOut(4))).toBeVisible();
		for (const name of ['damaged.json', 'essay.json', 'foreign.json'])
			await expect(page.locator('details li').filter({ hasText: name })).toHaveCount(1);
		await expect(page.locator('details li').filter({ hasText: 'later.json' })).toHaveCount(1);
		await expect(page.locator('section.task')).toHaveCount(tasks.length);
		await expect(page.locator('section.task ins').first()).toBeVisible();
		await expect(page.locator('section.task .run').first()).toBeVisible();

		for (const width of [1440, 390]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await violationsInBothThemes(page)).toEqual([]);
		}

		await page.getByLabel(t.numbers).check();
		for (const name of NAMES) await expect(page.locator('main')).not.toContainText(name);
		await expect(page.locator('main')).toContainText(t.numbered(PUPILS));
		await page.getByLabel(t.wall).check();
		await expect(page.locator('main')).not.toContainText(t.numbered(PUPILS));
		expect(await violationsInBothThemes(page)).toEqual([]);
		expect(foreign).toEqual([]);
	});
}

test('notes are there when the class is opened again, and are given back as files', async ({
	page
}) => {
	// The pack comes late: no note is written before those that are kept are there.
	await page.route('**/pack/index.json', async (route) => {
		await new Promise((done) => setTimeout(done, 1500));
		await route.continue();
	});
	await page.goto(`./pack/table#${address}`);
	const two = [json('a.json', handIn('سلمى', 'ar')), json('b.json', handIn('Sam', 'en'))];
	await choose(page).setInputFiles(two);
	await page.getByLabel(/سلمى/).fill('Look at point 2 again.');
	await expect(page.getByText(en.notes.saving.saved)).toBeVisible();
	await page.reload();
	await choose(page).setInputFiles(two);
	await expect(page.getByLabel(/سلمى/)).toHaveValue('Look at point 2 again.');
	const [zip] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: en.notes.all }).click()
	]);
	const files = unzipSync(await readFile(await zip.path()));
	expect(Object.keys(files)).toEqual(['سلمى.txt']);
	expect(new TextDecoder().decode(files['سلمى.txt'])).toContain('Look at point 2 again.');
	await page.getByRole('button', { name: en.notes.forget }).click();
	await choose(page).setInputFiles(two);
	await expect(page.getByLabel(/سلمى/)).toHaveValue('');
});

test('the answers are taken away as a table in which nothing runs', async ({ page }) => {
	await page.goto(`./pack/table#${address}`);
	await choose(page).setInputFiles([json('a.json', handIn(HOSTILE, 'en'))]);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: en.csv }).click()
	]);
	const text = await readFile(await file.path(), 'utf8');
	expect(text).toContain('pupil,language,task,about,point,field,answer\r\n');
	expect(text.match(/^'?=/gm)?.every((found) => found === "'=")).toBe(true);
});

test('without a pack at hand the pack of the files is opened', async ({ page }) => {
	await page.goto('./pack/table');
	await expect(page.getByText(en.noPack)).toBeVisible();
	await choose(page).setInputFiles([json('a.json', handIn('Sam', 'en'))]);
	await expect(page.locator('section.task')).toHaveCount(tasks.length);
	await expect(page).toHaveURL(new RegExp(`#${address.replaceAll('.', '\\.')}$`));
});

test('files can be dropped on the page', async ({ page }) => {
	await page.goto(`./pack/table#${address}`);
	await expect(page.getByText(TITLE)).toBeVisible();
	const content = handIn('Sam', 'en');
	const given = await page.evaluateHandle(
		(bytes) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([new Uint8Array(bytes)], 'a.json'));
			return transfer;
		},
		[...content]
	);
	await page.dispatchEvent('main', 'drop', { dataTransfer: given });
	await expect(page.getByText(en.came(1))).toBeVisible();
});
