import { expect, test, type Locator } from '@playwright/test';
import { lastDayOf } from '#lib/record/record.ts';
import { CLAIM, reply } from './entries.ts';
import { fixtureRecord } from '../fixtures/load.ts';
import { addressOf, FIXTURE } from '../support/sites.ts';

const CONTACT = 'editors@record.example';
const version = async () => lastDayOf(await fixtureRecord());

/** What a link fills in: the address, the subject and the lines of the text. */
async function filled(link: Locator) {
	const href = (await link.getAttribute('href')) ?? '';
	const { protocol, pathname, searchParams } = new URL(href);
	return {
		to: protocol + pathname,
		title: searchParams.get('subject'),
		lines: (searchParams.get('body') ?? '').split('\r\n')
	};
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		for (const path of [CLAIM, '/topics', '/search', '/compare', `/responses/${reply}`, '/desk'])
			test(`an error on ${path} is reported from its foot`, async ({ page }) => {
				await page.goto(`.${path}`);
				const link = page
					.getByRole('contentinfo')
					.getByRole('link', { name: 'Report an error on this page' });
				await expect(link).toBeVisible();
				const { to, title, lines } = await filled(link);
				expect(to).toBe(`mailto:${CONTACT}`);
				expect(title).toBe(`Possible error: ${path}`);
				expect(lines.slice(0, 2)).toEqual([
					`Page: ${addressOf(FIXTURE)}${path}`,
					`Record of: ${await version()}`
				]);
			});

		test('an error in a reading is reported where it stands', async ({ page }) => {
			await page.goto(`./responses/${reply}`);
			const link = page.getByRole('link', { name: 'Report an error in this reading' }).first();
			await expect(link).toBeVisible();
			expect((await filled(link)).lines).toContain(`Place: response/${reply}`);
		});
	});
}

test('the link of a quotation belongs to the panel of its check, and is there without scripts', async ({
	page,
	browser
}) => {
	await page.goto(`.${CLAIM}`);
	const quotation = page.locator('[data-claim] [data-quoted]').first();
	const link = quotation.getByRole('link', { name: 'Report an error in this quotation' });
	await expect(link).toBeHidden();
	await quotation.locator('[data-action="check"]').click();
	await expect(link).toBeVisible();
	const { title, lines } = await filled(link);
	const place = `${CLAIM.replace('/claims', 'claim')}, quotation 1`;
	expect(title).toBe(`Possible error: ${place}`);
	expect(lines.slice(0, 3)).toEqual([
		`Page: ${addressOf(FIXTURE)}${CLAIM}`,
		`Place: ${place}`,
		`Record of: ${await version()}`
	]);

	await quotation.locator('[data-action="check"]').click();
	await expect(link).toBeHidden();

	const plain = await browser.newContext({
		javaScriptEnabled: false,
		baseURL: `${addressOf(FIXTURE)}/`
	});
	const still = await plain.newPage();
	await still.goto(`.${CLAIM}`);
	await expect(
		still.getByRole('link', { name: 'Report an error in this quotation' }).first()
	).toBeVisible();
	await plain.close();
});

test('in Arabic the report is written in Arabic, of the Arabic page', async ({ page }) => {
	await page.goto(`./ar${CLAIM}`);
	const link = page
		.getByRole('contentinfo')
		.getByRole('link', { name: 'أبلغ عن خطأ في هذه الصفحة' });
	const { title, lines } = await filled(link);
	expect(title).toBe(`خطأ محتمل: ${CLAIM}`);
	expect(lines.slice(0, 2)).toEqual([
		`الصفحة: ${addressOf(FIXTURE)}/ar${CLAIM}`,
		`نسخة السجل: ${await version()}`
	]);
});

test('the page about the site says how errors are reported, and to whom', async ({ page }) => {
	await page.goto('./about');
	await expect(page.locator('#corrections')).toContainText('a link to report an error');
	await expect(page.getByRole('link', { name: CONTACT })).toHaveAttribute(
		'href',
		`mailto:${CONTACT}`
	);
	await page.goto('./corrections');
	await page.getByRole('link', { name: 'How to report a mistake' }).click();
	await expect(page).toHaveURL(/\/about#corrections$/);
});
