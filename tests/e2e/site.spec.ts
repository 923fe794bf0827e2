import { expect, test } from '@playwright/test';
import { searchFor } from './palette.ts';

test.describe('both languages', () => {
	test('a claim leads to Arabic and back, right to left and left to right', async ({ page }) => {
		await page.goto('/claims/upholds-apartheid');
		await page.getByRole('link', { name: /العربية/ }).click();
		await expect(page).toHaveURL(/\/ar\/claims\/upholds-apartheid/);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
		const quote = page.locator('blockquote').first();
		await expect(quote).toHaveAttribute('dir', 'ltr');
		await expect(quote).toHaveAttribute('lang', 'en');
		await page.getByRole('link', { name: /English/ }).click();
		await expect(page).toHaveURL(/\/claims\/upholds-apartheid/);
		await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every response of a claim can be read, and every list reached', async ({ page }) => {
		await page.goto('/claims/upholds-apartheid');
		for (const words of [
			'necessary security and intelligence operations',
			'ubiquitous nature of facial recognition software',
			'present claims based on'.replace('present', 'presents'),
			'applies one standard to everyone'
		]) {
			await expect(
				page.locator('.leaf blockquote').filter({ hasText: words }).first()
			).toBeVisible();
		}
		await page.getByRole('link', { name: 'Parties' }).click();
		await expect(page.getByRole('link', { name: 'Hikvision' })).toBeVisible();
		await page.goto('/search');
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
		for (const path of ['/', '/claims/upholds-apartheid', '/sources/jns-2023-05', '/ar/terms']) {
			await page.goto(path);
			const options = await searchFor(page, 'amnesty');
			await expect(options.first()).toBeVisible();
		}
		expect(foreign).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	});

	test('every page carries a strict policy, and nothing on it is refused by it', async ({
		page
	}) => {
		const refused: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') refused.push(message.text());
		});
		for (const path of [
			'/',
			'/topics/facial-recognition-hebron-jerusalem',
			'/ar/parties',
			'/search?q=jns'
		]) {
			await page.goto(path, { waitUntil: 'networkidle' });
			const policy = await page
				.locator('meta[http-equiv="content-security-policy"]')
				.getAttribute('content');
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
		}
		expect(refused).toEqual([]);
	});

	test('links to other sites are http(s) and cannot reach back', async ({ page, baseURL }) => {
		await page.goto('/sources/hrrc-2024-07-08');
		for (const link of await page.locator('a[href]').all()) {
			const address = new URL((await link.getAttribute('href')) ?? '', page.url());
			expect(address.protocol).toMatch(/^https?:$/);
			if (address.origin !== new URL(baseURL ?? '').origin) {
				expect(await link.getAttribute('rel')).toMatch(/noopener/);
			}
		}
	});
});

test.describe('finding the way', () => {
	test('an address that is not in the record is answered with help', async ({ page }) => {
		const reply = await page.goto('/claims/upholds-aparthied');
		expect(reply?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page is not in the record'
		);
		await expect(page.getByText('Did you mean one of these?')).toBeVisible();
	});

	test('the record and a claim can be had as files', async ({ request }) => {
		const record = await (await request.get('/record.json')).json();
		expect(record.schema).toBe(1);
		expect(record.claims.length).toBeGreaterThan(40);
		const claim = await (await request.get('/claims/upholds-apartheid.json')).json();
		expect(claim.claims).toHaveLength(1);
		expect(claim.responses.length).toBeGreaterThan(3);
	});

	test('a theme that was chosen stays chosen', async ({ page }) => {
		await page.goto('/');
		await page.getByLabel('Theme').selectOption('dark');
		await page.goto('/terms');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	test('a keyboard alone reaches the text and the responses', async ({ page }) => {
		await page.goto('/claims/upholds-apartheid');
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
		await page.goto('/claims/upholds-apartheid');
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.reload({ waitUntil: 'networkidle' });
		await context.setOffline(true);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Amnesty International');
		await page.goto('/topics');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
		const options = await searchFor(page, 'hikvision');
		await expect(options.first()).toContainText('Hikvision');
	});
});
