import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';

/** Reads a page around a paragraph. */
function read(paragraph: string, { lang = 'en', style = '' } = {}) {
	const html = `<!doctype html><html lang="${lang}"><head><title>The old quay</title><style>${style}</style></head><body><article><h1>The old quay</h1>
<p>The harbour office wrote to every fisher on the quay and asked for the figures of all the boats that were there.</p>
<p>${paragraph}</p>
<p>The meeting ended at noon without any answer from those who had called it, and nobody asked for another one.</p></article></body></html>`;
	const document = parseHTML(html).document as unknown as Document;
	const page = readPage({ kind: 'document', document })!;
	return { line: page.blocks[1]?.text, aside: page.aside };
}

describe('What markup says is not text', () => {
	it.each([
		['a raised number in brackets', 'It was safe<sup>[4]</sup> then.', 'It was safe then.', 'note'],
		['a raised number', 'It was safe<sup>4</sup> then.', 'It was safe then.', 'note'],
		[
			'a raised number behind a year',
			'In 1998<sup>12</sup> it was safe.',
			'In 1998 it was safe.',
			'note'
		],
		['two raised numbers', 'It was safe<sup>4, 5</sup> then.', 'It was safe then.', 'note'],
		['a raised star', 'It was safe<sup>*</sup> then.', 'It was safe then.', 'note'],
		['a raised letter', 'It was safe<sup>b</sup> then.', 'It was safe then.', 'note'],
		[
			'a raised link',
			'It was safe<sup><a href="#n">d</a></sup> then.',
			'It was safe then.',
			'note'
		],
		[
			'a reference by its role',
			'It was safe<a role="doc-noteref" href="#n">7</a> then.',
			'It was safe then.',
			'note'
		],
		[
			'a reference by its class',
			'It was safe<span class="footnote-ref">7</span> then.',
			'It was safe then.',
			'note'
		],
		['a link to a note', 'It was safe<a href="#note-7">[7]</a> then.', 'It was safe then.', 'note'],
		[
			'words struck out',
			'It was <del>never</del> <ins>always</ins> safe.',
			'It was always safe.',
			'struck-out'
		],
		['words struck through', 'It was <s>never</s> safe then.', 'It was safe then.', 'struck-out'],
		[
			'words struck by a style',
			'It was <span style="text-decoration: line-through">never</span> safe.',
			'It was safe.',
			'struck-out'
		],
		[
			'words for screen readers',
			'It was <a href="/x">safe<span class="sr-only"> (new window)</span></a> then.',
			'It was safe then.',
			'hidden'
		],
		[
			'words of one pixel',
			'It was safe<span style="position:absolute;width:1px;height:1px;overflow:hidden"> (link)</span> then.',
			'It was safe then.',
			'hidden'
		],
		[
			'words cut away',
			'It was safe<span style="clip-path: inset(100%)"> (link)</span> then.',
			'It was safe then.',
			'hidden'
		],
		[
			'words far to the left',
			'It was safe<span style="position:absolute;left:-9999px"> (link)</span> then.',
			'It was safe then.',
			'hidden'
		],
		[
			'readings',
			'It was <ruby>safe<rp>(</rp><rt>seif</rt><rp>)</rp></ruby> then.',
			'It was safe then.',
			'reading'
		]
	] as const)('%s: set aside', (_name, given, expected, why) => {
		const { line, aside } = read(given);
		expect(line).toBe(expected);
		expect(aside.map((one) => one.why)).toContain(why);
	});

	it.each([
		['a power', 'It was 5 m<sup>2</sup> in all then.', 'It was 5 m² in all then.'],
		['a power of ten', 'It was 10<sup>6</sup> times that then.', 'It was 10⁶ times that then.'],
		['an ordinal', 'It was the 19<sup>th</sup> boat by then.', 'It was the 19th boat by then.'],
		[
			'a French ordinal',
			'Le 2<sup>e</sup> bateau du quai était là.',
			'Le 2e bateau du quai était là.'
		],
		['underlined words', 'It was <u>never</u> safe before then.', 'It was never safe before then.'],
		[
			'a soft hyphen',
			'The har&shy;bour was safe before then.',
			'The harbour was safe before then.'
		],
		[
			'a place where a line may break',
			'The har<wbr>bour was safe before then.',
			'The harbour was safe before then.'
		],
		[
			'bidi marks',
			'It was \u200esafe\u200f until then, as all said.',
			'It was safe until then, as all said.'
		]
	])('%s: stays as it is seen', (_name, given, expected) => {
		expect(read(given).line).toBe(expected);
	});

	it('words that a rule of the page hides', () => {
		const style = '.note-for-robots, .x { position: absolute; clip: rect(0 0 0 0) }';
		const given = 'It was safe<span class="note-for-robots"> (link)</span> before then.';
		expect(read(given, { style }).line).toBe('It was safe before then.');
		const print = `@media print { ${style} }`;
		expect(read(given, { style: print }).line).toBe('It was safe (link) before then.');
	});

	it.each([
		['en', 'It was “safe” then, the office wrote to all.'],
		['de', 'It was „safe“ then, the office wrote to all.'],
		['fr', 'It was « safe » then, the office wrote to all.']
	])('<q> has the marks that a browser draws: %s', (lang, expected) => {
		const given = 'It was <q>safe</q> then, the office wrote to all.';
		expect(read(given, { lang }).line).toBe(expected);
	});

	it('<q> with marks of its own gets no others, and one inside another the inner ones', () => {
		expect(read('It was <q>“safe”</q> then, the office wrote.').line).toBe(
			'It was “safe” then, the office wrote.'
		);
		expect(read('She wrote <q>it was <q>safe</q> then</q> to the office.').line).toBe(
			'She wrote “it was ‘safe’ then” to the office.'
		);
	});
});
