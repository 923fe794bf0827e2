import { expect, test } from '@playwright/test';
import { CLAIM, newspaper, ownReply, reply, silence, unanswered } from './entries.ts';

test.describe('reading an exchange', () => {
	test('the claim and a response stand side by side, the same size', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`.${CLAIM}`);
		const quotes = page.locator('.spread .panel:visible blockquote').filter({ visible: true });
		const [claim, response] = [
			page.locator('.panel.claim blockquote').first(),
			page.locator('.panel:not(.claim):visible blockquote').first()
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
		await page.goto(`.${CLAIM}`);
		const strip = page.getByRole('navigation', { name: 'Responses' });
		await strip.getByRole('link', { name: /Traders/ }).click();
		await expect(page).toHaveURL(new RegExp(`with=${ownReply}`));
		await expect(page.getByText(/the street goes quiet with them/)).toBeVisible();
		await page.reload();
		await expect(page.getByText(/the street goes quiet with them/)).toBeVisible();
	});

	test('a silence has a card that says who asked and that it proves nothing', async ({ page }) => {
		await page.goto(`./responses/${silence}`);
		await expect(page.getByText('was asked and did not reply')).toBeVisible();
		await expect(page.getByText(/Asked by The Fennbrook Courier/)).toBeVisible();
		await expect(page.getByText('the source does not say when')).toBeVisible();
		await expect(page.getByText('Silence neither proves nor disproves the claim.')).toBeVisible();
		await expect(page.locator('blockquote')).toContainText(
			'Marsh Line did not answer our questions'
		);
	});

	test('a point lights up on both sides when it is pointed at', async ({ page }) => {
		await page.goto(`.${CLAIM}?with=${reply}`);
		const marks = page.locator('.spread mark[data-points~="1"]:visible');
		const colour = () => marks.last().evaluate((node) => getComputedStyle(node).backgroundColor);
		const before = await colour();
		await marks.first().hover();
		await expect.poll(colour).not.toBe(before);
	});
});

test.describe('facing pages of any width', () => {
	test('neither of them has a hole: what belongs to it follows its words', async ({ page }) => {
		for (const width of [1440, 1000]) {
			await page.setViewportSize({ width, height: 900 });
			for (const path of [`${CLAIM}?with=${ownReply}`, `/claims/${unanswered}`]) {
				await page.goto(`.${path}`);
				for (const panel of await page.locator('.spread > .panel:visible').all()) {
					const gaps = await panel.evaluate((node) => {
						const boxes = [...node.children]
							.filter((one) => getComputedStyle(one).position !== 'absolute')
							.map((one) => one.getBoundingClientRect())
							.filter(({ height }) => height > 0);
						return boxes.slice(1).map(({ top }, i) => top - boxes[i]!.bottom);
					});
					expect(gaps.length).toBeGreaterThan(1);
					expect(Math.max(...gaps)).toBeLessThan(45);
				}
			}
		}
	});

	test('“Cite” stays beside the check, whatever the width', async ({ page }) => {
		for (const width of [1440, 1000, 820, 390, 320]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`.${CLAIM}?with=${reply}`);
			for (const one of await page.locator('.panel:visible .acts:visible').all()) {
				const tops = await one
					.locator('button')
					.evaluateAll((all) => all.map((node) => node.getBoundingClientRect().bottom));
				expect(tops).toHaveLength(2);
				expect(Math.abs(tops[0]! - tops[1]!)).toBeLessThan(12);
			}
		}
	});

	test('on a phone a response that is chosen is in view at once, and the points stay in reach', async ({
		page
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`.${CLAIM}`);
		const strip = page.getByRole('navigation', { name: 'Responses' });
		for (const who of [/Traders/, /Imrie/]) {
			await strip.getByRole('link', { name: who }).click();
			const heading = page.locator('.panel:not(.claim):visible').getByRole('heading').first();
			await expect(heading).toHaveText(who);
			await expect(heading).toBeInViewport();
			await expect(strip).toBeInViewport({ ratio: 1 });
			// Nothing that sticks lies over it.
			const { y } = (await heading.boundingBox())!;
			const bar = (await strip.boundingBox())!;
			expect(y).toBeGreaterThan(bar.y + bar.height);
		}
		const opener = page.getByRole('button', { name: 'Points', exact: true });
		await opener.focus();
		await page.keyboard.press('Enter');
		const sheet = page.getByRole('dialog', { name: 'The points of this claim' });
		await expect(sheet.getByRole('listitem')).toHaveCount(2);
		await expect(sheet).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Escape');
		await expect(sheet).toBeHidden();
		await expect(opener).toBeFocused();
	});

	test('a wording that differs names who printed which', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		const apparatus = page.locator('details', { hasText: 'wording difference' }).first();
		await apparatus.locator('summary').click();
		const terms = await apparatus.locator('dt').allTextContents();
		expect(terms).toHaveLength(2);
		expect(new Set(terms).size).toBe(2);
		for (const term of terms) expect(term).toMatch(/^\S.* printed$/);
	});
});

