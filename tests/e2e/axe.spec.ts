import { expect, test } from '@playwright/test';
import { FIXTURE, pagesOf } from '../support/sites.ts';
import { violationsInBothThemes } from '../support/violations.ts';
import { CLAIM, claim, topic } from './entries.ts';

/** Every page that was built, in every language, in groups that can run beside each other. */
const pages = pagesOf(FIXTURE).map(({ path }) => path);
const GROUP = 12;

for (let i = 0; i < pages.length; i += GROUP) {
	const group = pages.slice(i, i + GROUP);
	test(`pages ${i + 1} to ${i + group.length} of ${pages.length} are accessible, light and dark`, async ({
		page
	}) => {
		test.setTimeout(600_000);
		const violations: string[] = [];
		for (const path of group) {
			await page.goto(`.${path}`);
			for (const found of await violationsInBothThemes(page)) violations.push(`${path} ${found}`);
		}
		expect(violations).toEqual([]);
	});
}

for (const lang of ['', '/ar']) {
	for (const [what, choice] of [
		['with an open note', ''],
		['of one party', '?party=fennbrook-town-council'],
		['of one claim', `?row=${claim}`]
	] as const) {
		test(`the matrix ${what} is accessible, light and dark: ${lang || 'en'}`, async ({ page }) => {
			await page.goto(`.${lang}/topics/${topic}/matrix${choice}`);
			if (choice === '') {
				await page.getByRole('table').locator('a[aria-haspopup="dialog"]').first().click();
				await expect(page.locator('dialog:popover-open')).toBeVisible();
			} else {
				// What is chosen is there: of the rows, or of the parties, some are not.
				await expect(page.locator('select').filter({ hasText: /./ }).first()).toBeVisible();
				expect(
					await page
						.locator('select')
						.evaluateAll(
							(all) => all.filter((one) => (one as HTMLSelectElement).value !== '').length
						)
				).toBeGreaterThan(0);
			}
			expect(await violationsInBothThemes(page)).toEqual([]);
		});
	}
}

for (const lang of ['', '/ar', '/he']) {
	test(`the window for citing is accessible, light and dark: ${lang || 'en'}`, async ({ page }) => {
		await page.goto(`.${lang}${CLAIM}`);
		await page.locator('.tools [data-action="cite"]').click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.locator('dd').first()).toBeVisible();
		await expect(dialog.getByRole('link').first()).toBeVisible();
		expect(await violationsInBothThemes(page)).toEqual([]);
	});
}

test('there are built pages to test', () => {
	expect(pages.length).toBeGreaterThan(100);
});
