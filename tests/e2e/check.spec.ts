import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { CLAIM, newspaper, reply } from './entries.ts';

/** The check of a page reads the words as a reader sees them: what only a browser can tell of that. */
const STATEMENT = `/responses/${reply}`;
const SOURCE = `/sources/${newspaper}`;

const check = (page: Page) =>
	page
		.getByRole('button', { name: /^word for word · check/ })
		.first()
		.click();
const result = (page: Page) =>
	page
		.getByRole('status')
		.filter({ hasText: /checked here|check failed/i })
		.first();
const quotation = (page: Page) => page.locator('blockquote').first();

/** Adds rules as somebody could who altered the files of a site. */
const style = (page: Page, rules: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, rules);

test('the words that are seen are proven, with what the root binds', async ({ page }) => {
	await page.goto(`.${STATEMENT}`);
	await check(page);
	await expect(result(page)).toContainText('Checked here, in your browser: word for word.');
	await expect(result(page)).toContainText('Covered by the same fingerprint');
});

test('the evidence that is given out is the file of the record, to the field', async ({
	request
}) => {
	const given = await request.get(`./evidence/${newspaper}.json`);
	const file = `tests/fixtures/record/data/evidence/${newspaper}.json`;
	expect(await given.json()).toEqual(JSON.parse(await readFile(file, 'utf8')));
});

test('words that were altered where they are seen are not', async ({ page }) => {
	await page.goto(`.${STATEMENT}`);
	await quotation(page).evaluate((element) => {
		const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		let longest = texts.nextNode() as Text;
		for (let node = longest as Node | null; node; node = texts.nextNode())
			if ((node as Text).data.length > longest.data.length) longest = node as Text;
		longest.data = longest.data.replace(/(\p{L}{4,}) /u, '$1 not ');
	});
	await check(page);
	await expect(result(page)).toContainText(
		'are not in the passages of the source that are stored here'
	);
});

for (const [what, rules] of [
	['taken out', 'blockquote p { display: none }'],
	['hidden', 'blockquote p { visibility: hidden }'],
	['of no size', 'blockquote p, blockquote p * { font-size: 0 !important }'],
	['too small to read', 'blockquote p { font-size: 2px }'],
	['transparent', 'blockquote p { opacity: 0 }'],
	['all but transparent', 'blockquote { opacity: 0.05 }'],
	['of a transparent colour', 'blockquote mark { color: transparent !important }'],
	['filled with no colour', 'blockquote p { -webkit-text-fill-color: transparent }'],
	['of the colour of their ground', 'blockquote p { color: canvas; background: canvas }'],
	['of no colour in their first line', 'blockquote p::first-line { color: transparent }'],
	['given more words', 'blockquote p::after { content: " never" }'],
	['given a sign', 'blockquote p::before { content: "¬" }'],
	['given words by a number', 'blockquote .n::before { content: "never " }'],
	[
		'covered by the box of a number',
		'blockquote .n { inline-size: 20em; margin-inline-end: -20em }'
	],
	[
		'covered by a box behind a number',
		'blockquote .n::after { content: ""; position: absolute; inset: -9em; background: canvas }'
	],
	['covered by a shadow', 'blockquote .n { box-shadow: 9em 0 canvas }'],
	['replaced by a picture', 'blockquote mark { content: url("/favicon.svg") }'],
	['turned into capitals', 'blockquote mark { text-transform: uppercase }'],
	['turned into dots', 'blockquote mark { -webkit-text-security: disc }'],
	['read backwards', 'blockquote mark { unicode-bidi: bidi-override; direction: rtl }'],
	['set from the other side', 'blockquote { direction: rtl }'],
	['set in another order', 'blockquote p { display: flex; flex-direction: row-reverse }'],
	['set on top of each other', 'blockquote mark { margin-inline-start: -5em }'],
	['moved away', 'blockquote mark { position: relative; inset-inline-start: -200vw }'],
	['out of the flow', 'blockquote mark { position: absolute; inset-inline-start: -200vw }'],
	['indented away', 'blockquote p { text-indent: -99em }'],
	['cut away', 'blockquote p { clip-path: inset(0 50% 0 0) }'],
	['in a box without width', 'blockquote p { inline-size: 0; overflow: hidden }'],
	['mirrored', 'blockquote mark { display: inline-block; transform: scaleX(-1) }'],
	['in lines over each other', 'blockquote p { line-height: 0 }']
] as const) {
	test(`words that styles have ${what} are not`, async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		await style(page, rules);
		await check(page);
		await expect(result(page)).toContainText('The check failed.');
	});
}

test('words are, wherever a reader has spaced them out, enlarged them or chosen other colours', async ({
	page
}) => {
	await page.goto(`.${STATEMENT}`);
	await style(
		page,
		// The spacing that has to be possible by WCAG 1.4.12, and more.
		`* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 2 !important }
		p { margin-block-end: 2em !important } html { font-size: 200%; filter: invert(1) }`
	);
	for (const options of [
		{ colorScheme: 'light' },
		{ colorScheme: 'dark' },
		{ forcedColors: 'active' }
	] as const) {
		await page.emulateMedia(options);
		await check(page);
		const said = page.locator('[data-result]').first();
		await expect(said, JSON.stringify(options)).toContainText(
			'Checked here, in your browser: word for word.'
		);
		await check(page);
		await expect(said).toBeEmpty();
	}
});

test('every quotation of a page is, in either language and with contested terms in it', async ({
	page
}) => {
	for (const path of [CLAIM, `/ar${CLAIM}`, STATEMENT]) {
		await page.goto(`.${path}`);
		const quotations = page.locator('[data-quoted]').filter({ visible: true });
		for (const one of await quotations.all()) {
			await one.locator('[data-action="check"]').click();
			await expect(one.locator('[data-result] code')).toBeVisible();
		}
	}
});

test('a button whose data are damaged says so', async ({ page }) => {
	await page.goto(`.${STATEMENT}`);
	const button = page.getByRole('button', { name: /^word for word · check/ }).first();
	await button.evaluate((node) => node.setAttribute('data-corrected', '{'));
	await button.click();
	await expect(page.getByText('the data for it on this page are damaged')).toBeVisible();
});

test('a passage of a source that was altered, and an emptied list, are not', async ({ page }) => {
	await page.goto(`.${SOURCE}`);
	const all = page.getByRole('button', { name: 'Check all passages' });
	await all.click();
	await expect(result(page)).toContainText('passages checked here, in your browser.');
	const passages = page.locator('.passages .text');
	await passages.nth(2).evaluate((element) => element.append(' or not'));
	await all.click();
	await all.click();
	await expect(result(page)).toContainText('of the source is not the one shown here');
	await page.locator('.passages').evaluate((list) => list.replaceChildren());
	await all.click();
	await all.click();
	await expect(result(page)).toContainText('Nothing is shown here that could be checked.');
});
