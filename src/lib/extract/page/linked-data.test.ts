import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { linkedData } from './linked-data.ts';

const read = (...blocks: string[]) =>
	linkedData(
		parseHTML(
			`<html><head>${blocks.map((one) => `<script type="application/ld+json">${one}</script>`).join('')}</head></html>`
		).document as unknown as Document
	);

it('an article is found wherever it is nested', () => {
	const article = {
		'@type': 'NewsArticle',
		headline: 'The hall stays &amp; opens',
		datePublished: '2023-05-02',
		publisher: { name: 'Harbour News' },
		author: [{ name: 'Jane Holt' }, 'John Doe', { url: 'x' }]
	};
	expect(read(JSON.stringify([{ '@graph': [{ '@type': 'WebSite' }, article] }]))).toEqual({
		title: 'The hall stays & opens',
		publisher: 'Harbour News',
		authors: ['Jane Holt', 'John Doe'],
		published: '2023-05-02'
	});
});

it('a page has no headline of its own, and an address is no name', () => {
	const page = { '@type': 'WebPage', headline: 'Home', publisher: 'https://news.example' };
	expect(read(JSON.stringify(page))).toMatchObject({ title: null, publisher: null });
});

it('what is no JSON is passed over', () => {
	expect(
		read('{', '[1, null, "x", {"@type": 5}]', '{"@type":"Article","headline":"A"}').title
	).toBe('A');
});
