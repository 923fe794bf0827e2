import { describe, expect, it } from 'vitest';
import { authorsIn, BYLINE, namesIn } from './bylines.ts';
import { noticeOf, withoutRights } from './notices.ts';

describe('a byline', () => {
	it.each([
		['By Jane Holt', ['Jane Holt']],
		['By Jane Holt and John Doe', ['Jane Holt', 'John Doe']],
		['Von Claudia Weber und Karl Renk', ['Claudia Weber', 'Karl Renk']],
		['Par Claire Dubois, Luc Morin', ['Claire Dubois', 'Luc Morin']],
		['Door Jan de Vries', ['Jan de Vries']],
		['Por Ana Ruiz y Omar Reyes', ['Ana Ruiz', 'Omar Reyes']],
		['بقلم: ليلى منصور', ['ليلى منصور']],
		['מאת: דנה כהן', ['דנה כהן']],
		['By our correspondent', []]
	])('“%s” names %j', (byline, names) => {
		expect(namesIn(byline)).toEqual(names);
	});

	it('is no sentence that begins with a similar word', () => {
		expect(BYLINE.test('Bypassing the hall, they left.')).toBe(false);
	});
});

describe('an entry for an author', () => {
	it.each([
		['Jane Holt, AP Auto Writer', ['Jane Holt']],
		['By Jane Holt', ['Jane Holt']],
		['Harbour News', ['Harbour News']],
		['Jane Holt; John Doe', ['Jane Holt', 'John Doe']]
	])('“%s” is %j', (entry, authors) => {
		expect(authorsIn(entry)).toEqual(authors);
	});
});

describe('a line of a page', () => {
	it.each([
		['Share this article', 'sharing'],
		['Teilen', 'sharing'],
		['» Read more', 'navigation'],
		['12 comments', 'comments'],
		['© 2023 Harbour News', 'rights'],
		['We use cookies to make this site better.', 'cookies'],
		['Lesen Sie auch: Die neue Halle', 'related'],
		['اقرأ أيضا: القاعة الجديدة', 'related'],
		['כל הזכויות שמורות', 'rights'],
		['The council voted on the use of the hall.', null]
	])('“%s” announces %s', (line, notice) => {
		expect(noticeOf(line)).toBe(notice);
	});

	it('has its publisher before the rights', () => {
		expect(withoutRights('Harbour News. All rights reserved.')).toBe('Harbour News. ');
	});
});
