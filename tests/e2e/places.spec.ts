import { expect, test, type Page } from '@playwright/test';
import { paged, timed } from './entries.ts';

/** Where a quotation is in its document: shown, linked, checked and cited; and what a machine read. */
const PAGED = `./claims/${paged}`;
const TIMED = `./responses/${timed}`;

const provenance = (page: Page) => page.locator('.prov').first();
const result = (page: Page) =>
	page
		.getByRole('status')
		.filter({ hasText: /checked here/i })
		.first();

test('the pages of a quotation are beside its source, and lead to the page of the file', async ({
	page
}) => {
	await page.goto(PAGED);
	await expect(provenance(page)).toContainText('pp. 2–3');
	await expect(provenance(page).getByRole('link', { name: /10 April 2024/ })).toHaveAttribute(
		'href',
		'https://council.fennbrook.example/reports/stops.pdf#page=6'
	);
	await provenance(page)
		.getByRole('button', { name: /^word for word · check/ })
		.click();
	await expect(result(page)).toContainText('Its place, covered by the fingerprint: pp. 2–3.');
});

test('the time of a quotation leads to the second, and what a machine read is never called word for word', async ({
	page
}) => {
	await page.goto(TIMED);
	await expect(provenance(page)).toContainText('at 1:02:11');
	await expect(provenance(page).getByRole('link', { name: /15 April 2024/ })).toHaveAttribute(
		'href',
		'https://council.fennbrook.example/meetings/2024-04-15#t=3731.5'
	);
	await expect(provenance(page)).not.toContainText('word for word');
	await page
		.getByRole('button', { name: /^read by machine · check/ })
		.first()
		.click();
	await expect(result(page)).toContainText('these words are in the text that a program read');
	await expect(result(page)).toContainText('Nobody has compared them with it yet');
	await expect(result(page)).toContainText('at 1:02:11');
	await expect(provenance(page)).not.toContainText('word for word');
});

for (const [lang, pages, time] of [
	['ar', 'ص 2–3', 'عند 1:02:11'],
	['he', 'עמ׳ 2–3', 'בזמן 1:02:11']
] as const) {
	test(`both are said in ${lang}`, async ({ page }) => {
		await page.goto(`./${lang}/claims/${paged}`);
		await expect(provenance(page)).toContainText(pages);
		await page.goto(`./${lang}/responses/${timed}`);
		await expect(provenance(page)).toContainText(time);
	});
}

test('the page of the source says who read it, and where each passage is', async ({ page }) => {
	await page.goto('./sources/council-meeting-2024-04');
	await expect(page.locator('main')).toContainText(
		'Read by machine, from a picture or a recording. Nobody has compared the text with it yet.'
	);
	await expect(page.locator('#passage-3')).toContainText('at 1:02:11');
	await page.getByRole('link', { name: 'Sources' }).first().click();
	await expect(page.locator('main')).toContainText('was read by machine');
});

test('a quotation is copied and cited with its place', async ({ page }) => {
	await page.goto(PAGED);
	await provenance(page).getByRole('button', { name: /^Cite/ }).click();
	await expect(page.getByRole('dialog')).toContainText('pp. 2–3');
});
