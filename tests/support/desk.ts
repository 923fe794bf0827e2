import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { messages as deskEn } from '#lib/i18n/en/desk.ts';

/** What every test of the desk does: open it, have it read, take what it proposes, check what it gives. */

export const ARTICLE = `Skip to content
Home
News

The roof of the old hall

4 March 2024

The council of Harbour Town voted on Monday to keep the library in the old hall open for another year.

“The roof leaks in every storm,” said Jane Holt, who has run the lending desk since the hall was built.

“The roof was mended in May,” said Omar Reed, who speaks for the council of the town, and added that the matter was closed.

Quay Builders did not respond to a request for comment.

Share this article
© 2024 Harbour Echo. All rights reserved.`;

type Words = typeof deskEn;

export async function openDesk(page: Page, t: Words, path: string): Promise<void> {
	await page.goto(`.${path}`);
	await expect(page.getByRole('heading', { name: t.add.title })).toBeVisible();
}

export async function read(page: Page, t: Words, text = ARTICLE): Promise<void> {
	await page.getByLabel(t.add.paste).fill(text);
	await page.getByRole('button', { name: t.add.read }).click();
}

export const proposal = (page: Page, words: string): Locator =>
	page.locator('[id^="proposal-"]').filter({ hasText: words }).first();

/** The form of the statement that quotes these words. */
export const form = (page: Page, words: string): Locator =>
	page.locator('details.card').filter({ has: page.locator('.quote .words', { hasText: words }) });

export async function contentOf(download: Download): Promise<Uint8Array> {
	return new Uint8Array(await readFile((await download.path()) ?? ''));
}

/** Picks by typing and pressing Enter, when what was typed for is offered first. */
export async function pick(field: Locator, typed: string): Promise<void> {
	await field.fill(typed);
	await expect(field.page().locator('li[role="option"]:visible').first()).toBeVisible();
	await field.press('Enter');
}

/** Unpacks a ZIP over a copy of a record and checks it as the command line does. */
export async function checkBeside(record: string, zip: Uint8Array): Promise<string> {
	const files = unzipSync(zip);
	const root = await mkdtemp(join(tmpdir(), 'rejoinder-desk-'));
	try {
		await cp(record, join(root, 'data'), { recursive: true });
		for (const [file, bytes] of Object.entries(files)) {
			expect(file).toMatch(/^data\//);
			await mkdir(dirname(join(root, file)), { recursive: true });
			await writeFile(join(root, file), bytes);
		}
		const { stdout } = await promisify(execFile)(process.execPath, [
			'--import',
			'tsx',
			'src/cli/main.ts',
			'check',
			'--record',
			root
		]);
		return stdout;
	} finally {
		await rm(root, { recursive: true });
	}
}

/** A whole exchange of the article, made by pressing what is proposed. */
export async function makeExchange(page: Page, t: Words): Promise<void> {
	await read(page, t);
	await pick(page.getByLabel(t.source.publisher, { exact: true }), 'Harbour Echo');
	await page.getByLabel(t.source.url).fill('https://echo.example/roof');
	await proposal(page, 'leaks in every storm')
		.getByRole('button', { name: t.proposals.claim })
		.click();
	await proposal(page, 'mended in May').getByRole('button', { name: t.proposals.response }).click();
	const response = form(page, 'mended in May');
	await response.getByLabel(t.statement.basis).selectOption('says-so');
	await response.getByLabel(t.statement.basisQuote).fill('The roof was mended in May');
	await response.getByRole('button', { name: t.statement.moveAdd }).click();
	await response
		.getByLabel(`${t.statement.why} ${t.inLanguage('en')}`)
		.fill('It states that the roof was mended.');
	await page.getByLabel(`${t.topic.name} ${t.inLanguage('en')}`).fill('The roof of the old hall');
	await page
		.getByLabel(`${t.topic.summary} ${t.inLanguage('en')}`)
		.fill('Whether the roof of the old hall leaks.');
	await expect(page.getByText(t.check.nothing)).toBeVisible();
}
