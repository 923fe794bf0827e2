import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv, rearm } from './csv.ts';

const read = (text: string) => Papa.parse<string[]>(text, { delimiter: ',' }).data;

test('any table comes back from another reader as it was', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('=1+1', "'=x", '@', '-', "''+", '"', ',', '\r\n', ' a ')
	);
	const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
			minLength: 1,
			maxLength: 5
		})
	);
	fc.assert(
		fc.property(table, fc.boolean(), (rows, mark) => {
			const back = read(csv([['head', ...rows[0]!.slice(1).map(() => 'x')], ...rows], { mark }));
			const last = back.pop();
			expect(last).toEqual(['']);
			expect(back.slice(1).map((row) => row.map(rearm))).toEqual(rows);
		})
	);
});

test('no cell begins as a formula does', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'),
			fc.string(),
			(start, rest) => {
				const [[first = '']] = read(csv([[start + rest]], { mark: false })) as [[string]];
				expect(first.startsWith("'")).toBe(true);
				expect(rearm(first)).toBe(start + rest);
			}
		)
	);
});

test('rows end in CR LF, and the mark stands first when it is asked for', () => {
	expect(
		csv(
			[
				['a', 'b'],
				['1', 'x "y", z']
			],
			{ mark: false }
		)
	).toBe('a,b\r\n1,"x ""y"", z"\r\n');
	expect(csv([['a']], { mark: true })).toBe('\uFEFFa\r\n');
});
