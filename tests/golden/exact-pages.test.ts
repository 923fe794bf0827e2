import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPage } from '#lib/extract/page/page.ts';

/* What of a page is text and what is not: tests/fixtures/exact/pages.yaml. */

interface Fixtures {
	paragraphs: { html: string; line: string; lang?: string; style?: string }[];
	texts: { what: string; text: string; has: string[]; lacks: string[] }[];
}

const FILE = new URL('../fixtures/exact/pages.yaml', import.meta.url);
const { paragraphs, texts } = parse(readFileSync(FILE, 'utf8')) as Fixtures;

const around = (html: string, lang: string, style: string) =>
	`<!doctype html><html lang="${lang}"><head><title>The old lock</title><style>${style}</style></head><body><article><h1>The old lock</h1>
<p>The keeper wrote to every yard on the canal and asked for the names of all the boats that were waiting there.</p>
<p>${html}</p>
<p>The meeting ended at noon without any answer from those who had called it, and nobody asked for another one.</p></article></body></html>`;

describe('A paragraph of an article', () => {
	it.each(paragraphs)('$html', ({ html, line, lang = 'en', style = '' }) => {
		const document = parseHTML(around(html, lang, style)).document as unknown as Document;
		expect(readPage({ kind: 'document', document })!.blocks[1]?.text).toBe(line);
	});
});

describe('A plain text', () => {
	it.each(texts)('$what', ({ text, has, lacks }) => {
		const read = readPage({ kind: 'text', text })!.text;
		for (const words of has) expect(read).toContain(words);
		for (const words of lacks) expect(read).not.toContain(words);
	});
});

interface Facts {
	what: string;
	head?: string;
	body?: string;
	lang?: 'en' | 'de';
	publisher?: string;
	authors?: string[];
	published?: string;
}

const FACTS = new URL('../fixtures/exact/facts.yaml', import.meta.url);
const PROSE = {
	en: '<p>The keeper wrote to every yard on the canal and asked for the names of all the boats that were waiting there.</p><p>The meeting ended at noon without any answer from those who had called it, and nobody asked for another one.</p>',
	de: '<p>Der Wärter schrieb an alle Höfe am Kanal und fragte nach den Namen der Boote, die dort seit Tagen warteten.</p><p>Die Sitzung endete am Mittag ohne Antwort von denen, die sie einberufen hatten, und niemand fragte nach einer zweiten.</p>'
};

describe('What a page says about itself', () => {
	it.each(parse(readFileSync(FACTS, 'utf8')) as Facts[])(
		'$what',
		({ head = '', body = '', lang = 'en', publisher, authors, published }) => {
			const html = `<!doctype html><html lang="${lang}"><head><title>The lock</title>${head}</head><body><article><h1>The lock</h1>${body}${PROSE[lang]}</article></body></html>`;
			const document = parseHTML(html).document as unknown as Document;
			const wanted = Object.entries({ publisher, authors, published }).filter(([, fact]) => fact);
			expect(wanted.length).toBeGreaterThan(0);
			expect(readPage({ kind: 'document', document })).toMatchObject(Object.fromEntries(wanted));
		}
	);
});
