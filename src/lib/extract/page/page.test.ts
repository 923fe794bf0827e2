import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { plainText } from '#lib/text/plain-text.ts';
import { fold } from '../white-space.ts';
import { readPage, type Page } from './page.ts';

const read = (text: string): Page => readPage({ kind: 'text', text })!;
const readHtml = (html: string): Page =>
	readPage({ kind: 'document', document: parseHTML(html).document as unknown as Document })!;

const story = [
	'The council of Harbour Town voted on Monday to keep the library in the old hall open for another year.',
	'The vote followed a long debate, in which readers, teachers and traders spoke about the cost of the repairs.',
	'“We are glad to stay,” said Jane Holt, who has run the lending desk since the hall was built.',
	'The next meeting of the council is planned for the spring, when the budget for the repairs is due.'
];

const copiedPage = `arrow-downarrow-leftarrow-rightarrow-upburgerchevron-downchevron-leftclosedownloademailfacebookfilterglobe
Skip to content
Home
News
Opinion

Library in the old hall stays open for another year

By Ann Baker

12 March 2024

Readers in front of the old hall. Photo: Harbour Echo
Readers in front of the old hall. Photo: Harbour Echo

${story.join('\n\n')}

Share this article
Related stories
Harbour bridge closed for repairs
Ten walks around the town
This site uses cookies and other web storage technologies. You can set your privacy choices below.
Strictly necessary storage
ON
OFF
We rely on readers like you. Every contribution, big or small, helps us to remain independent. Donate today.
© 2024 Harbour Echo. All rights reserved.`;

describe('a page copied as plain text', () => {
	const page = read(copiedPage);

	it('leaves its article, without icons, menus, captions and notices', () => {
		expect(page.blocks.map(({ text }) => text)).toEqual(story);
	});

	it('gives the place of each line', () => {
		for (const { text, start } of page.blocks)
			expect(copiedPage.startsWith(text, start)).toBe(true);
	});

	it('tells its title, author, date, publisher and language', () => {
		expect(page).toMatchObject({
			title: 'Library in the old hall stays open for another year',
			authors: ['Ann Baker'],
			published: '2024-03-12',
			publisher: 'Harbour Echo',
			language: 'en',
			url: null
		});
	});

	it('says of each line why it was left out', () => {
		const reasons = new Map(page.reasons.map(({ text, reason }) => [text.slice(0, 16), reason]));
		expect(reasons.get('arrow-downarrow-')).toBe('icons');
		expect(reasons.get('Share this artic')).toBe('sharing');
		expect(reasons.get('Related stories')).toBe('related');
		expect(reasons.get('This site uses c')).toBe('cookies');
		expect(reasons.get('We rely on reade')).toBe('donation');
	});

	it('in Arabic around an English text is English', () => {
		const page = read(
			`هذه الصفحة غير متوفرة باللغة العربية\n\n24 سبتمبر 2020\n\nالكاتب:\nHarbour Echo\n\nOut of the hall: a report\n\n${story.join('\n\n')}\n\nمعلومات الخصوصية\n\nهذا الموقع يستخدم ملفات تعريف الارتباط. يمكنك ضبط خيارات الخصوصية أدناه.`
		);
		expect(page).toMatchObject({
			language: 'en',
			published: '2020-09-24',
			authors: ['Harbour Echo'],
			title: 'Out of the hall: a report'
		});
		expect(page.text).toBe(story.join('\n\n'));
	});

	it('keeps an article about cookies and newsletters', () => {
		const about = [
			'The council asked every library to count how many cookies its website leaves in a reader’s browser over a year.',
			'Half of the libraries had sent a newsletter to people who never asked for one, and who could sign up for it or leave it only by letter.',
			'The count ends in May, the council said, and the libraries will then decide together what they keep.'
		];
		expect(read(about.join('\n\n')).blocks).toHaveLength(3);
	});

	it('can be left halfway', () => {
		const source = { kind: 'text', text: copiedPage } as const;
		expect(readPage(source, () => false)).toBeNull();
	});
});

