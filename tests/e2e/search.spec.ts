import { expect, test } from '@playwright/test';
import { searchFor } from './palette.ts';

test.describe('searching from any page', () => {
	for (const query of ['Ostrovsky', 'ostrovksy', 'ostrovksi']) {
		test(`"${query}" finds Arsen Ostrovsky`, async ({ page }) => {
			await page.goto('/about');
			const options = await searchFor(page, query);
			const first = options.first();
			await expect(first).toContainText('Arsen Ostrovsky');
			await expect(first.locator('mark').first()).toBeVisible();
		});
	}

	test('"aparthied amnisty" finds what is meant, offers the spelling, and opens by keyboard', async ({
		page
	}) => {
		await page.goto('/');
		const options = await searchFor(page, 'aparthied amnisty');
		await expect(options.first()).toContainText(/apartheid/i);
		await expect(page.getByText('Did you mean')).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/(claims|responses|sources|topics|terms|parties)/);
	});

	test('Escape closes the palette and gives the focus back', async ({ page }) => {
		await page.goto('/');
		await searchFor(page, 'a');
		await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.locator('a.find')).toBeFocused();
	});

	test('filters are offered, completed and combined with words', async ({ page }) => {
		await page.goto('/');
		const options = await searchFor(page, '');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'kind:' }).click();
		await expect(dialog.getByRole('combobox')).toHaveValue('kind:');
		await dialog.getByRole('button', { name: 'Responses' }).click();
		await expect(dialog.getByRole('combobox')).toHaveValue('kind:response ');
		await expect(dialog.getByRole('combobox')).toBeFocused();
		await page.keyboard.type('apartheid');
		await expect(options.first()).toBeVisible();
		await expect(dialog.getByRole('group', { name: 'Responses' })).toBeVisible();
		await expect(dialog.getByRole('group', { name: 'Claims' })).toHaveCount(0);
	});

	test('a response opens beside what it answers with one key', async ({ page }) => {
		await page.goto('/');
		const options = await searchFor(page, 'necessary security and intelligence operations');
		await expect(options.first()).toContainText('necessary security');
		await page.keyboard.press('Control+Enter');
		await expect(page).toHaveURL(/\/compare\?a=claim\/[^&]+&b=response\//);
		await expect(
			page.getByText('necessary security and intelligence operations').first()
		).toBeVisible();
	});

	test('Arabic is found without its marks and prefixes', async ({ page }) => {
		await page.goto('/ar');
		const options = await searchFor(page, 'العفو الدوليه');
		await expect(options.first()).toContainText('العفو الدولية');
	});
});

test.describe('the page of results', () => {
	test('keeps query and filters in the address', async ({ page }) => {
		await page.goto('/search?q=facial+recognition&kind=quotation');
		await expect(page.getByRole('checkbox', { name: /Quotations/ })).toBeChecked();
		await expect(page.locator('.results h2')).toHaveText(['Quotations']);
		await page
			.getByRole('checkbox', { name: /^JNS|Amnesty/ })
			.first()
			.check();
		await expect(page).toHaveURL(/party=/);
		await page.reload();
		await expect(page).toHaveURL(/party=/);
		await expect(page.locator('.results li').first()).toBeVisible();
	});

	test('nothing found offers help, and hostile input does no harm', async ({ page }) => {
		await page.goto(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)> zzzzqqqq')}`);
		await expect(page.getByText(/Nothing found|results?$/).first()).toBeVisible();
		await expect(page.locator('.results img')).toHaveCount(0);
	});
});
