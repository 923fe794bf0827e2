import { expect, test } from '@playwright/test';

const TOPIC = '/topics/facial-recognition-hebron-jerusalem';
const PAIR = '/compare?a=claim/upholds-apartheid&b=response/sacks-statement';

test.describe('any two side by side', () => {
	test('are shown as the address says, with what joins them', async ({ page }) => {
		await page.goto(PAIR);
		const leaves = page.getByRole('article');
		await expect(leaves.first().getByRole('heading')).toHaveText('Amnesty International');
		await expect(leaves.last().getByRole('heading')).toHaveText('Shaun Sacks');
		await expect(page.getByText('Sacks answers Amnesty here.')).toBeVisible();
	});

	test('are swapped by one key, and the address follows', async ({ page }) => {
		await page.goto(PAIR);
		await expect(page.getByRole('article')).toHaveCount(2);
		await page.keyboard.press('s');
		await expect(page).toHaveURL(/a=response\/sacks-statement&b=claim\/upholds-apartheid/);
		await expect(page.getByRole('article').first().getByRole('heading')).toHaveText('Shaun Sacks');
	});

	test('are found by a name as a source misspells it, and picked by keyboard', async ({ page }) => {
		await page.goto('/compare');
		const field = page.getByRole('combobox', { name: 'One side' });
		await field.click();
		await field.pressSequentially('ostrovksy');
		await expect(page.getByRole('option').first()).toContainText('Ostrovsky');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/a=(?:claim|response)\//);
		await expect(page.getByRole('heading', { name: /Worth reading beside/ })).toBeVisible();
	});

	test('one pick twice, and a pick that is none, are said', async ({ page }) => {
		await page.goto('/compare?a=claim/upholds-apartheid&b=upholds-apartheid');
		await expect(page.getByText('Both sides are the same statement.')).toBeVisible();
		await page.goto('/compare?a=claim/no-such-claim');
		await expect(page.getByText('No statement of the record is called')).toBeVisible();
	});
});

test.describe('a contested term in a quotation', () => {
	test('opens its other wordings in place, by keyboard, and gives the focus back', async ({
		page
	}) => {
		await page.goto(PAIR);
		const term = page.locator('a.term').first();
		await term.focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('dialog', { name: /Names of/ });
		await expect(panel).toBeVisible();
		await expect(panel.getByText('Other wordings on record')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(term).toBeFocused();
		await expect(page).toHaveURL(new RegExp(PAIR.slice(1).replace('?', '\\?')));
	});
});

test.describe('the matrix', () => {
	test('is filtered by its address, which says what is no value of it', async ({ page }) => {
		await page.goto(`${TOPIC}/matrix?outcome=no-reply&outcome=nonsense`);
		await expect(page.getByText('“nonsense” in the address is no value')).toBeVisible();
		const rows = page.getByRole('row');
		await expect(rows).toHaveCount(2);
		await page.getByRole('button', { name: 'Show the whole table' }).click();
		await expect(page).toHaveURL(/matrix$/);
		expect(await rows.count()).toBeGreaterThan(20);
	});

	test('keeps its heads in sight while it is scrolled', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 700 });
		await page.goto(`${TOPIC}/matrix`);
		const region = page.getByRole('region', { name: /Claims against parties/ });
		await region.evaluate((node) => node.scrollTo(400, 900));
		const [box, head, first] = await Promise.all(
			[
				region,
				page.getByRole('columnheader').last(),
				page.getByRole('columnheader', { name: 'Claim', exact: true })
			].map((one) => one.boundingBox())
		);
		expect(Math.abs((head?.y ?? 0) - (box?.y ?? 99))).toBeLessThan(3);
		expect(Math.abs((first?.x ?? 0) - (box?.x ?? 99))).toBeLessThan(3);
	});
});

