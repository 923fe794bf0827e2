import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, LANGUAGE_TABLE, SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { CLAIM, ownReply, reply } from './entries.ts';

const inLanguage = (lang: Language, path: string) =>
	`.${lang === SOURCE_LANGUAGE ? '' : `/${lang}`}${path}`;

test.describe('changing the language', () => {
	test('is offered in the same order everywhere: by tag', async ({ page }) => {
		for (const lang of LANGUAGES) {
			for (const path of ['/', CLAIM, '/search', '/desk', '/method']) {
				await page.goto(inLanguage(lang, path));
				const offered = await page
					.locator('header a[hreflang]')
					.evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
				expect(offered).toEqual([...LANGUAGES].sort().filter((other) => other !== lang));
			}
		}
	});

	test('keeps the page, what is asked of it, and the place on it', async ({ page }) => {
		const tos: [path: string, rest: string][] = [
			[CLAIM, `?with=${ownReply}#point-1`],
			['/search', '?q=library'],
			['/method', '#points']
		];
		for (const [path, rest] of tos) {
			await page.goto(inLanguage(SOURCE_LANGUAGE, path) + rest);
			for (const lang of ['he', 'ar', 'en'] as const) {
				await page.locator(`header a[hreflang="${lang}"]`).click();
				await expect(page.locator('html')).toHaveAttribute('lang', lang);
				const { pathname, search, hash } = new URL(page.url());
				expect(pathname.endsWith(inLanguage(lang, path).slice(1))).toBe(true);
				expect(search + hash).toBe(rest);
			}
		}
	});

	test('by keyboard too, and the link says where it leads before it is followed', async ({
		page
	}) => {
		await page.goto(`.${CLAIM}?with=${ownReply}#point-1`);
		const link = page.locator('header a[hreflang="he"]');
		await link.focus();
		await expect(link).toHaveAttribute(
			'href',
			new RegExp(`/he${CLAIM}\\?with=${ownReply}#point-1$`)
		);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/he${CLAIM}\\?with=${ownReply}#point-1$`));
	});
});

/** How one side of the facing pages looks: of each of its parts the type, and the room that it has. */
interface Side {
	width: number;
	/** What of it is seen before anything is scrolled. */
	height: number;
	parts: Record<string, { size: string; weight: string; leading: string; contrast: number }>;
}

/** What a side may have: its kind, who speaks, the facts, our translation, and the words themselves. */
const PARTS = {
	kind: '.caps',
	who: '.party',
	facts: '.meta',
	translation: '.quote .ours .text',
	original: '.quote blockquote'
};

async function sidesOf(page: Page): Promise<Side[]> {
	return page.locator('.spread > .panel:visible').evaluateAll((panels, parts) => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
		const rgba = (colour: string) => {
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			return [...canvas.getImageData(0, 0, 1, 1).data];
		};
		const luminance = (colour: number[]) => {
			const [r, g, b] = colour.map((one) => {
				const part = one / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
		};
		const behind = (node: Element | null): number[] => {
			if (!node) return [255, 255, 255, 255];
			const colour = rgba(getComputedStyle(node).backgroundColor);
			return colour[3] === 255 ? colour : behind(node.parentElement);
		};
		return panels.map((panel) => {
			const box = panel.getBoundingClientRect();
			const told = Object.entries(parts).flatMap(([name, selector]) => {
				const node = panel.querySelector(selector);
				if (!node) return [];
				const {
					fontSize: size,
					fontWeight: weight,
					lineHeight: leading,
					color
				} = getComputedStyle(node);
				const [a, b] = [luminance(rgba(color)), luminance(behind(node))].sort((x, y) => y - x);
				const contrast = Math.round(((a! + 0.05) / (b! + 0.05)) * 100) / 100;
				return [[name, { size, weight, leading, contrast }] as const];
			});
			const height = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
			return { width: box.width, height, parts: Object.fromEntries(told) };
		});
	}, PARTS);
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 0.02 * Math.max(a, b);

test.describe('the two sides of the facing pages', () => {
	for (const theme of ['light', 'dark'] as const) {
		test(`have the same type, weight, contrast and room in every language, ${theme}`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme: theme });
			for (const [width, height] of [
				[1440, 900],
				[1000, 700],
				[390, 844]
			] as const) {
				await page.setViewportSize({ width, height });
				const first: Side[] = [];
				for (const lang of LANGUAGES) {
					for (const answer of [reply, ownReply]) {
						await page.goto(inLanguage(lang, `${CLAIM}?with=${answer}`));
						const where = `${lang}, ${width}, ${answer}`;
						const [claim, response, ...more] = await sidesOf(page);
						expect(more, where).toEqual([]);
						const both = Object.keys(claim!.parts).filter((part) => part in response!.parts);
						expect(both.length, where).toBeGreaterThanOrEqual(4);
						for (const part of both) {
							expect([part, response!.parts[part]], where).toEqual([part, claim!.parts[part]]);
						}
						expect(isNear(claim!.width, response!.width), where).toBe(true);
						if (width >= 900) expect(isNear(claim!.height, response!.height), where).toBe(true);
						for (const { contrast } of Object.values(claim!.parts)) {
							expect(contrast, where).toBeGreaterThanOrEqual(4.5);
						}
						first.push(claim!);
					}
				}
				for (const side of first) {
					expect(isNear(side.width, first[0]!.width)).toBe(true);
					for (const [part, { weight, contrast }] of Object.entries(side.parts)) {
						if (!(part in first[0]!.parts)) continue;
						expect({ part, weight, contrast }).toEqual({
							part,
							weight: first[0]!.parts[part]!.weight,
							contrast: first[0]!.parts[part]!.contrast
						});
					}
				}
			}
		});
	}

	test('begin at the same height in every language, and have as much of the first screen', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		const heights: number[] = [];
		for (const lang of LANGUAGES) {
			await page.goto(inLanguage(lang, `${CLAIM}?with=${reply}`));
			heights.push((await sidesOf(page))[0]!.height);
		}
		for (const height of heights) expect(isNear(height, heights[0]!)).toBe(true);
	});
});

