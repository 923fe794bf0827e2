import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { addressOf, FIXTURE, pagesOf } from '../support/sites.ts';
import { shortAddress, shortCode } from '#lib/record/short-address.ts';
import { CLAIM, claim, newspaper, silence } from './entries.ts';

/** What a page put on the clipboard, which headless browsers do not let a test read. */
async function catchCopies(page: Page): Promise<() => Promise<Record<string, string>>> {
	await page.addInitScript(() => {
		const caught: Record<string, string> = {};
		Object.assign(globalThis, { caught });
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: async (text: string) => void (caught['text/plain'] = text),
				write: async ([item]: ClipboardItem[]) => {
					for (const type of item?.types ?? []) {
						caught[type] = await (await item!.getType(type)).text();
					}
				}
			}
		});
	});
	return () =>
		page.evaluate(() => (globalThis as unknown as { caught: Record<string, string> }).caught);
}

test.describe('citing', () => {
	test('a quotation is copied with its attribution and both links, plain and rich', async ({
		page
	}) => {
		const copies = await catchCopies(page);
		await page.clock.setFixedTime(new Date('2031-02-03T12:00:00'));
		await page.goto(`.${CLAIM}`);
		await page.getByRole('button', { name: 'Cite Fennbrook Library Friends' }).first().click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Copy for a word processor' }).click();
		await expect(dialog.getByRole('status')).toHaveText('Copied.');
		const { 'text/plain': plain = '', 'text/html': html = '' } = await copies();
		expect(plain).toContain('Fennbrook Library Friends');
		expect(plain).toContain('The Fennbrook Courier');
		expect(plain).toMatch(/https:\/\/courier\.example\//);
		expect(plain).toMatch(new RegExp(`${addressOf(FIXTURE)}${CLAIM}`));
		expect(plain).toContain('2031-02-03');
		expect(html).toContain('<blockquote');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	});

	test('a quotation is cited in the text, in the style that is chosen, by whom its page names', async ({
		page
	}) => {
		const copies = await catchCopies(page);
		await page.goto(`.${CLAIM}`);
		await page.locator('.tools [data-action="cite"]').click();
		const dialog = page.getByRole('dialog');
		const cited = dialog.locator('dd');
		await expect(cited.first()).toContainText(
			'(Fennbrook Library Friends, 2024, as cited in Calloway, 2024)'
		);
		await dialog.getByRole('button', { name: 'Copy: In your text' }).first().click();
		await expect(dialog.getByRole('status')).toHaveText('Copied.');
		expect((await copies())['text/plain']).toBe(
			'(Fennbrook Library Friends, 2024, as cited in Calloway, 2024)'
		);
		await dialog.getByLabel('Style').selectOption({ label: 'MLA' });
		await expect(cited.first()).toContainText('(Fennbrook Library Friends qtd. in Calloway)');
		await dialog.getByLabel('Style').selectOption({ label: 'Chicago' });
		await dialog
			.getByRole('button', { name: 'Copy: As a footnote, the first time' })
			.first()
			.click();
		await expect
			.poll(async () => (await copies())['text/html'])
			.toMatch(/quoted in .*<i>The Fennbrook/);
		await dialog.getByLabel('Style').selectOption({ label: 'BibTeX' });
		await expect(cited).toHaveCount(0);
	});

	for (const [form, shape] of [
		['APA', /\(2024, March 4\)/],
		['MLA', /Accessed 3 Feb\. 2031/],
		['BibTeX', new RegExp(`@\\w+\\{${newspaper},[\\s\\S]*urldate = \\{2031-02-03\\}`)],
		['RIS', /TY {2}- /],
		['CSL-JSON', /"accessed"[\s\S]*2031/]
	] as const) {
		test(`references are given in ${form}, with the day of access`, async ({ page }) => {
			await page.clock.setFixedTime(new Date('2031-02-03T12:00:00'));
			await page.goto(`.${CLAIM}`);
			await page.locator('.tools [data-action="cite"]').click();
			const dialog = page.getByRole('dialog');
			await dialog.getByLabel('Style').selectOption({ label: form });
			await expect(dialog.locator('.references')).toHaveText(shape);
			await expect(dialog.locator('.references')).not.toContainText('3987');
		});
	}
});

test.describe('the short link', () => {
	const short = (lang: 'en' | 'ar') =>
		shortAddress(
			{ url: addressOf(FIXTURE), name: 'Rejoinder', short: 'https://go.record.example' },
			`claim/${claim}`,
			lang
		);

	for (const [lang, name, copy] of [
		['en', 'Short link', 'Copy the short link'],
		['ar', 'رابط قصير', 'نسخ الرابط القصير']
	] as const) {
		test(`is shown where a page is cited, at the place that is set for them (${lang})`, async ({
			page
		}) => {
			const copies = await catchCopies(page);
			await page.goto(`.${lang === 'en' ? '' : `/${lang}`}${CLAIM}`);
			await page.locator('.tools [data-action="cite"]').click();
			const dialog = page.getByRole('dialog');
			await expect(dialog.getByRole('heading', { name })).toBeVisible();
			const link = dialog.getByRole('link').first();
			await expect(link).toHaveAttribute('href', short(lang));
			await expect(link).toHaveText(short(lang).replace('https://', ''));
			await dialog.getByRole('button', { name: copy }).first().click();
			await expect(dialog.getByRole('status')).not.toBeEmpty();
			expect((await copies())['text/plain']).toBe(short(lang));
		});
	}

	test('is in the table of redirects that the owner of the site serves', async ({ request }) => {
		const table = await (await request.get('./short/_redirects')).text();
		for (const lang of ['en', 'ar'] as const) {
			const from = new URL(short(lang)).pathname;
			const to = `${addressOf(FIXTURE)}${lang === 'en' ? '' : '/ar'}${CLAIM}`;
			expect(table.split('\n')).toContain(`${from} ${to} 302`);
		}
	});

	test('of the site itself leads on without scripts, in the language of the page', async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		for (const prefix of ['', '/ar']) {
			const path = `${prefix}/s/${shortCode(`claim/${claim}`)}`;
			const html = await (await context.request.get(`${addressOf(FIXTURE)}${path}`)).text();
			expect(html).not.toContain('<script');
			expect(html).toContain(
				`<link rel="canonical" href="${addressOf(FIXTURE)}${prefix}${CLAIM}">`
			);
			await page.goto(`${addressOf(FIXTURE)}${path}`);
			await page.waitForURL(`${addressOf(FIXTURE)}${prefix}${CLAIM}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		await context.close();
	});

	test('stands at the foot of the printed page, where nobody can follow a link', async ({
		page
	}) => {
		await page.goto(`.${CLAIM}`);
		const address = page.getByText(short('en').replace('https://', ''), { exact: true });
		await expect(address).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(address).toBeVisible();
	});
});

test('pages describe themselves to machines in JSON-LD that no text can end', async ({ page }) => {
	await page.goto(`.${CLAIM}`);
	const json = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(json ?? '')).toMatchObject({ '@type': 'Claim' });
	expect(json).not.toContain('<');
});

test.describe('pictures for links', () => {
	for (const [path, alt] of [
		[CLAIM, /^Claim, Fennbrook Library Friends: .* Response, Dana Imrie: “The building/],
		[`/ar${CLAIM}`, /^قول، جمعية أصدقاء مكتبة فنبروك: .* رد، دانا إمري: “The building/],
		[`/responses/${silence}`, /Response: no reply, Marsh Line: .*Silence neither proves/],
		['/about', /^Demand, /]
	] as const) {
		test(`${path} has one of 1200 by 630, and says in words what it shows`, async ({ page }) => {
			await page.goto(`.${path}`);
			const meta = (name: string) =>
				page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
			expect(await meta('og:image:alt')).toMatch(alt);
			expect(await meta('twitter:card')).toBe('summary_large_image');
			const said = [await meta('og:image:width'), await meta('og:image:height')];
			const address = new URL((await meta('og:image')) ?? '', page.url());
			const size = await page.evaluate(async (src) => {
				const image = new Image();
				image.src = src;
				await image.decode();
				return [image.naturalWidth, image.naturalHeight];
			}, address.href);
			expect(size).toEqual([1200, 630]);
			expect(said).toEqual(['1200', '630']);
		});
	}
});

test('the sitemap has every page that was built, and no other', async ({ request }) => {
	const map = await (await request.get('./sitemap.xml')).text();
	const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
		([, loc = '']) => loc.slice(addressOf(FIXTURE).length) || '/'
	);
	// Without pages that only make sense from another.
	const built = pagesOf(FIXTURE)
		.map(({ path }) => path)
		.filter((path) => !/\/embed\/|\/pack\/print$|\/offline$/.test(path));
	expect(listed.sort()).toEqual(built.sort());
});

test('every file that the exports page names is there', async ({ page, request }) => {
	for (const path of ['/exports', '/ar/exports']) {
		await page.goto(`.${path}`);
		const links = await page
			.locator('main a[data-sveltekit-reload]')
			.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
		expect(links.length).toBeGreaterThan(20);
		for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
	}
});

test.describe('embedding', () => {
	test('an exchange stands in a page of another origin, as high as what it shows', async ({
		page
	}) => {
		const host = createServer((_request, response) => {
			response.writeHead(200, { 'content-type': 'text/html' }).end(
				`<!doctype html><title>A course</title>
				<iframe src="${addressOf(FIXTURE)}/embed/claim/${claim}?theme=dark" title="x" height="10"></iframe>
				<script async src="${addressOf(FIXTURE)}/embed-host.js"></script>`
			);
		});
		await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
		const outside: string[] = [];
		page.on('request', (request) => outside.push(new URL(request.url()).origin));
		await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('blockquote').first()).toBeVisible();
		await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(frame.getByRole('banner')).toHaveCount(0);
		await expect
			.poll(() => page.locator('iframe').evaluate((node) => node.clientHeight))
			.toBeGreaterThan(400);
		expect(new Set(outside).size).toBe(2);
		host.close();
	});

	test('only pages made for it may stand in a frame', async ({ request }) => {
		const policy = async (path: string) =>
			(await request.get(`.${path}`)).headers()['content-security-policy'];
		expect(await policy(`/embed/claim/${claim}`)).toBe('frame-ancestors *');
		expect(await policy(CLAIM)).toBe("frame-ancestors 'none'");
	});

	test('the snippet names the page and its theme', async ({ page }) => {
		const copies = await catchCopies(page);
		await page.goto(`.${CLAIM}`);
		await page.getByRole('button', { name: 'Embed' }).click();
		await page.getByRole('dialog').getByLabel('Theme').selectOption('dark');
		await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
		await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Copied.');
		expect((await copies())['text/plain']).toMatch(
			new RegExp(`<iframe src="${addressOf(FIXTURE)}/embed/claim/${claim}\\?theme=dark"`)
		);
	});
});

test('corrections are a page and two feeds, even while there are none', async ({
	page,
	request
}) => {
	await page.goto('./corrections');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
	expect(await (await request.get('./feed.atom')).text()).toContain('<feed');
	expect(await (await request.get('./feed.json')).json()).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1'
	});
});
