import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { ARTICLE, contentOf, openDesk } from '../support/desk.ts';

const t = deskEn;
const HOLT =
	'“The roof leaks in every storm,” said Jane Holt, who has run the lending desk since the hall was built.';
const REED =
	'“The roof was mended in May,” said Omar Reed, who speaks for the council of the town, and added that the matter was closed.';

/** A document of two pages, printed by the browser as anybody would, with heads and numbers of pages. */
async function printed(page: Page): Promise<Buffer> {
	const other = await page.context().newPage();
	await other.setContent(
		`<html lang="en"><title>The roof of the old hall</title><h1>The roof of the old hall</h1><p>The council of Harbour Town voted on Monday to keep the library in the old hall open for another year.</p><p>${HOLT}</p><p style="break-before:page">${REED}</p></html>`
	);
	const pdf = await other.pdf({
		format: 'A5',
		displayHeaderFooter: true,
		headerTemplate: '<span style="font-size:8px">Harbour Echo</span>',
		footerTemplate: '<span style="font-size:8px" class="pageNumber"></span>',
		margin: { top: '20mm', bottom: '20mm' }
	});
	await other.close();
	return pdf;
}

function wordDocument(): Buffer {
	const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
	const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
	return Buffer.from(
		zipSync({
			'[Content_Types].xml': xml(
				'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
			),
			'_rels/.rels': xml(
				'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
			),
			'word/document.xml': xml(
				`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[HOLT, REED].map(paragraph).join('')}</w:body></w:document>`
			)
		})
	);
}

const CAPTIONS = `WEBVTT

00:01:23.000 --> 00:01:26.000
<v Jane Holt>The roof leaks in every storm.

00:01:27.500 --> 00:01:29.000
<v Omar Reed>The roof was mended in May.
`;

const MAIL = `From: Jane Holt <jane@echo.example>
To: desk@echo.example
Subject: The roof of the old hall
Date: Mon, 4 Mar 2024 10:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

The roof leaks in every storm, and nobody has looked at it since the hall was built.
`;

const give = (page: Page, name: string, buffer: Buffer) =>
	page.getByLabel(t.add.file).setInputFiles({ name, mimeType: '', buffer });

/** What the desk keeps of the one text that was read. */
async function captureOf(page: Page) {
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: t.project.json }).click();
	const { project } = JSON.parse(Buffer.from(await contentOf(await saved)).toString()) as {
		project: {
			captures: {
				text: string;
				mediaType?: string;
				digest?: string;
				places?: { start: number; at: string }[];
			}[];
		};
	};
	const [capture] = project.captures;
	const at = (words: string) => {
		const offset = capture!.text.indexOf(words);
		return capture!.places?.findLast(({ start }) => start <= offset)?.at;
	};
	return { ...capture!, at };
}

test('a PDF is read to its paragraphs, each on its page, without heads and numbers', async ({
	page
}) => {
	await openDesk(page, t, '/desk');
	await give(page, 'roof.pdf', await printed(page));
	const text = page.locator('.text');
	await expect(text).toContainText(HOLT);
	await expect(text).toContainText(REED);
	await expect(text).not.toContainText('Harbour Echo');
	await expect(page.locator('[id^="proposal-"]').first()).toContainText('The roof leaks');
	const { at, mediaType, digest } = await captureOf(page);
	expect([mediaType, digest]).toEqual(['application/pdf', expect.stringMatching(/^[0-9a-f]{64}$/)]);
	expect([at('The roof leaks'), at('The roof was mended')]).toEqual([
		expect.stringMatching(/^page=1\b/),
		expect.stringMatching(/^page=2\b/)
	]);
});

test('a Word document is read, whatever it is called', async ({ page }) => {
	await openDesk(page, t, '/desk');
	await give(page, 'roof.bin', wordDocument());
	await expect(page.locator('.text')).toContainText(HOLT);
	const { at } = await captureOf(page);
	expect(at('The roof was mended')).toBe('paragraph=2');
});

test('captions are read by who speaks, each sentence at its time', async ({ page }) => {
	await openDesk(page, t, '/desk');
	await give(page, 'roof.vtt', Buffer.from(CAPTIONS));
	await expect(page.locator('.text')).toContainText('The roof leaks in every storm.');
	const { at } = await captureOf(page);
	expect(at('The roof leaks')).toMatch(/^t=83/);
	expect(at('The roof was mended')).toMatch(/^t=87\.5/);
});

test('a mail gives its words and says who wrote it', async ({ page }) => {
	await openDesk(page, t, '/desk');
	await give(page, 'roof.eml', Buffer.from(MAIL));
	await expect(page.locator('.text')).toContainText('nobody has looked at it');
	await expect(page.locator('.text')).not.toContainText('Content-Type');
	await expect(page.getByLabel(t.source.title)).toHaveValue('The roof of the old hall');
});

test('a document that is damaged says so, and what lies on the desk stays', async ({ page }) => {
	await openDesk(page, t, '/desk');
	await give(page, 'article.txt', Buffer.from(ARTICLE));
	await expect(page.locator('.text')).toContainText('The roof leaks');
	const pdf = await printed(page);
	await give(page, 'torn.pdf', Buffer.concat([pdf.subarray(0, 600), Buffer.from('torn')]));
	await expect(page.locator('#step-add').getByRole('status')).toContainText(/torn|damaged|cannot/i);
	await expect(page.locator('.text')).toContainText('The roof leaks');
});
