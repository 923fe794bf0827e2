import { expect, test } from '@playwright/test';

const CLAIM = '/claims/upholds-apartheid';

test.describe('reading an exchange', () => {
	test('the claim and a response stand side by side, the same size', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(CLAIM);
		const quotes = page.locator('.spread .leaf:visible blockquote').filter({ visible: true });
		const [claim, response] = [
			page.locator('.leaf.claim blockquote').first(),
			page.locator('.leaf:not(.claim):visible blockquote').first()
		];
		const boxes = [await claim.boundingBox(), await response.boundingBox()];
		expect(await quotes.count()).toBeGreaterThan(1);
		const sizes = await Promise.all(
			[claim, response].map((quote) =>
				quote.evaluate((node) => {
					const { fontSize, fontWeight, lineHeight } = getComputedStyle(node);
					return [fontSize, fontWeight, lineHeight].join(' ');
				})
			)
		);
		expect(sizes[0]).toBe(sizes[1]);
		expect(Math.abs((boxes[0]?.width ?? 0) - (boxes[1]?.width ?? 99))).toBeLessThan(2);
	});

	test('every response can be chosen, and the address says which', async ({ page }) => {
		await page.goto(CLAIM);
		const strip = page.getByRole('navigation', { name: 'Responses on record' });
		await strip.getByRole('link', { name: /NGO Monitor/ }).click();
		await expect(page).toHaveURL(/with=ngo-monitor-statement/);
		await expect(page.getByText(/ubiquitous nature of facial recognition/)).toBeVisible();
		await page.reload();
		await expect(page.getByText(/ubiquitous nature of facial recognition/)).toBeVisible();
	});

	test('a silence has a card that says who asked and that it proves nothing', async ({ page }) => {
		await page.goto('/responses/hikvision-no-reply');
		await expect(page.getByText('was asked and did not reply')).toBeVisible();
		await expect(page.getByText(/Asked by Amnesty International/)).toBeVisible();
		await expect(page.getByText('when is not stated in the source')).toBeVisible();
		await expect(page.getByText('Silence neither proves nor disproves the claim.')).toBeVisible();
		await expect(page.getByText('Hikvision did not respond.')).toBeVisible();
	});

	test('a point lights up on both sides when it is pointed at', async ({ page }) => {
		await page.goto(`${CLAIM}?with=idf-necessary-operations`);
		const marks = page.locator('.spread mark[data-points~="1"]:visible');
		const colour = () => marks.last().evaluate((node) => getComputedStyle(node).backgroundColor);
		const before = await colour();
		await marks.first().hover();
		await expect.poll(colour).not.toBe(before);
	});
});

test.describe('swapping and pinning', () => {
	test('one key swaps the sides, in the order of reading too', async ({ page }) => {
		await page.goto(CLAIM);
		const first = page.locator('.spread > .leaf').first();
		await expect(first).toHaveClass(/claim/);
		await page.keyboard.press('s');
		await expect(page).toHaveURL(/\?swap/);
		await expect(page.locator('.spread > .leaf').last()).toHaveClass(/claim/);
		await page.reload();
		await expect(page.locator('.spread > .leaf').last()).toHaveClass(/claim/);
	});

	test('two pinned responses stand beside the claim with the chosen one', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`${CLAIM}?with=ngo-monitor-statement`);
		await page.keyboard.press('p');
		await expect(page).toHaveURL(/pin=ngo-monitor-statement/);
		await page.getByRole('link', { name: /Sacks/ }).first().click();
		await expect(page.locator('.spread > .leaf:visible')).toHaveCount(3);
		await page.goto(`${CLAIM}?pin=nothing-of-the-kind,sacks-statement,sacks-statement`);
		await expect(page.locator('.spread > .leaf:visible')).toHaveCount(3);
	});

	test('arrow keys choose a response, and typing in a field does not', async ({ page }) => {
		await page.goto(CLAIM);
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/with=/);
		await page.keyboard.press('/');
		await page.keyboard.type('ss');
		await expect(page).not.toHaveURL(/swap/);
	});
});

test.describe('proof and provenance', () => {
	test('a reader checks a quotation in the browser', async ({ page }) => {
		await page.goto(`${CLAIM}?with=ngo-monitor-statement`);
		await page
			.getByRole('button', { name: 'Verbatim: check this quotation' })
			.filter({ visible: true })
			.last()
			.click();
		await expect(page.getByText(/Sentences? [\d, ]+ of 46 of the text captured on/)).toBeVisible();
		await expect(page.getByText(/rest of the article is not stored here/)).toBeVisible();
	});

	test('a tampered proof fails in the browser', async ({ page }) => {
		await page.route('**/evidence/jns-2023-05.json', async (route) => {
			const evidence = await (await route.fetch()).json();
			for (const passage of evidence.disclosed)
				passage.nonce = passage.nonce.replace(/^./, (digit: string) => (digit === '0' ? '1' : '0'));
			await route.fulfill({ json: evidence });
		});
		await page.goto('/responses/ngo-monitor-statement');
		await page.getByRole('button', { name: 'Verbatim: check this quotation' }).first().click();
		await expect(page.getByText(/could not be proven/)).toBeVisible();
	});

	test('a quotation leads to its source, with a text fragment and safely', async ({ page }) => {
		await page.goto('/responses/ngo-monitor-statement');
		const link = page.locator('a.out').first();
		await expect(link).toHaveAttribute('href', /^https:\/\/www\.jns\.org\/.*#:~:text=/);
		await expect(link).toHaveAttribute('rel', /noopener/);
		await page.getByRole('link', { name: 'JNS', exact: true }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('JNS');
	});

	test('a source shows its passages in order and proves them all', async ({ page }) => {
		await page.goto('/sources/jns-2023-05');
		await page.getByRole('button', { name: 'Check all passages' }).click();
		await expect(page.getByText(/passages proven here, in your browser/)).toBeVisible();
		const numbers = (await page.locator('.passages .number').allTextContents()).map(Number);
		expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
	});
});