describe('a page of markup', () => {
	const html = (body: string, head = ''): string =>
		`\ufeff<!doctype html><html lang="ar"><head><title>Library stays | Harbour Echo</title>${head}</head><body>${body}</body></html>`;
	const article = `<article><h1>Library stays</h1>${story.map((text) => `<p>${text}</p>`).join('\r\n')}</article>`;

	it('leaves its article and what it says about itself', () => {
		const page = readHtml(
			html(
				`<nav><a href="/">Home</a> <a href="/news">News</a></nav>${article}<aside>Related: <a href="/b">Bridge closed</a></aside><footer>© 2024 Harbour Echo</footer>`,
				`<link rel="canonical" href="https://echo.example/library"><meta property="og:site_name" content="Harbour Echo">
				<script type="application/ld+json">{"@type":"NewsArticle","headline":"Library stays","datePublished":"2024-03-12T09:00:00Z","author":[{"name":"Ann Baker"}]}</script>`
			)
		);
		expect(page.text).toBe(story.join('\n\n'));
		expect(page).toMatchObject({
			title: 'Library stays',
			publisher: 'Harbour Echo',
			authors: ['Ann Baker'],
			published: '2024-03-12',
			url: 'https://echo.example/library',
			language: 'en'
		});
	});

	const about: [what: string, head: string, page: Partial<Page>][] = [
		[
			'an author without the agency behind the name',
			'<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"ANN BAKER, AP Auto Writer"}]}</script>',
			{ authors: ['ANN BAKER'] }
		],
		[
			'two authors in one entry',
			'<meta name="author" content="Ann Baker, John Roe">',
			{ authors: ['Ann Baker', 'John Roe'] }
		],
		[
			'an author without the name of the agency after a full stop',
			'<meta name="author" content="Ann Baker. Harbour International">',
			{ authors: ['Ann Baker'] }
		],
		[
			'a publisher without its motto',
			'<meta property="og:site_name" content="Harbour Echo | News from the coast">',
			{ publisher: 'Harbour Echo' }
		],
		[
			'the publisher, not the section of its site',
			'<meta property="og:site_name" content="U.S."><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Harbour Echo"}}</script>',
			{ publisher: 'Harbour Echo' }
		],
		[
			'the publisher from the title of the window, if the address has a word of it',
			'<title>Library stays - Harbour Echo</title><link rel="canonical" href="https://harbour.example/a">',
			{ publisher: 'Harbour Echo' }
		],
		[
			'the host where nothing names the publisher',
			'<link rel="canonical" href="https://www.quay.example/a">',
			{ publisher: 'quay.example' }
		]
	];

	it.each(about)('says %s', (_, head, said) => {
		expect(readHtml(html(article, head))).toMatchObject(said);
	});

	it('that is hostile yields plain text only', () => {
		const page = readHtml(
			html(
				`<script>document.title='x'</script>${article}<p onclick="steal()">A last paragraph <img src=x onerror="steal()">of words<script>steal()</script>, with some more of them.</p><style>p{}</style><iframe src="javascript:steal()">in a frame</iframe>`,
				'<link rel="canonical" href="javascript:steal()"><script type="application/ld+json">{broken</script>'
			)
		);
		expect(page.url).toBeNull();
		expect(page.text).toContain('We are glad to stay');
		expect(page.text).not.toMatch(/steal|onerror|<|frame/);
	});

	it('nested ever so deep is still read', () => {
		const page = readHtml(html('<div>'.repeat(3000) + article + '</div>'.repeat(3000)));
		expect(page.text).toContain(story[0]);
	});

	it('without a body, or without anything, is empty', () => {
		for (const markup of ['', '<html></html>', '<p></p>', '\ufeff'])
			expect(readHtml(markup).text).toBe('');
	});
});

describe('any text', () => {
	const noisy = fc
		.array(
			fc.oneof(
				fc.string({ unit: 'binary', maxLength: 30 }),
				fc.constantFrom(
					...story,
					'\r\n',
					'\n',
					'\u2028',
					'\u0085',
					'\t',
					'\ud800',
					'Share',
					'2 May 2023',
					'By Ann Baker',
					'© 2024 Echo'
				)
			),
			{ maxLength: 40 }
		)
		.map((parts) => parts.join(''));

	it('yields only lines of it, white space folded', () => {
		fc.assert(
			fc.property(noisy, (text) => {
				const plain = plainText(text).text;
				const lines = new Set(plain.split('\n').map(fold));
				const page = read(text);
				for (const block of page.blocks) {
					expect(lines.has(block.text)).toBe(true);
					expect(fold(plain.slice(block.start)).startsWith(block.text)).toBe(true);
				}
				expect(page.reasons.filter(({ kept }) => kept)).toHaveLength(page.blocks.length);
			})
		);
	});

	it('as markup yields no exception and no tags', () => {
		const tags = fc.constantFrom(
			'<p>',
			'</p>',
			'<div',
			'<a href="',
			'">',
			'<!--',
			'<script>',
			'</script>',
			'&lt;',
			'<table><td>',
			'</body>',
			'<svg><title>'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(noisy, tags), { maxLength: 12 }), (parts) => {
				expect(typeof readHtml(parts.join('')).text).toBe('string');
			}),
			{ numRuns: 50 }
		);
	});
});
