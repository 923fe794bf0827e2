import { expect, test } from '@playwright/test';
import { LANGUAGES, LANGUAGE_TABLE, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { addressOf, FIXTURE } from '../support/sites.ts';
import { CLAIM, newspaper, silence, topic } from './entries.ts';
import { searchFor } from './palette.ts';
import { scriptsOf } from './scripts.ts';

const others = LANGUAGES.filter((lang) => lang !== SOURCE_LANGUAGE);

test.describe('the languages', () => {
	for (const lang of others) {
		const { name, dir } = LANGUAGE_TABLE[lang];
		test(`a claim leads to ${lang} and back, each in its direction`, async ({ page }) => {
			await page.goto(`.${CLAIM}`);
			await page.getByRole('link', { name }).click();
			await expect(page).toHaveURL(new RegExp(`/${lang}${CLAIM}`));
			await expect(page.locator('html')).toHaveAttribute('dir', dir);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			const quote = page.locator('blockquote').first();
			await expect(quote).toHaveAttribute('dir', 'ltr');
			await expect(quote).toHaveAttribute('lang', 'en');
			await page.getByRole('link', { name: 'English' }).click();
			await expect(page).toHaveURL(new RegExp(`^${addressOf(FIXTURE)}${CLAIM}`));
			await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
		});
	}

	for (const lang of LANGUAGES) {
		test(`a page in ${lang} fetches Latin typefaces and its own, none of another script`, async ({
			page
		}) => {
			const fetched: string[] = [];
			page.on('request', (request) => {
				if (request.resourceType() === 'font') fetched.push(request.url());
			});
			const folder = lang === SOURCE_LANGUAGE ? '' : `/${lang}`;
			await page.goto(`.${folder}/about`, { waitUntil: 'networkidle' });
			const own = [...LANGUAGE_TABLE[lang].fonts, '-latin-'];
			expect(fetched.filter((url) => !own.some((name) => url.includes(name)))).toEqual([]);
			for (const name of LANGUAGE_TABLE[lang].fonts) {
				expect(
					fetched.some((url) => url.includes(name)),
					name
				).toBe(true);
			}
		});
	}
});

test('typefaces that come late move nothing', async ({ page }) => {
	let late = 0;
	await page.route('**/*.woff2', async (route) => {
		late += 1;
		await new Promise((resolve) => setTimeout(resolve, 1000));
		await route.continue();
	});
	await page.addInitScript(() => {
		const moved = ((window as { moved?: number[] }).moved = []);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value } = entry as PerformanceEntry & { value: number };
				(moved as number[]).push(value);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const path of ['/', CLAIM, '/topics/library-hours', '/he/topics/library-hours']) {
		await page.goto(`.${path}`, { waitUntil: 'networkidle' });
		await page.waitForFunction(() => document.fonts.status === 'loaded');
		expect(late, path).toBeGreaterThan(0);
		expect(await page.evaluate(() => (window as { moved?: number[] }).moved), path).toEqual([]);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every response of a claim can be read, and every list reached', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		for (const words of [
			'moved four evening hours to Saturday',
			'the street goes quiet with them',
			'No one is shut out'
		]) {
			await expect(
				page.locator('.panel blockquote').filter({ hasText: words }).first()
			).toBeVisible();
		}
		await page.getByRole('link', { name: 'Parties' }).click();
		await expect(page.getByRole('link', { name: 'Marsh Line' })).toBeVisible();
		await page.goto('./search');
		await expect(page.getByText(/Search needs JavaScript/)).toBeVisible();
	});
});

test.describe('what a page sends and allows', () => {
	test('no request leaves the site and no cookie is set', async ({ page, context, baseURL }) => {
		const foreign: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
				foreign.push(request.url());
			}
		});
		for (const path of ['/', CLAIM, `/sources/${newspaper}`, '/ar/terms']) {
			await page.goto(`.${path}`);
			const options = await searchFor(page, 'library');
			await expect(options.first()).toBeVisible();
		}
		expect(foreign).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	});

	test('a reading page loads at most 5 kB of script', async ({ page }) => {
		for (const path of ['/', CLAIM, `/ar/responses/${silence}`]) {
			const scripts = scriptsOf(page);
			await page.goto(`.${path}`, { waitUntil: 'networkidle' });
			const bytes = await scripts.bytes();
			expect(bytes).toBeGreaterThan(0);
			expect(bytes).toBeLessThanOrEqual(5_000);
		}
	});

	test('every page carries a strict policy, and nothing on it is refused by it', async ({
		page
	}) => {
		const refused: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') refused.push(message.text());
		});
		for (const path of ['/', `/topics/${topic}`, '/ar/parties', '/search?q=courier']) {
			await page.goto(`.${path}`, { waitUntil: 'networkidle' });
			const policy = await page
				.locator('meta[http-equiv="content-security-policy"]')
				.getAttribute('content');
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
		}
		expect(refused).toEqual([]);
	});

	test('links to other sites are http(s) and cannot reach back', async ({ page, baseURL }) => {
		await page.goto(`./sources/${newspaper}`);
		for (const link of await page.locator('a[href]').all()) {
			const address = new URL((await link.getAttribute('href')) ?? '', page.url());
			if (address.href.startsWith('mailto:editors@record.example')) continue;
			expect(address.protocol).toMatch(/^https?:$/);
			if (address.origin !== new URL(baseURL ?? '').origin) {
				expect(await link.getAttribute('rel')).toMatch(/noopener/);
			}
		}
	});
});

test.describe('finding the way', () => {
	test('an address that is not in the record is answered with help', async ({ page }) => {
		const reply = await page.goto('./claims/five-shuts-uot');
		expect(reply?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page is not in the record'
		);
		await expect(page.getByText('Did you mean one of these?')).toBeVisible();
	});

	test('the record and a claim can be had as files', async ({ request }) => {
		const record = await (await request.get('./record.json')).json();
		expect(record.schema).toBe(2);
		expect(record.claims.length).toBe(4);
		const exchange = await (await request.get(`.${CLAIM}.json`)).json();
		expect(exchange.claims).toHaveLength(1);
		expect(exchange.responses.length).toBeGreaterThan(3);
	});

	test('a theme that was chosen stays chosen', async ({ page }) => {
		await page.goto('./');
		await page.getByLabel('Theme').selectOption('dark');
		await page.goto('./terms');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	test('a keyboard alone reaches the text and the responses', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('#main')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.locator('main a:focus')).toHaveCount(1);
	});
});

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('what was read once is read again without a connection', async ({ page, context }) => {
		await page.goto(`.${CLAIM}`);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.reload({ waitUntil: 'networkidle' });
		await context.setOffline(true);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			'Fennbrook Library Friends'
		);
		await page.goto('./topics');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
		const options = await searchFor(page, 'marsh line');
		await expect(options.first()).toContainText('Marsh Line');
	});
});