/** Where each character of the first text that has these words is drawn, from the left. */
async function drawn(
	page: Page,
	words: string
): Promise<{ at: string; x: number; line: number }[]> {
	return page.evaluate((wanted) => {
		const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const from = node.textContent!.indexOf(wanted);
			if (from < 0 || node.parentElement!.closest('textarea, script, .unseen')) continue;
			return [...wanted].map((at, i) => {
				const range = document.createRange();
				range.setStart(node, from + i);
				range.setEnd(node, from + i + 1);
				const { x, y } = range.getBoundingClientRect();
				return { at, x, line: Math.round(y) };
			});
		}
		return [];
	}, words);
}

const isFromLeft = (places: { x: number }[]) =>
	places.length > 1 && places.slice(1).every(({ x }, i) => x >= places[i]!.x);

test.describe('words that are hard on a line of two directions', () => {
	const LINES = [
		'Marsh Line (no. 7)',
		'a rise of -5 % (or +3.5 %)',
		'C++ (version 2.0)',
		'closed [sic] at 17:00'
	];

	for (const lang of LANGUAGES) {
		test(`what is asked is shown as it was asked, in ${lang}`, async ({ page }) => {
			for (const line of LINES) {
				// In quotation marks, so that nothing is found and the page says for what.
				const query = `"xqzzv ${line}"`;
				await page.goto(inLanguage(lang, `/search?q=${encodeURIComponent(query)}`));
				await expect(page.locator('main')).toContainText(query);
				const places = await drawn(page, query);
				expect(isFromLeft(places), `${query} in ${lang}`).toBe(true);
			}
		});

		test(`a long compound makes no page wider than it is, in ${lang}`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			for (const word of [
				'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3),
				'فسيكفيكهمالله'.repeat(12),
				'וכשלהתמודדויותיהם'.repeat(12)
			]) {
				await page.goto(inLanguage(lang, `/search?q=${encodeURIComponent(word)}`));
				await expect(page.locator('main')).toContainText(word);
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(over, `${word} in ${lang}`).toBeLessThanOrEqual(0);
			}
		});
	}

	test('names, dates and addresses in Latin letters are whole on pages from the right', async ({
		page
	}) => {
		for (const lang of LANGUAGES.filter((one) => LANGUAGE_TABLE[one].dir === 'rtl')) {
			for (const [path, words] of [
				['/sources/courier-2024-03-04', 'courier.example'],
				['/sources/courier-2024-03-04', 'Earlier closing divides Fennbrook']
			] as const) {
				await page.goto(inLanguage(lang, path));
				await page
					.locator('details')
					.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
				expect(isFromLeft(await drawn(page, words)), `${words} on ${lang}${path}`).toBe(true);
			}
		}
	});

	test('what points along a line is turned with it, and what does not is not', async ({ page }) => {
		for (const lang of LANGUAGES) {
			await page.goto(inLanguage(lang, CLAIM));
			const turned = await page.evaluate(() =>
				[...document.querySelectorAll('main *')]
					.filter((node) => /matrix\(-1|scaleX\(-1/.test(getComputedStyle(node).transform))
					.map((node) => node.outerHTML.slice(0, 80))
			);
			expect(turned).toEqual([]);
			const { dir } = LANGUAGE_TABLE[lang];
			const [claim, response] = await page
				.locator('.spread > .panel:visible')
				.evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().x));
			expect(claim! < response!).toBe(dir === 'ltr');
			// Words keep their direction on whichever side of the page they stand.
			for (const quote of await page.locator('.spread blockquote:visible').all()) {
				expect(await quote.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
			}
		}
	});
});
