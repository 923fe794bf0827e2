import { expect, test } from '@playwright/test';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { messages as documentsEn } from '#lib/i18n/en/documents.ts';
import { contentOf, openDesk } from '../support/desk.ts';
import { SCANNED } from '../support/scanned-words.ts';
import { scannedPdf } from '../support/scanned.ts';

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
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: deskEn.project.json }).click();
	const { project } = JSON.parse(Buffer.from(await contentOf(await saved)).toString()) as {
		project: { sources: { readBy?: string; compared?: string }[] };
	};
	expect(project.sources[0]).toMatchObject({ readBy: 'machine' });
	expect(project.sources[0]!.compared ?? '').toBe('');
});
