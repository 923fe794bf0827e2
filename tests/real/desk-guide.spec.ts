import { expect, test } from '@playwright/test';
import { messages as ar } from '#lib/i18n/ar/core.ts';
import { messages as deskAr } from '#lib/i18n/ar/desk.ts';
import { messages as deskEn } from '#lib/i18n/en/desk.ts';
import { exampleOf } from '#lib/editor/draft/example.ts';
import { GUIDE, GUIDE_TAKES } from '#lib/i18n/desk.guide.ts';
import { messages as en } from '#lib/i18n/en/core.ts';
import { REAL } from '../support/sites.ts';
import { realRecord } from './record.ts';
import { checkBeside, contentOf, form, openDesk, pick, proposal } from '../support/desk.ts';

const record = await realRecord();
const example = exampleOf(record, GUIDE.source, GUIDE_TAKES);
if (!example) throw new Error('The record does not hold the words of the desk’s guide any more.');
const parties = [...record.parties.values()].map(({ name }) => name.en);

for (const { name, path, t, site } of [
	{ name: 'left to right', path: '/desk', t: deskEn, site: en },
	{ name: 'right to left', path: '/ar/desk', t: deskAr, site: ar }
]) {
	test(`the guide, followed to the letter, ends with files that pass the check, ${name}`, async ({
		page
	}) => {
		await openDesk(page, t, path);
		await page.getByText(t.help.title).click();
		const claim = form(page, GUIDE.exact);
		const response = form(page, GUIDE.response);
		const silence = form(page, GUIDE.silence);
		const ours = (label: string) => `${label} ${t.inLanguage('en')}`;
		let saved: Uint8Array = new Uint8Array();

		/** One thing done for each step that is written. */
		const steps: (() => Promise<void>)[] = [
			async () => {
				await page.getByRole('button', { name: t.help.example }).click();
				await expect(page.getByLabel(t.add.paste)).toHaveValue(example.text);
			},
			async () => {
				await page.getByRole('button', { name: t.add.read }).click();
				await expect(page.locator('.text')).toContainText(GUIDE.exact);
			},
			async () => {
				for (const field of [t.source.title, t.source.url, t.source.published]) {
					await expect(page.getByLabel(field, { exact: true })).not.toHaveValue('');
				}
				await expect(page.getByLabel(t.source.publisher, { exact: true })).toHaveValue(
					example.facts.publisher!
				);
				await page.getByLabel(ours(t.source.about)).fill(GUIDE.about);
			},
			async () => {
				await page.getByLabel(t.text.exact).fill(GUIDE.exact);
				await page.getByRole('button', { name: t.text.find }).click();
				await page.locator('.chosen').getByRole('button', { name: t.proposals.claim }).click();
			},
			async () => {
				const speaker = claim.getByLabel(t.statement.speaker, { exact: true });
				await pick(speaker, GUIDE.speaker);
				await expect(speaker).not.toHaveValue(GUIDE.speaker);
				expect(parties).toContain(await speaker.inputValue());
			},
			async () => {
				await claim.getByLabel(ours(t.statement.gist)).fill(GUIDE.gist);
				await claim.getByLabel(ours(t.statement.point(1))).fill(GUIDE.point);
			},
			() =>
				proposal(page, GUIDE.response).getByRole('button', { name: t.proposals.response }).click(),
			async () => {
				await response
					.getByLabel(t.statement.basis)
					.selectOption({ label: site.basis.kind.placed });
				await response.getByLabel(t.statement.basisQuote).fill(GUIDE.response);
				await response.getByLabel(t.statement.basisBeside).fill(GUIDE.exact);
			},
			async () => {
				await proposal(page, GUIDE.silence)
					.getByRole('button', { name: t.proposals.response })
					.click();
				await pick(silence.getByLabel(t.statement.askedBy), GUIDE.speaker);
			},
			async () => {
				await response.getByRole('button', { name: t.statement.moveAdd }).click();
				await response
					.getByRole('combobox', { name: t.statement.moveKind })
					.selectOption({ label: site.move['states-own-conduct'] });
				await response.getByLabel(ours(t.statement.why)).fill(GUIDE.why);
			},
			async () => {
				await page.getByLabel(ours(t.topic.name), { exact: true }).fill(GUIDE.title);
				await page.getByLabel(ours(t.topic.summary)).fill(GUIDE.summary);
			},
			async () => {
				await expect(page.getByText(t.check.nothing)).toBeVisible();
				await page.getByRole('button', { name: t.read.open }).click();
				const pages = page.locator('.exchange');
				await expect(pages.locator('blockquote').first()).toContainText(GUIDE.exact);
				await expect(pages.getByText(site.silence['no-reply']).first()).toBeAttached();
				await page.getByRole('button', { name: t.read.back }).click();
			},
			async () => {
				const download = page.waitForEvent('download');
				await page.getByRole('button', { name: t.project.zip }).click();
				saved = await contentOf(await download);
			}
		];
		expect(steps).toHaveLength(t.help.steps.length);
		for (const [i, step] of steps.entries()) {
			await test.step(t.help.steps[i] ?? '', step);
		}
		expect(await checkBeside(`${REAL.record}/data`, saved)).toContain('0 problems');
	});
}
