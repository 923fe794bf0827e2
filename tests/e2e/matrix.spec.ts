import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { addressOf, FIXTURE } from '../support/sites.ts';
import { rolesOn } from '../support/tree.ts';
import { claim, reply, silentTopic, topic } from './entries.ts';
import { scriptsOf } from './scripts.ts';

const TOPIC = `/topics/${topic}`;
const MATRIX = `.${TOPIC}/matrix`;
const FRAMED = `/embed/topic/${topic}`;

/** The mark of the council's answer to the claim that is answered most. */
const council = (page: Page) =>
	page.getByRole('link', { name: 'the council: answers point 1', exact: true });
const note = (page: Page) => page.locator('dialog[popover]:popover-open');

test.describe('a mark', () => {
	test('opens its words by keyboard, and the focus comes back to it', async ({ page }) => {
		await page.goto(MATRIX);
		const mark = council(page);
		await expect(mark).toHaveAttribute('aria-haspopup', 'dialog');
		await mark.focus();
		await page.keyboard.press('Enter');
		const words = page.getByRole('dialog', { name: 'the council answers point 1' });
		await expect(words).toBeVisible();
		await expect(words).toContainText('Visits after six o');
		await expect(words).toContainText('Claim 1');
		await expect(mark).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('Escape');
		await expect(words).toBeHidden();
		await expect(mark).toBeFocused();
	});

	test('opens them by pointer, and leads to the response beside the claim', async ({ page }) => {
		await page.goto(MATRIX);
		await council(page).click();
		await note(page).getByRole('link', { name: 'Read it beside the claim' }).click();
		await expect(page).toHaveURL(new RegExp(`/claims/${claim}\\?with=${reply}`));
	});

	test('says of reported words that they are, in words', async ({ page }) => {
		await page.goto(`./topics/${silentTopic}/matrix`);
		await page.getByRole('link', { name: /no reply$/ }).click();
		await expect(note(page)).toContainText('As the source reports it, not in its own words');
	});

	test('is in sight of the reader who comes to it by keyboard, in either language', async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 900, height: 420 });
		for (const lang of ['', 'ar/']) {
			await page.goto(`./${lang}topics/${topic}/matrix`);
			await page.evaluate(() => (document.documentElement.style.fontSize = '24px'));
			const region = page.getByRole('main').getByRole('region');
			await region.focus();
			const links = await region.getByRole('link').count();
			const hidden: string[] = [];
			for (let i = 0; i < links; i++) {
				await page.keyboard.press('Tab');
				const covered = await page.evaluate(() => {
					const focused = document.activeElement!;
					const box = focused.getClientRects()[0]!;
					const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
					const on = document.elementFromPoint(x, y);
					return on && (focused.contains(on) || on.contains(focused)) ? '' : focused.textContent;
				});
				if (covered) hidden.push(covered);
			}
			expect(hidden, lang).toEqual([]);
		}
	});
});

test.describe('the table', () => {
	for (const width of [390, 1440]) {
		test(`has every row with its header, and every cell, for who hears it: ${width}px`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(MATRIX);
			const table = page.getByRole('table', { name: /Who answered which claim/ });
			await expect(table.getByRole('rowheader', { name: 'Claim 2', exact: true })).toHaveCount(1);
			// Two documents with a claim each, three parties; a claim has its sentence in a cell of its own.
			expect(await rolesOn(page)).toMatchObject({
				row: 5,
				rowheader: 4,
				columnheader: 4,
				cell: 4 * 3 + 2
			});
		});
	}

	test('keeps its heads in sight while it is scrolled', async ({ page }) => {
		await page.setViewportSize({ width: 900, height: 320 });
		await page.goto(MATRIX);
		// Letters so large that the table is wider and higher than its place.
		await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
		const region = page.getByRole('region', { name: /Who answered which claim/ });
		await region.evaluate((node) => node.scrollTo(400, 900));
		const scrolled = await region.evaluate((node) => [node.scrollLeft, node.scrollTop]);
		expect(Math.min(...scrolled)).toBeGreaterThan(30);
		const [box, head, first] = await Promise.all(
			[
				region,
				page.getByRole('columnheader').last(),
				page.getByRole('columnheader', { name: 'Claim', exact: true })
			].map((one) => one.boundingBox())
		);
		expect(Math.abs((head?.y ?? 0) - (box?.y ?? 99))).toBeLessThan(3);
		expect(Math.abs((first?.x ?? 0) - (box?.x ?? 99))).toBeLessThan(3);
	});

	test('stands on paper with the words below it', async ({ page }) => {
		await page.goto(MATRIX);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('table')).toBeVisible();
		await expect(page.getByText('Visits after six o')).toBeVisible();
		await expect(page.getByRole('combobox').first()).toBeHidden();
	});
});

