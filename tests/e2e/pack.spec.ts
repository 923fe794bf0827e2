import { expect, test, type Locator, type Page } from '@playwright/test';
import { messages as ar } from '#lib/i18n/ar/core.ts';
import { messages as en } from '#lib/i18n/en/core.ts';
import { messages as he } from '#lib/i18n/he/core.ts';
import { packAddress } from '#lib/pack/address.ts';
import { claim, CLAIM, ownReply, PACK, reply, unanswered, wordless } from './entries.ts';
import { languageName } from '#lib/text/languages.ts';
import { violationsInBothThemes } from '../support/violations.ts';

const QUESTIONS = ['Which point is answered?', 'Which is not?'];
const LESSON = { title: 'Who answers what', questions: QUESTIONS };
const ADDRESS = packAddress({ items: PACK, ...LESSON });
/** The same, and a response of which the record has no words. */
const WORDLESS = packAddress({ items: [...PACK, `response/${wordless}`], ...LESSON });
/** Every way to answer: points, a document by its name, and one whose words are elsewhere. */
const WAYS = packAddress({
	items: [
		`claim/${claim}`,
		`response/${reply}`,
		`response/${ownReply}`,
		`claim/${unanswered}`,
		`response/${wordless}`
	],
	...LESSON
});
const SURVEY = "Six o'clock: a survey of 412 visitors";
/** What is said of them, in every language. */
const TOLD = [
	{ path: '', t: en },
	{ path: '/ar', t: ar },
	{ path: '/he', t: he }
].map(({ path, t }) => ({
	path,
	points: t.answersTo.points('1', 1),
	document: t.claim.answers.document(SURVEY),
	unnumbered: t.grade.points,
	unnamed: t.answersTo.document(),
	elsewhere: t.claim.elsewhere
}));

/** Opens the words behind each translation that is in view, where contested terms are marked. */
async function originalsOpen(stage: Locator): Promise<void> {
	await expect(stage.locator('article').first()).toBeVisible();
	for (const words of await stage.locator('article summary').all()) await words.press('Enter');
}

test.describe('packs', () => {
	test('an exchange is added on its page and is in the pack', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		await page.getByRole('button', { name: 'Add the exchange to a pack' }).click();
		await page.getByRole('link', { name: 'Open the pack' }).click();
		await expect(
			page.getByRole('listitem').filter({ hasText: 'Harbour Road Traders' }).first()
		).toBeVisible();
		await expect(page).toHaveURL(/\/pack#1\./);
	});

	test('items are moved by keyboard, and the address follows', async ({ page }) => {
		await page.goto(`./pack#${ADDRESS}`);
		const first = page.locator('main ol > li').first();
		await expect(first).toContainText('Fennbrook Library Friends');
		await first.focus();
		const before = page.url();
		await page.keyboard.press('Alt+ArrowDown');
		await expect(page.getByRole('status').first()).toContainText('now 2 of 5');
		await expect.poll(() => page.url()).not.toBe(before);
		await page.reload();
		await expect(page.locator('main ol > li').nth(1)).toContainText('Fennbrook Library Friends');
	});

	test('a pack made in English opens in Arabic', async ({ page }) => {
		await page.goto(`./ar/pack#${ADDRESS}`);
		await expect(page.locator('main ol > li')).toHaveCount(5);
		await expect(page.locator('input[type="text"]')).toHaveValue('Who answers what');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	});

	test('an address that was cut off is said to be', async ({ page }) => {
		await page.goto('./pack#1.abc');
		await expect(page.getByRole('alert')).toContainText('does not contain a whole pack');
	});

	test('nothing is kept in the browser unless it is asked for', async ({ page }) => {
		await page.goto(`./pack#${ADDRESS}`);
		await expect(page.locator('main ol > li')).toHaveCount(5);
		const kept = () => page.evaluate(() => localStorage.getItem('pack'));
		expect(await kept()).toBeNull();
		await page.getByRole('button', { name: 'Keep in this browser' }).click();
		expect(await kept()).toContain(claim);
		await page.getByRole('button', { name: 'Remove it from this browser' }).click();
		expect(await kept()).toBeNull();
	});

	for (const { path, points, document, elsewhere } of TOLD)
		test(`every response in the list says how it answers: ${path || '/en'}`, async ({ page }) => {
			await page.goto(`.${path}/pack#${WAYS}`);
			const items = page.locator('main ol > li');
			await expect(items).toHaveCount(5);
			await expect(items.nth(0).locator('.answering')).toHaveCount(0);
			await expect(items.nth(1).locator('.answering')).toHaveText(points);
			await expect(items.nth(2).locator('.answering')).toHaveText(document);
			await expect(items.nth(4).locator('.answering').last()).toContainText(elsewhere);
		});

	test('a response without its claim says what it answers by its summary', async ({ page }) => {
		await page.goto(`./pack#${packAddress({ items: [`response/${reply}`], ...LESSON })}`);
		await expect(page.locator('main ol > li .answering')).toHaveText(
			/answers point 1: Fennbrook Library Friends say/
		);
	});

	for (const path of ['/pack', '/ar/pack']) {
		test(`a pack, its sheets, what is presented and a note in it are accessible, light and dark: ${path}`, async ({
			page
		}) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(`.${path}/print#${ADDRESS}`);
			await expect(page.locator('.sheets svg')).toBeVisible();
			expect(await violationsInBothThemes(page)).toEqual([]);
			await page.goto(`.${path}#${ADDRESS}`);
			await expect(page.locator('main ol > li')).toHaveCount(5);
			expect(await violationsInBothThemes(page)).toEqual([]);
			await page.locator('.ways .way').first().click();
			const stage = page.locator('dialog[open][data-size]');
			await originalsOpen(stage);
			await stage.locator('[data-wording]').first().press('Enter');
			await expect(page.locator('[popover]:popover-open')).toBeVisible();
			expect(await violationsInBothThemes(page)).toEqual([]);
		});
	}
});

