import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { ar } from '../../src/lib/i18n/ar.ts';
import { deskAr } from '../../src/lib/i18n/desk.ar.ts';
import { deskEn } from '../../src/lib/i18n/desk.en.ts';
import { GUIDE } from '../../src/lib/i18n/desk.guide.ts';
import { en } from '../../src/lib/i18n/en.ts';

const ARTICLE = `Skip to content
Home
News

The roof of the old hall

4 March 2024

The council of Harbour Town voted on Monday to keep the library in the old hall open for another year.

“The roof leaks in every storm,” said Jane Holt, who has run the lending desk since the hall was built.

“The roof was mended in May,” said Omar Reed, who speaks for the council of the town, and added that the matter was closed.

Quay Builders did not respond to a request for comment.

Share this article
© 2024 Harbour Echo. All rights reserved.`;

type Words = typeof deskEn;

async function openDesk(page: Page, t: Words, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('heading', { name: t.add.title })).toBeVisible();
}

async function read(page: Page, t: Words, text = ARTICLE): Promise<void> {
	await page.getByLabel(t.add.paste).fill(text);
	await page.getByRole('button', { name: t.add.read }).click();
}

const proposal = (page: Page, words: string): Locator =>
	page.locator('[id^="proposal-"]').filter({ hasText: words }).first();

/** The form of the statement that quotes these words. */
const form = (page: Page, words: string): Locator =>
	page.locator('details.card').filter({ has: page.locator('.quote .words', { hasText: words }) });

async function contentOf(download: Download): Promise<Uint8Array> {
	return new Uint8Array(await readFile((await download.path()) ?? ''));
}

/** Picks by typing and pressing Enter, when what was typed for is offered first. */
async function pick(field: Locator, typed: string): Promise<void> {
	await field.fill(typed);
	await expect(field.page().locator('li[role="option"]:visible').first()).toBeVisible();
	await field.press('Enter');
}

