import { expect, test } from '@playwright/test';
import { matrixOfTopic } from '#lib/compare/matrix/matrix.ts';
import { rolesOn } from '../support/tree.ts';
import { realRecord } from './record.ts';

const record = await realRecord();
const tables = [...record.topics.keys()]
	.map((topic) => ({ topic, matrix: matrixOfTopic(record, topic) }))
	.filter(({ matrix }) => matrix.claims.length > 0 && matrix.parties.length > 0);
/** So many parties fit on a wide screen, whatever they are called. */
const FIT = 12;

test('there is a matrix that fits', () => {
	expect(tables.some(({ matrix }) => matrix.parties.length <= FIT)).toBe(true);
});

for (const { topic, matrix } of tables) {
	const parties = matrix.parties.length;

	// What holds of as many parties as fit; more of them scroll.
	for (const lang of parties > FIT ? [] : ['', 'ar/']) {
		test(`every party of ${lang}${topic} is in sight, and nothing scrolls sideways`, async ({
			page
		}) => {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(`./${lang}topics/${topic}/matrix`);
			const heads = page.getByRole('columnheader');
			await expect(heads).toHaveCount(parties + 1);
			for (const head of await heads.all()) {
				const box = (await head.boundingBox())!;
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(1440);
			}
			const wide = await page.evaluate(
				() =>
					[document.documentElement, ...document.querySelectorAll('[role=region]')].filter(
						({ scrollWidth, clientWidth }) => scrollWidth > clientWidth
					).length
			);
			expect(wide).toBe(0);
			// The page scrolls, and nothing in it.
			const table = page.getByRole('region').filter({ has: page.getByRole('table') });
			expect(await table.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
		});
	}

	test(`every row and cell of ${topic} is there for who hears it`, async ({ page }) => {
		for (const width of [390, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`./topics/${topic}/matrix`);
			const { claims, documents } = matrix;
			const rows = claims.length + documents.length;
			expect(await rolesOn(page), `${width}px`).toMatchObject({
				row: rows + 1,
				rowheader: rows,
				columnheader: parties + 1,
				// A claim has its sentence in a cell of its own.
				cell: rows * parties + claims.length
			});
		}
	});
}
