import { expect, test } from '@playwright/test';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { contentOf, form, makeExchange, openDesk } from '../support/desk.ts';

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
		await part('Who answered what');
		await expect(body).toContainText('1 claim, 1 party');
		await part('Order of events');
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
		// The answers are for the teacher, and are printed by choice.
		await expect(body.getByRole('heading', { name: 'Answers' })).toHaveCount(0);
		await body.getByRole('checkbox', { name: 'Answers' }).check();
		await expect(body.getByRole('heading', { name: 'Answers' })).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button', { name: t.project.undo, exact: true })).toBeHidden();
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
		await expect(buttons).toHaveCount(8);
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
