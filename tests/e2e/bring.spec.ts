import { expect, test, type Page } from '@playwright/test';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { messages as en } from '#lib/i18n/en/intake.ts';
import { messages as he } from '#lib/i18n/he/intake.ts';
import { MEMBERS_PAGE, otherSite } from '../support/other-site.ts';
import { violationsInBothThemes } from '../support/violations.ts';

const t = en.bring;
let other: Awaited<ReturnType<typeof otherSite>>;

test.beforeEach(async () => {
	other = await otherSite({
		'/roof': { html: MEMBERS_PAGE },
		'/strict': {
			html: MEMBERS_PAGE,
			headers: {
				'content-security-policy':
					"default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"
			}
		},
		'/apart': { html: MEMBERS_PAGE, headers: { 'cross-origin-opener-policy': 'same-origin' } }
	});
});
test.afterEach(() => other.stop());

/** The program of the bookmark, as the page offers it. */
async function bookmark(page: Page, path = './bring', words = t): Promise<string> {
	await page.goto(path);
	const href = await page
		.getByRole('link', { name: words.bookmark.name, exact: true })
		.getAttribute('href');
	expect(href).toMatch(/^javascript:/);
	return decodeURIComponent(href!.slice('javascript:'.length));
}

/** Presses the bookmark on a page of the other site; gives the tab that opens. */
async function press(page: Page, path: string, code: string): Promise<Page> {
	await page.goto(`${other.origin}${path}`);
	await page.evaluate(() => {
		const said = document.getElementById('said')!.firstChild!;
		document.getSelection()!.setBaseAndExtent(said, 1, said, 30);
	});
	const [tab] = await Promise.all([page.waitForEvent('popup'), page.evaluate(code)]);
	return tab;
}

const asked = (tab: Page) => tab.getByRole('region', { name: t.ask.page });
/** What is kept of what was handed over. */
const kept = (tab: Page) =>
	tab.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.endsWith('handed'));
		return (await Promise.all(names.map(async (one) => (await caches.open(one)).keys()))).flat()
			.length;
	});

for (const path of ['/roof', '/strict']) {
	test(`a page as its reader sees it comes to the desk by the bookmark, after a question: ${path}`, async ({
		page
	}) => {
		const tab = await press(page, path, await bookmark(page));
		await expect(tab.getByRole('heading', { name: t.ask.page })).toBeFocused();
		const { host } = new URL(other.origin);
		for (const words of [t.ask.site(host), other.origin + path, 'The roof leaks in every storm']) {
			await expect(asked(tab)).toContainText(words);
		}
		expect(await kept(tab)).toBe(0);
		await asked(tab).getByRole('button', { name: t.ask.take }).press('Enter');
		const text = tab.locator('.text');
		await expect(text).toContainText('The roof was mended in May');
		await expect(text).toContainText('Quay Builders did not respond');
		await expect(text).not.toContainText('nobody sees');
		// It called itself a page of another site.
		await expect(tab.getByLabel(deskEn.source.url)).toHaveValue(other.origin + path);
		await expect(tab.getByLabel(deskEn.source.title)).toHaveValue('The roof of the old hall');
		await expect(tab.locator('.chosen .words')).toContainText('The roof leaks in every storm');
		expect(await kept(tab)).toBe(0);
		expect(new URL(tab.url()).hash).toBe('');
		expect(await tab.content()).not.toContain('secret-token');
	});
}

test('what is not wanted is not taken, and nothing of it is kept', async ({ page }) => {
	const tab = await press(page, '/roof', await bookmark(page));
	await asked(tab).getByRole('button', { name: t.ask.refuse }).click();
	await expect(tab.getByText(t.declined)).toBeVisible();
	expect(await kept(tab)).toBe(0);
});

test.describe('a page that means harm', () => {
	const good = (origin: string) => ({
		...{ kind: 'rejoinder-page', version: 1, url: `${origin}/roof`, title: 'Roof', language: 'en' },
		...{ selection: '', at: '2026-03-04T10:00:00.000Z', html: '<p>The roof leaks.</p>' }
	});

	/** Opens the receiving page as anybody can, and sends it these messages. */
	async function send(page: Page, base: string, messages: unknown[]): Promise<Page> {
		await page.goto(`${other.origin}/roof`);
		const [tab] = await Promise.all([
			page.waitForEvent('popup'),
			page.evaluate(
				([address, messages]) => {
					const tab = window.open(address as string)!;
					addEventListener(
						'message',
						() => {
							for (const one of messages as unknown[]) tab.postMessage(one, '*');
						},
						{ once: true }
					);
				},
				[new URL('bring#receive', base).href, messages] as const
			)
		]);
		return tab;
	}

	for (const [name, change, why] of [
		['hands something of another shape', { extra: '<script>' }, 'shape'],
		['is silent about what it hands', { kind: 'something' }, 'shape'],
		['says that it is of another site', { url: 'https://echo.example/roof' }, 'foreign'],
		['hands more than any page has', { html: 'x'.repeat(20_000_001) }, 'too-large']
	] as const) {
		test(`${name}: it is refused`, async ({ page, baseURL }) => {
			const tab = await send(page, baseURL!, [{ ...good(other.origin), ...change }]);
			await expect(tab.getByRole('heading', { name: t.refused.title })).toBeFocused();
			await expect(tab.getByText(t.refused[why])).toBeVisible();
			await expect(tab.getByRole('button', { name: t.ask.take })).toHaveCount(0);
			expect(await kept(tab)).toBe(0);
		});
	}

	test('hands a second page: the first stays, and it is said', async ({ page, baseURL }) => {
		const first = good(other.origin);
		const tab = await send(page, baseURL!, [first, { ...first, title: 'Another' }]);
		await expect(asked(tab)).toContainText(t.ask.again);
		await expect(asked(tab)).not.toContainText('Another');
	});

	test('knows no address by which the desk takes anything unasked', async ({ page }) => {
		await page.goto('./desk#handed=guessed');
		await expect(page.getByText(t.refused.gone)).toBeVisible();
		await expect(page.locator('.text')).toHaveCount(0);
	});
});

