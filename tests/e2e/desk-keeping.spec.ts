import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { messages as problems } from '#lib/i18n/en/problems.ts';
import { tellProblem } from '#lib/i18n/problems.ts';
import { contentOf, makeExchange, openDesk, proposal, read } from '../support/desk.ts';

test.describe('the work', () => {
	test('is kept over a reload, can be undone and done again', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await proposal(page, 'leaks in every storm')
			.getByRole('button', { name: t.proposals.claim })
			.click();
		const statements = page.locator('section', {
			has: page.getByRole('heading', { name: t.statement.title })
		});
		await expect(statements.locator('details.card')).toHaveCount(1);
		await page.getByRole('button', { name: t.project.undo, exact: true }).click();
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
		await expect(page.getByText(t.files.refused(1))).toBeVisible();
		const at = { file: 'x.json', path: [] };
		await expect(page.getByText(tellProblem({ code: 'not-json', at }, problems))).toBeVisible();
		await open.setInputFiles({
			name: 'x.json',
			mimeType: 'application/json',
			buffer: Buffer.from('{}')
		});
		const refused = tellProblem({ code: 'not-an-import', at }, problems);
		await expect(page.getByText(refused)).toBeVisible();
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

	test('that is damaged or of a newer site says so, is given out as it is, and leaves the others', async ({
		page
	}) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await expect(page.getByText(t.project.saving.saved)).toBeVisible();
		await page.evaluate(
			() =>
				new Promise((done) => {
					const opening = indexedDB.open('rejoinder-desk');
					opening.onsuccess = () => {
						const writing = opening.result.transaction('projects', 'readwrite');
						const row = { revision: 1, saved: '2999-01-02', form: 2 };
						const projects = writing.objectStore('projects');
						projects.put({ ...row, id: 'hall', title: 'The hall', project: { claims: 'lost' } });
						projects.put({ ...row, id: 'next', title: 'Next', saved: '2999-01-01', form: 99 });
						writing.oncomplete = done;
					};
				})
		);
		await page.reload();
		const alert = page.getByRole('alert');
		await expect(alert).toContainText('The hall');
		await expect(alert).toContainText(t.project.shutStays);
		const saved = page.waitForEvent('download');
		await alert.getByRole('button', { name: t.project.shutSave }).click();
		const raw = JSON.parse(Buffer.from(await contentOf(await saved)).toString()) as object;
		expect(raw).toEqual({ rejoinder: 'desk', form: 2, project: { claims: 'lost' } });

		const choose = page.getByLabel(t.project.label);
		await choose.selectOption({ label: 'Next' });
		await expect(alert).toContainText(t.project.shutNewer('Next'));
		await alert.getByRole('button', { name: t.project.discard }).click();
		await alert.getByRole('button', { name: t.project.discardSure }).click();
		await expect(alert).toHaveCount(0);
		await expect(choose.locator('option')).not.toContainText(['Next']);

		await choose.selectOption({ index: 2 });
		await expect(page.locator('.text')).toContainText('The roof leaks');
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
						for (const name of await caches.keys()) {
							const kept = await (await caches.open(name)).keys();
							if (kept.some(({ url }) => /\/worker[^/]*\.js/.test(url))) return true;
						}
						return false;
					}),
				{ timeout: 60_000 }
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
		await page.getByRole('button', { name: t.read.back }).click();
		await page.getByRole('button', { name: t.project.zip }).click();
		expect(Object.keys(unzipSync(await contentOf(await saved)))).not.toEqual([]);
	});
});