test.describe('swapping and pinning', () => {
	test('one key swaps the sides, in the order of reading too', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		const first = page.locator('.spread > .panel').first();
		await expect(first).toHaveClass(/claim/);
		await page.keyboard.press('s');
		await expect(page).toHaveURL(/\?swap/);
		await expect(page.locator('.spread > .panel').last()).toHaveClass(/claim/);
		await page.reload();
		await expect(page.locator('.spread > .panel').last()).toHaveClass(/claim/);
	});

	test('two pinned responses stand beside the claim with the chosen one', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`.${CLAIM}?with=${ownReply}`);
		await page.keyboard.press('p');
		await expect(page).toHaveURL(new RegExp(`pin=${ownReply}`));
		await page.getByRole('link', { name: /Imrie/ }).first().click();
		await expect(page.locator('.spread > .panel:visible')).toHaveCount(3);
		await page.goto(`.${CLAIM}?pin=nothing-of-the-kind,${reply},${reply}`);
		await expect(page.locator('.spread > .panel:visible')).toHaveCount(3);
	});

	test('arrow keys choose a response, and typing in a field does not', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/with=/);
		await page.keyboard.press('/');
		await page.keyboard.type('ss');
		await expect(page).not.toHaveURL(/swap/);
	});
});

test.describe('proof and provenance', () => {
	test('a reader checks a quotation in the browser', async ({ page }) => {
		await page.goto(`.${CLAIM}?with=${ownReply}`);
		await page
			.getByRole('button', { name: /^word for word · check/ })
			.filter({ visible: true })
			.last()
			.click();
		await expect(page.getByText(/Sentences? [\d, ]+ of 5 of the text saved on/)).toBeVisible();
		await expect(page.getByText(/rest of the article is not stored here/)).toBeVisible();
	});

	test('a tampered proof fails in the browser', async ({ page }) => {
		await page.route('**/evidence/traders-2024-03-06.json', async (route) => {
			const evidence = await (await route.fetch()).json();
			for (const passage of evidence.disclosed)
				passage.nonce = passage.nonce.replace(/^./, (digit: string) => (digit === '0' ? '1' : '0'));
			await route.fulfill({ json: evidence });
		});
		await page.goto(`./responses/${ownReply}`);
		await page
			.getByRole('button', { name: /^word for word · check/ })
			.first()
			.click();
		await expect(page.getByText(/The check failed\./)).toBeVisible();
	});

	test('a quotation leads to its source, with a text fragment and safely', async ({ page }) => {
		await page.goto(`./responses/${ownReply}`);
		const link = page.locator('a.out').first();
		await expect(link).toHaveAttribute('href', /^http:\/\/traders\.example\/.*#:~:text=/);
		await expect(link).toHaveAttribute('rel', /noopener/);
		await page.getByRole('link', { name: 'Harbour Road Traders', exact: true }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour Road Traders');
	});

	test('a source shows its passages in order and proves them all', async ({ page }) => {
		await page.goto(`./sources/${newspaper}`);
		await page.getByRole('button', { name: 'Check all passages' }).click();
		await expect(page.getByText(/passages checked here, in your browser/)).toBeVisible();
		const numbers = (await page.locator('.passages .number').allTextContents()).map(Number);
		expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
	});
});
