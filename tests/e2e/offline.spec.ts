import { expect, test, type Page } from '@playwright/test';
import { messages as ar } from '#lib/i18n/ar/core.ts';
import { messages as en } from '#lib/i18n/en/core.ts';
import { startHost } from './host.ts';
import { searchFor } from './palette.ts';

let host: Awaited<ReturnType<typeof startHost>>;
let claim: string;
let other: string;

test.beforeEach(async ({ baseURL, request }) => {
	host = await startHost(baseURL ?? '');
	const { claims } = (await (await request.get('./record.json')).json()) as {
		claims: { id: string }[];
	};
	claim = `/claims/${claims[0]?.id}`;
	other = `/claims/${claims[1]?.id}`;
});
test.afterEach(() => host.stop());

/** Opens a page and waits until its worker keeps what the page can come to call on. */
async function visit(page: Page, path: string): Promise<void> {
	await page.goto(host.site + path);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
	});
}

/** Whether a path is kept, or any that has the words in it. */
const keeps = (page: Page, words: string) =>
	page.evaluate(async (words) => {
		for (const name of await caches.keys()) {
			const kept = await (await caches.open(name)).keys();
			if (kept.some(({ url }) => url.includes(words))) return true;
		}
		return false;
	}, words);

/** The files that the reading script loads when a reader asks for something, by their paths. */
async function lateCode(): Promise<string[]> {
	const [list, script] = await Promise.all(
		['code.json', 'reading.js'].map(async (name) =>
			(await fetch(`${host.site}/_app/${name}`)).text()
		)
	);
	const atOnce = [...(script ?? '').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(
		([, name]) => `_app/${name}`
	);
	const called = (JSON.parse(list ?? '') as Record<string, string[]>)['_app/reading.js'] ?? [];
	const late = called.filter((file) => file.endsWith('.js') && !atOnce.includes(file));
	expect(late).not.toEqual([]);
	return late.map((file) => `/${file}`);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('with a worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a page that was not read says so without a connection, and lists those that were', async ({
		page,
		context
	}) => {
		await visit(page, claim);
		const title = await heading(page).textContent();
		await expect.poll(() => keeps(page, '/ar/offline')).toBe(true);
		await context.setOffline(true);
		await page.goto(host.site + other);
		await expect(heading(page)).toHaveText(en.offline.title);
		const kept = page.getByRole('main').getByRole('listitem').getByRole('link');
		await kept.and(page.locator(`[href="${new URL(host.site + claim).pathname}"]`)).click();
		await expect(heading(page)).toHaveText(title ?? '');
		await page.goto(`${host.site}/ar${other}`);
		await expect(heading(page)).toHaveText(ar.offline.title);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		// Its looks came too.
		expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
	});

	test('a disk that is full blanks nothing', async ({ page, context }) => {
		const client = await context.newCDPSession(page);
		await client.send('Storage.overrideQuotaForOrigin', {
			origin: new URL(host.site).origin,
			quotaSize: 1
		});
		await visit(page, claim);
		for (const path of [claim, other, '/topics']) {
			await page.goto(host.site + path);
			await expect(heading(page)).toBeVisible();
			await expect(heading(page)).not.toHaveText(en.offline.title);
		}
		await searchFor(page, 'a');
		expect(await keeps(page, other)).toBe(false);
	});

	test('a page that is open through a deployment can still call on its code', async ({
		page,
		context
	}) => {
		await visit(page, claim);
		for (const late of await lateCode()) await expect.poll(() => keeps(page, late)).toBe(true);
		host.deploy();
		const second = await context.newPage();
		await second.goto(host.site + other);
		await expect(second.locator('script[src*="-later"]')).toHaveCount(1);
		await searchFor(page, 'a');
		await expect(page).toHaveURL(host.site + claim);
	});

	test('a wrong answer under the address of code is forgotten with the next visit', async ({
		page
	}) => {
		const login = { type: 'text/html', body: '<title>Log in</title>' };
		const late = await lateCode();
		host.instead((path) => (late.includes(path) ? login : undefined));
		await visit(page, claim);
		await expect.poll(() => keeps(page, claim)).toBe(true);
		host.instead(() => undefined);
		await page.goto(host.site + claim);
		await searchFor(page, 'a');
	});

	test('a page to log in to a network does not take the place of a page that is kept', async ({
		page,
		context
	}) => {
		await visit(page, claim);
		await expect.poll(() => keeps(page, claim)).toBe(true);
		host.instead(() => ({ type: 'text/html', body: '<h1>Log in</h1>' }));
		await page.goto(host.site + claim);
		await expect(heading(page)).toHaveText('Log in');
		await context.setOffline(true);
		await page.goto(host.site + claim);
		await expect(heading(page)).not.toHaveText('Log in');
	});
});

test.describe('without a worker', () => {
	/** A page that was loaded before a deployment. */
	async function outlive(page: Page): Promise<void> {
		await page.goto(host.site + claim);
		await expect(heading(page)).toBeVisible();
		host.deploy();
	}

	test('a deployment does not swallow what is typed: the search opens as a page of its own', async ({
		page
	}) => {
		await outlive(page);
		await page.keyboard.press('/');
		await page.waitForURL(/\/search/);
		await expect(page.getByRole('combobox').or(page.getByRole('searchbox')).first()).toBeVisible();
	});

	test('keys mean again what they meant when the search could not come', async ({ page }) => {
		await outlive(page);
		await page.evaluate(() => {
			// A page that stays although it is left, as where the network is gone too.
			document.querySelector('[data-find]')?.setAttribute('href', '#here');
		});
		await page.keyboard.press('/');
		await expect(page).toHaveURL(/#here/);
		const swallowed = await page.evaluate(() => {
			const key = new KeyboardEvent('keydown', { key: ' ', cancelable: true, bubbles: true });
			return !document.body.dispatchEvent(key);
		});
		expect(swallowed).toBe(false);
	});

	test('a button whose code is gone loads the page anew, and then works', async ({ page }) => {
		await outlive(page);
		await page.locator('[data-action="cite"]:visible').first().click();
		await expect(page.locator('script[src*="-later"]')).toHaveCount(1);
		await page.locator('[data-action="cite"]:visible').first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
	});

	test('a host whose code is gone for good is not asked again and again', async ({ page }) => {
		await page.goto(host.site + claim);
		const late = await lateCode();
		host.instead((path) => (late.includes(path) ? { status: 404 } : undefined));
		const button = page.locator('[data-action="cite"]:visible').first();
		const loaded = () => page.evaluate(() => performance.timeOrigin);
		const first = await loaded();
		await button.click();
		// While a page loads itself anew there is none to ask.
		await expect.poll(() => loaded().catch(() => first)).not.toBe(first);
		await page.waitForLoadState();
		const second = await loaded();
		for (let i = 0; i < 3; i++) {
			await button.click();
			await page.evaluate(
				(late) => Promise.all(late.map((file) => import(file).catch(() => undefined))),
				late.map((file) => host.site + file)
			);
		}
		expect(await loaded()).toBe(second);
		await expect(heading(page)).toBeVisible();
	});
});
