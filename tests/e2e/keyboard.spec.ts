import { expect, test } from '@playwright/test';
import { messages as coreAr } from '#lib/i18n/ar/core.ts';
import { messages as deskAr } from '#lib/i18n/ar/desk.ts';
import { messages as shareAr } from '#lib/i18n/ar/share.ts';
import { messages as coreEn } from '#lib/i18n/en/core.ts';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { messages as shareEn } from '#lib/i18n/en/share.ts';
import { ARTICLE, checkBeside, contentOf } from '../support/desk.ts';
import { chooseByArrows, expectFocus, pickTyped, tabTo } from '../support/keyboard.ts';
import { CLAIM, ownReply } from './entries.ts';

/**
 * Two whole walks without a pointer: at every step what has the focus, as the browser tells it to those
 * who hear, within how many stops it is reached, and what was announced.
 */

/** A role, and words of its name, in the pattern of what has the focus. */
const on = (role: string, ...words: string[]) =>
	new RegExp(
		`^${role} .*${words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}`
	);

for (const [lang, t, share] of [
	['', coreEn, shareEn],
	['/ar', coreAr, shareAr]
] as const) {
	test(`from the start page to a checked citation, and back out: ${lang || '/en'}`, async ({
		page
	}) => {
		await page.addInitScript(() => {
			const writeText = async (copied: string) => void Object.assign(globalThis, { copied });
			Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
		});
		const press = (key: string) => page.keyboard.press(key);

		await page.goto(`.${lang}/`);
		await press('Tab');
		await expectFocus(page, on('link', t.site.skip));
		await tabTo(page, on('link', t.nav.searchPlaceholder), 9);

		await press('Enter');
		await expectFocus(page, on('combobox', t.search.label));
		const palette = page.getByRole('dialog', { name: t.search.open });
		await page.keyboard.type('closing at five shuts out');
		await expect(palette.getByRole('status')).not.toBeEmpty();
		const option = palette.getByRole('option').first();
		await expect(option).toHaveAttribute('aria-selected', 'true');
		await expect(option).toContainText('shuts out everyone');
		await expect(palette).toMatchAriaSnapshot(`
      - combobox "${t.search.label}" [expanded]
      - button "${t.search.close}"
      - status
      - listbox
    `);

		await press('Enter');
		await page.waitForURL(new RegExp(`${lang}${CLAIM}`));
		await press('Tab');
		await expectFocus(page, on('link', t.site.skip));
		await press('Enter');
		await expect(page.locator('#main')).toBeFocused();
		await expect(page.getByRole('navigation', { name: t.claim.responses })).toMatchAriaSnapshot(`
      - list:
        - listitem:
          - link
        - listitem:
          - link
        - listitem:
          - link
    `);
		await tabTo(page, on('link', t.answersTo.document()), 5);

		await press('Enter');
		await expect(page).toHaveURL(new RegExp(`with=${ownReply}`));
		await expect(page.locator('main > [role=status]')).toContainText(t.answersTo.document());
		await expectFocus(page, on('link', t.answersTo.document()));
		const panel = page.locator(`#${ownReply}`);
		await expect(panel).toBeVisible();
		await tabTo(page, on('button', t.proof.check, 'When the library lights'), 30);

		await press('Enter');
		const result = panel.locator('.result[role=status]').first();
		await expect(result).toContainText(t.proof.proven);
		await expectFocus(page, on('button', t.proof.check, 'When the library lights'));
		await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
		await tabTo(page, on('button', t.share.cite), 1);

		await press('Enter');
		const dialog = page.getByRole('dialog', { name: t.share.cite });
		await expect(dialog).toMatchAriaSnapshot(`
      - dialog "${t.share.cite}":
        - banner:
          - heading "${t.share.cite}" [level=2]
          - button "${share.cite.close}"
        - heading "${share.cite.quotations}" [level=3]
        - list
        - heading "${share.cite.references}" [level=3]
        - status
		`);
		await tabTo(page, on('button', share.cite.plain), 6);
		await press('Enter');
		await expect(dialog.getByRole('status')).toHaveText(share.cite.copied);
		const copied = () => page.evaluate(() => (globalThis as { copied?: string }).copied);
		expect(await copied()).toContain('When the library lights');

		await press('Escape');
		await expect(dialog).toBeHidden();
		await expectFocus(page, on('button', t.share.cite));
		await press('Shift+Tab');
		await press('Enter');
		await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'false');
		await expect(result).toBeEmpty();
	});
}

