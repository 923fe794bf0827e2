import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { messages as deskAr } from '#lib/i18n/ar/desk.ts';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { fixtureRecord } from '../fixtures/load.ts';
import {
	checkBeside,
	contentOf,
	form,
	makeExchange,
	openDesk,
	pick,
	proposal,
	read
} from '../support/desk.ts';
import { violationsOf } from '../support/violations.ts';

test('an article that is pasted becomes files that pass the check', async ({ page }) => {
	const t = deskEn;
	await openDesk(page, t, '/desk');
	await makeExchange(page, t);
	await expect(page.locator('.text')).not.toContainText('Skip to content');
	const claim = form(page, 'leaks in every storm');
	const gist = claim.getByLabel(`${t.statement.gist} ${t.inLanguage('en')}`);
	await gist.fill('Jane Holt obviously says that the roof leaks.');
	await expect(claim.getByText(t.statement.graded('obviously'))).toBeVisible();
	await gist.fill('Jane Holt says that the roof of the hall leaks in storms.');
	await expect(page.getByText(t.check.nothing)).toBeVisible();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: t.project.zip }).click();
	const printed = await checkBeside('tests/fixtures/record/data', await contentOf(await saved));
	const { claims } = await fixtureRecord();
	expect(printed).toContain(`${claims.size + 1} claims`);
	expect(printed).toContain('0 problems');
});

test('what a page has that is not text is counted, and shown when asked for', async ({ page }) => {
	const t = deskEn;
	await openDesk(page, t, '/desk');
	await read(
		page,
		t,
		`<!doctype html><html lang="en"><head><title>The old lock</title></head><body><article><h1>The old lock</h1>
<p>The keeper wrote to every yard<sup><a href="#n1">1</a></sup> on the canal and asked for the names of all the boats that were waiting there.</p>
<p>The trust will pay <del>nine</del> seven crowns for each of them, it said, and for the grain that is wet by now.</p></article></body></html>`
	);
	const text = page.locator('.text');
	await expect(text).toContainText('will pay seven crowns');
	const counts = `${t.text.leftOut.note(1)}, ${t.text.leftOut['struck-out'](1)}`;
	const struck = page.locator('#step-text dd').filter({ hasText: 'nine' });
	await expect(struck).toBeHidden();
	await page.getByText(t.text.leftOut.title(counts)).click();
	await expect(struck).toBeVisible();
});

test('what is missing is said in Arabic on the Arabic desk, with the label of its field', async ({
	page
}) => {
	const t = deskAr;
	await openDesk(page, t, '/ar/desk');
	await read(page, t);
	await proposal(page, 'leaks in every storm')
		.getByRole('button', { name: t.proposals.claim })
		.click();
	const problems = page.locator('.problems > li');
	await expect(problems.first()).toContainText(/[\u0621-\u064A]{3}/);
	await expect(problems.filter({ hasText: t.source.url })).toHaveCount(1);
	await expect(problems.filter({ hasText: /\.yaml|\burl\b/ })).toHaveCount(0);
	const title = problems.filter({ hasText: `${t.topic.title} › ${t.topic.name}` });
	await title.getByRole('button', { name: t.check.go }).click();
	await expect(page.getByLabel(`${t.topic.name} ${t.inLanguage('en')}`)).toBeInViewport();
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
	await expect(page.locator('details.card')).toHaveCount(0);
	await page
		.getByLabel(t.project.open)
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: json });
	await expect(claim.getByLabel(t.quote.viaParty)).toHaveValue('Harbour Wire');
	await expect(claim.getByLabel(t.quote.translationText)).toHaveValue('السقف يسرّب');
	await expect(claim.getByLabel(t.statement.work)).toHaveValue('The logbook of the hall');
	await expect(page.locator('.preview')).toContainText('Harbour Wire');
});