/** Unpacks a ZIP over a copy of a record and checks it as the command line does. */
async function checkBeside(record: string, zip: Uint8Array): Promise<string> {
	const files = unzipSync(zip);
	const root = await mkdtemp(join(tmpdir(), 'rejoinder-desk-'));
	try {
		await cp(record, join(root, 'data'), { recursive: true });
		for (const [file, bytes] of Object.entries(files)) {
			expect(file).toMatch(/^data\//);
			await mkdir(dirname(join(root, file)), { recursive: true });
			await writeFile(join(root, file), bytes);
		}
		const { stdout } = await promisify(execFile)(process.execPath, [
			'--import',
			'tsx',
			'src/cli/main.ts',
			'check',
			'--root',
			root
		]);
		return stdout;
	} finally {
		await rm(root, { recursive: true });
	}
}

/** A whole exchange of the article, made by pressing what is proposed. */
async function makeExchange(page: Page, t: Words): Promise<void> {
	await read(page, t);
	await pick(page.getByLabel(t.source.publisher, { exact: true }), 'Harbour Echo');
	await page.getByLabel(t.source.url).fill('https://echo.example/roof');
	await proposal(page, 'leaks in every storm')
		.getByRole('button', { name: t.proposals.claim, exact: true })
		.click();
	await proposal(page, 'mended in May')
		.getByRole('button', { name: t.proposals.response, exact: true })
		.click();
	const response = form(page, 'mended in May');
	await response.getByRole('button', { name: t.statement.moveAdd }).click();
	await response
		.getByLabel(`${t.statement.why} ${t.inEnglish}`)
		.fill('It states that the roof was mended.');
	await page.getByLabel(`${t.topic.name} ${t.inEnglish}`).fill('The roof of the old hall');
	await page
		.getByLabel(`${t.topic.summary} ${t.inEnglish}`)
		.fill('Whether the roof of the old hall leaks.');
	await expect(page.getByText(t.check.nothing)).toBeVisible();
}

for (const { name, path, t, site } of [
	{ name: 'left to right', path: '/desk', t: deskEn, site: en },
	{ name: 'right to left', path: '/ar/desk', t: deskAr, site: ar }
]) {
	test(`the guide, followed to the letter, ends with files that pass the check, ${name}`, async ({
		page
	}) => {
		await openDesk(page, t, path);
		await page.getByText(t.help.title).click();
		const claim = form(page, GUIDE.exact);
		const response = form(page, GUIDE.response);
		const silence = form(page, GUIDE.silence);
		const ours = (label: string) => `${label} ${t.inEnglish}`;
		let saved: Uint8Array = new Uint8Array();

		/** One thing done for each step that is written. */
		const steps: (() => Promise<void>)[] = [
			async () => {
				await page.getByRole('button', { name: t.help.example }).click();
				await expect(page.getByLabel(t.add.paste)).toHaveValue(/Hikvision did not respond/);
			},
			async () => {
				await page.getByRole('button', { name: t.add.read }).click();
				await expect(page.locator('.text')).toContainText(GUIDE.exact);
			},
			async () => {
				for (const field of [t.source.title, t.source.url, t.source.published]) {
					await expect(page.getByLabel(field, { exact: true })).not.toHaveValue('');
				}
				await expect(page.getByLabel(t.source.publisher, { exact: true })).toHaveValue(
					/Human Rights Resource Cent/
				);
				await page.getByLabel(ours(t.source.about)).fill(GUIDE.about);
			},
			async () => {
				await page.getByLabel(t.text.exact).fill(GUIDE.exact);
				await page.getByRole('button', { name: t.text.find }).click();
				await page
					.locator('.chosen')
					.getByRole('button', { name: t.proposals.claim, exact: true })
					.click();
			},
			async () => {
				const speaker = claim.getByLabel(t.statement.speaker, { exact: true });
				await pick(speaker, GUIDE.speaker);
				await expect(speaker).toHaveValue('Amnesty International');
			},
			async () => {
				await claim.getByLabel(ours(t.statement.gist)).fill(GUIDE.gist);
				await claim.getByLabel(ours(t.statement.point(1))).fill(GUIDE.point);
			},
			() =>
				proposal(page, GUIDE.response)
					.getByRole('button', { name: t.proposals.response, exact: true })
					.click(),
			async () => {
				await proposal(page, GUIDE.silence)
					.getByRole('button', { name: t.proposals.response, exact: true })
					.click();
				await pick(silence.getByLabel(t.statement.askedBy), GUIDE.speaker);
			},
			async () => {
				await response.getByRole('button', { name: t.statement.moveAdd }).click();
				await response
					.getByRole('combobox', { name: t.statement.moveKind })
					.selectOption({ label: site.move.acts });
				await response.getByLabel(ours(t.statement.why)).fill(GUIDE.why);
			},
			async () => {
				await page.getByLabel(ours(t.topic.name), { exact: true }).fill(GUIDE.title);
				await page.getByLabel(ours(t.topic.summary)).fill(GUIDE.summary);
			},
			async () => {
				await expect(page.getByText(t.check.nothing)).toBeVisible();
				await page.getByRole('button', { name: t.read.open }).click();
				const pages = page.locator('.exchange');
				await expect(pages.locator('blockquote').first()).toContainText('identified cameras');
				await expect(pages.getByText(site.silence['no-reply']).first()).toBeAttached();
				await page.getByRole('button', { name: t.read.back }).click();
			},
			async () => {
				const download = page.waitForEvent('download');
				await page.getByRole('button', { name: t.project.zip }).click();
				saved = await contentOf(await download);
			}
		];
		expect(steps).toHaveLength(t.help.steps.length);
		for (const [i, step] of steps.entries()) {
			await test.step(t.help.steps[i] ?? '', step);
		}
		expect(await checkBeside('data', saved)).toContain('0 problems');
	});
}

test('an article that is pasted becomes files that pass the check', async ({ page }) => {
	const t = deskEn;
	await openDesk(page, t, '/desk');
	await makeExchange(page, t);
	await expect(page.locator('.text')).not.toContainText('Skip to content');
	const claim = form(page, 'leaks in every storm');
	const gist = claim.getByLabel(`${t.statement.gist} ${t.inEnglish}`);
	await gist.fill('Jane Holt obviously says that the roof leaks.');
	await expect(claim.getByText(t.statement.graded('obviously'))).toBeVisible();
	await gist.fill('Jane Holt says that the roof of the hall leaks in storms.');
	await expect(page.getByText(t.check.nothing)).toBeVisible();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: t.project.zip }).click();
	const printed = await checkBeside('tests/fixtures/record/data', await contentOf(await saved));
	expect(printed).toContain('4 claims');
	expect(printed).toContain('0 problems');
});

