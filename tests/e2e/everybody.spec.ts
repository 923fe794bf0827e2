import { expect, test } from '@playwright/test';
import { messages as ar } from '#lib/i18n/ar/core.ts';
import { messages as arCompare } from '#lib/i18n/ar/compare.ts';
import { messages as en } from '#lib/i18n/en/core.ts';
import { messages as enCompare } from '#lib/i18n/en/compare.ts';
import {
	cutWords,
	lostFocus,
	namesAmiss,
	reportedUntold,
	silentRegions,
	spaceText,
	tablesWithoutName,
	widerThanScreen,
	wrongLanguages
} from '../support/access-faults.ts';
import { inLanguage, pageKinds } from '../support/page-kinds.ts';
import { FIXTURE } from '../support/sites.ts';
import { violationsOf } from '../support/violations.ts';

/** What holds on every kind of page beyond what axe finds: one page of each kind, the largest. */
const kinds = pageKinds(FIXTURE);

/** How it is said that words are a source's report: before them, or in the line of names beside. */
const words = { en: [en, enCompare], ar: [ar, arCompare] } as const;
const cuesIn = ([core, compare]: readonly [typeof en, Pick<typeof enCompare, 'matrix'>]) => [
	core.attribution.reportedWords,
	compare.matrix.reported,
	...core.attribution.steps.reported.split('{party}').filter(Boolean)
];

/** More stops than this from the top of a page to its foot are for nobody. */
const MOST_STOPS = 150;

/** Pages with parts that stick: heads of tables, the claim beside its responses. */
const STICKS = /\/(?:claims\/[^/]+|topics\/[^/]+(?:\/matrix)?|terms|desk)$/;

test('there are kinds of pages to test', () => {
	expect(kinds.length).toBeGreaterThan(25);
});

for (const lang of ['en', 'ar'] as const) {
	for (const path of kinds.map((kind) => inLanguage(kind, lang))) {
		test(`${path} is told by ear, and fits a small screen and spaced-out letters`, async ({
			page
		}) => {
			await page.goto(`.${path}`);
			expect.soft(await namesAmiss(page)).toEqual([]);
			expect.soft(await violationsOf(page, ['label-content-name-mismatch'])).toEqual([]);
			expect.soft(await tablesWithoutName(page)).toBe(0);
			expect.soft(await silentRegions(page)).toEqual([]);
			expect.soft(await wrongLanguages(page)).toEqual([]);
			expect.soft(await reportedUntold(page, cuesIn(words[lang]))).toEqual([]);
			// It fits 320 pixels, which is 400 %, with letters spaced out and targets of 24 pixels.
			await page.setViewportSize({ width: 320, height: 256 });
			expect.soft(await widerThanScreen(page)).toEqual([]);
			expect.soft(await violationsOf(page, ['target-size'])).toEqual([]);
			await spaceText(page);
			expect.soft(await widerThanScreen(page)).toEqual([]);
			expect.soft(await cutWords(page)).toEqual([]);
		});

		// The walk through all stops is long: in the other direction where something sticks.
		if (lang === 'ar' && !STICKS.test(path)) continue;
		test(`${path} shows where the keyboard is, above whatever sticks, in letters of 24 pixels`, async ({
			page
		}) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 900, height: 420 });
			await page.goto(`.${path}`);
			await page.evaluate(() => (document.documentElement.style.fontSize = '24px'));
			const { stops, lost } = await lostFocus(page);
			expect.soft(lost).toEqual([]);
			expect(stops).toBeGreaterThan(3);
			expect(stops).toBeLessThan(MOST_STOPS);
		});
	}
}

for (const [lang, folder] of [
	['en', ''],
	['ar', '/ar']
] as const) {
	test(`what was found is told apart by ear: ${lang}`, async ({ page }) => {
		await page.goto(`.${folder}/search?q=library`);
		await expect(page.locator('.results button[aria-pressed]').nth(2)).toBeVisible();
		expect.soft(await namesAmiss(page)).toEqual([]);
		expect.soft(await wrongLanguages(page)).toEqual([]);
		expect.soft(await reportedUntold(page, cuesIn(words[lang]))).toEqual([]);
	});
}

for (const [i, path] of kinds.entries()) {
	// One scheme a kind, in turns: what is coloured is shared by all.
	const colorScheme = i % 2 === 0 ? 'light' : 'dark';
	test(`${path} is read in forced colours and in more contrast, ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
		await page.goto(`.${path}`);
		expect.soft(await violationsOf(page, ['color-contrast'])).toEqual([]);
		await page.emulateMedia({ forcedColors: null, contrast: 'more' });
		expect.soft(await violationsOf(page, ['color-contrast-enhanced'])).toEqual([]);
	});
}