test.describe('presenting', () => {
	/** The pack on the stage: shown with names, or blind. */
	async function present(
		page: Page,
		path: string,
		how: 'named' | 'blind' = 'named',
		pack = ADDRESS
	) {
		await page.goto(`.${path}#${pack}`);
		await page
			.locator('.ways .way')
			.nth(how === 'blind' ? 1 : 0)
			.click();
		const stage = page.locator('dialog[open][data-size]');
		await expect(stage.getByRole('status')).not.toBeEmpty();
		return stage;
	}

	test('presenting reveals response by response, by keys', async ({ page }) => {
		const stage = await present(page, '/pack');
		await expect(stage.getByText('Exchange 1 of 2')).toBeVisible();
		await expect(stage.locator('article')).toHaveCount(1);
		await page.keyboard.press('Space');
		await expect(stage.locator('article')).toHaveCount(2);
		const size = () =>
			stage
				.locator('blockquote')
				.first()
				.evaluate((node) => getComputedStyle(node).fontSize);
		const before = await size();
		await page.keyboard.press('+');
		expect(await size()).not.toBe(before);
		await page.keyboard.press('ArrowRight');
		await expect(stage.getByText('Exchange 2 of 2')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(stage).toBeHidden();
	});

	for (const path of ['/pack', '/ar/pack']) {
		test(`contested terms open in what is presented on ${path}, by keyboard, and close alone`, async ({
			page
		}) => {
			const stage = await present(page, path);
			await originalsOpen(stage);
			const term = stage.locator('[data-wording]').first();
			await term.focus();
			await page.keyboard.press('Enter');
			const note = stage.locator('[popover]:popover-open');
			await expect(note).toBeFocused();
			await expect(note.locator('li[aria-current]')).toHaveCount(1);
			// In the note the keys of the show are at rest.
			await page.keyboard.press('Space');
			await page.keyboard.press(path === '/pack' ? 'ArrowRight' : 'ArrowLeft');
			await expect(stage.locator('article')).toHaveCount(1);
			await expect(note).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(note).toHaveCount(0);
			await expect(stage).toBeVisible();
			await expect(term).toBeFocused();
			await page.keyboard.press('Space');
			await expect(stage.locator('article')).toHaveCount(2);
			await page.keyboard.press('b');
			await expect(stage.locator('[data-wording], [popover]')).toHaveCount(0);
		});

		test(`blind reading on ${path} hides who speaks and who published until it is asked`, async ({
			page
		}) => {
			const stage = await present(page, path, 'blind');
			await expect(stage.locator('.who').first()).toContainText('A');
			const browser = await page.context().newCDPSession(page);
			/** What is heard, what the title of the window says, and what stands in the markup. */
			const told = async () => {
				const { nodes } = await browser.send('Accessibility.getFullAXTree');
				const heard = nodes
					.filter(({ ignored }) => !ignored)
					.map(({ name, value }) => [name, value]);
				return [JSON.stringify(heard), await page.title(), await stage.innerHTML()].join('\n');
			};
			const names =
				/Friends|الأصدقاء|أصدقاء|Courier|courier|الكوريير|Imrie|إمري|[Tt]he [Cc]ouncil|Town Council|المجلس|Valley|Marsh|مارش/;
			for (const exchange of [1, 2]) {
				for (let response = 0; response < 3; response++) {
					const [seen] = names.exec(await told()) ?? [];
					expect(seen, `exchange ${exchange}, ${response} responses`).toBeUndefined();
					await expect(stage.locator('[data-wording], [popover]')).toHaveCount(0);
					await page.keyboard.press('Space');
				}
				if (exchange === 1) {
					await page.keyboard.press(path === '/pack' ? 'ArrowRight' : 'ArrowLeft');
				}
			}
			await expect(stage.locator('article')).toHaveCount(2);
			await page.keyboard.press('b');
			await expect(stage.locator('.who').first()).toContainText(/Friends|أصدقاء/);
			await expect(page.getByRole('dialog')).toContainText(/Friends|الأصدقاء/);
		});
	}

	for (const { path, points, document, unnumbered, unnamed } of TOLD)
		test(`how a response answers comes with it, without a title while names are hidden: ${path || '/en'}`, async ({
			page
		}) => {
			const stage = await present(page, `${path}/pack`, 'named', WAYS);
			const ways = stage.locator('.answering');
			await expect(stage.locator('article')).toHaveCount(1);
			await expect(ways).toHaveCount(0);
			await page.keyboard.press('Space');
			await expect(ways).toHaveText([points]);
			await page.keyboard.press('Space');
			await expect(ways).toHaveText([points, document]);
			await page.keyboard.press('b');
			await expect(ways).toHaveText([unnumbered, unnamed]);
			expect(await stage.innerHTML()).not.toContain(SURVEY);
		});

	for (const { lang, t, said, answered } of [
		{ lang: 'ar', t: ar, said: 'الإغلاق في الخامسة', answered: 'أربع ساعات' },
		{ lang: 'he', t: he, said: 'הסגירה בחמש', answered: 'ארבע שעות' }
	] as const)
		test(`in ${lang} our translation is read first, on both sides, and the words are a press away`, async ({
			page
		}) => {
			const stage = await present(page, `/${lang}/pack`);
			await page.keyboard.press('Space');
			for (const [i, text] of [said, answered].entries()) {
				const card = stage.locator('article').nth(i);
				const ours = card.locator('.ours').first();
				await expect(ours).toContainText(text);
				await expect(ours).toContainText(t.editorial.translation);
				await expect(ours).toHaveAttribute('lang', lang);
				await expect(ours.locator('blockquote, .mark')).toHaveCount(0);
				const words = card.locator('blockquote').first();
				await expect(words).toBeHidden();
				await card
					.getByText(t.translation.original(languageName('en', lang)))
					.first()
					.press('Space');
				await expect(words).toBeVisible();
				await expect(words).toHaveAttribute('lang', 'en');
			}
			await page.keyboard.press('+');
			const sizes = await stage
				.locator('.ours .text, blockquote')
				.evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).fontSize)).size);
			expect(sizes).toBe(1);
			// The key that opens the words reveals nothing.
			await expect(stage.locator('article')).toHaveCount(2);
			await expect(stage.getByText(t.translation.note)).toHaveCount(1);
		});

	test('a translation hides names as the words do; one whose names are not known is not shown', async ({
		page
	}) => {
		const stage = await present(page, '/ar/pack', 'blind');
		await page.keyboard.press('Space');
		const ours = stage.locator('.answers .ours .text').first();
		await expect(ours).toContainText(/نقل \[.+\] أربع ساعات/);
		await expect(ours).not.toContainText('المجلس');
		await expect(stage.locator('.answers')).not.toContainText('Ines Calloway');
		await page.keyboard.press('b');
		await expect(ours).toContainText('نقل المجلس أربع ساعات');
		// The record has no name of the council in Hebrew.
		const hebrew = await present(page, '/he/pack', 'blind');
		await page.keyboard.press('Space');
		await expect(hebrew.locator('.claim .ours')).toHaveCount(1);
		await expect(hebrew.locator('.answers blockquote').first()).toBeVisible();
		await expect(hebrew).not.toContainText('המועצה');
		await page.keyboard.press('b');
		await expect(hebrew.locator('.answers .ours').first()).toContainText('המועצה');
	});

	for (const [path, width, height] of [
		['/pack', 1440, 900],
		['/ar/pack', 1024, 768],
		['/pack', 390, 844]
	] as const) {
		test(`what is revealed is in view at every size of text: ${path}, ${width} by ${height}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			const stage = await present(page, path);
			await page.keyboard.press('-');
			for (let size = 0; size <= 5; size++) {
				await expect(stage).toHaveAttribute('data-size', String(size));
				for (let n = 1; n <= 2; n++) {
					await page.keyboard.press('Space');
					const last = stage.locator('.answers article').nth(n - 1);
					await expect(last).toBeVisible();
					await expect
						.poll(() => hiddenPart(last), `size ${size}, response ${n}`)
						.toBeLessThanOrEqual(1);
				}
				await page.keyboard.press('+');
				await expect
					.poll(() => hiddenPart(stage.locator('.answers article').nth(1)), `after size ${size}`)
					.toBeLessThanOrEqual(1);
				await expect(stage.getByRole('status')).toBeInViewport();
				await page.keyboard.press('Shift+Space');
				await page.keyboard.press('Shift+Space');
				await expect(stage.locator('.answers article')).toHaveCount(0);
			}
		});
	}

	/** How far an article begins outside the stage or, where it is no longer than that, ends outside it. */
	function hiddenPart(article: Locator): Promise<number> {
		return article.evaluate((node) => {
			const [own, frame] = [node, node.closest('.stage')!].map((one) =>
				one.getBoundingClientRect()
			) as [DOMRect, DOMRect];
			const above = Math.max(0, frame.top - own.top);
			const fits = own.height <= frame.height;
			const below = Math.max(0, (fits ? own.bottom : own.top) - frame.bottom);
			return Math.round(above + below);
		});
	}

	test('what came into view is told in a region that was there before, by name or by letter', async ({
		page
	}) => {
		const stage = await present(page, '/pack');
		const status = stage.getByRole('status');
		await status.evaluate((node) => node.setAttribute('data-first', ''));
		await expect(status).toHaveText(/Exchange 1 of 2\s+2 responses not yet shown/);
		await page.keyboard.press('Space');
		await expect(status).toHaveText(/Exchange 1 of 2\s+Response 1 of 2: Fennbrook Town Council/);
		await page.keyboard.press('b');
		await expect(status).toHaveText(/Response 1 of 2: Speaker B/);
		await page.keyboard.press('Space');
		await expect(status).toHaveText(/Response 2 of 2: Speaker C/);
		await page.keyboard.press('ArrowRight');
		await expect(status).toHaveText(/Exchange 2 of 2\s+1 response not yet shown/);
		await expect(status).toHaveAttribute('data-first', '');
	});

	test('keys work whatever button was pressed last, also one that has nothing more to do', async ({
		page
	}) => {
		const stage = await present(page, '/pack');
		const reveal = stage.getByRole('button', { name: 'Reveal a response' });
		await reveal.focus();
		for (let n = 0; n < 3; n++) await page.keyboard.press('Enter');
		await expect(stage.locator('.answers article')).toHaveCount(2);
		await expect(reveal).toBeFocused();
		await expect(reveal).toHaveAttribute('aria-disabled', 'true');
		await page.keyboard.press('ArrowRight');
		await expect(stage.getByText('Exchange 2 of 2')).toBeVisible();
		await stage.getByRole('button', { name: 'Previous exchange' }).press('Enter');
		await expect(stage.getByText('Exchange 1 of 2')).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await expect(stage.getByText('Exchange 2 of 2')).toBeVisible();
		// The focus is lost altogether.
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await page.keyboard.press('ArrowLeft');
		await expect(stage.getByText('Exchange 1 of 2')).toBeVisible();
	});

	test('the switches say what they do next', async ({ page }) => {
		const stage = await present(page, '/pack');
		await stage.getByRole('button', { name: 'Hide who speaks' }).click();
		await expect(stage.locator('.who').first()).toContainText('Speaker A');
		await stage.getByRole('button', { name: 'Show who speaks' }).click();
		await expect(stage.locator('.who').first()).toContainText('Fennbrook Library Friends');
		await expect(stage.getByRole('button', { name: 'Hide who speaks' })).toBeVisible();
	});

	test('blind reading marks no points', async ({ page }) => {
		const stage = await present(page, '/pack');
		await expect(stage.locator('[data-points]')).not.toHaveCount(0);
		await page.keyboard.press('b');
		await expect(stage.locator('blockquote')).not.toHaveCount(0);
		await expect(stage.locator('[data-points], [data-point]')).toHaveCount(0);
	});
});

test.describe('on paper', () => {
	/** The sheets of the pack, those that are named added to the one that is chosen. */
	async function sheets(page: Page, path = '/pack', more: 'all' | 'none' = 'none', pack = ADDRESS) {
		await page.goto(`.${path}/print#${pack}`);
		await expect(page.locator('.sheets section')).toHaveCount(1);
		if (more === 'all') for (const box of await page.getByRole('checkbox').all()) await box.check();
		return page.locator('.sheets section');
	}
	for (const path of ['/pack', '/ar/pack'])
		for (const [paper, width] of [
			['A4', 718],
			['A5', 482],
			['a phone', 390]
		] as const)
			test(`no column is under 12 characters on any sheet: ${path}, ${paper}`, async ({ page }) => {
				await page.setViewportSize({ width, height: 900 });
				const all = await sheets(page, path, 'all', WORDLESS);
				await expect(all.first()).toContainText(/We have no words|ليست لدينا كلمات/);
				await page.emulateMedia({ media: paper === 'a phone' ? 'screen' : 'print' });
				const narrow = await page.locator('.sheets').evaluate((root) => {
					const found: string[] = [];
					const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
					for (let node = walker.nextNode(); node; node = walker.nextNode()) {
						const text = node.textContent?.trim() ?? '';
						let box = node.parentElement!;
						while (getComputedStyle(box).display === 'inline') box = box.parentElement!;
						// What is shorter fits wherever it stands.
						if (box.textContent!.trim().length <= 12 || box.closest('.unseen')) continue;
						const { paddingInlineStart, paddingInlineEnd, fontSize } = getComputedStyle(box);
						const room =
							box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
						if (room < 12 * 0.5 * parseFloat(fontSize)) found.push(`${room} px: ${text}`);
					}
					return found;
				});
				expect(narrow).toEqual([]);
			});

	test('contested terms open on the sheets, but not where the words are to be traced', async ({
		page
	}) => {
		const all = await sheets(page, '/pack', 'all');
		await all.first().locator('[data-wording]').first().click();
		await expect(page.locator('[popover]:popover-open')).toContainText('In our own words');
		await page.keyboard.press('Escape');
		await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
		await expect(all.nth(6)).toContainText('Who says it?');
		await expect(all.nth(6).locator('[data-wording]')).toHaveCount(0);
	});

	test('the way back from the sheets opens the same pack', async ({ page }) => {
		await sheets(page);
		await page.getByRole('link', { name: 'Back to the pack' }).click();
		await expect(page).toHaveURL(new RegExp(`/pack#${ADDRESS}$`));
		await expect(page.locator('main ol > li')).toHaveCount(5);
		await page.getByRole('link', { name: 'Print', exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`/pack/print#${ADDRESS}$`));
		await expect(page.locator('.sheets section').first()).toContainText('Who answers what');
	});
});