test('a quotation has our translation, which is checked, taken back and saved', async ({
	page
}) => {
	const t = deskEn;
	await openDesk(page, t, '/desk');
	await makeExchange(page, t);
	await expect(page.getByText(t.check.nothing)).toBeVisible();
	const claim = form(page, 'leaks in every storm');
	const name = `${t.translation.text} ${t.inLanguage('he')}`;
	await claim.getByText(t.translation.title).first().focus();
	await page.keyboard.press('Enter');
	const text = claim.getByRole('textbox', { name, exact: true });
	await expect(text).toHaveAttribute('dir', 'rtl');
	await expect(text).toHaveAttribute('lang', 'he');
	await expect(
		claim.getByRole('textbox', { name: `${t.translation.text} ${t.inLanguage('en')}` })
	).toHaveCount(0);
	await text.fill('הגג דולף […] בכל סערה');
	await expect(text).toBeFocused();
	const problem = page.locator('.problems > li').filter({ hasText: name });
	await expect(problem).toHaveCount(1);
	await expect(text).toHaveAttribute('aria-invalid', 'true');
	await page.getByLabel(t.add.paste).focus();
	await problem.getByRole('button', { name: t.check.go }).click();
	await expect(text).toBeFocused();
	await text.fill('הגג דולף בכל סערה');
	await expect(page.getByText(t.check.nothing)).toBeVisible();
	const group = claim.getByRole('group', { name });
	await group.getByLabel(t.translation.readBy).fill('S. Noor');
	await page.getByRole('button', { name: t.project.undo, exact: true }).click();
	await expect(group.getByLabel(t.translation.readBy)).toHaveValue('');
	await page.getByRole('button', { name: t.project.redo, exact: true }).click();
	await expect(group.getByLabel(t.translation.readBy)).toHaveValue('S. Noor');
	expect(await violationsOf(page)).toEqual([]);
	await expect(page.getByText(t.check.nothing)).toBeVisible();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: t.project.zip }).click();
	const zip = await contentOf(await saved);
	const [path, yaml] = Object.entries(unzipSync(new Uint8Array(zip))).find(([one]) =>
		one.includes('translations/he/')
	)!;
	expect(path).toMatch(/^data\/translations\/he\/[a-z-]+\.yaml$/);
	expect(strFromU8(yaml)).toContain('    text: הגג דולף בכל סערה\n    readBy: S. Noor');
	expect(await checkBeside('tests/fixtures/record/data', zip)).toContain('0 problems');
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
	await chosen.getByRole('button', { name: t.proposals.response }).click();
	const rejoinder = form(page, 'the matter was closed');
	await expect(rejoinder.locator('summary').first()).toContainText(t.statement.rejoinder);
	await pick(rejoinder.getByLabel(t.statement.speaker, { exact: true }), 'Jane Holt');
	await rejoinder
		.getByLabel(`${t.statement.gist} ${t.inLanguage('en')}`)
		.fill('Jane Holt says that the matter is closed.');
	await rejoinder.getByLabel(t.statement.voice).first().selectOption('own');
	await rejoinder.getByLabel(t.statement.basis).selectOption('says-so');
	await rejoinder.getByLabel(t.statement.basisQuote).fill('the matter was closed');
	await expect(page.getByText(t.check.nothing)).toBeVisible();
	await expect(page.locator('.preview')).toContainText('Jane Holt says that the matter is closed.');
});

test('a record without the document of the guide has no example, and the desk says so', async ({
	page
}) => {
	const t = deskEn;
	await openDesk(page, t, '/desk');
	await page.getByText(t.help.title).click();
	await page.getByRole('button', { name: t.help.example }).click();
	await expect(page.getByText(t.help.noExample)).toBeVisible();
	await expect(page.getByLabel(t.add.paste)).toHaveValue('');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the desk says what it is and what it needs', async ({ page }) => {
		await page.goto('./desk');
		await expect(page.getByText(deskEn.intro)).toBeVisible();
		await expect(page.getByText(/The desk needs JavaScript/)).toBeVisible();
	});
});
