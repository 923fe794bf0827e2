import { expect, test } from '@playwright/test';
import { searchFor } from './palette.ts';

test.describe('searching from any page', () => {
	for (const query of ['Calloway', 'calowlay', 'kalloway']) {
		test(`"${query}" finds Ines Calloway`, async ({ page }) => {
			await page.goto('./about');
			const options = await searchFor(page, query);
			const first = options.first();
			await expect(first).toContainText('Ines Calloway');
			await expect(first.locator('mark').first()).toBeVisible();
		});
	}

	test('"saturdya librery" finds what is meant, offers the spelling, and opens by keyboard', async ({
		page
	}) => {
		await page.goto('./');
		const options = await searchFor(page, 'saturdya librery');
		await expect(options.first()).toContainText(/Saturday|library/i);
		await expect(page.getByText('Did you mean')).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/(claims|responses|sources|topics|terms|parties)/);
	});

	test('Escape closes the palette and gives the focus back', async ({ page }) => {
		await page.goto('./');
		await searchFor(page, 'a');
		await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.locator('a.find')).toBeFocused();
	});

	test('the palette over the page of results asks the same worker, and leaves its results', async ({
		page
	}) => {
		await page.goto('./search?q=library');
		const count = page.locator('.count');
		await expect(count).toContainText(/\d/);
		const before = await count.textContent();
		const options = await searchFor(page, 'Calloway');
		await expect(options.first()).toContainText('Calloway');
		expect(page.workers()).toHaveLength(1);
		await expect(count).toHaveText(before ?? '');
	});

	test('filters are offered, completed and combined with words', async ({ page }) => {
		await page.goto('./');
		const options = await searchFor(page, '');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'kind:' }).click();
		await expect(dialog.getByRole('combobox')).toHaveValue('kind:');
		await dialog.getByRole('button', { name: 'Responses' }).click();
		await expect(dialog.getByRole('combobox')).toHaveValue('kind:response ');
		await expect(dialog.getByRole('combobox')).toBeFocused();
		await page.keyboard.type('saturday');
		await expect(options.first()).toBeVisible();
		await expect(dialog.getByRole('group', { name: 'Responses' })).toBeVisible();
		await expect(dialog.getByRole('group', { name: 'Claims' })).toHaveCount(0);
	});

	test('a response opens beside what it answers with one key', async ({ page }) => {
		await page.goto('./');
		const options = await searchFor(page, 'four evening hours to Saturday');
		await expect(options.first()).toContainText('four evening hours');
		await page.keyboard.press('Control+Enter');
		await expect(page).toHaveURL(/\/compare\?a=claim\/[^&]+&b=response\//);
		await expect(page.getByText('four evening hours to Saturday').first()).toBeVisible();
	});

	test('Arabic is found without its marks and prefixes', async ({ page }) => {
		await page.goto('./ar');
		const options = await searchFor(page, 'اصدقاء مكتبه');
		await expect(options.first()).toContainText('أصدقاء مكتبة');
	});
});

test.describe('the page of results', () => {
	test('keeps query and filters in the address', async ({ page }) => {
		await page.goto('./search?q=library&kind=quotation');
		await expect(page.getByRole('checkbox', { name: /Quotations/ })).toBeChecked();
		await expect(page.locator('.results h2')).toHaveText(['Quotations']);
		await page
			.getByRole('checkbox', { name: /Friends|Courier/ })
			.first()
			.check();
		await expect(page).toHaveURL(/party=/);
		await page.reload();
		await expect(page).toHaveURL(/party=/);
		await expect(page.locator('.results li').first()).toBeVisible();
	});

	test('nothing found offers help, and hostile input does no harm', async ({ page }) => {
		await page.goto(`./search?q=${encodeURIComponent('<img src=x onerror=alert(1)> zzzzqqqq')}`);
		await expect(page.getByText(/Nothing found|results?$/).first()).toBeVisible();
		await expect(page.locator('.results img')).toHaveCount(0);
	});
});

test.describe('a name in another language', () => {
	const SITES = [
		['', 'Found by'],
		['/he', 'נמצא לפי']
	] as const;

	for (const [site, label] of SITES) {
		test(`finds what is said, and each result says by which words: ${site || '/'}`, async ({
			page
		}) => {
			await page.goto(`.${site}/search?q=${encodeURIComponent('مارش لاين')}`);
			const result = page.locator('.results li', { hasText: 'Marsh Line did not answer' }).first();
			await expect(result).toContainText(`${label}: «مارش لاين»`);
			await expect(result.locator('bdi[lang="ar"]')).toHaveText('«مارش لاين»');

			await page.goto(`.${site}/about`);
			const options = await searchFor(page, 'مارش لاين');
			await expect(options.filter({ hasText: `${label}: «مارش لاين»` }).first()).toBeVisible();
		});
	}
});
