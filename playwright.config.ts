import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.E2E_PORT ?? 4391);

/** CHROME_PATH names the browser to use; tests/run.ts finds or installs one and sets it. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	timeout: 60_000,
	// A busy machine may take a while; no test waits for time to pass.
	expect: { timeout: 15_000 },
	reporter: process.env.E2E_JSON
		? [['line'], ['json', { outputFile: process.env.E2E_JSON }]]
		: [['list']],
	use: {
		baseURL: `http://localhost:${PORT}`,
		browserName: 'chromium',
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: process.env.CHROME_PATH || undefined,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: `npx tsx src/cli/main.ts serve ${process.env.E2E_BUILT ? '' : '--build'}`,
		env: { PORT: String(PORT) },
		port: PORT,
		timeout: 300_000,
		reuseExistingServer: false
	}
});