test.describe('an own project is read by all instruments', () => {
	test('beside each other, in tables, by searching and on paper', async ({ page }) => {
		const t = deskEn;
		const asked: string[] = [];
		await openDesk(page, t, '/desk');
		await makeExchange(page, t);
		page.on('request', (request) => {
			if (request.method() !== 'GET') asked.push(request.url());
		});
		await page.getByRole('button', { name: t.read.open }).click();
		const body = page.locator('.read .body');
		const part = (name: string) =>
			page.locator('.read nav').getByRole('button', { name, exact: true }).click();
		await expect(body.locator('blockquote')).toHaveCount(2);
		await expect(body.getByRole('table')).toBeVisible();
		await part(t.read.parts.beside);
		await expect(body.locator('blockquote').first()).toBeVisible();
		await expect(body.getByRole('combobox')).toHaveCount(2);
		await part('Matrix');
		await expect(body).toContainText('1 claim, 1 party');
		await part('Chronology');
		await expect(body.getByRole('heading').first()).toBeVisible();
		await part('Map');
		await expect(body).toContainText('Omar Reed');
		await part(t.read.parts.terms);
		await expect(body).toContainText(t.read.noTerms);
		await part(t.read.parts.search);
		await body.getByLabel(t.read.search).fill('mended');
		await expect(body.getByRole('link').first()).toContainText('mended');
		await body.getByRole('link').first().click();
		await expect(body.locator('blockquote')).toHaveCount(2);
		await part(t.read.parts.sheets);
		await expect(body.getByRole('heading', { name: 'Answers' })).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button', { name: t.project.undo })).toBeHidden();
		await expect(body.getByRole('heading', { name: 'Answers' })).toBeVisible();
		expect(asked).toEqual([]);
	});

	test('and given out in every form that the site has', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await makeExchange(page, t);
		await page.getByRole('button', { name: t.read.open }).click();
		await page
			.locator('.read nav')
			.getByRole('button', { name: t.read.parts.files, exact: true })
			.click();
		const buttons = page.locator('.read dl button');
		await expect(buttons).toHaveCount(7);
		for (const button of await buttons.all()) {
			const saved = page.waitForEvent('download');
			await button.click();
			const download = await saved;
			const text = new TextDecoder().decode(await contentOf(download));
			expect(text, download.suggestedFilename()).toMatch(/roof/i);
			if (!download.suggestedFilename().endsWith('.json')) continue;
			expect(() => JSON.parse(text) as unknown).not.toThrow();
			if (!/-hall\.json$/.test(download.suggestedFilename())) continue;
			// The whole record as JSON opens again as a project.
			await page.getByLabel(t.project.open).setInputFiles({
				name: 'record.json',
				mimeType: 'application/json',
				buffer: Buffer.from(text)
			});
			await expect(page.getByText(t.files.record(1))).toBeVisible();
			await page.getByRole('button', { name: t.read.back }).click();
			await expect(page.getByText(t.check.nothing)).toBeVisible();
			await expect(form(page, 'mended in May')).toBeVisible();
			await page.getByRole('button', { name: t.read.open }).click();
			await page
				.locator('.read nav')
				.getByRole('button', { name: t.read.parts.files, exact: true })
				.click();
		}
	});
});

