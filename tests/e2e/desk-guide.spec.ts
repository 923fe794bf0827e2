import { expect, test } from '@playwright/test';
import { ar } from '../../src/lib/i18n/ar.ts';
import { deskAr } from '../../src/lib/i18n/desk.ar.ts';
import { deskEn } from '../../src/lib/i18n/desk.en.ts';
import { GUIDE } from '../../src/lib/i18n/desk.guide.ts';
import { en } from '../../src/lib/i18n/en.ts';
import { checkBeside, contentOf, form, openDesk, pick, proposal } from './desk.ts';

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
		const ours = (label: string) => `${label} ${t.inEnglish}`;
		let saved: Uint8Array = new Uint8Array();

		/** One thing done for each step that is written. */
		const steps: (() => Promise<void>)[] = [
			async () => {
				await page.getByRole('button', { name: t.help.example }).click();
				await expect(page.getByLabel(t.add.paste)).toHaveValue(/Hikvision did not respond/);
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
					/Human Rights Resource Cent/
				);
				await page.getByLabel(ours(t.source.about)).fill(GUIDE.about);
			},
			async () => {
				await page.getByLabel(t.text.exact).fill(GUIDE.exact);
				await page.getByRole('button', { name: t.text.find }).click();
				await page
					.locator('.chosen')
					.getByRole('button', { name: t.proposals.claim, exact: true })
					.click();
			},
			async () => {
				const speaker = claim.getByLabel(t.statement.speaker, { exact: true });
				await pick(speaker, GUIDE.speaker);
				await expect(speaker).toHaveValue('Amnesty International');
			},
			async () => {
				await claim.getByLabel(ours(t.statement.gist)).fill(GUIDE.gist);
				await claim.getByLabel(ours(t.statement.point(1))).fill(GUIDE.point);
			},
			() =>
				proposal(page, GUIDE.response)
					.getByRole('button', { name: t.proposals.response, exact: true })
					.click(),
			async () => {
				await proposal(page, GUIDE.silence)
					.getByRole('button', { name: t.proposals.response, exact: true })
					.click();
				await pick(silence.getByLabel(t.statement.askedBy), GUIDE.speaker);
			},
			async () => {
				await response.getByRole('button', { name: t.statement.moveAdd }).click();
				await response
					.getByRole('combobox', { name: t.statement.moveKind })
					.selectOption({ label: site.move.acts });
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
				await expect(pages.locator('blockquote').first()).toContainText('identified cameras');
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
		expect(await checkBeside('data', saved)).toContain('0 problems');
	});
}
