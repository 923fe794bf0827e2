import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { marked, scripted, until, type Browser } from './browser.ts';

const PORT = 4396;
const DISPLAY = ':96';

/** Path of the small browser that comes with WebKitGTK. */
export const miniBrowser = () =>
	['4.1', '6.0', '4.0']
		.flatMap((version) =>
			['x86_64', 'aarch64'].map(
				(machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`
			)
		)
		.find((path) => existsSync(path));

const KEYS: Record<string, string> = {
	Enter: Key.ENTER,
	Escape: Key.ESCAPE,
	ArrowRight: Key.ARROW_RIGHT,
	ArrowDown: Key.ARROW_DOWN,
	Tab: Key.TAB
};

/** WebKitGTK's own small browser by its WebDriver, on a screen that nobody sees. */
export async function webkit(binary: string, origin: string): Promise<Browser> {
	const started: ChildProcess[] = [
		spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x900x24'], { stdio: 'ignore' }),
		spawn('WebKitWebDriver', [`--port=${PORT}`], {
			stdio: 'ignore',
			env: {
				...process.env,
				DISPLAY,
				LIBGL_ALWAYS_SOFTWARE: '1',
				// Namespaces are not to be had where tests run as root.
				WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
			}
		})
	];
	const stop = () => started.forEach((process) => process.kill());
	const service = `http://127.0.0.1:${PORT}`;
	try {
		await until('WebKitWebDriver', () => fetch(`${service}/status`).catch(() => null));
		const wanted = new Capabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': { binary, args: ['--automation'] }
		});
		const driver = await new Builder().usingServer(service).withCapabilities(wanted).build();
		const told = await driver.getCapabilities();
		const press = (key: string) =>
			driver
				.actions()
				.sendKeys(KEYS[key] ?? key)
				.perform();
		const browser: Browser = {
			name: `webkitgtk ${told.getBrowserVersion()}`,
			async open(path) {
				await driver.get(origin + path);
				await scripted(browser);
			},
			async reload() {
				await driver.navigate().refresh();
				await scripted(browser);
			},
			run: (task, ...given) =>
				// Written out, since pages allow no eval.
				driver.executeScript(`return (${String(task)})(...arguments)`, ...given),
			click: async (selector, text = '') =>
				driver.findElement(By.css(await marked(browser, selector, text))).click(),
			async fill(selector, text) {
				const field = driver.findElement(By.css(await marked(browser, selector, '')));
				await field.clear();
				await field.sendKeys(text);
			},
			press,
			async close() {
				await driver.quit();
				stop();
			}
		};
		return browser;
	} catch (error) {
		stop();
		throw error;
	}
}
