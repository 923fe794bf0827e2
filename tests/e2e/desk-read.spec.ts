import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { projectOf } from '#lib/editor/draft/from-record.ts';
import { readProject, writeProject } from '#lib/editor/draft/project.ts';
import { excerpt } from '#lib/formats/scope.ts';
import { messages as ar } from '#lib/i18n/ar/core.ts';
import { messages as deskAr } from '#lib/i18n/ar/desk.ts';
import { messages as en } from '#lib/i18n/en/core.ts';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { messages as shareAr } from '#lib/i18n/ar/share.ts';
import { messages as shareEn } from '#lib/i18n/en/share.ts';
import { fixtureRecord } from '../fixtures/load.ts';
import { contentOf } from '../support/desk.ts';
import { violationsInBothThemes } from '../support/violations.ts';

/** A topic of the small record as somebody's own project, none of it on the site. */
async function ownProject(): Promise<Buffer> {
	const part = excerpt(await fixtureRecord(), { kind: 'topic', id: 'library-hours' });
	const options = { id: 'p', day: '2024-05-01', held: null };
	return Buffer.from(writeProject(projectOf(part, 'library-hours', options)));
}

/** Opens a file on the desk and reads the project in it. */
async function readAtDesk(page: Page, file: Buffer, { t = deskEn, path = '/desk' } = {}) {
	await page.goto(`.${path}`);
	await expect(page.getByRole('heading', { name: t.add.title })).toBeVisible();
	await open(page, file, t);
}

async function open(page: Page, buffer: Buffer, t: typeof deskEn): Promise<void> {
	const file = { name: 'own.rejoinder.json', mimeType: 'application/json', buffer };
	await page.getByLabel(t.project.open).setInputFiles(file);
	await expect(page.getByText(t.check.nothing)).toBeVisible();
	await page.getByRole('button', { name: t.read.open }).click();
}

const part = (page: Page, name: string): Promise<void> =>
	page.locator('.read nav').getByRole('button', { name, exact: true }).press('Enter');

/** The items of the pack, in order. */
const items = (page: Page): Locator => page.locator('.read li[draggable]');

