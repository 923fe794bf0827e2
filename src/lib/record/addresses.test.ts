import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, hitAddress, inSite, pathOf } from './addresses.ts';
import { LANGUAGES } from './vocabulary.ts';

test.each([
	['topic', '/topics/x', '/ar/topics/x'],
	['claim', '/claims/x', '/ar/claims/x'],
	['response', '/responses/x', '/ar/responses/x'],
	['party', '/parties/x', '/ar/parties/x'],
	['source', '/sources/x', '/ar/sources/x'],
	['term', '/terms#x', '/ar/terms#x']
] as const)('a %s is at %s, and in Arabic at %s', (place, en, ar) => {
	expect(addressOf(place, 'x', 'en')).toBe(en);
	expect(addressOf(place, 'x', 'ar')).toBe(ar);
});

test('the start page in Arabic has no slash at its end', () => {
	expect(inSite('/', 'en')).toBe('/');
	expect(inSite('/', 'ar')).toBe('/ar');
});

test.each([
	['claim', 'x', '/claims/x'],
	['quotation', 'claim/x/0', '/claims/x'],
	['quotation', 'response/x/2', '/responses/x'],
	['term', 'x', '/terms#x']
])('a hit on a %s, %s, leads to %s', (kind, id, address) => {
	expect(hitAddress(kind, id, 'en')).toBe(address);
});

test('an address taken apart and put together is the same, under any base', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('', '/name', '/a/b', '.', '..'),
			fc.constantFrom(...LANGUAGES),
			fc.constantFrom('/', '/claims/x', '/arms', '/topics/ar', '/search'),
			(base, lang, path) => {
				const pathname = (base.startsWith('/') ? base : '') + inSite(path, lang);
				expect(pathOf({ pathname }, base)).toEqual({ lang, path });
			}
		)
	);
});

test('the bare base is the start page', () => {
	expect(pathOf({ pathname: '/name' }, '/name')).toEqual({ lang: 'en', path: '/' });
});
