import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { messages as ar } from '#lib/i18n/ar/access.ts';
import { messages as en } from '#lib/i18n/en/access.ts';
import { messages as he } from '#lib/i18n/he/access.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { FIXTURE, pagesOf } from '../support/sites.ts';
import { CLAIM } from './entries.ts';
import { scriptsOf } from './scripts.ts';

const inAll = { en, ar, he };

test.describe('the accessibility statement', () => {
	for (const lang of LANGUAGES) {
		const t = inAll[lang];
		const folder = lang === SOURCE_LANGUAGE ? '' : `/${lang}`;
		test(`is led to from the foot of a page, says what was not tried, and has every criterion: ${lang}`, async ({
			page
		}) => {
			await page.goto(`.${folder}${CLAIM}`);
			await page.getByRole('contentinfo').getByRole('link', { name: t.title, exact: true }).click();
			await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
			for (const one of [...t.untried.list, ...t.gaps.list]) {
				await expect(page.getByText(one, { exact: true })).toBeVisible();
			}
			const table = page.getByRole('table', { name: t.conformance.caption });
			await expect(table.getByRole('row')).toHaveCount(1 + 4 + 55);
			for (const [id, [name]] of Object.entries(t.criteria)) {
				await expect(
					table.getByRole('rowheader', { name: `${id} ${name}`, exact: true })
				).toHaveCount(1);
			}
			const tell = page.locator('#tell');
			await expect(tell.getByRole('link', { name: t.report.contact })).toHaveAttribute(
				'href',
				'mailto:editors@record.example'
			);
		});
	}

	test('is a reading page: no more than 5 kB of script come with it', async ({ page }) => {
		const scripts = scriptsOf(page);
		await page.goto('./accessibility', { waitUntil: 'networkidle' });
		expect(await scripts.bytes()).toBeGreaterThan(0);
		expect(await scripts.bytes()).toBeLessThanOrEqual(5_000);
	});

	test('is kept for reading offline from the first visit', async ({ request }) => {
		const kept: string[] = await (await request.get('./offline.json')).json();
		expect(kept).toEqual(
			expect.arrayContaining(['/accessibility', '/ar/accessibility', '/he/accessibility'])
		);
	});
});

test.describe('the accessibility statement without scripts', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

	test('reads on a phone, each criterion with its result and remark', async ({ page }) => {
		await page.goto('./accessibility');
		const row = page.getByRole('row').filter({ hasText: en.criteria['3.1.2'][0]! });
		await expect(row).toContainText(en.conformance.results.partly);
		await expect(row).toContainText(en.criteria['3.1.2'][1]!);
		const { x, width } = (await row.boundingBox())!;
		expect(x + width).toBeLessThanOrEqual(390);
	});
});

test('no two pages of a language have the same title', () => {
	const pages = pagesOf(FIXTURE).filter(({ path }) => !path.includes('/embed/'));
	const titles = new Map<string, string>();
	const twice: string[] = [];
	for (const { path } of pages) {
		const file = [`${path}.html`, `${path}/index.html`, '/index.html']
			.map((name) => join(FIXTURE.out, name))
			.flatMap((name) => {
				try {
					return [readFileSync(name, 'utf8')];
				} catch {
					return [];
				}
			})[0]!;
		const key = [/<html lang="([^"]+)"/, /<title>([^<]*)<\/title>/]
			.map((one) => one.exec(file)?.[1])
			.join(' ');
		if (titles.has(key)) twice.push(`${titles.get(key)} and ${path}: ${key}`);
		titles.set(key, path);
	}
	expect(titles.size).toBeGreaterThan(100);
	expect(twice).toEqual([]);
});
