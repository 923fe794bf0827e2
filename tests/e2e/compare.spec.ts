import { expect, test } from '@playwright/test';
import { addressOf, FIXTURE } from '../support/sites.ts';
import { CLAIM, claim, newspaper, ownReply, reply, silentTopic, topic } from './entries.ts';

const TOPIC = `/topics/${topic}`;
const PAIR = `/compare?a=claim/${claim}&b=response/${reply}`;
const WORDINGS = 'Wordings, and who uses them';

test.describe('any two side by side', () => {
	test('are shown as the address says, with what joins them', async ({ page }) => {
		await page.goto(`.${PAIR}`);
		const leaves = page.getByRole('article');
		await expect(leaves.first().getByRole('heading')).toHaveText('Fennbrook Library Friends');
		await expect(leaves.last().getByRole('heading')).toHaveText('Fennbrook Town Council');
		await expect(page.getByText('The council answers the Friends here.')).toBeVisible();
	});

	test('are swapped by one key, and the address follows', async ({ page }) => {
		await page.goto(`.${PAIR}`);
		await expect(page.getByRole('article')).toHaveCount(2);
		await page.keyboard.press('s');
		await expect(page).toHaveURL(new RegExp(`a=response/${reply}&b=claim/${claim}`));
		await expect(page.getByRole('article').first().getByRole('heading')).toHaveText(
			'Fennbrook Town Council'
		);
	});

	test('are found by a name as a source misspells it, and picked by keyboard', async ({ page }) => {
		await page.goto('./compare');
		const field = page.getByRole('combobox', { name: 'One side' });
		await field.click();
		await field.pressSequentially('dana imry');
		await expect(page.getByRole('option').first()).toContainText('Dana Imrie');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/a=(?:claim|response)\//);
		await expect(page.getByRole('heading', { name: /More to set beside/ })).toBeVisible();
	});

	test('one pick twice, and a pick that is none, are said', async ({ page }) => {
		await page.goto(`./compare?a=claim/${claim}&b=${claim}`);
		await expect(page.getByText('Both sides are the same statement.')).toBeVisible();
		await page.goto('./compare?a=claim/no-such-claim');
		await expect(page.getByText('No statement in the record is called')).toBeVisible();
	});

	test('are cited together: the source of each, and each source once', async ({ page }) => {
		await page.goto(`.${PAIR}`);
		await page.getByRole('button', { name: 'Cite the Friends, the council' }).click();
		const dialog = page.getByRole('dialog', { name: 'Cite' });
		await dialog.getByLabel('Style').selectOption({ label: 'CSL-JSON' });
		const references = dialog.locator('.references');
		await expect(references).toContainText('"id"');
		const items = JSON.parse(await references.innerText()) as { id: string }[];
		const ids = items.map(({ id }) => id);
		for (const page of [`claims-${claim}`, `responses-${reply}`]) {
			expect(ids).toContain(page);
		}
		// Besides these two pages of the record, the documents that their words stand in.
		for (const source of [newspaper, 'council-2024-03-08', 'nahr-2024-03-12'])
			expect(ids).toContain(source);
		expect(new Set(ids).size).toBe(ids.length);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page.getByRole('button', { name: 'Cite the Friends, the council' })).toBeFocused();
	});
});

test.describe('a contested term in a quotation', () => {
	for (const [path, wordings] of [
		[PAIR, WORDINGS],
		[CLAIM, WORDINGS],
		[`/responses/${reply}`, WORDINGS],
		[`/ar${CLAIM}`, 'ألفاظ ومن يستعملها'],
		[`/embed/claim/${claim}`, WORDINGS]
	] as const) {
		test(`opens in place on ${path}, by keyboard, and gives the focus back`, async ({ page }) => {
			await page.goto(`.${path}`);
			const term = page.locator('a[data-wording]').first();
			// Below a translation the words are folded away.
			if (path.startsWith('/ar')) await page.locator('.original summary').first().click();
			await expect(term).toHaveAttribute('aria-haspopup', 'dialog');
			await term.focus();
			await page.keyboard.press('Enter');
			const note = page.getByRole('dialog');
			await expect(note).toBeFocused();
			await expect(term).toHaveAttribute('aria-expanded', 'true');
			await expect(note.getByText(wordings)).toBeInViewport();
			await expect(note.locator('li[aria-current]')).toContainText(
				(await term.innerText()).trim(),
				{ ignoreCase: true }
			);
			await expect(note.locator('li[aria-current]')).toBeInViewport();
			const [inside, wide] = [await note.boundingBox(), page.viewportSize()!];
			expect(inside!.x).toBeGreaterThanOrEqual(0);
			expect(inside!.x + inside!.width).toBeLessThanOrEqual(wide.width);
			await page.keyboard.press('Escape');
			await expect(note).toBeHidden();
			await expect(term).toBeFocused();
			await expect(term).toHaveAttribute('aria-expanded', 'false');

			// Whoever tabs past the note's last link is back at the words.
			await page.keyboard.press('Enter');
			await expect(note).toBeFocused();
			await page.keyboard.press('Tab');
			await expect(note.getByRole('link')).toBeFocused();
			await page.keyboard.press('Tab');
			await expect(note.getByRole('button')).toBeFocused();
			await page.keyboard.press('Tab');
			await expect(note).toBeHidden();
			await expect(term).toBeFocused();
			expect(page.url()).toBe(addressOf(FIXTURE) + path);
		});
	}

	test('closes on a click elsewhere, on its button, and on its own words', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		const term = page.locator('a[data-wording]').first();
		const note = page.locator('dialog[popover]:popover-open');
		await term.click();
		await expect(note).toBeVisible();
		await page.mouse.click(4, 4);
		await expect(note).toHaveCount(0);
		await term.click();
		await note.getByRole('button').click();
		await expect(note).toHaveCount(0);
		await expect(term).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(note).toBeVisible();
		await term.click({ position: { x: 4, y: 6 } });
		await expect(note).toHaveCount(0);
	});

	test('adds nothing to words that are copied out of it', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		const term = page.locator('a[data-wording]').first();
		await term.click();
		const copied = await term.locator('xpath=ancestor::blockquote').evaluate((quotation) => {
			getSelection()?.selectAllChildren(quotation);
			return getSelection()?.toString() ?? '';
		});
		const { quotes } = (await (
			await page.request.get(`./statements/claim/${claim}.json`)
		)
			.json()
			.then(({ claims }: { claims: { id: string; quotes: { text: string }[] }[] }) =>
				claims.find(({ id }) => id === claim)
			))!;
		expect(quotes.map(({ text }) => text)).toContain(copied.replace(/^“|”$/g, '').trim());
	});

	test('is not on paper', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		await page.locator('a[data-wording]').first().click();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('dialog[popover]:popover-open')).toBeHidden();
	});
});

