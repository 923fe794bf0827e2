import { expect, test } from '@playwright/test';
import { linksOf } from '#lib/record/relations.ts';
import { claimKey, responseKey } from '#lib/record/statement.ts';
import { realRecord } from './record.ts';

const record = await realRecord();
/** Each reply with the claim that it answers. */
const pairs = [...record.responses.values()].flatMap((response) =>
	linksOf(response).flatMap(({ target: { claim } }) =>
		claim !== undefined && response.outcome === 'replied'
			? [{ claim: record.claims.get(claim)!, response }]
			: []
	)
);

const nameOf = (party: string) => record.parties.get(party)!.name.en;

test('a claim and what answers it are set side by side, as the address says', async ({ page }) => {
	const { claim, response } = pairs[0]!;
	await page.goto(`./compare?a=${claimKey(claim.id)}&b=${responseKey(response.id)}`);
	const leaves = page.getByRole('article');
	await expect(leaves).toHaveCount(2);
	await expect(leaves.first().getByRole('heading')).toHaveText(nameOf(claim.speaker));
	await expect(leaves.last().getByRole('heading')).toHaveText(nameOf(response.speaker));
	await expect(leaves.first().locator('blockquote').first()).toBeVisible();
	await expect(leaves.last().locator('blockquote').first()).toBeVisible();
});

test('a side is found by the name of who speaks, and the other is proposed', async ({ page }) => {
	const name = nameOf(pairs.at(-1)!.response.speaker);
	await page.goto('./compare');
	await page.getByRole('combobox', { name: 'One side' }).fill(name);
	await expect(page.getByRole('option').first()).toContainText(name);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/a=(?:claim|response)\//);
	await expect(page.getByRole('heading', { name: /More to set beside/ })).toBeVisible();
});
