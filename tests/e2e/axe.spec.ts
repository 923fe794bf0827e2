import { expect, test } from '@playwright/test';
import { FIXTURE, pagesOf } from '../support/sites.ts';
import { violationsInBothThemes } from '../support/violations.ts';

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

test('there are built pages to test', () => {
	expect(pages.length).toBeGreaterThan(100);
});