test.describe('the chronology', () => {
	test('goes back to a day, keeps it in the address, and says what it keeps back', async ({
		page
	}) => {
		await page.goto(`.${TOPIC}/chronology?asof=2024-03-02`);
		await expect(page.getByText(/By the end of 2 March 2024/)).toBeVisible();
		await expect(page.getByText(/said later/).first()).toBeVisible();
		await expect(page.getByRole('listitem').filter({ hasText: 'about 4 March 2024' })).toHaveCount(
			0
		);
		await page.getByRole('button', { name: 'Show the whole record' }).click();
		await expect(page).toHaveURL(/chronology$/);
		await expect(
			page.getByRole('listitem').filter({ hasText: 'about 4 March 2024' })
		).not.toHaveCount(0);
	});

	test('says of a day that there is not that there is not', async ({ page }) => {
		await page.goto(`.${TOPIC}/chronology?asof=2024-02-30`);
		await expect(page.getByText('“2024-02-30” is not a day of the calendar')).toBeVisible();
	});
});

test.describe('the chronology of one exchange', () => {
	const CHRONOLOGY = `${CLAIM}/chronology`;

	test('is led to from its claim, and goes back to a day', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		await page.getByRole('link', { name: 'This exchange by date' }).click();
		await expect(page).toHaveURL(new RegExp(`${CHRONOLOGY}$`));
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			'Order of events: Fennbrook Library Friends'
		);
		const rows = page.locator('main ol > li[id]');
		await expect(rows.first()).toContainText('1 March 2024');
		const all = await rows.count();
		await page.goto(`.${CHRONOLOGY}?asof=2024-02-20`);
		await expect(page.getByText(/By the end of 20 February 2024: 0 claims/)).toBeVisible();
		expect(await rows.count()).toBeLessThan(all);
		await page.getByRole('button', { name: 'Show the whole record' }).press('Enter');
		await expect(rows).toHaveCount(all);
		await expect(page).toHaveURL(new RegExp(`${CHRONOLOGY}$`));
	});

	test('is there only where enough is dated, and every link to one leads to it', async ({
		request
	}) => {
		const map = await (await request.get('./sitemap.xml')).text();
		const paths = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) =>
			loc.slice(addressOf(FIXTURE).length)
		);
		const claims = paths.filter((path) => /^\/claims\/[^/]+$/.test(path));
		const own = new Set(paths.filter((path) => /^\/claims\/[^/]+\/chronology$/.test(path)));
		expect(own.size).toBeGreaterThan(0);
		expect(own.size).toBeLessThan(claims.length);
		for (const claim of claims) {
			const html = await (await request.get(`.${claim}`)).text();
			expect(html.includes(`${claim.split('/').at(-1)}/chronology"`), claim).toBe(
				own.has(`${claim}/chronology`)
			);
		}
	});
});

