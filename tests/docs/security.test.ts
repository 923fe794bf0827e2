import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const text = await readFile(`${ROOT}SECURITY.md`, 'utf8');

const rows = (text.split('| Attack |')[1] ?? '')
	.split('\n')
	.slice(2)
	.filter((line) => line.startsWith('|'))
	.map((line) => ({ line, attack: line.split(' | ')[0]?.slice(2) ?? '' }));

test('the table of attacks has its rows', () => {
	expect(rows.length).toBeGreaterThan(20);
});

describe.each(rows)('$attack', ({ line }) => {
	test('is held by a test that is there', async () => {
		const [, file, title] = /\| `([^`]+\.(?:test|spec)\.ts)` “([^”]+)” \|$/.exec(line) ?? [];
		expect(file, line).toBeDefined();
		const source = await readFile(`${ROOT}${file}`, 'utf8');
		// As the title of a test, in whatever quotation marks.
		const quoted = [`'${title}'`, `"${title}"`, `\`${title}\``];
		expect(
			quoted.some((one) => source.includes(one)),
			line
		).toBe(true);
	});
});