test.describe('the work', () => {
	test('is kept over a reload, can be undone and done again', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await proposal(page, 'leaks in every storm')
			.getByRole('button', { name: t.proposals.claim, exact: true })
			.click();
		const statements = page.locator('section', {
			has: page.getByRole('heading', { name: t.statement.title })
		});
		await expect(statements.locator('details.card')).toHaveCount(1);
		await page.getByRole('button', { name: t.project.undo }).click();
		await expect(statements.locator('details.card')).toHaveCount(0);
		await page.getByRole('button', { name: t.project.redo }).click();
		await expect(page.getByText(t.project.saving.saved)).toBeVisible();
		await page.reload();
		await expect(statements.locator('details.card')).toHaveCount(1);
	});

	test('saved as one file opens again, and a wrong file changes nothing', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await expect(page.getByText(t.proposals.left(3))).toBeVisible();
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: t.project.json }).click();
		const json = Buffer.from(await contentOf(await saved));
		const open = page.getByLabel(t.project.open);
		await open.setInputFiles({
			name: 'x.json',
			mimeType: 'application/json',
			buffer: Buffer.from('{')
		});
		await expect(page.getByText(t.files.notJson)).toBeVisible();
		await open.setInputFiles({
			name: 'x.json',
			mimeType: 'application/json',
			buffer: Buffer.from('{}')
		});
		await expect(page.getByText(t.files.notProject)).toBeVisible();
		await expect(page.locator('.text')).toContainText('The roof leaks');
		await page.getByRole('button', { name: t.project.fresh }).click();
		await expect(page.locator('.text')).toHaveCount(0);
		await open.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: json });
		await expect(page.locator('.text')).toContainText('The roof leaks');
	});

	test('in two tabs is not overwritten: the second says so and offers a copy', async ({
		page,
		context
	}) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await expect(page.getByText(t.project.saving.saved)).toBeVisible();
		const second = await context.newPage();
		await openDesk(second, t, '/desk');
		await expect(second.getByText(t.project.elsewhere)).toBeVisible();
		await second.getByRole('button', { name: t.project.copy }).click();
		await expect(second.getByText(t.project.elsewhere)).toHaveCount(0);
		await expect(second.getByText(t.project.saving.saved)).toBeVisible();
		await expect(second.getByLabel(t.project.label).locator('option')).toHaveCount(2);
	});

	test('goes on where the browser keeps nothing, and says so', async ({ page }) => {
		const t = deskEn;
		await page.addInitScript(() => {
			indexedDB.open = () => {
				throw new DOMException('refused', 'SecurityError');
			};
		});
		await openDesk(page, t, '/desk');
		await read(page, t);
		await expect(page.getByText(t.project.saving.unavailable)).toBeVisible();
		await expect(page.locator('.text')).toContainText('The roof leaks');
	});
});

test.describe('where the browser fails', () => {
	const FULL = () => {
		const put = IDBObjectStore.prototype.put;
		const state = globalThis as unknown as { full: boolean };
		state.full = true;
		IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
			if (state.full) throw new DOMException('no room', 'QuotaExceededError');
			return put.apply(this, given);
		};
	};

	test('a full storage is named, and nothing is put aside for it', async ({ page }) => {
		const t = deskEn;
		await page.addInitScript(FULL);
		await openDesk(page, t, '/desk');
		await read(page, t);
		await expect(page.getByText(t.project.saving.full)).toBeVisible();
		await expect(page.locator('.text')).toContainText('The roof leaks');
		await page.getByRole('button', { name: t.project.fresh }).click();
		await expect(page.getByText(t.project.stays)).toBeVisible();
		await expect(page.locator('.text')).toContainText('The roof leaks');
		// Kept in a file, it may be put aside.
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: t.project.json }).click();
		expect(new TextDecoder().decode(await contentOf(await saved))).toContain('The roof leaks');
		await page.getByRole('button', { name: t.project.fresh }).click();
		await expect(page.locator('.text')).toHaveCount(0);
	});

	test('once there is room again, the next change is kept', async ({ page }) => {
		const t = deskEn;
		await page.addInitScript(FULL);
		await openDesk(page, t, '/desk');
		await read(page, t);
		await expect(page.getByText(t.project.saving.full)).toBeVisible();
		await page.evaluate(() => ((globalThis as unknown as { full: boolean }).full = false));
		await page.getByLabel(t.source.url).fill('https://echo.example/roof');
		await expect(page.getByText(t.project.saving.saved)).toBeVisible();
	});

	test('a tab that ends in the middle of a word has kept it', async ({ page, context }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await page.getByLabel(t.source.url).fill('https://echo.example/ro');
		await expect(page.getByText(t.project.saving.saved)).toBeVisible();
		await page.getByLabel(t.source.url).fill('https://echo.example/roo');
		// Closed at once, before the hand rests.
		await page.close({ runBeforeUnload: false });
		const again = await context.newPage();
		await openDesk(again, t, '/desk');
		await expect(again.locator('.text')).toContainText('The roof leaks');
		await expect(again.getByLabel(t.source.url)).toHaveValue(/echo\.example\/roo?$/);
	});
});

