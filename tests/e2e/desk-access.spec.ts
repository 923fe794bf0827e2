import { expect, test, type Page } from '@playwright/test';
import { messages as ar } from '#lib/i18n/ar/desk.ts';
import { messages as en } from '#lib/i18n/en/desk.ts';
import { form, openDesk, pick, proposal, read } from '../support/desk.ts';

/** The desk by keyboard and by ear: where the focus goes, what is announced, what is said of a field. */
for (const [path, t] of [
	['/desk', en],
	['/ar/desk', ar]
] as const) {
	/** What is said to those who hear the desk, in the one place that is there from the beginning. */
	const heard = (page: Page) => page.locator('main > p.unseen[role="status"]').first();
	const press = async (page: Page, words: string, name: string) => {
		await proposal(page, words).getByRole('button', { name }).focus();
		await page.keyboard.press('Enter');
	};

	test.describe(`at ${path}`, () => {
		test.beforeEach(async ({ page }) => {
			await openDesk(page, t, path);
			await expect(heard(page)).toBeAttached();
			await read(page, t);
			await expect(page.getByRole('heading', { name: t.source.facts })).toBeFocused();
		});

		test('what is read is announced, and the focus is at its heading', async ({ page }) => {
			await expect(heard(page)).toHaveText(
				t.add.done(await page.locator('[id^="proposal-"]').count())
			);
			await expect(page.getByRole('heading', { name: t.source.facts })).toBeInViewport();
		});

		test('what is taken or rejected is announced, and the focus goes to the next proposal', async ({
			page
		}) => {
			const all = page.locator('[id^="proposal-"]');
			const count = await all.count();
			await press(page, 'leaks in every storm', t.proposals.claim);
			await expect(heard(page)).toContainText(t.proposals.took.claim);
			await expect(heard(page)).toContainText(t.proposals.left(count - 1));
			await expect(page.locator('[id^="proposal-"]:focus .words')).toHaveCount(1);
			await expect(page.locator('[id^="proposal-"]:focus .words')).not.toContainText(
				'leaks in every'
			);
			await press(page, 'mended in May', t.proposals.response);
			await expect(heard(page)).toContainText(t.proposals.took.response);
			while ((await all.getByRole('button', { name: t.proposals.reject }).count()) > 0) {
				await all.getByRole('button', { name: t.proposals.reject }).first().focus();
				await page.keyboard.press('Enter');
				await expect(heard(page)).toContainText(t.proposals.took.rejected);
				await expect(page.locator('[id^="proposal-"]:focus, #proposals-title:focus')).toHaveCount(
					1
				);
			}
			await expect(page.getByRole('heading', { name: t.proposals.title })).toBeFocused();
			await press(page, 'leaks in every storm', t.proposals.again);
			await expect(proposal(page, 'leaks in every storm')).toBeFocused();
		});

		test('words taken by selecting lead to their form', async ({ page }) => {
			await page.getByLabel(t.text.exact).fill('the matter was closed');
			await page.keyboard.press('Enter');
			const take = page.locator('.chosen').getByRole('button', { name: t.proposals.claim });
			await take.focus();
			await page.keyboard.press('Enter');
			await expect(form(page, 'the matter was closed').locator('summary').first()).toBeFocused();
		});

		test('what is removed leaves the focus where it stood, never at the page as a whole', async ({
			page
		}) => {
			await press(page, 'leaks in every storm', t.proposals.claim);
			const claim = form(page, 'leaks in every storm');
			const add = claim.getByRole('button', { name: t.statement.pointAdd });
			await add.click();
			const remove = claim.getByRole('button', {
				name: `${t.statement.remove} : ${t.statement.point(2)}`
			});
			await remove.focus();
			await page.keyboard.press('Enter');
			await expect(remove).toHaveCount(0);
			await expect(page.locator('body:focus')).toHaveCount(0);
			await expect(claim.locator(':focus')).toHaveCount(1);
			await claim.getByRole('button', { name: t.statement.remove }).last().focus();
			await page.keyboard.press('Enter');
			await expect(claim).toHaveCount(0);
			await expect(page.getByRole('heading', { name: t.statement.title })).toBeFocused();
		});

		test('a field says what is wrong with it, by its label, and “Go there” leads to that very field', async ({
			page
		}) => {
			await press(page, 'leaks in every storm', t.proposals.claim);
			await press(page, 'did not respond', t.proposals.response);
			const title = page.getByLabel(`${t.topic.name} ${t.inLanguage('en')}`);
			const published = page.getByLabel(t.source.published, { exact: true });
			const address = page.getByLabel(t.source.url, { exact: true });
			const asker = page.getByLabel(t.statement.askedBy, { exact: true });
			await published.fill('yesterday');
			await address.fill('echo');
			// The list is made anew when the check has read what was typed.
			for (const field of [published, address]) {
				await expect(field).toHaveAttribute('aria-invalid', 'true');
			}
			for (const [field, label, says] of [
				[title, t.topic.name, t.check.fill.write],
				[published, t.source.published, 'yesterday'],
				[address, t.source.url, 'echo'],
				[asker, t.statement.askedBy, t.check.fill.pick]
			] as const) {
				await expect(field).toHaveAttribute('aria-invalid', 'true');
				await expect(field).toHaveAccessibleDescription(new RegExp(`${label}.*: .*${says}`));
				const problem = page.locator('.problems > li').filter({ hasText: label }).first();
				await problem.getByRole('button', { name: t.check.go }).focus();
				await page.keyboard.press('Enter');
				await expect(field).toBeFocused();
				await expect(field).toBeInViewport();
			}
			await title.fill('The roof');
			await pick(asker, 'Harbour Echo');
			await published.fill('2024-03-04');
			await address.fill('https://echo.example/roof');
			for (const field of [title, asker, published, address]) {
				await expect(field).not.toHaveAttribute('aria-invalid');
			}
			await expect(asker).toHaveAccessibleDescription('');
		});

		test('“Go there” opens what the field stands in', async ({ page }) => {
			await press(page, 'leaks in every storm', t.proposals.claim);
			const claim = form(page, 'leaks in every storm');
			await claim.getByText(t.quote.more).click();
			const language = claim.getByLabel(t.quote.lang, { exact: true });
			await language.fill('not a language');
			await claim.getByText(t.quote.more).click();
			await claim.locator('summary').first().click();
			await expect(language).toBeHidden();
			const problem = page.locator('.problems > li').filter({ hasText: t.quote.lang });
			await problem.getByRole('button', { name: t.check.go }).click();
			await expect(language).toBeFocused();
		});

		test('buttons that are many are told apart by the words that they are for', async ({
			page
		}) => {
			const names = await page
				.locator('[id^="proposal-"] button')
				.evaluateAll((all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()));
			expect(names.length).toBeGreaterThan(3);
			expect(new Set(names).size).toBe(names.length);
		});

		test('what is saved is saved where the last thing missing was mended', async ({ page }) => {
			await press(page, 'leaks in every storm', t.proposals.claim);
			const check = page.getByRole('region', { name: t.check.title });
			const zip = check.getByRole('button', { name: t.project.zip });
			await expect(zip).toBeDisabled();
			await expect(zip).toHaveAccessibleDescription(t.check.blocked);
			await check.getByRole('button', { name: t.check.go }).last().focus();
			await page.keyboard.press('Tab');
			await expect(check.getByRole('button', { name: t.project.texts })).toBeFocused();
		});
	});
}
