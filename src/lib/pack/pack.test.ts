import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StatementKey } from '#lib/record/statement.ts';
import { packAddress, packCodes, readPack } from './address.ts';
import { packCode } from './code.ts';
import { isItem, moved, withItems, EMPTY_PACK, type Pack } from './pack.ts';

const KEYS = Array.from(
	{ length: 20_000 },
	(_, i): StatementKey => `${i % 2 === 0 ? 'claim' : 'response'}/a-statement-of-party-${i}`
);
const CODES = packCodes(KEYS.map((key) => [key]));

const packs = fc.record({
	items: fc.uniqueArray(fc.constantFrom(...KEYS.slice(0, 500)), { maxLength: 60 }),
	title: fc.string({ unit: 'grapheme' }),
	questions: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 })
});

test('a pack reads back from its address as it was', () => {
	fc.assert(
		fc.property(packs, (pack) => {
			const plain = {
				...pack,
				questions: pack.questions.map((one) => one.replaceAll('\n', ' '))
			};
			const address = packAddress(plain);
			expect(address).toMatch(/^[\w.-]*$/);
			expect(readPack(`#${address}`, CODES)).toEqual({
				kind: 'pack',
				pack: plain,
				missing: 0,
				missingTasks: 0
			});
		})
	);
});

test('a link to 40 items with a title and five questions in Arabic stays under 2,000 characters', () => {
	const pack: Pack = {
		items: KEYS.slice(0, 40),
		title: 'من يجيب عن ماذا؟ درس في قراءة الأقوال والردود',
		questions: Array.from({ length: 5 }, () => 'أي نقطة أجاب عنها الرد، وأي نقطة سكت عنها؟')
	};
	const link = `https://rejoinder.example/some/where/ar/pack#${packAddress(pack)}`;
	expect(link.length).toBeLessThan(2000);
	expect(readPack(new URL(link).hash, CODES)).toMatchObject({ pack, missing: 0 });
});

test('twenty thousand statements have twenty thousand codes', () => {
	expect(CODES.size).toBe(KEYS.length);
});

test('codes never change, or every shared link would break', () => {
	expect(packCode('claim/upholds-apartheid')).toBe('9dg_zvPt');
});

test('a statement is found by its former name', () => {
	const codes = packCodes([['claim/new', 'claim/old']]);
	const address = packAddress({ ...EMPTY_PACK, items: ['claim/old'] });
	expect(readPack(address, codes)).toMatchObject({ pack: { items: ['claim/new'] } });
});

test('what the record does not have is counted, not shown', () => {
	const address = packAddress({ ...EMPTY_PACK, items: ['claim/gone', KEYS[0]!] });
	expect(readPack(address, CODES)).toMatchObject({ missing: 1, pack: { items: [KEYS[0]] } });
});

test.each(['1.ABC', '2.', '1..%%%', '1.<script>', `1.${'A'.repeat(40_000)}`, '1..gICA'])(
	'%.20s holds no pack',
	(fragment) => expect(readPack(`#${fragment}`, CODES)).toEqual({ kind: 'damaged' })
);

test('any fragment is read without an exception', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(['pack', 'none', 'damaged']).toContain(readPack(text, CODES).kind);
		})
	);
});

test('moving keeps every item, and beyond the ends nothing moves', () => {
	fc.assert(
		fc.property(packs, fc.integer(), fc.integer(), (pack, from, to) => {
			const next = moved(pack, from, to);
			expect([...next.items].sort()).toEqual([...pack.items].sort());
			if (from >= 0 && from < pack.items.length && to >= 0 && to < pack.items.length) {
				expect(next.items[to]).toBe(pack.items[from]);
			} else expect(next.items).toEqual(pack.items);
		})
	);
});

test('nothing is put in twice', () => {
	const pack = withItems(EMPTY_PACK, ['claim/a', 'claim/b', 'claim/a']);
	expect(withItems(pack, ['claim/b', 'claim/c']).items).toEqual(['claim/a', 'claim/b', 'claim/c']);
});

test('only what can be the key of a statement is taken for one', () => {
	for (const key of [...KEYS.slice(0, 9), `claim/${'a'.repeat(200)}`])
		expect(isItem(key)).toBe(true);
	for (const text of ['', 'claim/', 'party/x', 'claim/A', 'claim/a/b', `claim/${'a'.repeat(201)}`])
		expect(isItem(text)).toBe(false);
});
