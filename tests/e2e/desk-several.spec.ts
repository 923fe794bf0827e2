import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { messages as documents } from '#lib/i18n/en/documents.ts';
import { messages as intakeEn } from '#lib/i18n/en/intake.ts';
import { messages as deskHe } from '#lib/i18n/he/desk.ts';
import { messages as intakeHe } from '#lib/i18n/he/intake.ts';
import { openDesk, read } from '../support/desk.ts';

const t = intakeEn.several;
const page1 = (title: string) =>
	`<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1><p>The council of Harbour Town voted on Monday to keep the library in the old hall open for another year.</p><p>“The roof leaks in every storm,” said Jane Holt, who has run the lending desk since the hall was built.</p></article></html>`;
const VTT =
	'WEBVTT\n\n00:01:23.000 --> 00:01:26.000\n<v Jane Holt>The roof leaks in every storm.\n\n00:01:27.500 --> 00:01:29.000\n<v Omar Reed>The roof was mended in May.\n';

const FILES = {
	'hall/roof.html': page1('The roof of the old hall'),
	'hall/sub/storm.html': page1('The storm of March'),
	'hall/talk.vtt': VTT
};

const list = (page: Page) => page.getByRole('region', { name: t.title });
const row = (page: Page, path: string) =>
	list(page).getByRole('listitem').filter({ hasText: path });
const give = (page: Page, files: { name: string; buffer: Buffer }[], label = deskEn.add.file) =>
	page
		.getByLabel(label)
		.setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
/** The sources on the desk, by their titles. */
const sources = (page: Page) => page.locator('#step-facts .which option').allTextContents();

test('several files are listed, chosen, and each becomes a source of its own', async ({ page }) => {
	await openDesk(page, deskEn, '/desk');
	await give(page, [
		{ name: 'roof.html', buffer: Buffer.from(FILES['hall/roof.html']) },
		{ name: 'talk.vtt', buffer: Buffer.from(VTT) },
		{ name: 'left.html', buffer: Buffer.from(page1('Not wanted')) },
		{ name: 'torn.pdf', buffer: Buffer.from('%PDF-1.7 torn') },
		{ name: 'music.bin', buffer: Buffer.from([0, 1, 2, 3, 0, 0, 0, 1]) }
	]);
	await expect(page.getByRole('heading', { name: t.title })).toBeFocused();
	await expect(row(page, 'talk.vtt')).toContainText(t.kinds.captions);
	await expect(row(page, 'music.bin')).toContainText(documents.refused.unknownKind);
	await expect(row(page, 'music.bin').getByRole('checkbox')).toHaveCount(0);
	await row(page, 'left.html').getByRole('checkbox').uncheck();
	await list(page)
		.getByRole('button', { name: t.take(3) })
		.press('Enter');
	await expect(list(page).getByRole('status')).toContainText(t.done(2, 2));
	await expect(row(page, 'roof.html')).toContainText('The roof of the old hall');
	await expect(row(page, 'torn.pdf')).toContainText(documents.refused.damaged);
	// What was left can still be taken.
	await expect(row(page, 'left.html').getByRole('checkbox')).not.toBeChecked();
	expect(await sources(page)).toHaveLength(2);
	await list(page).getByRole('button', { name: t.close }).click();
	await expect(list(page)).toHaveCount(0);
	await expect(page.locator('.text')).toContainText('The roof leaks in every storm.');
});

test('a ZIP is laid out file by file: what would lead out, lies in another archive or is a bomb stays, the rest comes in', async ({
	page
}) => {
	const zip = zipSync({
		...Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, strToU8(text)])),
		'../evil.html': strToU8(page1('Evil')),
		'inner.zip': zipSync({ 'a.html': strToU8(page1('Inner')) }),
		'bomb.html': [new Uint8Array(65_000_000), { level: 1 }],
		'.DS_Store': strToU8('x')
	});
	await openDesk(page, deskEn, '/desk');
	await give(page, [{ name: 'hall.zip', buffer: Buffer.from(zip) }]);
	await expect(row(page, '../evil.html')).toContainText(documents.refused.unsafe);
	await expect(row(page, 'inner.zip')).toContainText(documents.refused.nested);
	await expect(row(page, 'bomb.html')).toContainText(documents.refused.outOfBounds.bytes);
	await expect(row(page, '.DS_Store')).toHaveCount(0);
	await list(page)
		.getByRole('button', { name: t.take(3) })
		.click();
	await expect(list(page).getByRole('status')).toContainText(t.done(3, 3));
	expect(await sources(page)).toHaveLength(3);
});