test.describe('without a connection', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the desk that was opened once reads, proves and gives out files', async ({
		page,
		context
	}) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		// What is kept of a page on the first visit is kept while it is read.
		await expect
			.poll(
				() =>
					page.evaluate(async () => {
						const names = await caches.keys();
						const code = names.find((name) => name.startsWith('code-'));
						const keys = code ? await (await caches.open(code)).keys() : [];
						return keys.some(({ url }) => /worker/.test(url));
					}),
				{ timeout: 20_000 }
			)
			.toBe(true);
		await page.reload();
		await expect(page.getByRole('heading', { name: t.add.title })).toBeVisible();
		await context.setOffline(true);
		await page.reload();
		await expect(page.getByRole('heading', { name: t.add.title })).toBeVisible();
		await makeExchange(page, t);
		await page.getByRole('button', { name: t.read.open }).click();
		await expect(page.locator('.read .body blockquote')).toHaveCount(2);
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: t.project.zip }).click();
		expect(Object.keys(unzipSync(await contentOf(await saved)))).not.toEqual([]);
	});
});

test.describe('words of the text', () => {
	const chosen = (page: Page) => page.locator('.chosen .words');

	test('are adjusted with the mouse and taken in the place of a quotation', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await proposal(page, 'leaks in every storm')
			.getByRole('button', { name: t.proposals.claim, exact: true })
			.click();
		const words = page.locator('.text .mark').first();
		await words.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
		const box = await words.boundingBox();
		if (!box) throw new Error('no marked words');
		const y = box.y + box.height / 2;
		await page.mouse.move(box.x + 3, y);
		await page.mouse.down();
		await expect(async () => {
			await page.mouse.move(box.x + box.width * 0.3, y);
			await page.mouse.move(box.x + box.width * 0.45, y);
			expect(await page.evaluate(() => String(getSelection()))).toContain('roof');
		}).toPass();
		await page.mouse.up();
		await expect(chosen(page)).toContainText('The roof leaks');
		await expect(chosen(page)).not.toContainText('storm');
		const claim = page.locator('details.card').filter({ has: page.locator('.quote') });
		await claim.getByRole('button', { name: t.statement.useSelection }).first().click();
		await expect(claim.locator('.quote .words').first()).not.toContainText('storm');
	});

	test('are taken with the keyboard alone', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		const field = page.getByLabel(t.text.exact);
		await field.focus();
		await page.keyboard.type('no such words');
		await page.keyboard.press('Enter');
		await expect(page.getByText(t.text.notThere)).toBeVisible();
		await field.fill('the matter was closed');
		await page.keyboard.press('Enter');
		await expect(chosen(page)).toContainText('the matter was closed');
		await page.locator('.chosen').getByRole('button', { name: t.proposals.claim }).focus();
		await page.keyboard.press('Enter');
		await expect(form(page, 'the matter was closed')).toBeVisible();
	});

	test('find their speaker by a misspelt name, with the arrow keys', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await proposal(page, 'leaks in every storm')
			.getByRole('button', { name: t.proposals.claim, exact: true })
			.click();
		const speaker = form(page, 'leaks in every storm').getByLabel(t.statement.speaker, {
			exact: true
		});
		await speaker.fill('amnesti intrenational');
		const options = page.locator('li[role="option"]:visible');
		await expect(options.filter({ hasText: 'Amnesty International' })).toBeVisible();
		// So far from any name that Enter alone would add it as new: the arrow takes what was meant.
		await expect(options.first()).toHaveText(t.party.add('amnesti intrenational'));
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await speaker.press('ArrowDown');
		await expect(options.filter({ hasText: /^Amnesty International$/ })).toHaveAttribute(
			'aria-selected',
			'true'
		);
		await speaker.press('Enter');
		await expect(speaker).toHaveValue('Amnesty International');
	});

	test('are set beside claims of the record, as suggestions only', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t, 'TKH Group told us that its cameras watch nobody in Hebron.');
		await page.getByLabel(t.text.exact).fill('its cameras watch nobody in Hebron');
		await page.getByRole('button', { name: t.text.find }).click();
		await page.locator('.chosen').getByRole('button', { name: t.proposals.claim }).click();
		await page.getByLabel(t.text.exact).fill('TKH Group told us');
		await page.getByRole('button', { name: t.text.find }).click();
		await page
			.locator('.chosen')
			.getByRole('button', { name: t.proposals.response, exact: true })
			.click();
		const response = form(page, 'TKH Group told us');
		const field = response.getByLabel(t.statement.suggest);
		await field.fill('surveillance cameras');
		await expect(response.getByText(t.statement.suggestHint)).toBeVisible();
		const before = await response.getByLabel(t.statement.choose).count();
		await response.getByRole('button', { name: t.statement.take }).first().click();
		await expect(response.getByLabel(t.statement.choose)).toHaveCount(before + 1);
	});
});

