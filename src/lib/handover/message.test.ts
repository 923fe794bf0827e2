import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handedIn, MOST_HTML } from './message.ts';

const DESK = 'https://desk.example';
const ECHO = 'https://echo.example';
const page = {
	kind: 'rejoinder-page',
	version: 1,
	url: `${ECHO}/roof?member=1`,
	title: 'The roof',
	language: 'en',
	selection: '',
	at: '2026-03-04T10:00:00.000Z',
	html: '<p>The roof leaks.</p>'
};

test('a page is taken from the site that it is of, and any from the desk’s own', () => {
	expect(handedIn(page, ECHO, DESK)).toEqual({ kind: 'page', page });
	expect(handedIn(page, DESK, DESK)).toEqual({ kind: 'page', page });
});

describe('is refused or left alone:', () => {
	test.each([
		['another site’s page', page, 'https://other.example', { kind: 'refused', why: 'foreign' }],
		['one of no site', page, 'null', { kind: 'refused', why: 'foreign' }],
		['one field more', { ...page, run: 'x' }, ECHO, { kind: 'refused', why: 'shape' }],
		['one field less', { ...page, html: undefined }, ECHO, { kind: 'refused', why: 'shape' }],
		['another form', { ...page, version: 2 }, ECHO, { kind: 'refused', why: 'shape' }],
		['no address', { ...page, url: 'javascript:1' }, ECHO, { kind: 'refused', why: 'shape' }],
		['no time', { ...page, at: 'now' }, ECHO, { kind: 'refused', why: 'shape' }],
		['a long title', { ...page, title: 'x'.repeat(3000) }, ECHO, { kind: 'refused', why: 'shape' }],
		[
			'too long a page',
			{ ...page, html: 'x'.repeat(MOST_HTML + 1) },
			ECHO,
			{ kind: 'refused', why: 'too-large' }
		],
		['what other programs say', { kind: 'devtools' }, ECHO, { kind: 'none' }],
		['a text', 'rejoinder-page', ECHO, { kind: 'none' }],
		['nothing', null, ECHO, { kind: 'none' }]
	])('%s', (_, data, origin, handed) => {
		expect(handedIn(data, origin, DESK)).toEqual(handed);
	});
});

test('whatever comes, it never throws and never takes what is no page', () => {
	fc.assert(
		fc.property(fc.anything(), fc.webUrl(), (data, origin) => {
			expect(handedIn(data, origin, DESK).kind).not.toBe('page');
		})
	);
});
