import puppeteer from 'puppeteer-core';
import { marked, type Browser } from './browser.ts';

/** Firefox by WebDriver BiDi. */
export async function firefox(executablePath: string, origin: string): Promise<Browser> {
	const driver = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
	const page = await driver.newPage();
	await page.setViewport({ width: 1280, height: 900 });
	const browser: Browser = {
		name: await driver.version(),
		open: async (path) => void (await page.goto(origin + path)),
		reload: async () => void (await page.reload()),
		run: async (task, ...given) =>
			(await page.evaluate(task as (...given: unknown[]) => unknown, ...given)) as never,
		click: async (selector, text = '') => page.click(await marked(browser, selector, text)),
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