test.describe('wordings', () => {
	test('of two quotations of the record are compared, changes named', async ({ page }) => {
		await page.goto(`./wording?a=response/${ownReply}/1&b=response/${ownReply}/0`);
		await expect(page.getByText('The words differ.')).toBeVisible();
		await expect(page.getByText('A condition added')).toBeVisible();
		await expect(page.locator('ins').first()).toBeVisible();
	});

	test('that are pasted stay in this tab, and nothing leaves it', async ({ page }) => {
		const requests: string[] = [];
		await page.goto('./wording');
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
		test.setTimeout(300_000);
		const wait = { timeout: 120_000 };
		const boxes = ['The original', 'As quoted'].map((name) =>
			page.getByLabel(name, { exact: true })
		);
		await page.goto('./wording');
		await boxes[0]!.fill('A text from before');
		await expect.poll(() => page.evaluate(() => sessionStorage.length), wait).toBeGreaterThan(0);
		for (const [i, box] of boxes.entries()) {
			await box.evaluate((node: HTMLTextAreaElement, seed) => {
				node.value = Array.from({ length: 170_000 }, (_, n) => `w${(n * seed) % 7919}`).join(' ');
				node.dispatchEvent(new Event('input', { bubbles: true }));
			}, 31 + i);
		}
		// All of it is compared, but a browser never has more than this to lay out, however slow it is.
		await expect(page.getByText(/9\d\d,\d{3} characters/)).toHaveCount(2, wait);
		for (const box of boxes) expect((await box.inputValue()).length).toBeLessThan(2_100);
		await expect(page.getByText(/These are long texts|The words/).first()).toBeVisible(wait);

		await page.getByRole('button', { name: 'Clear', exact: true }).click();
		for (const box of boxes) await expect(box).toHaveValue('', wait);
		await expect.poll(() => page.workers().length, wait).toBe(0);
		expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
		await page.reload();
		for (const box of boxes) await expect(box).toHaveValue('');
		await expect(page.getByText('Fill in both texts')).toHaveCount(0);
	});

	test('that are pasted by the megabyte stay out of the box, and another paste takes their place', async ({
		page
	}) => {
		await page.goto('./wording');
		const box = page.getByLabel('The original', { exact: true });
		const paste = (text: string, times: number) =>
			box.evaluate(
				(node, [text, times]) => {
					const clipboardData = new DataTransfer();
					clipboardData.setData('text/plain', text.repeat(times));
					const event = { clipboardData, bubbles: true, cancelable: true };
					return node.dispatchEvent(new ClipboardEvent('paste', event));
				},
				[text, times] as const
			);
		await box.fill('Before.');
		await expect(page.getByText('7 characters')).toBeVisible();
		await box.press('End');
		// False: the page took it, and the browser was kept from laying it out.
		expect(await paste(' A line.\r\n', 110_000)).toBe(false);
		await expect(page.getByText('990,007 characters')).toBeVisible();
		await expect(box).toHaveValue(/^Before. A line\.\n/);
		expect((await box.inputValue()).length).toBeLessThan(2_100);
		await expect(box).toHaveJSProperty('readOnly', true);
		expect(await paste('A short one.', 1)).toBe(false);
		await expect(box).toHaveValue('A short one.');
		await expect(box).toHaveJSProperty('readOnly', false);
	});

	test('that are typed before the scripts have come are taken up by them', async ({ page }) => {
		let release = (): void => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_app/immutable/**/*.js', (route) => held.then(() => route.continue()));
		await page.goto('./wording', { waitUntil: 'commit' });
		await page.getByLabel('The original', { exact: true }).fill('It may close three branches.');
		await page.getByLabel('As quoted', { exact: true }).fill('It will close 4 branches.');
		release();
		await expect(page.getByText('The words differ.')).toBeVisible();
		await expect(page.getByLabel('As quoted', { exact: true })).toHaveValue(
			'It will close 4 branches.'
		);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, says] of [
		[`/topics/${silentTopic}/matrix`, /in \d+ of our \d+ sources, as of/],
		[`${TOPIC}/chronology`, 'Without a date'],
		[`${CLAIM}/chronology`, 'By date'],
		[`${TOPIC}/map`, 'What answers it'],
		[`${TOPIC}/balance`, 'What they do not mean'],
		[`${TOPIC}/past-each-other`, 'Answers that address no single point'],
		[`${TOPIC}/introduced`, 'Introduced by these words'],
		[`${TOPIC}/origins`, 'saved here'],
		[`${TOPIC}/later`, 'Said later'],
		['/compare', 'All claims and responses'],
		['/wording', 'Wording differences in the record'],
		['/terms', 'Who uses which']
	] as const) {
		test(`${path} reads`, async ({ page }) => {
			await page.goto(`.${path}`);
			await expect(page.getByText(says).first()).toBeVisible();
			await expect(page.getByRole('main').getByRole('combobox').first()).toBeHidden();
		});
	}
});

test.describe('on a phone, in either language', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const path of [
		...[
			'matrix',
			'chronology',
			'map',
			'balance',
			'past-each-other',
			'introduced',
			'origins',
			'later'
		].map((path) => `${TOPIC}/${path}`),
		`${CLAIM}/chronology`
	]) {
		for (const lang of ['', '/ar']) {
			test(`${lang}${path} is no wider than the screen`, async ({ page }) => {
				await page.goto(`.${lang}${path}`);
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(over).toBeLessThanOrEqual(1);
			});
		}
	}
});
