import { expect, test, type Download, type Page } from '@playwright/test';
import { addressOf, FIXTURE } from '../support/sites.ts';
import { messages as en } from '#lib/i18n/en/core.ts';
import { contentOf } from '../support/desk.ts';
import { claim, CLAIM, reply, topic, toldReply } from './entries.ts';
import { scriptsOf } from './scripts.ts';

const MAP = `/topics/${topic}/map`;
const shown = (page: Page) => page.locator('section[id]:visible');
const hash = (id: string) => new RegExp(`#${id}$`);

test.describe('the map of a topic', () => {
	test('shows one statement: the claim that most parties answer, then the one that is asked for', async ({
		page
	}) => {
		await page.goto(`.${MAP}`);
		await expect(shown(page)).toHaveCount(1);
		await expect(shown(page)).toHaveId(`claim-${claim}`);
		await expect(shown(page).getByRole('heading', { level: 2 })).toHaveText(
			'Fennbrook Library Friends'
		);
		await shown(page)
			.getByRole('link', { name: /hours moved to Saturday/ })
			.click();
		await expect(page).toHaveURL(hash(`response-${reply}`));
		await expect(shown(page)).toHaveId(`response-${reply}`);
		await expect(shown(page)).toBeFocused();
		await page.goBack();
		await expect(shown(page)).toHaveId(`claim-${claim}`);
	});

	for (const [lang, on, back] of [
		['', 'ArrowRight', 'ArrowLeft'],
		['/ar', 'ArrowLeft', 'ArrowRight']
	] as const) {
		test(`is walked with the keyboard, as ${lang || 'English'} reads`, async ({ page }) => {
			await page.goto(`.${lang}${MAP}#claim-${claim}`);
			await expect(shown(page)).toBeFocused();
			// What the keys do comes when the map is reached for; the first is pressed until it is there.
			const card = (id: string) => shown(page).locator(`a[href="#${id}"]`);
			await expect(async () => {
				await page.keyboard.press(on);
				await expect(card(`response-${toldReply}`)).toBeFocused({ timeout: 1000 });
			}).toPass();
			await page.keyboard.press('ArrowDown');
			await expect(card(`response-${reply}`)).toBeFocused();
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press(on);
			await expect(page).toHaveURL(hash(`response-${reply}`));
			await expect(shown(page)).toBeFocused();
			await page.keyboard.press(on);
			await expect(card('response-friends-school-corridor')).toBeFocused();
			await page.keyboard.press(back);
			await expect(shown(page)).toBeFocused();
			await page.keyboard.press(back);
			await expect(card(`claim-${claim}`)).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(hash(`claim-${claim}`));
			await expect(shown(page)).toBeFocused();
		});
	}

	test('says what a response does in the words of the claim page, which open the same notes', async ({
		page
	}) => {
		const labels = '[data-note^="note.move."]';
		await page.goto(`.${CLAIM}`);
		const onPage = await page.locator(`#${toldReply} ${labels}`).allInnerTexts();
		await page.goto(`.${MAP}#response-${toldReply}`);
		const before = shown(page).locator('[data-side="before"]');
		const onMap = await before.locator(labels).allInnerTexts();
		expect(onMap.length).toBeGreaterThan(1);
		expect(new Set(onMap)).toEqual(new Set(onPage));
		await before.locator(labels).first().click();
		await expect(page.getByRole('dialog').getByText(onMap[0]!)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});

	test('is chosen from: by a sign of the drawing, which is marked, and by party', async ({
		page
	}) => {
		await page.goto(`.${MAP}`);
		const drawing = page.getByRole('region', { name: /Drawing of who answers whom/ });
		const sign = drawing.locator(`a[href="#response-${reply}"]`);
		await sign.click();
		await expect(shown(page)).toHaveId(`response-${reply}`);
		await expect(sign).toHaveAttribute('aria-current', 'true');
		await expect(drawing.locator('a[aria-current="true"]')).toHaveCount(1);
		const party = page.locator('details').filter({ hasText: 'Harbour Road Traders' });
		await party.locator('summary').click();
		await party.getByRole('link').click();
		await expect(shown(page)).toHaveId('response-traders-quiet-street');
	});

	test('has a drawing that is made larger and smaller and moved, by button, key and mouse', async ({
		page
	}) => {
		await page.setViewportSize({ width: 600, height: 700 });
		await page.goto(`.${MAP}`);
		const drawing = page.getByRole('region', { name: /Drawing of who answers whom/ });
		const width = () =>
			drawing.locator('svg').evaluate((svg) => Math.round(svg.getBoundingClientRect().width));
		const first = await width();
		await page.getByRole('button', { name: 'Larger' }).click();
		await expect.poll(width).toBeGreaterThan(first);
		await page.getByRole('button', { name: 'Smaller' }).click();
		await expect.poll(width).toBe(first);
		await page.getByRole('button', { name: 'Fit' }).click();
		const room = () =>
			drawing.evaluate(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth);
		await expect.poll(room).toBeLessThanOrEqual(1);
		const fitting = await width();
		await drawing.focus();
		for (let i = 0; i < 5; i++) await page.keyboard.press('+');
		await expect.poll(width).toBeGreaterThan(2 * fitting);
		const scrolled = () => drawing.evaluate(({ scrollLeft }) => scrollLeft);
		const before = await scrolled();
		const box = (await drawing.boundingBox())!;
		await page.mouse.move(box.x + 200, box.y + 10);
		await page.mouse.down();
		await page.mouse.move(box.x + 140, box.y + 10, { steps: 4 });
		await page.mouse.up();
		expect(await scrolled()).toBeGreaterThan(before + 30);
		await page.mouse.move(box.x + 300, box.y + 10, { steps: 4 });
		const after = await scrolled();
		await drawing.focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(scrolled).toBeGreaterThan(after);
		await page.keyboard.press('0');
		await expect.poll(width).toBe(fitting);
	});
});

test.describe('a picture of the map', () => {
	const saved = async (page: Page, group: string, form: string): Promise<Download> => {
		const download = page.waitForEvent('download');
		await page.getByRole('group', { name: group }).locator('visible=true').getByText(form).click();
		return download;
	};
	/** Width and height out of the first chunk of a PNG. */
	const sizeOf = (png: Uint8Array) => {
		const view = new DataView(png.buffer, png.byteOffset);
		expect([...png.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
		return { width: view.getUint32(16), height: view.getUint32(20) };
	};

	for (const [lang, one, whole, name, dir] of [
		['', 'Save this as a picture', 'Save the whole as a picture', 'Friends', 'ltr'],
		['/ar', 'حفظ هذا صورةً', 'حفظ الكل صورةً', 'أصدقاء', 'rtl']
	] as const) {
		test(`is saved as SVG and PNG, of one statement and of the whole: ${dir}`, async ({ page }) => {
			const refused: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') refused.push(message.text());
			});
			const requests: string[] = [];
			page.on('request', (request) => requests.push(new URL(request.url()).origin));
			await page.goto(`.${lang}${MAP}#claim-${claim}`);
			for (const [group, texts] of [
				[one, 4],
				[whole, 4]
			] as const) {
				const file = await saved(page, group, 'SVG');
				expect(file.suggestedFilename()).toMatch(/\.svg$/);
				const svg = new TextDecoder().decode(await contentOf(file));
				const drawn = await page.evaluate((text) => {
					const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
					const root = parsed.documentElement;
					return {
						root: root.nodeName,
						dir: root.getAttribute('direction'),
						size: [root.getAttribute('width'), root.getAttribute('height')].map(Number),
						texts: [...parsed.querySelectorAll('text')].map((line) => line.textContent),
						bare: [...parsed.querySelectorAll('[class]')].length,
						filled: [...parsed.querySelectorAll('rect, path, text')].every((shape) =>
							shape.hasAttribute('fill')
						),
						links: [...parsed.querySelectorAll('a')].map((link) => link.getAttribute('href'))
					};
				}, svg);
				expect(drawn).toMatchObject({ root: 'svg', dir, bare: 0, filled: true });
				expect(drawn.texts.length).toBeGreaterThan(texts);
				expect(drawn.texts.join(' ')).toContain(name);
				// Where it is from stands in it, and its links lead there.
				expect(drawn.texts.join(' ')).toContain(`${addressOf(FIXTURE)}${lang}${MAP}`);
				for (const link of drawn.links) {
					expect(link).toMatch(new RegExp(`^${addressOf(FIXTURE)}${lang}${MAP}#`));
				}
				const png = sizeOf(await contentOf(await saved(page, group, 'PNG')));
				expect([png.width, png.height]).toEqual(drawn.size.map((side) => Math.ceil(2 * side)));
			}
			expect(refused).toEqual([]);
			expect(new Set(requests).size).toBe(1);
		});
	}

	test('of one statement has every word that stands around it, and whose reading it is', async ({
		page
	}) => {
		await page.goto(`.${MAP}#response-${reply}`);
		const svg = new TextDecoder().decode(
			await contentOf(await saved(page, 'Save this as a picture', 'SVG'))
		);
		const words = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
		for (const said of [
			'What it answers',
			'What answers it',
			'It also says',
			'1: Accepts a part',
			en.grade.points,
			'a reading by the editors'
		])
			expect(words).toContain(said);
		for (const gist of await shown(page).locator('[data-card]').allInnerTexts()) {
			for (const word of gist.split(' ')) expect(words).toContain(word);
		}
	});
});

test('the page of the map loads at most 5 kB of script before it is reached for', async ({
	page
}) => {
	const scripts = scriptsOf(page);
	await page.goto(`.${MAP}`, { waitUntil: 'networkidle' });
	const bytes = await scripts.bytes();
	expect(bytes).toBeGreaterThan(0);
	expect(bytes).toBeLessThanOrEqual(5_000);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every statement has its place, one is shown, and links walk from one to the next', async ({
		page
	}) => {
		await page.goto(`.${MAP}`);
		const ids = await page.locator('section[id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids).toEqual(
			expect.arrayContaining([`claim-${claim}`, `response-${reply}`, 'work-friends-survey-2024'])
		);
		await expect(shown(page)).toHaveId(`claim-${claim}`);
		for (const id of ids) {
			await page.goto(`.${MAP}#${id}`);
			await expect(shown(page)).toHaveCount(1);
			await expect(shown(page)).toHaveId(id);
		}
		await page.goto(`.${MAP}#claim-${claim}`);
		await shown(page).locator(`a[href="#response-${reply}"]`).press('Enter');
		await expect(shown(page)).toHaveId(`response-${reply}`);
		await expect(shown(page)).toBeFocused();
		await shown(page).locator(`a[href="#claim-evening-visits-halved"]`).click();
		await expect(shown(page).getByText('Said in answer to other claims, in')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Larger' })).toBeHidden();
		await expect(page.getByRole('button', { name: 'PNG' }).first()).toBeHidden();
	});
});
