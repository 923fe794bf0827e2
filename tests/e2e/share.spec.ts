import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { packAddress } from '#lib/pack/address.ts';
import { addressOf, FIXTURE, pagesOf } from '../support/sites.ts';
import { CLAIM, claim, newspaper, PACK, silence } from './entries.ts';
import { violationsInBothThemes } from '../support/violations.ts';

const QUESTIONS = ['Which point is answered?', 'Which is not?'];
const ADDRESS = packAddress({ items: PACK, title: 'Who answers what', questions: QUESTIONS });

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

test.describe('packs', () => {
	test('an exchange is added on its page and is in the pack', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		await page.getByRole('button', { name: 'Add the exchange to a pack' }).click();
		await page.getByRole('link', { name: 'Open the pack' }).click();
		await expect(
			page.getByRole('listitem').filter({ hasText: 'Harbour Road Traders' }).first()
		).toBeVisible();
		await expect(page).toHaveURL(/\/pack#1\./);
	});

	test('items are moved by keyboard, and the address follows', async ({ page }) => {
		await page.goto(`./pack#${ADDRESS}`);
		const first = page.locator('main ol > li').first();
		await expect(first).toContainText('Fennbrook Library Friends');
		await first.focus();
		const before = page.url();
		await page.keyboard.press('Alt+ArrowDown');
		await expect(page.getByRole('status').first()).toContainText('now 2 of 5');
		await expect.poll(() => page.url()).not.toBe(before);
		await page.reload();
		await expect(page.locator('main ol > li').nth(1)).toContainText('Fennbrook Library Friends');
	});

	test('a pack made in English opens in Arabic', async ({ page }) => {
		await page.goto(`./ar/pack#${ADDRESS}`);
		await expect(page.locator('main ol > li')).toHaveCount(5);
		await expect(page.locator('input[type="text"]')).toHaveValue('Who answers what');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	});

	test('an address that was cut off is said to be', async ({ page }) => {
		await page.goto('./pack#1.abc');
		await expect(page.getByRole('alert')).toContainText('does not hold a pack');
	});

	test('nothing is kept in the browser unless it is asked for', async ({ page }) => {
		await page.goto(`./pack#${ADDRESS}`);
		await expect(page.locator('main ol > li')).toHaveCount(5);
		const kept = () => page.evaluate(() => localStorage.getItem('pack'));
		expect(await kept()).toBeNull();
		await page.getByRole('button', { name: 'Keep in this browser' }).click();
		expect(await kept()).toContain(claim);
		await page.getByRole('button', { name: 'Forget it' }).click();
		expect(await kept()).toBeNull();
	});

	test('presenting reveals response by response, by keys', async ({ page }) => {
		await page.goto(`./pack#${ADDRESS}`);
		await page.getByRole('button', { name: 'Present' }).click();
		const stage = page.getByRole('dialog');
		await expect(stage.getByText('Exchange 1 of 2')).toBeVisible();
		await expect(stage.locator('article')).toHaveCount(1);
		await page.keyboard.press('Space');
		await expect(stage.locator('article')).toHaveCount(2);
		const size = () =>
			stage
				.locator('blockquote')
				.first()
				.evaluate((node) => getComputedStyle(node).fontSize);
		const before = await size();
		await page.keyboard.press('+');
		expect(await size()).not.toBe(before);
		await page.keyboard.press('ArrowRight');
		await expect(stage.getByText('Exchange 2 of 2')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(stage).toBeHidden();
	});

	for (const path of ['/pack', '/ar/pack']) {
		test(`contested terms open in what is presented on ${path}, by keyboard, and close alone`, async ({
			page
		}) => {
			await page.goto(`.${path}#${ADDRESS}`);
			await page.locator('.ways .way').first().click();
			const stage = page.locator('dialog[open][data-size]');
			const term = stage.locator('[data-wording]').first();
			await term.focus();
			await page.keyboard.press('Enter');
			const note = stage.locator('[popover]:popover-open');
			await expect(note).toBeFocused();
			await expect(note.locator('li[aria-current]')).toHaveCount(1);
			// In the note the keys of the show are at rest.
			await page.keyboard.press('Space');
			await page.keyboard.press(path === '/pack' ? 'ArrowRight' : 'ArrowLeft');
			await expect(stage.locator('article')).toHaveCount(1);
			await expect(note).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(note).toHaveCount(0);
			await expect(stage).toBeVisible();
			await expect(term).toBeFocused();
			await page.keyboard.press('Space');
			await expect(stage.locator('article')).toHaveCount(2);
			await page.keyboard.press('b');
			await expect(stage.locator('[data-wording], [popover]')).toHaveCount(0);
		});

		test(`blind reading on ${path} hides who speaks and who published until it is asked`, async ({
			page
		}) => {
			await page.goto(`.${path}#${ADDRESS}`);
			await page.locator('.ways .way').nth(1).click();
			const stage = page.getByRole('dialog');
			await expect(stage.locator('.who').first()).toContainText('A');
			const browser = await page.context().newCDPSession(page);
			/** What is heard, what the title of the window says, and what stands in the markup. */
			const told = async () => {
				const { nodes } = await browser.send('Accessibility.getFullAXTree');
				const heard = nodes
					.filter(({ ignored }) => !ignored)
					.map(({ name, value }) => [name, value]);
				return [JSON.stringify(heard), await page.title(), await stage.innerHTML()].join('\n');
			};
			const names =
				/Friends|الأصدقاء|أصدقاء|Courier|courier|الكوريير|Imrie|إمري|[Tt]he [Cc]ouncil|Town Council|المجلس|Valley|Marsh|مارش/;
			for (const exchange of [1, 2]) {
				for (let response = 0; response < 3; response++) {
					const [seen] = names.exec(await told()) ?? [];
					expect(seen, `exchange ${exchange}, ${response} responses`).toBeUndefined();
					await expect(stage.locator('[data-wording], [popover]')).toHaveCount(0);
					await page.keyboard.press('Space');
				}
				if (exchange === 1) {
					await page.keyboard.press(path === '/pack' ? 'ArrowRight' : 'ArrowLeft');
				}
			}
			await expect(stage.locator('article')).toHaveCount(2);
			await page.keyboard.press('b');
			await expect(stage.locator('.who').first()).toContainText(/Friends|أصدقاء/);
			await expect(page.getByRole('dialog')).toContainText(/Friends|الأصدقاء/);
		});
	}

	for (const path of ['/pack', '/ar/pack']) {
		test(`a pack, its sheets, what is presented and a note in it are accessible, light and dark: ${path}`, async ({
			page
		}) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(`.${path}/print#${ADDRESS}`);
			await expect(page.locator('.sheets svg')).toBeVisible();
			expect(await violationsInBothThemes(page)).toEqual([]);
			await page.goto(`.${path}#${ADDRESS}`);
			await expect(page.locator('main ol > li')).toHaveCount(5);
			expect(await violationsInBothThemes(page)).toEqual([]);
			await page.locator('.ways .way').first().click();
			await page.locator('dialog[data-size] [data-wording]').first().press('Enter');
			await expect(page.locator('[popover]:popover-open')).toBeVisible();
			expect(await violationsInBothThemes(page)).toEqual([]);
		});
	}

	test('contested terms open on the sheets, but not where the words are to be traced', async ({
		page
	}) => {
		await page.goto(`./pack/print#${ADDRESS}`);
		const sheets = page.locator('.sheets section');
		await sheets.first().locator('[data-wording]').first().click();
		await expect(page.locator('[popover]:popover-open')).toContainText('In our own words');
		await page.keyboard.press('Escape');
		await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
		await expect(sheets.nth(6)).toContainText('Who says it?');
		await expect(sheets.nth(6).locator('[data-wording]')).toHaveCount(0);
	});

	test('the way back from the sheets opens the same pack', async ({ page }) => {
		await page.goto(`./pack/print#${ADDRESS}`);
		await expect(page.locator('.sheets section')).toHaveCount(8);
		await page.getByRole('link', { name: 'Back to the pack' }).click();
		await expect(page).toHaveURL(new RegExp(`/pack#${ADDRESS}$`));
		await expect(page.locator('main ol > li')).toHaveCount(5);
		await page.getByRole('link', { name: 'Print', exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`/pack/print#${ADDRESS}$`));
		await expect(page.locator('.sheets section').first()).toContainText('Who answers what');
	});

	test('printing gives every sheet its own pages, answers last and apart', async ({ page }) => {
		await page.goto(`./pack/print#${ADDRESS}`);
		await expect(page.locator('.sheets section')).toHaveCount(8);
		await expect(page.locator('.sheets svg')).toBeVisible();
		const pagesOf = async () =>
			(await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
				?.length ?? 0;
		const all = await pagesOf();
		expect(all).toBeGreaterThanOrEqual(8);
		const [answers, tracing] = [
			page.locator('.sheets section').last(),
			page.locator('.sheets section').nth(6)
		];
		await expect(answers).toContainText('speaker’s own words');
		await expect(answers).toContainText('courier.example');
		await expect(tracing).toContainText('Who says it?');
		await expect(tracing).not.toContainText('courier.example');
		for (const name of ['Answers', 'Source-tracing worksheet'])
			await page.getByLabel(name).uncheck();
		await expect(page.locator('.sheets section')).toHaveCount(6);
		expect(await pagesOf()).toBeLessThan(all);
		for (const question of QUESTIONS) {
			await expect(page.locator('.sheets section').first()).toContainText(question);
		}
	});
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
