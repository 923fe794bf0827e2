import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { messages as en } from '#lib/i18n/en/intake.ts';
import { MEMBERS_PAGE, otherSite } from '../support/other-site.ts';

const t = en.bring;

/** A whole Chromium: the headless shell, which the other tests use, has no extensions. */
const BROWSERS = [
	process.env.CHROMIUM_PATH,
	'chromium',
	'chromium-browser',
	chromium.executablePath()
];
function wholeBrowser(): string | undefined {
	return BROWSERS.find((path) => {
		try {
			return path && execFileSync(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
		} catch {
			return false;
		}
	});
}

test('the extension is loaded by Chromium and hands the page in front to the desk', async ({
	request
}, { outputDir }) => {
	const found = wholeBrowser();
	if (!found)
		console.log('No whole Chromium here: the extension was not loaded. Set CHROMIUM_PATH.');
	test.skip(!found, 'there is no whole Chromium here: CHROMIUM_PATH names one');
	const executablePath = found!.includes('/')
		? found
		: execFileSync('which', [found!], { encoding: 'utf8' }).trim();
	const folder = join(outputDir, 'extension');
	const zip = unzipSync(new Uint8Array(await (await request.get('./extension.zip')).body()));
	for (const [path, bytes] of Object.entries(zip)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), bytes);
	}
	const other = await otherSite({ '/roof': { html: MEMBERS_PAGE } });
	const context = await chromium.launchPersistentContext(join(outputDir, 'profile'), {
		executablePath,
		headless: false,
		locale: 'en-GB',
		args: [
			...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
			...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
			'--disable-features=DisableLoadExtensionCommandLineSwitch',
			`--disable-extensions-except=${folder}`,
			`--load-extension=${folder}`
		]
	});
	try {
		const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
		expect(await worker.evaluate('chrome.runtime.getManifest().permissions')).toEqual([
			'activeTab',
			'scripting'
		]);
		const page = await context.newPage();
		await page.goto(`${other.origin}/roof`);
		const opened = context.waitForEvent('page');
		// A button of the browser's own cannot be pressed from here: what a press sends is sent.
		await worker.evaluate(
			`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.onClicked.dispatch(tab))`
		);
		const tab = await opened;
		const asked = tab.getByRole('region', { name: t.ask.page });
		await expect(asked).toContainText(t.ask.extension);
		await expect(asked).toContainText(`${other.origin}/roof`);
		await asked.getByRole('button', { name: t.ask.take }).click();
		await expect(tab.locator('.text')).toContainText('The roof was mended in May');
	} finally {
		await context.close();
		other.stop();
	}
});
