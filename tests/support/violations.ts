import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
};

/** What is not accessible in a page as it stands: by all rules of A and AA, or by the rules that are named. */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	const { violations } = await page.evaluate(
		(runOnly) =>
			(globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({
				runOnly,
				resultTypes: ['violations']
			}),
		rules ? { type: 'rule', values: rules } : RULES
	);
	return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
}

/** The same in a light and in a dark theme, without loading the page again. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
	const all: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const found of await violationsOf(page)) all.push(`(${colorScheme}) ${found}`);
	}
	return all;
}
