import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/**
 * The scripts that a page asks for from now on until they are weighed. Each is fetched for that by itself:
 * what the browser has in its cache comes without a body.
 */
export function scriptsOf(page: Page) {
	const addresses = new Set<string>();
	const note = (request: { resourceType(): string; url(): string }) => {
		if (request.resourceType() === 'script') addresses.add(request.url());
	};
	page.on('request', note);
	return {
		/** Their bytes, gzipped. */
		async bytes(): Promise<number> {
			page.off('request', note);
			const bodies = [...addresses].map(async (address) =>
				(await page.request.get(address)).body()
			);
			return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
		}
	};
}