test('a folder is taken with all that lies in it', async ({ page }, { outputDir }) => {
	for (const [path, text] of Object.entries(FILES)) {
		await mkdir(dirname(join(outputDir, path)), { recursive: true });
		await writeFile(join(outputDir, path), text);
	}
	await openDesk(page, deskEn, '/desk');
	await page.getByLabel(deskEn.add.folder).setInputFiles(join(outputDir, 'hall'));
	await expect(row(page, 'hall/sub/storm.html')).toContainText(t.kinds.page);
	await expect(list(page).getByRole('checkbox')).toHaveCount(3);
});

test('files that are dropped or pasted together come to the same list', async ({ page }) => {
	await openDesk(page, deskEn, '/desk');
	const hand = (kind: 'drop' | 'paste') =>
		page.evaluate(
			([kind, html]) => {
				const data = new DataTransfer();
				for (const name of [`${kind}-a.html`, `${kind}-b.html`]) {
					data.items.add(new File([html], name, { type: 'text/html' }));
				}
				const options = { bubbles: true, cancelable: true };
				const box = document.getElementById('add-text')!;
				box.dispatchEvent(
					kind === 'drop'
						? new DragEvent('drop', { ...options, dataTransfer: data })
						: new ClipboardEvent('paste', { ...options, clipboardData: data })
				);
			},
			[kind, page1('Dropped')] as const
		);
	await hand('drop');
	await expect(list(page).getByRole('checkbox')).toHaveCount(2);
	await hand('paste');
	await expect(list(page).getByRole('checkbox')).toHaveCount(4);
});

test('more files than fit are counted, and said', async ({ page }) => {
	const many = Object.fromEntries(
		Array.from({ length: 1003 }, (_, i) => [`${i}.txt`, strToU8('Rain on the roof.')])
	);
	await openDesk(page, deskEn, '/desk');
	await give(page, [{ name: 'many.zip', buffer: Buffer.from(zipSync(many, { level: 0 })) }]);
	await expect(list(page).getByRole('status')).toContainText(t.more(3, 1000));
});

test('the list speaks the language of the page', async ({ page }) => {
	await openDesk(page, deskHe, '/he/desk');
	await give(
		page,
		['a.html', 'b.html'].map((name) => ({ name, buffer: Buffer.from(page1(name)) })),
		deskHe.add.file
	);
	const region = page.getByRole('region', { name: intakeHe.several.title });
	await region.getByRole('button', { name: intakeHe.several.take(2) }).click();
	await expect(region.getByRole('status')).toContainText(intakeHe.several.done(2, 0));
});

const TRANSCRIPT = `The roof of the old hall

[00:00:04] Jane Holt: The roof leaks in every storm, and has done so since the hall was built.
[00:00:11] Omar Reed: The roof was mended in May, and the council has the bills of the builders.
[00:00:19] Jane Holt: It was mended where it did not leak.
[00:00:25] Omar Reed: The matter is closed for the council.`;

test.describe('what was said is known when it is pasted, with its times', () => {
	for (const [name, text, at] of [
		['a transcript', TRANSCRIPT, /^t=11/],
		['captions', VTT, /^t=87\.5/]
	] as const) {
		test(name, async ({ page }) => {
			await openDesk(page, deskEn, '/desk');
			await read(page, deskEn, text);
			await expect(page.locator('.text')).toContainText('Omar Reed: The roof was mended in May');
			const saved = page.waitForEvent('download');
			await page.getByRole('button', { name: deskEn.project.json }).click();
			const { project } = JSON.parse(
				await (await saved).createReadStream().then(async (stream) => {
					const chunks: Buffer[] = [];
					for await (const chunk of stream) chunks.push(chunk as Buffer);
					return Buffer.concat(chunks).toString();
				})
			) as { project: { captures: { text: string; places: { start: number; at: string }[] }[] } };
			const [capture] = project.captures;
			const offset = capture!.text.indexOf('The roof was mended');
			expect(capture!.places.findLast(({ start }) => start <= offset)?.at).toMatch(at);
		});
	}
});