for (const { name, path, t, site } of [
	{ name: 'left to right', path: '/desk', t: deskEn, site: en },
	{ name: 'right to left', path: '/ar/desk', t: deskAr, site: ar }
] as const) {
	test(`every way to read an own project is accessible, light and dark, ${name}`, async ({
		page
	}) => {
		test.setTimeout(600_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await readAtDesk(page, await ownProject(), { t: t as typeof deskEn, path });
		const { matrix, chronology, map, balance } = site.compare.instruments;
		const violations: string[] = [];
		for (const one of [matrix, chronology, map, balance, ...Object.values(t.read.parts)]) {
			await part(page, one);
			await expect(page.locator('.read .body > *').first()).toBeVisible();
			if (one === map)
				await expect(page.locator('.read .body section[id]:visible').first()).toBeVisible();
			if (one === t.read.parts.sheets) await page.locator('.statements summary').click();
			for (const found of await violationsInBothThemes(page)) violations.push(`${one} ${found}`);
		}
		expect(violations).toEqual([]);
	});
}

test('the balance sheet counts the own project, party by party', async ({ page }) => {
	await readAtDesk(page, await ownProject());
	await part(page, 'Balance');
	const body = page.locator('.read .body');
	const rows = body.getByRole('row', { name: /^Fennbrook Town Council/ });
	await expect(rows.filter({ hasText: '8 March 2024' })).not.toHaveCount(0);
	const region = body.getByRole('region').first();
	await region.focus();
	await expect(region).toBeFocused();
	await expect(body.getByRole('heading', { level: 3 })).not.toHaveCount(0);
});

test('the map goes from statement to statement by keyboard, and to their exchanges', async ({
	page
}) => {
	await readAtDesk(page, await ownProject());
	await part(page, 'Map');
	const body = page.locator('.read .body');
	// The document that is answered as a whole, two claims, four responses.
	await expect(body.locator('section[id]')).toHaveCount(7);
	const shown = body.locator('section[id]:visible');
	await expect(shown).toHaveId('claim-five-shuts-out');
	const card = shown.locator('a[href="#response-council-moved-hours"]');
	await card.focus();
	// What the arrows do comes when the map is reached for.
	await expect(async () => {
		if (await card.isVisible()) await page.keyboard.press('ArrowRight');
		await expect(shown).toHaveId('response-council-moved-hours', { timeout: 1000 });
	}).toPass();
	await expect(shown).toBeFocused();
	const download = page.waitForEvent('download');
	await shown.getByRole('button', { name: 'SVG' }).click();
	expect(new TextDecoder().decode(await contentOf(await download))).toContain('1: Accepts a part');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(shown).toHaveId('claim-five-shuts-out');
	await shown.getByRole('link', { name: 'Open on its own page' }).press('Enter');
	await expect(page.locator('#read-claims-five-shuts-out')).toBeFocused();
});

test('a contested term opens in place, and leads to the terms of the project', async ({ page }) => {
	await readAtDesk(page, await ownProject());
	const term = page.locator('.read [data-wording]').first();
	await term.press('Enter');
	const note = page.locator('[popover]:popover-open');
	await expect(note).toContainText('change of opening hours');
	await page.keyboard.press('Escape');
	await expect(term).toBeFocused();
	await term.press('Enter');
	await note.getByRole('link').press('Enter');
	await expect(page.locator('.read .body table')).toContainText('closing');
	await expect(page.getByRole('button', { name: deskEn.read.parts.terms })).toBeFocused();
	await expect(page).toHaveURL(/\/desk$/);
});

test('a pack of own statements is chosen, ordered, named, shown and printed', async ({ page }) => {
	const t = deskEn.read;
	const words = shareEn;
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET') sent.push(request.url());
	});
	await readAtDesk(page, await ownProject());
	await part(page, t.parts.sheets);
	await expect(items(page)).toHaveCount(6);
	await page.getByText(`${t.choose}: 6 of 6`).click();
	await page.getByRole('button', { name: words.pack.clear }).click();
	await expect(page.getByText(t.chooseFirst)).toBeVisible();
	await expect(page.getByRole('button', { name: words.pack.present })).toBeDisabled();
	for (const gist of ['closing at five keeps out', 'the building is open', 'the street is quieter'])
		await page.getByRole('checkbox', { name: new RegExp(gist) }).check();
	await expect(items(page)).toHaveCount(3);

	await items(page).nth(2).focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(items(page).nth(1)).toContainText('the street is quieter');
	await expect(items(page).nth(1)).toBeFocused();
	await page.getByLabel(words.pack.name).fill('Five o’clock');
	await page.getByLabel(words.pack.questions).fill('Who is kept out?');
	await page.getByLabel(words.pack.questions).blur();

	const handout = page.locator('.sheets section').first();
	await expect(handout).toContainText('Five o’clock');
	await expect(handout).toContainText('Who is kept out?');
	await expect(handout.getByRole('heading', { level: 4 })).toHaveCount(3);
	await expect(handout.getByRole('heading', { level: 4 }).nth(1)).toContainText('Harbour Road');
	// The handout alone is printed, and others by choice.
	await expect(page.locator('.sheets section')).toHaveCount(1);
	await page.getByLabel(words.print.sheets.consensus).check();
	await expect(page.locator('.sheets section')).toHaveCount(2);

	await page.getByRole('button', { name: words.pack.present }).press('Enter');
	const stage = page.getByRole('dialog', { name: 'Five o’clock' });
	await expect(stage.getByText('Exchange 1 of 1')).toBeVisible();
	await stage.locator('[data-wording]').first().press('Enter');
	await expect(stage.locator('[popover]:popover-open')).toContainText('the Friends');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Space');
	await expect(stage.locator('article')).toHaveCount(2);
	await page.keyboard.press('Escape');
	await expect(stage).toBeHidden();

	await page.getByRole('button', { name: words.pack.blind }).press('Enter');
	for (let response = 0; response < 3; response++) {
		expect(await stage.innerHTML()).not.toMatch(/Friends|Imrie|Harbour|Traders|Courier|courier/);
		await page.keyboard.press('Space');
	}
	await expect(stage.locator('article')).toHaveCount(3);
	await page.keyboard.press('Escape');

	await page.emulateMedia({ media: 'print' });
	await expect(handout).toBeVisible();
	await expect(items(page).first()).toBeHidden();
	await expect(page.getByText(t.noAddress)).toBeHidden();
	expect(sent).toEqual([]);
});