for (const [lang, t] of [
	['', deskEn],
	['/ar', deskAr]
] as const) {
	test(`from a paste to the saved files: ${lang || '/en'}`, async ({ page }) => {
		const press = (key: string) => page.keyboard.press(key);
		const heard = page.locator('main > p.unseen[role="status"]').first();
		const inEnglish = (label: string) => on('textbox', label, t.inLanguage('en'));

		await page.goto(`.${lang}/desk`);
		await expect(page.getByRole('heading', { name: t.add.title })).toBeVisible();
		await press('Tab');
		await press('Enter');
		await expect(page.locator('#main')).toBeFocused();
		await tabTo(page, on('textbox', t.add.paste), 9);
		await page.keyboard.insertText(ARTICLE);
		await tabTo(page, on('button', t.add.read), 2);

		await press('Enter');
		await expectFocus(page, on('heading', t.source.facts));
		await expect(heard).toHaveText(t.add.done(await page.locator('[id^="proposal-"]').count()));
		await tabTo(page, on('combobox', t.source.publisher), 2);
		await pickTyped(page, 'Harbour Echo');
		await tabTo(page, on('textbox', t.source.url), 4);
		await page.keyboard.type('https://echo.example/roof');
		await tabTo(page, on('button', t.proposals.claim, 'leaks in every storm'), 14);

		await press('Enter');
		await expect(heard).toContainText(t.proposals.took.claim);
		await expect(page.locator('[id^="proposal-"]:focus')).toContainText('mended in May');
		await tabTo(page, on('button', t.proposals.response, 'mended in May'), 3);

		await press('Enter');
		await expect(heard).toContainText(t.proposals.took.response);
		await expect(page.locator('[id^="proposal-"]:focus')).toContainText('did not respond');
		await tabTo(page, on('combobox', t.statement.basis), 60);
		await chooseByArrows(page, 'says-so');
		await tabTo(page, on('textbox', t.statement.basisQuote), 2);
		await page.keyboard.type('The roof was mended in May');
		await tabTo(page, on('button', t.statement.moveAdd), 8);

		await press('Enter');
		// The focus is in what was added, not behind it.
		await tabTo(page, inEnglish(t.statement.why), 8);
		await page.keyboard.type('It states that the roof was mended.');
		await tabTo(page, inEnglish(t.topic.name), 30);
		await page.keyboard.type('The roof of the old hall');
		await tabTo(page, inEnglish(t.topic.summary), 3);
		await page.keyboard.type('Whether the roof of the old hall leaks.');
		const check = page.getByRole('region', { name: t.check.title });
		await expect(check.getByRole('status')).toContainText(t.check.nothing);
		await expect(check).toMatchAriaSnapshot(`
      - region "${t.check.title}":
        - heading "${t.check.title}" [level=2]
        - status
        - button "${t.project.zip}"
        - button "${t.project.texts}"
		`);

		// From the last field to what saves: not the 94 stops that it once took.
		await tabTo(page, on('button', t.project.zip), 12);
		const saved = page.waitForEvent('download');
		await press('Enter');
		const printed = await checkBeside('tests/fixtures/record/data', await contentOf(await saved));
		expect(printed).toContain('0 problems');
		await expectFocus(page, on('button', t.project.zip));
	});
}
