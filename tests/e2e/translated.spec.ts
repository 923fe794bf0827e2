import { expect, test, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { messages as ar } from '#lib/i18n/ar/core.ts';
import { messages as arShare } from '#lib/i18n/ar/share.ts';
import { messages as he } from '#lib/i18n/he/core.ts';
import { messages as heShare } from '#lib/i18n/he/share.ts';
import { languageName } from '#lib/text/languages.ts';
import { violationsInBothThemes } from '../support/violations.ts';
import { claim, reply, topic } from './entries.ts';

/** A reader of another language than the words are in: from the start page to a checked quotation and a citation. */
const READERS = [
	{
		lang: 'ar',
		t: ar,
		share: arShare,
		said: 'الإغلاق في الخامسة',
		answered: 'نقل المجلس أربع ساعات'
	},
	{ lang: 'he', t: he, share: heShare, said: 'הסגירה בחמש', answered: 'העבירה המועצה ארבע שעות' }
] as const;
const WORDS = 'Closing at five shuts out everyone';

/** What a page put on the clipboard, which headless browsers do not let a test read. */
async function catchCopies(page: Page): Promise<() => Promise<string>> {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: async (text: string) => void Object.assign(globalThis, { text }) }
		});
	});
	return () => page.evaluate(() => (globalThis as unknown as { text: string }).text);
}

for (const { lang, t, share, said, answered } of READERS) {
	test.describe(`in ${lang}`, () => {
		test('an exchange is followed, its words seen, checked and cited', async ({ page }) => {
			const copied = await catchCopies(page);
			await page.goto(`./${lang}`);
			await page.locator(`a[href$="/topics/${topic}"]`).first().click();
			await page.locator(`main a[href$="/claims/${claim}"]:visible`).first().click();
			await expect(page).toHaveURL(new RegExp(`/${lang}/claims/${claim}`));

			const leaf = page.locator('article.claim');
			const ours = leaf.locator('.ours').first();
			await expect(ours).toContainText(said);
			await expect(ours).toContainText(t.editorial.translation);
			await expect(ours).toHaveAttribute('lang', lang);
			await expect(ours).toHaveAttribute('dir', 'rtl');
			await expect(ours.locator('mark')).toHaveCount(2);
			await expect(page.locator(`[id="${reply}"]`)).toContainText(answered);
			await expect(page.getByText(t.translation.note)).toHaveCount(1);

			const words = leaf.locator('blockquote').first();
			await expect(words).toBeHidden();
			const original = t.translation.original(languageName('en', lang));
			await leaf.getByText(original).first().focus();
			await page.keyboard.press('Enter');
			await expect(words).toBeVisible();
			await expect(words).toContainText(WORDS);
			await expect(words).toHaveAttribute('lang', 'en');
			await page.keyboard.press('Enter');
			await expect(words).toBeHidden();

			// What is checked is seen: it opens.
			await leaf.locator('[data-action=check]').first().click();
			await expect(leaf.getByRole('status').first()).toContainText(t.proof.proven);
			await expect(words).toBeVisible();

			await leaf.getByRole('button', { name: t.share.cite }).first().click();
			const dialog = page.getByRole('dialog');
			const plain = dialog.getByRole('button', { name: share.cite.plain });
			await plain.click();
			await expect(dialog.getByRole('status')).toHaveText(share.cite.copied);
			expect(await copied()).toContain(WORDS);
			expect(await copied()).not.toContain(said);
			await dialog.getByLabel(share.cite.translated).check();
			await expect(dialog.getByText(/translated by the editors of/).first()).toBeVisible();
			await plain.click();
			await expect.poll(copied).toContain(said);
			expect(await copied()).toContain(WORDS);
		});

		test('altered words under a translation are not proven', async ({ page }) => {
			await page.goto(`./${lang}/claims/${claim}`);
			const leaf = page.locator('article.claim');
			await leaf
				.locator('.ours .text')
				.first()
				.evaluate((element) => (element.textContent = 'Other words.'));
			await leaf.locator('[data-action=check]').first().click();
			// The translation is no part of it; the words are.
			await expect(leaf.getByRole('status').first()).toContainText(t.proof.proven);
			await page.reload();
			await leaf
				.locator('blockquote mark')
				.first()
				.evaluate((element) => element.append(' not'));
			await leaf.locator('[data-action=check]').first().click();
			await expect(leaf.getByRole('status').first()).toContainText(t.proof.failed);
		});

		test('a contested term opens its note in the translation as in the words', async ({ page }) => {
			await page.goto(`./${lang}/claims/${claim}`);
			const leaf = page.locator('article.claim');
			const term = leaf.locator('.ours .text a.term').first();
			const name = await term.textContent();
			await term.focus();
			await page.keyboard.press('Enter');
			const note = page.getByRole('dialog');
			await expect(note).toBeVisible();
			await expect(note.locator('[aria-current]')).toContainText(name!);
			await expect(note.locator('[aria-current] q')).toHaveText('closing');
			await page.keyboard.press('Escape');
			await expect(term).toBeFocused();
		});

		test('a page says once whose its translations are, where it shows one', async ({ request }) => {
			const sitemap = await (await request.get('./sitemap.xml')).text();
			const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)]
				.map(([, loc]) => loc!)
				.filter((loc) => new RegExp(`/${lang}(?:/|$)`).test(loc));
			expect(paths.length).toBeGreaterThan(20);
			let shown = 0;
			for (const path of paths) {
				const address = /^https?:/.test(path) ? path : `.${path}`;
				const { document } = parseHTML(await (await request.get(address)).text());
				const all = [...document.querySelectorAll('.ours')];
				const notes = document.querySelectorAll('p.translated').length;
				// In a note that opens, as those of the matrix, it may be said on the page already.
				const inSight = all.filter((one) => !one.closest('dialog')).length;
				expect([path, notes]).toEqual([path, inSight > 0 ? 1 : Math.min(notes, all.length, 1)]);
				shown += notes;
			}
			expect(shown).toBeGreaterThan(5);
		});

		test('nothing of it is out of reach of anybody', async ({ page }) => {
			await page.goto(`./${lang}/claims/${claim}`);
			await page.locator('article.claim summary').first().click();
			expect(await violationsInBothThemes(page)).toEqual([]);
		});
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the translation is read and the words are a press away', async ({ page }) => {
		await page.goto(`./ar/claims/${claim}`);
		const leaf = page.locator('article.claim');
		await expect(leaf.locator('.ours').first()).toContainText('الإغلاق في الخامسة');
		await leaf.locator('summary').first().click();
		await expect(leaf.locator('blockquote').first()).toBeVisible();
	});
});

test('both pages of an exchange have their translation in one size', async ({ page }) => {
	await page.goto(`./he/claims/${claim}`);
	const sizes = await page
		.locator('article .ours .text')
		.evaluateAll((all) => [
			...new Set(
				all.map((one) => `${getComputedStyle(one).fontSize} ${getComputedStyle(one).color}`)
			)
		]);
	expect(sizes).toHaveLength(1);
});
