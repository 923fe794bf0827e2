import { expect, test } from '@playwright/test';

/** A text that an authority vouches for: said without scripts, and verified in the browser when it is asked. */
test('a page of a source says since when its text exists, and verifies it here', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('sources/courier-2024-03-04');
	await expect(page.getByText('This text existed by 15 April 2024, 09:30 UTC')).toBeVisible();
	const line = page.getByText('openssl ts -verify -digest');
	await expect(line).toContainText('-in 2024-04-15-fennbrook-time.tsr -CAfile fennbrook-time.pem');
	expect(asked.filter((path) => path.includes('/timestamps/'))).toEqual([]);
	await page.getByRole('button', { name: 'Check all passages' }).click();
	await expect(
		page.getByText('Checked here: the text existed by 15 April 2024, 09:30 UTC.')
	).toBeVisible();
	expect(asked.filter((path) => path.includes('/timestamps/'))).toHaveLength(2);
});

test('a timestamp that was altered on the way does not hold', async ({ page }) => {
	await page.route('**/timestamps/*.json', async (route) => {
		const one = (await (await route.fetch()).json()) as { time: string };
		await route.fulfill({ json: { ...one, time: '2023-04-15T09:30:00Z' } });
	});
	await page.goto('sources/courier-2024-03-04');
	await page.getByRole('button', { name: 'Check all passages' }).click();
	await expect(
		page.getByText(
			'The timestamp of this text does not hold: the authority says another time, 2024-04-15T09:30:00Z.'
		)
	).toBeVisible();
});

test('a text that came later is not said to be covered', async ({ page }) => {
	await page.goto('sources/council-meeting-2024-04');
	await expect(page.getByText('This text existed by')).toHaveCount(0);
});
