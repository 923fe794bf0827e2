import { expect, test, type Page } from '@playwright/test';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { messages as documentsEn } from '#lib/i18n/en/documents.ts';
import { contentOf, openDesk } from '../support/desk.ts';
import { SCANNED } from '../support/scanned-words.ts';
import { scannedPdf } from '../support/scanned.ts';
import { violationsInBothThemes } from '../support/violations.ts';

const t = documentsEn.pictures;

/** A scan at the desk: it says that it has no text, is read by machine where that is asked for, and stays marked. */
test('a scan is read by machine, from this site alone, and says so in what is saved', async ({
	page
}) => {
	test.setTimeout(240_000);
	const asked: string[] = [];
	page.context().on('request', (request) => asked.push(request.url()));
	await openDesk(page, deskEn, '/desk');
	const buffer = scannedPdf(SCANNED.slice(0, 1));
	await page.getByLabel(deskEn.add.file).setInputFiles({ name: 'scan.pdf', mimeType: '', buffer });
	await expect(page.getByText(documentsEn.refused.noText)).toBeVisible();
	await expect(page.getByRole('heading', { name: t.title })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'English' })).toBeChecked();
	// Nothing of the program comes before somebody asks for it.
	expect(asked.filter((url) => url.includes('tesseract'))).toEqual([]);
	await page.getByRole('button', { name: t.read }).click();
	await expect(page.locator('.text')).toContainText('the quietest of all the reading rooms', {
		timeout: 180_000
	});
	const own = new URL(page.url()).origin;
	expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
	expect(asked.filter((url) => url.includes('tesseract')).length).toBeGreaterThan(2);
	await comparesLines(page);
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: deskEn.project.json }).click();
	const { project } = JSON.parse(Buffer.from(await contentOf(await saved)).toString()) as {
		project: { sources: { readBy?: string; compared?: string }[] };
	};
	expect(project.sources[0]).toMatchObject({ readBy: 'machine' });
	expect(project.sources[0]!.compared).toMatch(/^\d{4}-\d\d-\d\d$/);
});

/** By keyboard alone: a line is corrected, Enter says that it is right, and so on to the last. */
async function comparesLines(page: Page): Promise<void> {
	const group = page.getByRole('region', { name: documentsEn.compare.title });
	const box = (n: number) =>
		group.getByRole('textbox', { name: documentsEn.compare.line(n), exact: true });
	await expect(group.getByRole('img', { name: documentsEn.compare.picture(1) })).toBeVisible({
		timeout: 60_000
	});
	await expect(box(1)).toHaveValue(/^The town council said/);
	await box(1).fill('The town assembly said on 4 March');
	await box(1).press('Enter');
	await expect(box(2)).toBeFocused();
	await expect(page.locator('.text')).toContainText('The town assembly said on 4 March');
	expect(await violationsInBothThemes(page)).toEqual([]);
	const lines = await group.getByRole('textbox').count();
	for (let n = 2; n <= lines; n++) {
		await expect(group.getByText(documentsEn.compare.whole)).toBeHidden();
		await expect(box(n)).toBeFocused();
		await page.keyboard.press('Enter');
	}
	await expect(group.getByText(documentsEn.compare.whole)).toBeVisible();
}
