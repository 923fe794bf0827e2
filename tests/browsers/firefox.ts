import puppeteer from 'puppeteer-core';
import { marked, until, type Browser } from './browser.ts';

/** Firefox by WebDriver BiDi. */
export async function firefox(executablePath: string, origin: string): Promise<Browser> {
	const driver = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		// The window has the size itself: a viewport set over it needs commands that an older Firefox has not.
		defaultViewport: null,
		args: ['--width=1280', '--height=900']
	});
	const page = await driver.newPage();
	const browser: Browser = {
		name: await driver.version(),
		open: async (path) => void (await page.goto(origin + path)),
		reload: async () => void (await page.reload()),
		run: async (task, ...given) =>
			(await page.evaluate(task as (...given: unknown[]) => unknown, ...given)) as never,
		// Where the page gave way to the next between finding and clicking, the next one is meant.
		click: (selector, text = '') =>
			until(`a click on ${selector} with “${text}”`, async () => {
				const found = await marked(browser, selector, text);
				return page.click(found).then(
					() => true,
					(error: unknown) => {
						if (/no such node|No element found|detached/i.test(String(error))) return false;
						throw error;
					}
				);
			}),
		async fill(selector, text) {
			await page.click(await marked(browser, selector, ''), { count: 3 });
			await page.keyboard.press('Backspace');
			await page.keyboard.type(text);
		},
		press: (key) => page.keyboard.press(key as 'Enter'),
		close: () => driver.close()
	};
	return browser;
}
