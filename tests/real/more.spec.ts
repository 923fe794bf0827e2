import { expect, test } from '@playwright/test';
import { realRecord } from './record.ts';

const record = await realRecord();
const pairs = [...record.claims.values()].flatMap((claim) =>
	(claim.elsewhere ?? []).map((source) => ({ claim, source: record.sources.get(source)! }))
);

test('a claim leads to the documents in which more is said of it, and these lead back', async ({
	page
}) => {
	expect(pairs, 'claims that name such a document').not.toEqual([]);
	for (const { claim, source } of pairs) {
		await page.goto(`./claims/${claim.id}`);
		await page.getByRole('article').first().locator(`a[href$="/sources/${source.id}"]`).click();
		await expect(page).toHaveURL(new RegExp(`/sources/${source.id}$`));
		await page.getByRole('link', { name: claim.gist.en }).click();
		await expect(page).toHaveURL(new RegExp(`/claims/${claim.id}$`));
	}
});
