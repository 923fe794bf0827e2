import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { fixtureRecord } from '../fixtures/load.ts';
import { ARTICLE, form, openDesk, read } from '../support/desk.ts';

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
		const table = await readFile('tests/golden/export/record.csv', 'utf8');
		const rows = Papa.parse(table, { header: true, skipEmptyLines: true }).data.length;
		const open = (name: string, text: string) =>
			page
				.getByLabel(t.project.open)
				.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
		let release = (): void => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/record.json', (route) => held.then(() => route.continue()));
		const asked = page.waitForRequest('**/record.json');
		await openDesk(page, t, '/desk');
		// What the record has already is not taken in again, though the table be quicker than the record.
		await open('same.csv', table);
		await asked;
		release();
		await expect(page.getByText(t.files.imported(rows))).toBeVisible();
		await expect(page.getByText(new RegExp(`^\\P{L}*same\\.csv.* row ${rows}`, 'u'))).toBeVisible();
		const { claims, responses } = await fixtureRecord();
		const ids = [...claims.keys(), ...responses.keys()];
		await open('other.csv', table.replace(new RegExp(ids.join('|'), 'g'), '$&-anew'));
		await expect(page.getByText(t.files.imported(0))).toBeVisible();
		await expect(form(page, 'Visits after six')).not.toHaveCount(0);
		await page.getByRole('button', { name: t.project.undo, exact: true }).click();
		await expect(page.locator('details.card')).toHaveCount(0);
	});
});
