import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is not accessible in a page as it stands. */
export async function violationsOf(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			resultTypes: ['violations']
		})
	);
	return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
}
