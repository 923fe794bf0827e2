import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';

function read(head: string, body = '') {
	const html = `<!doctype html><html lang="en"><head><title>The quay was sold</title>${head}</head><body><article><h1>The quay was sold</h1>${body}
<p>The harbour office wrote to every fisher on the quay and asked for the figures of all the boats that were there.</p>
<p>The meeting ended at noon without any answer from those who had called it, and nobody asked for another one.</p></article></body></html>`;
	return readPage({ kind: 'document', document: parseHTML(html).document as unknown as Document })!;
}
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('The facts of a page', () => {
	it('name publisher and authors that are given by reference', () => {
		const page = read(
			ld(
				JSON.stringify({
					'@graph': [
						{
							'@type': 'NewsArticle',
							author: [{ '@id': '#a' }, { '@id': '#b' }],
							publisher: { '@id': '#o' },
							datePublished: '2031-02-03'
						},
						{ '@type': 'Organization', '@id': '#o', name: 'Quay &amp; Harbour' },
						{ '@type': 'Person', '@id': '#a', name: 'Ada Holm' },
						{ '@type': 'Person', '@id': '#b', name: 'Nils Berg' }
					]
				})
			)
		);
		expect(page).toMatchObject({ publisher: 'Quay & Harbour', authors: ['Ada Holm', 'Nils Berg'] });
	});

	it('follow a reference into another script', () => {
		const page = read(
			ld('{"@type":"Article","author":{"@id":"#a"}}') +
				ld('{"@type":"Person","@id":"#a","name":"Ada Holm"}')
		);
		expect(page.authors).toEqual(['Ada Holm']);
	});

	it.each([
		['a comma too many', '{"@type":"Article","author":{"name":"Ada Holm",},}'],
		[
			'line breaks in a text',
			'{"@type":"Article","headline":"The\nquay","author":{"name":"Ada Holm"}}'
		],
		['a comment', '/* data */ {"@type":"Article", // who\n "author":{"name":"Ada Holm"}}'],
		['CDATA', '//<![CDATA[\n{"@type":"Article","author":{"name":"Ada Holm"}}\n//]]>'],
		['a semicolon', '{"@type":"Article","author":{"name":"Ada Holm"}};'],
		[
			'a stray backslash',
			'{"@type":"Article","headline":"The \\quay","author":{"name":"Ada Holm"}}'
		]
	])('mend JSON-LD with %s', (_name, json) => {
		expect(read(ld(json)).authors).toEqual(['Ada Holm']);
	});

	it('name every author that a second element names', () => {
		expect(
			read('<meta name="author" content="Ada Holm"><meta name="author" content="Nils Berg">')
				.authors
		).toEqual(['Ada Holm', 'Nils Berg']);
		expect(
			read(
				'',
				'<p><a rel="author" href="/a"><img alt=""></a><a rel="author" href="/a">Ada Holm</a> and <a rel="author" href="/n">Nils Berg</a></p>'
			).authors
		).toEqual(['Ada Holm', 'Nils Berg']);
	});

	it.each([
		'<p class="byline">By Ada Holm <span>July 10, 2031</span></p>',
		'<p class="byline">By <a href="/a">Ada Holm</a><time>5 Jun. 2031, 1 PM</time></p>',
		'<div class="byline">By Ada Holm | 10 July 2031</div>'
	])('name the author of a byline with a date: %s', (body) => {
		expect(read('', body).authors).toEqual(['Ada Holm']);
	});

	it.each([
		'Updated <time datetime="2031-03-09">9 March 2031</time> Published <time datetime="2031-03-04">4 March 2031</time>',
		'<time class="updated" datetime="2031-03-09">9 March</time> <time datetime="2031-03-04">4 March</time>',
		'Aktualisiert am: <time datetime="2031-03-09">9.3.2031</time>, <time datetime="2031-03-04">4.3.2031</time>',
		'<span>Last updated</span> <time datetime="2031-03-09">9 March</time> <time datetime="2031-03-04">4 March</time>'
	])('tell the day of publication from that of a change: %s', (times) => {
		expect(read('', `<p>${times}</p>`).published).toBe('2031-03-04');
	});

	it('have no author that only an object of the program has', () => {
		expect(read('<meta name="author" content="hasOwnProperty">').authors).toEqual([]);
		expect(read(ld('{"@type":"Article","author":{"name":"constructor"}}')).authors).toEqual([
			'constructor'
		]);
	});
});