test.describe('what is read', () => {
	test('may be dropped as a file', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		const card = page.locator('#step-add');
		const drop = async (name: string, content: string | number[]) => {
			const given = await page.evaluateHandle(
				({ name, content }) => {
					const data = new DataTransfer();
					const bytes = typeof content === 'string' ? content : Uint8Array.from(content);
					data.items.add(new File([bytes], name));
					return data;
				},
				{ name, content }
			);
			await card.dispatchEvent('dragover', { dataTransfer: given });
			await card.dispatchEvent('drop', { dataTransfer: given });
		};
		await drop('picture.png', [0x89, 0x50, 0x4e, 0x47, 0, 1, 2]);
		await expect(page.getByText(t.files.notText)).toBeVisible();
		await drop('empty.txt', '');
		await expect(page.getByText(t.files.empty)).toBeVisible();
		await drop('article.txt', ARTICLE);
		await expect(page.locator('.text')).toContainText('The roof leaks');
	});

	test('is never run, whatever it holds', async ({ page }) => {
		const t = deskEn;
		let asked = false;
		page.on('request', (request) => (asked ||= request.url().includes('evil')));
		page.on('dialog', () => (asked = true));
		await openDesk(page, t, '/desk');
		const story = ARTICLE.split('\n\n')
			.slice(3, 6)
			.map((line) => `<p onclick="alert(1)">${line}</p>`)
			.join('');
		await read(
			page,
			t,
			`<html><body><script>alert(1)</script><img src="https://evil.example/x" onerror="alert(1)"><iframe srcdoc="<script>alert(1)</script>"></iframe><article>${story}<a href="javascript:alert(1)">go</a></article></body></html>`
		);
		await expect(page.locator('.text')).toContainText('The roof leaks');
		await expect(page.locator('.text :is(script, img, iframe)')).toHaveCount(0);
		expect(asked).toBe(false);
	});

	test('that is empty or no text is named as what it is', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		const file = page.getByLabel(t.add.file);
		const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]);
		await file.setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: png });
		await expect(page.getByText(t.files.notText)).toBeVisible();
		await file.setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
		await expect(page.getByText(t.files.empty)).toBeVisible();
	});

	test('does not hold up the page, be it five megabytes, and can be called off', async ({
		page
	}) => {
		const t = deskEn;
		await page.addInitScript(() => {
			const seen = globalThis as unknown as { longest: number };
			seen.longest = 0;
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries())
					seen.longest = Math.max(seen.longest, duration);
			}).observe({ type: 'longtask' });
		});
		await openDesk(page, t, '/desk');
		const long = `${ARTICLE.split('\n\n').slice(3, 6).join('\n\n')}\n\n`;
		const buffer = Buffer.from(long.repeat(Math.ceil(5_000_000 / long.length)));
		await page
			.getByLabel(t.add.file)
			.setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer });
		await page.getByRole('button', { name: t.add.cancel }).click();
		await expect(page.getByText(t.add.failed.cancelled)).toBeVisible();
		await read(page, t);
		await expect(page.locator('.text')).toContainText('The roof leaks');
		test.info().annotations.push({
			type: 'longest task, ms',
			description: String(
				await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
			)
		});
	});
});

test.describe('what was made elsewhere', () => {
	test('annotations are found again in the text, or listed as not found', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await expect(page.locator('.text')).toContainText('The roof leaks');
		const rows = ['leaks in every storm', 'leaks in every breeze'].map((exact) => ({
			text: 'a note',
			target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }]
		}));
		await page.getByLabel(t.project.open).setInputFiles({
			name: 'marks.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify({ rows }))
		});
		await expect(page.getByText(t.marks.absent)).toHaveCount(1);
		await page.getByRole('button', { name: t.marks.select }).click();
		const selected = page.locator('.chosen');
		await expect(selected).toContainText('leaks in every storm');
		await selected.getByRole('button', { name: t.proposals.claim }).click();
		await expect(form(page, 'leaks in every storm')).toBeVisible();
	});

	test('a table in the columns of the export becomes claims and responses', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await page.getByLabel(t.project.open).setInputFiles('tests/golden/export/record.csv');
		await expect(page.getByText(t.files.imported(0))).toBeVisible();
		await expect(form(page, 'Visits after six')).not.toHaveCount(0);
		await page.getByRole('button', { name: t.project.undo }).click();
		await expect(page.locator('details.card')).toHaveCount(0);
	});
});