test.describe('the chronology', () => {
	test('goes back to a day, keeps it in the address, and says what it keeps back', async ({
		page
	}) => {
		await page.goto(`${TOPIC}/chronology?asof=2023-05-10`);
		await expect(page.getByText(/By the end of 10 May 2023/)).toBeVisible();
		await expect(page.getByText(/said later/).first()).toBeVisible();
		await expect(page.getByRole('listitem').filter({ hasText: 'about July 2024' })).toHaveCount(0);
		await page.getByRole('button', { name: 'Show all of the record' }).click();
		await expect(page).toHaveURL(/chronology$/);
		await expect(page.getByRole('listitem').filter({ hasText: 'about July 2024' })).not.toHaveCount(
			0
		);
	});

	test('says of a day that there is not that there is not', async ({ page }) => {
		await page.goto(`${TOPIC}/chronology?asof=2023-02-30`);
		await expect(page.getByText('“2023-02-30” is no day of the calendar')).toBeVisible();
	});
});

test.describe('wordings', () => {
	test('of two quotations of the record are compared, changes named', async ({ page }) => {
		await page.goto('/wording?a=claim/upholds-apartheid/0&b=claim/upholds-apartheid/2');
		await expect(page.getByText('The words differ.')).toBeVisible();
		await expect(page.getByText('A negation left out')).toBeVisible();
		await expect(page.locator('ins').first()).toBeVisible();
	});

	test('that are pasted stay in this tab, and nothing leaves it', async ({ page }) => {
		const requests: string[] = [];
		await page.goto('/wording');
		await page.getByLabel('The original', { exact: true }).fill('It may close three branches.');
		page.on('request', (request) => requests.push(request.method() + (request.postData() ?? '')));
		await page.getByLabel('As quoted', { exact: true }).fill('It will close 4 branches.');
		await expect(page.getByText('The words differ.')).toBeVisible();
		expect(requests.every((one) => one === 'GET')).toBe(true);
		await page.reload();
		await expect(page.getByLabel('As quoted', { exact: true })).toHaveValue(
			'It will close 4 branches.'
		);
		await expect(page.getByText('The words differ.')).toBeVisible();
	});

	test('of a megabyte each leave the page alive', async ({ page }) => {
		await page.goto('/wording');
		await page.evaluate(() => {
			const words = (seed: number) =>
				Array.from({ length: 170_000 }, (_, i) => `w${(i * seed) % 7919}`).join(' ');
			for (const [id, seed] of [
				['text-a', 31],
				['text-b', 37]
			] as const) {
				const box = document.getElementById(id) as HTMLTextAreaElement;
				box.value = words(seed);
				box.dispatchEvent(new Event('input', { bubbles: true }));
			}
		});
		await expect(page.getByText(/These are long texts|The words/).first()).toBeVisible();
		// The page answers while the worker works: clearing ends it at once.
		await page.getByRole('button', { name: 'Clear', exact: true }).click();
		await expect(page.getByLabel('The original', { exact: true })).toHaveValue('');
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, says] of [
		[`${TOPIC}/matrix`, /in \d+ sources?, as of/],
		[`${TOPIC}/chronology`, 'Without a date'],
		[`${TOPIC}/map`, 'The same as a list'],
		[`${TOPIC}/balance`, 'What they do not mean'],
		['/compare', 'All claims and responses'],
		['/wording', 'Variant readings in the record'],
		['/terms', 'Who uses which']
	] as const) {
		test(`${path} reads`, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByText(says).first()).toBeVisible();
			await expect(page.getByRole('main').getByRole('combobox').first()).toBeHidden();
		});
	}
});

test.describe('on a phone, in either language', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const path of ['matrix', 'chronology', 'map', 'balance']) {
		for (const lang of ['', '/ar']) {
			test(`${lang}${TOPIC}/${path} is no wider than the screen`, async ({ page }) => {
				await page.goto(`${lang}${TOPIC}/${path}`);
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(over).toBeLessThanOrEqual(1);
			});
		}
	}
});
