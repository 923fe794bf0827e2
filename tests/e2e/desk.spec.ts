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

for (const { name, path, t, site } of [
	{ name: 'left to right', path: '/desk', t: deskEn, site: en },
	{ name: 'right to left', path: '/ar/desk', t: deskAr, site: ar }
]) {
	test(`the guide, followed to the letter, ends with files that pass the check, ${name}`, async ({
		page
	}) => {
		await openDesk(page, t, path);
		await page.getByText(t.help.title).click();
		await expect(page.getByText(t.help.steps[0] ?? '')).toBeVisible();

		await read(page, t);
		await expect(page.getByText(t.proposals.left(3))).toBeVisible();
		await expect(page.locator('.text')).not.toContainText('Skip to content');

		const publisher = page.getByLabel(t.source.publisher);
		await publisher.fill('Harbour Echo');
		await publisher.press('Enter');
		await page.getByLabel(t.source.url).fill('https://echo.example/roof');
		await page
			.getByLabel(`${t.source.about} ${t.inEnglish}`)
			.fill('A report about the roof of the old hall.');

		await proposal(page, 'leaks in every storm')
			.getByRole('button', { name: t.proposals.claim, exact: true })
			.click();
		await proposal(page, 'mended in May')
			.getByRole('button', { name: t.proposals.response, exact: true })
			.click();
		await proposal(page, 'did not respond')
			.getByRole('button', { name: t.proposals.response, exact: true })
			.click();

		const claim = form(page, 'leaks in every storm');
		await claim
			.getByLabel(`${t.statement.gist} ${t.inEnglish}`)
			.fill('Jane Holt obviously says that the roof leaks.');
		await expect(claim.getByText(t.statement.graded('obviously'))).toBeVisible();
		await claim
			.getByLabel(`${t.statement.gist} ${t.inEnglish}`)
			.fill('Jane Holt says that the roof of the hall leaks in storms.');

		const response = form(page, 'mended in May');
		await response.getByRole('button', { name: t.statement.moveAdd }).click();
		await response
			.getByLabel(`${t.statement.why} ${t.inEnglish}`)
			.fill('It states that the roof was mended.');
		const silence = form(page, 'did not respond');
		const asker = silence.getByLabel(t.statement.askedBy);
		await asker.fill('Harbour Echo');
		await asker.press('Enter');

		await page.getByLabel(`${t.topic.name} ${t.inEnglish}`).fill('The roof of the old hall');
		await page
			.getByLabel(`${t.topic.summary} ${t.inEnglish}`)
			.fill('Whether the roof of the old hall leaks.');

		await expect(page.getByText(t.check.nothing)).toBeVisible();
		const preview = page.locator('.preview');
		await expect(preview.locator('blockquote').first()).toContainText('The roof leaks');
		await expect(preview.getByText(site.silence['no-reply'])).toHaveCount(1);

		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: t.project.zip }).click();
		const files = unzipSync(await contentOf(await saved));
		const root = await mkdtemp(join(tmpdir(), 'rejoinder-desk-'));
		try {
			await cp('tests/fixtures/record', root, { recursive: true });
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
			expect(stdout).toContain('4 claims');
			expect(stdout).toContain('0 problems');
		} finally {
			await rm(root, { recursive: true });
		}
	});
}

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
		await expect(statements.locator('details')).toHaveCount(1);
		await page.getByRole('button', { name: t.project.undo }).click();
		await expect(statements.locator('details')).toHaveCount(0);
		await page.getByRole('button', { name: t.project.redo }).click();
		await expect(page.getByText(t.project.saving.saved)).toBeVisible();
		await page.reload();
		await expect(statements.locator('details')).toHaveCount(1);
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

test.describe('what is read', () => {
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

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the desk says what it is and what it needs', async ({ page }) => {
		await page.goto('/desk');
		await expect(page.getByText(deskEn.intro)).toBeVisible();
		await expect(page.getByText(/The desk works only with JavaScript/)).toBeVisible();
	});
});
