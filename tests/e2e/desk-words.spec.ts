import { expect, test, type Page } from '@playwright/test';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { form, openDesk, proposal, read } from '../support/desk.ts';

test.describe('words of the text', () => {
	const chosen = (page: Page) => page.locator('.chosen .words');

	test('are adjusted with the mouse and taken in the place of a quotation', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await proposal(page, 'leaks in every storm')
			.getByRole('button', { name: t.proposals.claim })
			.click();
		const words = page.locator('.text .mark').first();
		await words.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
		const box = await words.boundingBox();
		if (!box) throw new Error('no marked words');
		const y = box.y + box.height / 2;
		await page.mouse.move(box.x + 3, y);
		await page.mouse.down();
		await expect(async () => {
			await page.mouse.move(box.x + box.width * 0.3, y);
			await page.mouse.move(box.x + box.width * 0.45, y);
			expect(await page.evaluate(() => String(getSelection()))).toContain('roof');
		}).toPass();
		await page.mouse.up();
		await expect(chosen(page)).toContainText('The roof leaks');
		await expect(chosen(page)).not.toContainText('storm');
		const claim = page.locator('details.card').filter({ has: page.locator('.quote') });
		await claim.getByRole('button', { name: t.statement.useSelection }).first().click();
		await expect(claim.locator('.quote .words').first()).not.toContainText('storm');
	});

	test('are taken with the keyboard alone', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		const field = page.getByLabel(t.text.exact);
		await field.focus();
		await page.keyboard.type('no such words');
		await page.keyboard.press('Enter');
		await expect(page.getByText(t.text.notThere)).toBeVisible();
		await field.fill('the matter was closed');
		await page.keyboard.press('Enter');
		await expect(chosen(page)).toContainText('the matter was closed');
		await page.locator('.chosen').getByRole('button', { name: t.proposals.claim }).focus();
		await page.keyboard.press('Enter');
		await expect(form(page, 'the matter was closed')).toBeVisible();
	});

	test('find their speaker by a misspelt name, with the arrow keys', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t);
		await proposal(page, 'leaks in every storm')
			.getByRole('button', { name: t.proposals.claim })
			.click();
		const speaker = form(page, 'leaks in every storm').getByLabel(t.statement.speaker, {
			exact: true
		});
		await speaker.fill('fennbrok libary frends');
		const options = page.locator('li[role="option"]:visible');
		await expect(options.filter({ hasText: 'Fennbrook Library Friends' })).toBeVisible();
		// So far from any name that Enter alone would add it as new: the arrow takes what was meant.
		await expect(options.first()).toHaveText(t.party.add('fennbrok libary frends'));
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await speaker.press('ArrowDown');
		await expect(options.filter({ hasText: /^Fennbrook Library Friends$/ })).toHaveAttribute(
			'aria-selected',
			'true'
		);
		await speaker.press('Enter');
		await expect(speaker).toHaveValue('Fennbrook Library Friends');
	});

	test('are set beside claims of the record, as suggestions only', async ({ page }) => {
		const t = deskEn;
		await openDesk(page, t, '/desk');
		await read(page, t, 'Marsh Line told us that its buses carry nobody after seven.');
		await page.getByLabel(t.text.exact).fill('its buses carry nobody after seven');
		await page.getByRole('button', { name: t.text.find }).click();
		await page.locator('.chosen').getByRole('button', { name: t.proposals.claim }).click();
		await page.getByLabel(t.text.exact).fill('Marsh Line told us');
		await page.getByRole('button', { name: t.text.find }).click();
		await page.locator('.chosen').getByRole('button', { name: t.proposals.response }).click();
		const response = form(page, 'Marsh Line told us');
		const field = response.getByLabel(t.statement.suggest);
		await field.fill('a late bus');
		await expect(response.getByText(t.statement.suggestHint)).toBeVisible();
		const before = await response.getByLabel(t.statement.choose).count();
		await response.getByRole('button', { name: t.statement.take }).first().click();
		await expect(response.getByLabel(t.statement.choose)).toHaveCount(before + 1);
	});
});
