import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the search over a page by key and types; the key is only heard once the page is alive. */
export async function searchFor(page: Page, words: string): Promise<Locator> {
	const field = page.getByRole('dialog').getByRole('combobox');
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(field).toBeVisible({ timeout: 1000 });
	}).toPass();
	await field.fill(words);
	return page.getByRole('dialog').getByRole('option');
}
