import { expect, test } from '@playwright/test';
import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { realRecord } from './record.ts';

const record = await realRecord();

/** A topic opens with all of it in so many screens, whatever its language: a laptop and a phone. */
const SCREENS = [
	{ width: 1440, height: 900, most: 3 },
	{ width: 390, height: 844, most: 8 }
];
for (const topic of record.topics.keys()) {
	for (const lang of LANGUAGES) {
		test(`the first view of ${topic} in ${lang} is short`, async ({ page }) => {
			for (const { width, height, most } of SCREENS) {
				await page.setViewportSize({ width, height });
				await page.goto(`./${lang === SOURCE_LANGUAGE ? '' : `${lang}/`}topics/${topic}`);
				const high = await page.evaluate(() => document.documentElement.scrollHeight);
				expect(high / height, `screens at ${width}px`).toBeLessThanOrEqual(most);
			}
		});
	}
}