test.describe('what is chosen', () => {
	test('is read from the address, which says what is no value of it', async ({ page }) => {
		await page.goto(`${MATRIX}?move=disputes-evidence&outcome=nonsense`);
		await expect(page.getByText('“nonsense” in the address is not a value')).toBeVisible();
		const claims = page.getByRole('rowheader', { name: /^Claim/ });
		await expect(claims).toHaveCount(1);
		await page.getByRole('button', { name: 'Show the whole table' }).click();
		await expect(page).toHaveURL(/matrix$/);
		await expect(claims).toHaveCount(2);
	});

	test('is one party, with the words at once, on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(MATRIX);
		const pick = page.getByRole('combobox', { name: 'Party' });
		await pick.selectOption('the council');
		await expect(page).toHaveURL(/party=fennbrook-town-council/);
		await expect(page.getByText('Visits after six o')).toBeVisible();
		await expect(page.getByRole('table')).toHaveCount(0);
		await expect(pick).toBeFocused();
		await pick.selectOption('All parties');
		await expect(page).toHaveURL(/matrix$/);
		await expect(page.getByRole('table')).toBeVisible();
	});

	test('is one claim, with everybody who answers it', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(MATRIX);
		await page.getByRole('combobox', { name: 'Claim' }).selectOption(`claim/${claim}`);
		await expect(page).toHaveURL(new RegExp(`row=claim(?:%2F|/)${claim}`));
		const main = page.getByRole('main');
		await expect(main).toContainText('Visits after six o');
		await expect(main).toContainText('No one is shut out');
		// What answers the document answers the claim with it.
		await expect(main).toContainText('the street goes quiet');
	});

	test('is filtered and sorted by keyboard, and the address follows', async ({ page }) => {
		await page.goto(MATRIX);
		const button = page.getByRole('button', { name: 'Filter and sort' });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('group', { name: 'Order' })).toBeVisible();
		await expect(button).toBeFocused();
		await expect(button).toHaveAttribute('aria-expanded', 'true');
		await page.getByRole('combobox', { name: 'Claims by' }).selectOption('date');
		await page.getByRole('checkbox', { name: 'Reverse order' }).first().check();
		await expect(page).toHaveURL(/claims=-date/);
	});

	test('still opens the words of a mark', async ({ page }) => {
		await page.goto(`${MATRIX}?claim-kind=assertion`);
		await expect(page.getByRole('button', { name: 'Show the whole table' })).toBeVisible();
		await expect(council(page)).toHaveAttribute('aria-haspopup', 'dialog');
		await council(page).click();
		await expect(note(page)).toContainText('Visits after six o');
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole table is there, and a mark leads to the response', async ({ page }) => {
		await page.goto(MATRIX);
		await expect(page.getByRole('combobox').first()).toBeHidden();
		await expect(page.getByRole('button', { name: 'Filter and sort' })).toBeHidden();
		await expect(page.getByRole('rowheader', { name: /^Claim/ })).toHaveCount(2);
		await council(page).click();
		await expect(page).toHaveURL(new RegExp(`/claims/${claim}\\?with=${reply}`));
	});
});

test('a reading page: no more than 5 kB of script come with it', async ({ page }) => {
	const scripts = scriptsOf(page);
	await page.goto(MATRIX, { waitUntil: 'networkidle' });
	const bytes = await scripts.bytes();
	expect(bytes).toBeGreaterThan(0);
	expect(bytes).toBeLessThanOrEqual(5_000);
});

test.describe('the matrix in a page of others', () => {
	for (const [lang, title, dir] of [
		['', /^Who answered what/, 'ltr'],
		['/ar', /^من ردّ على ماذا/, 'rtl']
	] as const) {
		test(`stands whole in a frame, as high as what it shows: ${dir}`, async ({ page }) => {
			const host = createServer((_request, response) => {
				response.writeHead(200, { 'content-type': 'text/html' }).end(
					`<!doctype html><title>A course</title>
					<iframe src="${addressOf(FIXTURE)}${lang}${FRAMED}?theme=dark" title="x" width="320" height="10"></iframe>
					<script async src="${addressOf(FIXTURE)}/embed-host.js"></script>`
				);
			});
			await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
			const requests: URL[] = [];
			page.on('request', (request) => requests.push(new URL(request.url())));
			const scripts = scriptsOf(page);
			await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
			const frame = page.frameLocator('iframe');
			await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
			await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(frame.locator('html')).toHaveAttribute('dir', dir);
			await expect(frame.getByRole('banner')).toHaveCount(0);
			await expect
				.poll(() => page.locator('iframe').evaluate((node) => node.clientHeight))
				.toBeGreaterThan(500);
			expect(new Set(requests.map(({ origin }) => origin)).size).toBe(2);
			const bytes = await scripts.bytes();
			expect(bytes).toBeGreaterThan(0);
			expect(bytes).toBeLessThan(15_000);

			// The table scrolls within the frame, by keyboard too, and its links lead out of it.
			const region = frame.getByRole('region');
			await frame.locator('html').evaluate((html) => (html.style.fontSize = '32px'));
			await region.focus();
			await page.keyboard.press('ArrowDown');
			await expect.poll(() => region.evaluate((node) => node.scrollTop)).toBeGreaterThan(0);
			await expect(frame.locator('base')).toHaveAttribute('target', '_blank');
			host.close();
		});
	}

	test('may stand there, and the matrix itself may not', async ({ request }) => {
		const policy = async (path: string) =>
			(await request.get(`.${path}`)).headers()['content-security-policy'];
		expect(await policy(FRAMED)).toBe('frame-ancestors *');
		expect(await policy(`/ar${FRAMED}`)).toBe('frame-ancestors *');
		expect(await policy(`${TOPIC}/matrix`)).toBe("frame-ancestors 'none'");
	});

	test('is what its dialog, opened by keyboard, and its oEmbed document name', async ({
		page,
		request
	}) => {
		await page.goto(`.${TOPIC}/matrix`);
		await page.getByRole('button', { name: 'Embed' }).focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Theme').selectOption('light');
		await expect(dialog.getByRole('textbox')).toHaveValue(
			new RegExp(
				`<iframe src="${addressOf(FIXTURE)}${FRAMED}\\?theme=light" title="Who answered what: The opening hours`
			)
		);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Embed' })).toBeFocused();
		const document = (await (await request.get(`.${FRAMED}.oembed.json`)).json()) as {
			type: string;
			html: string;
		};
		expect(document.type).toBe('rich');
		expect(document.html).toContain(`${FRAMED}"`);
	});
});
