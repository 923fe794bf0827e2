import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violationsOf } from './violations.ts';

/** Every page that was built, in both languages, in groups that can run beside each other. */
const pages = existsSync('build')
	? readdirSync('build', { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.html') && file !== '404.html')
			.map((file) => `/${file.replaceAll('\\', '/').replace(/(?:^|\/)index\.html$|\.html$/, '')}`)
			.sort()
	: [];
const GROUP = 12;

for (let i = 0; i < pages.length; i += GROUP) {
	const group = pages.slice(i, i + GROUP);
	test(`pages ${i + 1} to ${i + group.length} of ${pages.length} are accessible, light and dark`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		const violations: string[] = [];
		for (const path of group) {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				if (colorScheme === 'light') await page.goto(path);
				for (const found of await violationsOf(page)) {
					violations.push(`${path} (${colorScheme}) ${found}`);
				}
			}
		}
		expect(violations).toEqual([]);
	});
}

test('there are built pages to test', () => {
	expect(join(...pages.slice(0, 1))).toBeTruthy();
	expect(pages.length).toBeGreaterThan(200);
});
