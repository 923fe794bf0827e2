import { expect, test, type Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { messages as ar } from '#lib/i18n/ar/core.ts';
import { messages as he } from '#lib/i18n/he/core.ts';
import { packAddress } from '#lib/pack/address.ts';
import { PACK } from './entries.ts';

const ADDRESS = packAddress({
	items: PACK,
	title: 'Who answers what',
	questions: ['Which point is answered?']
});
const SHEETS = [
	'Handout: all exchanges in two columns',
	'Packet for side A: the claims',
	'Packet for side B: the responses',
	'Contested terms: who uses which wording',
	'Restatement sheet',
	'Consensus sheet',
	'Source-tracing worksheet',
	'Answers'
];

/** The text of every page that comes out of the printer. */
async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<string[]> {
	const { text } = await extractText(new Uint8Array(await page.pdf({ format })));
	return text.map((one) => one.replace(/\s+/g, ' ').trim());
}

test.beforeEach(async ({ page }) => {
	await page.goto(`./pack/print#${ADDRESS}`);
	await expect(page.locator('.sheets svg')).toBeVisible();
});

async function chooseAll(page: Page): Promise<void> {
	for (const sheet of SHEETS) await page.getByLabel(sheet, { exact: true }).check();
	await expect(page.locator('.sheets section')).toHaveCount(SHEETS.length);
}

test('the handout names the page of each exchange by an address that can be typed', async ({
	page
}) => {
	const addresses = page.locator('.sheets h3 small a');
	expect(await addresses.allTextContents()).not.toEqual([]);
	for (const text of await addresses.allTextContents())
		expect(text).toMatch(/^go\.record\.example\/\w{7}$/);
	const [handout = ''] = await printed(page);
	expect(handout).toContain((await addresses.first().textContent()) ?? '-');
});

for (const format of ['A4', 'Letter'] as const) {
	test(`on ${format} every sheet begins a page, and what surrounds the sheets is not printed`, async ({
		page
	}) => {
		await chooseAll(page);
		const pages = await printed(page, format);
		const begins = SHEETS.map((sheet) =>
			pages.findIndex((text) => text.startsWith(`Who answers what ${sheet}`))
		);
		expect(begins).toEqual([...begins].sort((a, b) => a - b));
		expect(begins).not.toContain(-1);
		expect(new Set(begins).size).toBe(SHEETS.length);
		for (const text of pages) expect(text).not.toMatch(/Search claims|Print a pack|Skip to/);
		// The consensus sheet is one to write on together.
		const consensus = SHEETS.indexOf('Consensus sheet');
		expect(begins[consensus + 1]! - begins[consensus]!).toBe(1);
	});
}

test('the answers are on pages of their own, and nothing before them tells whose words are traced', async ({
	page
}) => {
	await chooseAll(page);
	const pages = await printed(page);
	const at = (sheet: string) => pages.findIndex((text) => text.includes(sheet));
	const tracing = pages.slice(at('Source-tracing worksheet'), at('For the teacher'));
	expect(tracing.join(' ')).toContain('Who passes it on?');
	expect(tracing.join(' ')).not.toMatch(/courier\.example|wire\.example|Courier|Valley Wire/);
	const answers = pages.slice(at('For the teacher')).join(' ');
	expect(answers).toContain('Fennbrook Town Council (the speaker’s own words)');
	expect(answers.replaceAll(' ', '')).toContain('https://courier.example/');
});

test('each packet has the words of its side and none of the other', async ({ page }) => {
	await chooseAll(page);
	const pages = await printed(page);
	const sheet = (name: string) => pages.find((text) => text.includes(name)) ?? '';
	const [a, b] = [sheet('Packet for side A'), sheet('Packet for side B')];
	expect(a).toContain('run a bus at a quarter past eight');
	expect(a).not.toContain('moved four evening hours to Saturday');
	expect(b).toContain('moved four evening hours to Saturday');
	expect(b).toContain('Silence neither proves nor disproves the claim.');
	expect(b).not.toContain('run a bus at a quarter past eight');
});

test('contested terms are explained on a sheet of their own, and marked where one is printed', async ({
	page
}) => {
	await chooseAll(page);
	const pages = await printed(page);
	const sheet = pages.find((text) => text.includes('Contested terms')) ?? '';
	expect(sheet).toMatch(/“(?:closing|moved)”/);
	expect(sheet).toContain('In our own words');
	expect(sheet).not.toContain('Who uses which, with quotations');
	await page.emulateMedia({ media: 'print' });
	const mark = page.locator('.sheets section').first().locator('[data-wording]').first();
	const line = () => mark.evaluate((node) => getComputedStyle(node).borderBlockEndStyle);
	expect(await line()).toBe('dotted');
	await page.emulateMedia({ media: null });
	await page.getByLabel('Contested terms').uncheck();
	await page.emulateMedia({ media: 'print' });
	expect(await line()).toBe('none');
});

test('what nobody chose is not printed: of two exchanges the handout alone, on one sheet of paper', async ({
	page
}) => {
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	const pages = await printed(page);
	// A sheet has two sides.
	expect(pages.length).toBeLessThanOrEqual(2);
	const headed = (text: string, sheet: string) => text.includes(`Who answers what ${sheet}`);
	expect(headed(pages[0]!, SHEETS[0]!)).toBe(true);
	expect(pages.every((text) => !SHEETS.slice(1).some((sheet) => headed(text, sheet)))).toBe(true);
	expect(pages.join(' ')).toContain('Which point is answered?');
	expect(pages.join(' ')).not.toContain('For the teacher');
});

test('each packet and the handout say how a response answers, the packet in which exchange', async ({
	page
}) => {
	await chooseAll(page);
	const handout = page.locator('.sheets section').nth(0).locator('.answering');
	await expect(handout).toHaveText(['answers point 1', 'answers points 1, 2']);
	const [a, b] = [1, 2].map((n) => page.locator('.sheets section').nth(n).locator('.answering'));
	await expect(a!).toHaveCount(0);
	await expect(b!).toHaveText(['Exchange 1: answers point 1', 'Exchange 1: answers points 1, 2']);
});

for (const { lang, t, said, answered } of [
	{ lang: 'ar', t: ar, said: 'الإغلاق في الخامسة', answered: 'أربع ساعات مسائية' },
	{ lang: 'he', t: he, said: 'הסגירה בחמש', answered: 'ארבע שעות ערב' }
] as const)
	test(`the handout in ${lang} has our translation and then the words, on both sides`, async ({
		page
	}) => {
		await page.goto(`./${lang}/pack/print#${ADDRESS}`);
		await expect(page.locator('.sheets svg')).toBeVisible();
		const handout = page.locator('.sheets section').first();
		await expect(handout).toContainText(t.translation.note);
		await page.emulateMedia({ media: 'print' });
		for (const [ours, words] of [
			[said, 'Closing at five shuts out'],
			[answered, 'moved four evening hours']
		] as const) {
			const passage = handout.locator('li', { hasText: ours });
			const [above, below] = [passage.locator('.ours'), passage.locator('blockquote')];
			await expect(above).toContainText(t.editorial.translation);
			await expect(above.locator('.mark')).toHaveCount(0);
			await expect(below).toContainText(words);
			// On paper both are printed, without a press.
			const [top, bottom] = [await above.boundingBox(), await below.boundingBox()];
			expect(bottom!.height).toBeGreaterThan(0);
			expect(bottom!.y).toBeGreaterThanOrEqual(top!.y + top!.height);
		}
	});
