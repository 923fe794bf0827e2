import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { pagesOf, REAL } from '../support/sites.ts';
import { violationsInBothThemes } from '../support/violations.ts';

/** Kinds of pages: the routes below a language, `claims/[id]`. */
const kinds = readdirSync('src/routes/[[lang=lang]]', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /(?:^|\/)\+page\.svelte$/.test(file))
	.map((file) => file.replace(/\/?\+page\.svelte$/, ''))
	.sort();
const pages = pagesOf(REAL).sort((a, b) => a.bytes - b.bytes);

/** The shortest page of a kind and the longest. */
function twoOf(kind: string, lang: string): string[] {
	const parts = [...(lang === SOURCE_LANGUAGE ? [] : [lang]), ...(kind === '' ? [] : [kind])];
	const address = new RegExp(`^/${parts.join('/').replace(/\[\w+\]/g, '[^/]+')}$`);
	const all = pages.map(({ path }) => path).filter((path) => address.test(path));
	return [...new Set([...all.slice(0, 1), ...all.slice(-1)])];
}

for (const kind of kinds) {
	for (const lang of LANGUAGES) {
		test(`the shortest and the longest page are accessible, light and dark: /${kind}, ${lang}`, async ({
			page
		}) => {
			const paths = twoOf(kind, lang);
			// A record may have nothing of a kind, as of claims with a chronology; other pages it has.
			if (!kind.includes('[')) expect(paths).toHaveLength(1);
			const violations: string[] = [];
			for (const path of paths) {
				await page.goto(`.${path}`);
				for (const found of await violationsInBothThemes(page)) violations.push(`${path} ${found}`);
			}
			expect(violations).toEqual([]);
		});
	}
}

test('every page of the site is of one of these kinds', () => {
	const known = kinds.map((kind) => kind.replace(/\[\w+\]/g, '[^/]+')).join('|');
	const others = LANGUAGES.filter((lang) => lang !== SOURCE_LANGUAGE).join('|');
	const address = new RegExp(`^/(?:(?:${others})(?:/|$))?(?:${known})$`);
	expect(pages.length).toBeGreaterThan(kinds.length);
	expect(pages.map(({ path }) => path).filter((path) => !address.test(path))).toEqual([]);
});
