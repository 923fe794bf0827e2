import { expect, test } from '@playwright/test';
import { packAddress } from '#lib/pack/address.ts';
import type { StatementKey } from '#lib/record/statement.ts';

test('a link to 40 items stays under 2,000 characters and opens whole', async ({
	page,
	request
}) => {
	const names = (await (await request.get('./pack/index.json')).json()) as StatementKey[][];
	const items = names.slice(0, 40).map(([key]) => key!);
	const questions = ['Which point is answered?', 'Which is not?'];
	const link = `/pack#${packAddress({ items, title: 'Forty', questions })}`;
	expect(link.length).toBeLessThan(2000 - 60);
	await page.goto(link);
	await expect(page.locator('main ol > li')).toHaveCount(40);
	await expect(page.getByText('40 items')).toBeVisible();
	expect(page.url().length).toBeLessThan(2000);
});
