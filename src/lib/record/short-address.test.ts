import { expect, test } from 'vitest';
import { byCode } from './codes.ts';
import { shortAddress, shortCode } from './short-address.ts';
import type { StatementKey } from './statement.ts';

const KEYS = Array.from(
	{ length: 2000 },
	(_, i): StatementKey => `${i % 2 === 0 ? 'claim' : 'response'}/a-statement-of-party-${i}`
);

test('codes never change, or every link that was read out would break', () => {
	expect(shortCode('claim/upholds-apartheid')).toBe('qmj4rv6');
});

test('two thousand statements have two thousand codes, short and easy to read out', () => {
	const codes = byCode(
		KEYS.map((key) => [key]),
		shortCode
	);
	expect(codes.size).toBe(KEYS.length);
	for (const code of codes.keys()) expect(code).toMatch(/^[2-9b-df-hjkmnp-tv-z]{7}$/);
});

test('two names with one code are told, and a former name leads to the statement of today', () => {
	expect(byCode([['claim/new', 'claim/old']], shortCode).get(shortCode('claim/old'))).toBe(
		'claim/new'
	);
	expect(() => byCode([['claim/a'], ['claim/b']], () => 'x')).toThrow('claim/b');
});

test('a short link is of the place that is set for them, else of the site, in the language of the page', () => {
	const site = { url: 'https://record.example/town/', name: 'Rejoinder' };
	const code = shortCode('claim/a');
	expect(shortAddress(site, 'claim/a', 'en')).toBe(`https://record.example/town/s/${code}`);
	expect(shortAddress(site, 'claim/a', 'ar')).toBe(`https://record.example/town/ar/s/${code}`);
	const short = 'https://go.record.example/';
	expect(shortAddress({ ...site, short }, 'claim/a', 'en')).toBe(`${short}${code}`);
	expect(shortAddress({ ...site, short }, 'claim/a', 'ar')).toBe(`${short}ar/${code}`);
});