test('what is missing is said in Arabic on the Arabic desk, with its file, line and field', async ({
	page
}) => {
	const t = deskAr;
	await openDesk(page, t, '/ar/desk');
	await read(page, t);
	await proposal(page, 'leaks in every storm')
		.getByRole('button', { name: t.proposals.claim, exact: true })
		.click();
	const problems = page.locator('.problems > li');
	await expect(problems.first()).toContainText(/[\u0621-\u064A]{3}/);
	await expect(problems.filter({ hasText: 'الحقل "url" ناقص' })).toHaveCount(1);
	await expect(problems.locator('code').first()).toContainText(/\.yaml:\d+\s+\w+/);
	await problems.filter({ hasText: '"title"' }).getByRole('button', { name: t.check.go }).click();
	await expect(page.getByLabel(`${t.topic.name} ${t.inEnglish}`)).toBeInViewport();
});

test('a quotation may say through whom it came, and keeps it over saving and opening', async ({
	page
}) => {
	const t = deskEn;
	await openDesk(page, t, '/desk');
	await makeExchange(page, t);
	const claim = form(page, 'leaks in every storm');
	await claim.getByText(t.quote.more).click();
	await claim.getByRole('button', { name: t.quote.viaAdd }).click();
	await pick(claim.getByLabel(t.quote.viaParty), 'Harbour Wire');
	await claim.getByLabel(t.quote.translationText).fill('السقف يسرّب');
	await claim.getByLabel(t.quote.translationLang, { exact: true }).fill('ar');
	await claim.getByLabel(t.quote.translationBy, { exact: true }).fill('Rejoinder');
	await pick(claim.getByLabel(t.statement.work), 'The logbook of the hall');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: t.project.json }).click();
	const json = Buffer.from(await contentOf(await saved));
	await page.getByRole('button', { name: t.project.fresh }).click();
	await page
		.getByLabel(t.project.open)
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: json });
	await expect(claim.getByLabel(t.quote.viaParty)).toHaveValue('Harbour Wire');
	await expect(claim.getByLabel(t.quote.translationText)).toHaveValue('السقف يسرّب');
	await expect(claim.getByLabel(t.statement.work)).toHaveValue('The logbook of the hall');
	await expect(page.locator('.preview')).toContainText('Harbour Wire');
});

test('a response can be answered by a rejoinder', async ({ page }) => {
	const t = deskEn;
	await openDesk(page, t, '/desk');
	await makeExchange(page, t);
	await page.getByLabel(t.text.exact).fill('the matter was closed');
	await page.getByRole('button', { name: t.text.find }).click();
	const chosen = page.locator('.chosen');
	await chosen
		.getByLabel(`${t.proposals.response} ${t.proposals.to}`)
		.selectOption({ label: 'Omar Reed said: “The roof was mended in May”' });
	await chosen.getByRole('button', { name: t.proposals.response, exact: true }).click();
	const rejoinder = form(page, 'the matter was closed');
	await expect(rejoinder.locator('summary').first()).toContainText(t.statement.rejoinder);
	await pick(rejoinder.getByLabel(t.statement.speaker, { exact: true }), 'Jane Holt');
	await rejoinder
		.getByLabel(`${t.statement.gist} ${t.inEnglish}`)
		.fill('Jane Holt says that the matter is closed.');
	await expect(page.getByText(t.check.nothing)).toBeVisible();
	await expect(page.locator('.preview')).toContainText('Jane Holt says that the matter is closed.');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the desk says what it is and what it needs', async ({ page }) => {
		await page.goto('/desk');
		await expect(page.getByText(deskEn.intro)).toBeVisible();
		await expect(page.getByText(/The desk works only with JavaScript/)).toBeVisible();
	});
});