test('a pack stays with its project: undone, after a reload, and in a file that opens again', async ({
	page
}) => {
	const t = deskEn;
	await readAtDesk(page, await ownProject());
	await part(page, t.read.parts.sheets);
	await page.getByRole('button', { name: /^Remove: .*closing at five/ }).click();
	await expect(items(page)).toHaveCount(5);
	await page.getByRole('button', { name: t.project.undo, exact: true }).click();
	await expect(items(page)).toHaveCount(6);
	await page.getByRole('button', { name: t.project.redo }).click();
	await expect(items(page)).toHaveCount(5);
	await page.getByLabel(shareEn.pack.name).fill('Kept');
	await page.getByLabel(shareEn.pack.name).blur();
	await expect(page.getByText(t.project.saving.saved)).toBeVisible();

	await page.reload();
	await page.getByRole('button', { name: t.read.open }).click();
	await part(page, t.read.parts.sheets);
	await expect(items(page)).toHaveCount(5);
	await expect(page.getByText(t.read.noAddress)).toBeVisible();
	const saved = page.waitForEvent('download');
	await page.locator('.read').getByRole('button', { name: t.project.json }).click();
	const file = await readFile(await (await saved).path());
	const read = readProject(file.toString());
	expect(read.kind === 'project' && read.project.pack).toMatchObject({ title: 'Kept' });

	await page.getByRole('button', { name: t.read.back }).click();
	await page.getByRole('button', { name: t.project.fresh }).click();
	await expect(page.locator('details.card')).toHaveCount(0);
	await open(page, file, t);
	await part(page, t.read.parts.sheets);
	await expect(items(page)).toHaveCount(5);
	await expect(page.getByLabel(shareEn.pack.name)).toHaveValue('Kept');
});

test('a pack that names what the project no longer has says how much, and shows the rest', async ({
	page
}) => {
	const read = readProject((await ownProject()).toString());
	if (read.kind !== 'project') throw new Error(read.kind);
	const items = ['claim/five-shuts-out', 'response/gone', 'claim/gone'] as const;
	const pack = { title: '', questions: [], items: [...items] };
	const file = Buffer.from(writeProject({ ...read.project, pack }));
	await readAtDesk(page, file, { t: deskAr as typeof deskEn, path: '/ar/desk' });
	await part(page, deskAr.read.parts.sheets);
	await expect(page.getByRole('alert')).toHaveText(deskAr.read.gone(2));
	await expect(page.locator('.read li[draggable]')).toHaveCount(1);
	await expect(page.getByRole('button', { name: shareAr.pack.present })).toBeEnabled();
});

test.describe('on a phone, in either language', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const { path, t } of [
		{ path: '/desk', t: deskEn },
		{ path: '/ar/desk', t: deskAr }
	]) {
		test(`no way to read is wider than the screen: ${path}`, async ({ page }) => {
			await readAtDesk(page, await ownProject(), { t: t as typeof deskEn, path });
			const buttons = page.locator('.read nav button');
			for (const button of await buttons.all()) {
				await button.click();
				await expect(page.locator('.read .body > *').first()).toBeVisible();
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(over, (await button.textContent()) ?? '').toBeLessThanOrEqual(1);
			}
		});
	}
});
