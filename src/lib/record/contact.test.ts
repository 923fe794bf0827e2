import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contactHref, isContact, isReportAddress, isSiteAddress, reportHref } from './contact.ts';

const report = {
	title: 'Error: a & b?',
	body: 'Place: https://x.example/a#b\n\nWhat is wrong?\nما الخطأ؟'
};
const TRACKER = 'https://tracker.example/new?title={title}&body={body}';

test('a mail has the report as its subject and its text, whatever stands in it', () => {
	const href = reportHref('errors@town.example', report);
	expect(href).toBe(
		'mailto:errors@town.example?subject=Error%3A%20a%20%26%20b%3F&body=' +
			encodeURIComponent(report.body.replaceAll('\n', '\r\n'))
	);
	const { searchParams, pathname } = new URL(href);
	expect(pathname).toBe('errors@town.example');
	expect([...searchParams]).toEqual([
		['subject', report.title],
		['body', report.body.replaceAll('\n', '\r\n')]
	]);
});

test('a tracker’s address has it where the address says, and a page that asks for nothing is left as it is', () => {
	const { searchParams, origin } = new URL(reportHref(TRACKER, report));
	expect(origin).toBe('https://tracker.example');
	expect(searchParams.get('title')).toBe(report.title);
	expect(searchParams.get('body')).toBe(report.body.replaceAll('\n', '\r\n'));
	expect(reportHref('https://town.example/contact', report)).toBe('https://town.example/contact');
});

test('a text that looks like a place in the address is text', () => {
	const { searchParams } = new URL(reportHref(TRACKER, { title: '{body}', body: '{title}$&$1' }));
	expect([...searchParams.values()]).toEqual(['{body}', '{title}$&$1']);
});

test('whatever is reported, the mail goes to the one address and has no further field', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, body) => {
			const { pathname, searchParams, hash } = new URL(reportHref('a@b.example', { title, body }));
			expect([pathname, [...searchParams.keys()], hash]).toEqual([
				'a@b.example',
				['subject', 'body'],
				''
			]);
		})
	);
});

describe('a contact', () => {
	it.each(['editors@record.example', 'a.b+c@sub.town.example', 'https://town.example/contact?x=1'])(
		'can be %s',
		(text) => {
			expect(isContact(text)).toBe(true);
			expect(isReportAddress(text)).toBe(true);
			expect(contactHref(text)).toMatch(/^(?:mailto:|https:)/);
		}
	);

	it.each([
		'Box 12, Fennbrook',
		'javascript:alert(1)',
		'data:text/html,x',
		'http://town.example/contact',
		'https://user:secret@town.example/',
		'https://town',
		'https://town.example/"onclick=x',
		'https://town.example/<b>',
		'mailto:a@b.example',
		'a@b.example?bcc=everybody@b.example',
		'a@b.example,c@b.example',
		'a%0abcc@b.example',
		'a@b.example\nbcc: c@b.example',
		'"a b"@b.example',
		'a@localhost',
		'.a@b.example',
		'a..b@c.example',
		'а@b.example\u202e'
	])('is not %j', (text) => {
		expect(isContact(text)).toBe(false);
		expect(isReportAddress(text)).toBe(false);
	});
});

describe('an address for reports', () => {
	it.each([TRACKER, 'https://tracker.example/new/{title}', 'https://tracker.example/new#{body}'])(
		'can be %s',
		(text) => {
			expect(isReportAddress(text)).toBe(true);
			expect(isContact(text)).toBe(false);
		}
	);

	it.each([
		'https://{title}.example/',
		'https://town.example:{title}/',
		'https://{title}@town.example/',
		'https://town.example/{name}',
		'{title}@town.example',
		'javascript:alert({title})'
	])('is not %s', (text) => expect(isReportAddress(text)).toBe(false));
});

test.each([
	['https://go.town.example', true],
	['https://town.example/go/', true],
	['http://go.town.example', false],
	['https://go.town.example/?x', false],
	['https://go.town.example/#', false],
	['go.town.example', false],
	['editors@town.example', false]
])('%s makes short links: %s', (text, expected) => expect(isSiteAddress(text)).toBe(expected));