for (const [path, words] of [
	['', t],
	['/he', he.bring]
] as const) {
	test(`the question is told by ear and pressed by keyboard, and is accessible, light and dark: ${path || 'en'}`, async ({
		page
	}) => {
		await page.goto(`.${path}/bring#receive`);
		await expect(page.getByText(words.waiting)).toBeVisible();
		// As the extension hands it, in the receiving page itself.
		await page.evaluate(() =>
			window.postMessage(
				{
					...{
						kind: 'rejoinder-page',
						version: 1,
						url: 'https://echo.example/roof',
						title: 'Roof'
					},
					...{ language: 'en', selection: 'It leaks', at: '2026-03-04T10:00:00.000Z' },
					html: '<p>It leaks.</p>'
				},
				location.origin
			)
		);
		await expect(page.getByRole('heading', { name: words.ask.page })).toBeFocused();
		await expect(page.getByRole('region', { name: words.ask.page })).toContainText(
			words.ask.extension
		);
		expect(await violationsInBothThemes(page)).toEqual([]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: words.ask.refuse })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByText(words.declined)).toBeVisible();
	});
}

test('where no page comes it says what to do', async ({ page }) => {
	await page.clock.install();
	await page.goto('./bring#receive');
	await expect(page.getByText(t.waiting)).toBeVisible();
	await page.clock.fastForward(21_000);
	await expect(page.getByText(t.nothing)).toBeVisible();
	await expect(page.getByText(t.limits.all[0]!)).toBeVisible();
});

test('a page that cuts its ties to tabs hands nothing over', async ({ page }) => {
	const tab = await press(page, '/apart', await bookmark(page));
	await expect(tab.getByText(t.waiting)).toBeVisible();
	expect(await tab.evaluate(() => window.opener)).toBeNull();
});

test('files that the system opens with the site come to the page that asks, then to the desk', async ({
	page
}) => {
	await page.addInitScript((html) => {
		const file = new File([html], 'roof.html', { type: 'text/html' });
		Object.defineProperty(window, 'launchQueue', {
			value: {
				setConsumer: (consumer: (launch: unknown) => void) =>
					consumer({ files: [{ getFile: async () => file }] })
			}
		});
	}, MEMBERS_PAGE);
	await page.goto('./bring');
	const region = page.getByRole('region', { name: t.ask.files });
	await expect(region).toContainText('roof.html');
	await expect(region).toContainText(t.ask.opened);
	await region.getByRole('button', { name: t.ask.take }).click();
	await expect(page.locator('.text')).toContainText('The council of Harbour Town');
});

test.describe('with a worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('what the system shares is answered in the browser, without a connection too', async ({
		page,
		context
	}) => {
		for (const path of ['./desk', './bring']) {
			await page.goto(path);
			await page.evaluate(async () => {
				await navigator.serviceWorker.ready;
				if (navigator.serviceWorker.controller) return;
				await new Promise((done) =>
					navigator.serviceWorker.addEventListener('controllerchange', done)
				);
			});
		}
		await page.goto('./desk');
		await expect(page.locator('#add-text')).toBeVisible();
		await page.getByLabel(deskEn.add.file).setInputFiles({
			name: 'first.html',
			mimeType: 'text/html',
			buffer: Buffer.from(MEMBERS_PAGE)
		});
		await expect(page.locator('.text')).toBeVisible();
		await page.goto('./bring');
		await context.setOffline(true);
		await page.evaluate((html) => {
			const form = document.createElement('form');
			Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: './bring' });
			for (const [name, value] of Object.entries({ title: 'Roof', text: 'It leaks.' })) {
				form.append(Object.assign(document.createElement('input'), { name, value }));
			}
			const files = Object.assign(document.createElement('input'), { name: 'files', type: 'file' });
			const data = new DataTransfer();
			data.items.add(new File([html], 'shared.html', { type: 'text/html' }));
			files.files = data.files;
			form.append(files);
			document.body.append(form);
			form.submit();
		}, MEMBERS_PAGE);
		const region = page.getByRole('region', { name: t.ask.files });
		for (const words of [t.ask.shared, 'Roof', 'It leaks.', 'shared.html']) {
			await expect(region).toContainText(words);
		}
		await region.getByRole('button', { name: t.ask.take }).click();
		await expect(page.locator('.text')).toContainText('The council of Harbour Town');
		await expect(page.locator('#add-text')).toHaveValue('Roof\n\nIt leaks.');
	});
});
