import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/violations.ts';
import { CLAIM, topic } from './entries.ts';

test.describe('the note at the label of a kind', () => {
	test('opens by keyboard, says what the kind is and is not, and closes with Escape', async ({
		page
	}) => {
		await page.goto(`.${CLAIM}`);
		const label = page.getByRole('link', { name: 'Gives a reason for what it does' }).first();
		await label.focus();
		await page.keyboard.press('Enter');
		const note = page.getByRole('dialog', { name: 'Gives a reason for what it does' });
		await expect(note).toBeVisible();
		await expect(note).toBeFocused();
		await expect(note).toContainText('gives a reason, an aim or a need for what it does');
		await expect(note).toContainText('What it is not');
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
		await expect(label).toBeFocused();
	});

	test('is there for moves, questions, bases and grades, and leads to the whole entry', async ({
		page
	}) => {
		await page.goto(`.${CLAIM}`);
		const lists = new Set<string>();
		for (const label of await page.locator('[data-note^="note."]').all()) {
			const id = (await label.getAttribute('data-note'))!;
			await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
			lists.add(id.split('.')[1]!);
		}
		expect([...lists]).toEqual(expect.arrayContaining(['move', 'question', 'basis', 'grade']));
		await page.locator('[data-note="note.question.conjecture"]').first().click();
		const more = page.getByRole('dialog').getByRole('link', { name: 'The whole entry' });
		await more.click();
		await expect(page).toHaveURL(/\/method#question\.conjecture$/);
		await expect(page.locator('[id="question.conjecture"]')).toBeInViewport();
	});

	for (const [of, path, kinds] of [
		['a topic', `./topics/${topic}`, ['move', 'question', 'grade']],
		['a party', './parties/fennbrook-town-council', ['outcome', 'grade']]
	] as const) {
		test(`is there for every kind that ${of} names`, async ({ page }) => {
			await page.goto(path);
			const said = await page
				.locator('[data-note^="note."]')
				.evaluateAll((all) => all.map((one) => one.getAttribute('data-note')!));
			const notes = await page
				.locator('dialog[id^="note."]')
				.evaluateAll((all) => all.map(({ id }) => id));
			expect(new Set(said)).toEqual(new Set(notes));
			expect([...new Set(said.map((id) => id.split('.')[1]!))]).toEqual(
				expect.arrayContaining([...kinds])
			);
		});
	}

	test('opens in the legend of the matrix too, in Arabic', async ({ page }) => {
		await page.goto(`./ar/topics/${topic}/matrix`);
		await page.getByRole('link', { name: 'نفي صحة القول' }).click();
		await expect(page.getByRole('dialog', { name: 'نفي صحة القول' })).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a label leads to its entry on the page of the method', async ({ page }) => {
		await page.goto(`.${CLAIM}`);
		await page.locator('[data-note="note.move.gives-reason"]').first().click();
		await expect(page).toHaveURL(/\/method#move\.gives-reason$/);
		const entry = page.locator('[id="move.gives-reason"]');
		await expect(entry.getByRole('heading')).toHaveText('Gives a reason for what it does');
		await expect(entry).toContainText('A borderline case');
		await expect(entry).toContainText('For that reason');
		await expect(entry).toContainText('Fennbrook Town Council');
	});

	test('the page of the method says of a kind without a case that there is none, who reads, and how far two agree', async ({
		page
	}) => {
		await page.goto('./method');
		await expect(page.locator('[id="move.says-double-standard"]')).toContainText(
			'The record has none yet.'
		);
		const readers = page.locator('#readers');
		await expect(readers).toContainText('editors (first reading)');
		await expect(readers).toContainText('a second reader (second reading)');
		const question = page
			.locator('#agreement')
			.getByRole('row', { name: /Which question a point raises/ });
		await expect(question).toContainText('100%');
		await expect(question).toContainText('cannot be worked out');
	});

	test('the page about the record says what its editors state, and what they do not', async ({
		page
	}) => {
		await page.goto('./');
		await page.getByRole('contentinfo').getByRole('link', { name: 'About' }).click();
		const fact = (name: string) =>
			page.locator('#record dl > div').filter({ has: page.getByText(name, { exact: true }) });
		await expect(fact('Editors')).toContainText('The editors of the tests');
		await expect(fact('How documents are chosen')).toContainText(
			'Every document that the tests need'
		);
		await expect(fact('Contact')).toContainText('editors@record.example');
		for (const name of ['Right of reply', 'Funding']) {
			await expect(fact(name)).toContainText('Nothing said yet.');
		}
	});
});

test('the sheet of a second reader works from a file, keeps what was chosen, and saves a table that is read back', async ({
	page
}) => {
	const folder = await mkdtemp(join(tmpdir(), 'rejoinder-sheet-'));
	const rejoinder = (...args: string[]) =>
		promisify(execFile)('node', [
			...['src/cli/rejoinder.js', 'coding', ...args],
			...['--record', 'tests/fixtures/record']
		]);
	try {
		await rejoinder('sheet', '--out', folder);
		const refused: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') refused.push(message.text());
		});
		await page.goto(pathToFileURL(join(folder, 'coding.html')).href);
		const passage = page.locator('[id="response/imrie-no-one-shut-out/1"]');
		await passage.getByLabel('What do these words do?').selectOption('Adds something');
		await expect(passage).toContainText('The words state something more on the same matter.');
		await passage.getByLabel('What do they speak of?').selectOption({ index: 1 });
		await passage.getByRole('checkbox').first().check();
		await expect(page.getByText(/^1 of \d+ passages read/)).toBeVisible();

		await page.reload();
		await expect(passage.getByLabel('What do these words do?')).toHaveValue('adds-context');
		await expect(passage.getByRole('checkbox').first()).toBeChecked();
		expect(await violationsInBothThemes(page)).toEqual([]);
		await page.keyboard.press('Alt+KeyN');
		await expect(page.locator('article:focus')).toHaveCount(1);
		await page.getByRole('button', { name: 'العربية' }).click();
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('ورقة القراءة الثانية');

		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'حفظ CSV' }).click();
		const saved = join(folder, 'saved.csv');
		await (await saving).saveAs(saved);
		expect(await readFile(saved, 'utf8')).toContain(
			',adds-context,claim/five-shuts-out#full-day,\r\n'
		);
		const { stdout } = await rejoinder('compare', saved, '--by', 'Rana Haddad', '--json');
		const { measured, disagreements } = JSON.parse(stdout);
		expect(measured[0]).toMatchObject({ variable: 'kind', agreement: { units: 1, same: 0 } });
		expect(disagreements).toHaveLength(1);
		expect(refused).toEqual([]);
	} finally {
		await rm(folder, { recursive: true });
	}
});
