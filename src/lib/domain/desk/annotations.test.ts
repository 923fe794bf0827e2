import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readData } from '../../../cli/files.ts';
import { annotations } from '../export/annotations.ts';
import { readRecord } from '../record/read.ts';
import { findMarks, readAnnotations } from './annotations.ts';

describe('an annotation', () => {
	it('is read from exports of Hypothesis and from W3C annotations alike', () => {
		const selector = [{ type: 'TextQuoteSelector', exact: 'x', prefix: 'a', suffix: 'b' }];
		const expected = [
			{
				selector: { exact: 'x', prefix: 'a', suffix: 'b' },
				page: 'https://a.example/',
				note: 'n',
				tags: []
			}
		];
		const hypothesis = {
			rows: [
				{ uri: 'https://a.example/', text: 'n', target: [{ selector }] },
				{ text: 'a page note', target: [{}] }
			]
		};
		const w3c = {
			type: 'AnnotationCollection',
			first: {
				items: [
					{ body: { value: 'n' }, target: { source: 'https://a.example/', selector: selector[0] } }
				]
			}
		};
		expect(readAnnotations(JSON.stringify(hypothesis))).toEqual({
			kind: 'annotations',
			annotations: expected,
			without: 1
		});
		expect(readAnnotations(JSON.stringify(w3c))).toEqual({
			kind: 'annotations',
			annotations: expected,
			without: 0
		});
		expect(readAnnotations('[1]')).toEqual({ kind: 'not-annotations' });
	});

	it.each([
		['nothing', ''],
		['no JSON', '{"rows": ['],
		['null', 'null'],
		['a number', '7'],
		['a text', '"rows"'],
		['a list of other things', '[{"a": 1}]'],
		['rows that are no list', '{"rows": {"0": 1}}'],
		['a list within a list', '[[{"target": []}]]']
	])('is not read from %s', (_, text) => {
		expect(readAnnotations(text).kind).not.toBe('annotations');
	});

	it('of the wrong types is counted as one without words, and the rest is read', () => {
		const right = { target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x' }] }] };
		const wrong = [
			{ target: 3 },
			{ target: [null, 'https://a.example/', { selector: 'x' }] },
			{ target: { selector: [{ type: 'TextQuoteSelector', exact: { toString: 'x' } }] } },
			{ target: { selector: { type: 'TextQuoteSelector', exact: '  ' } }, text: ['n'] },
			{ target: { selector: { type: 'TextPositionSelector', start: 0, end: 9 } } },
			{ references: ['a'], text: 'a reply' }
		];
		expect(readAnnotations(JSON.stringify({ rows: [...wrong, right] }))).toEqual({
			kind: 'annotations',
			annotations: [
				{ selector: { exact: 'x', prefix: '', suffix: '' }, page: '', note: '', tags: [] }
			],
			without: wrong.length
		});
	});

	it('with keys that every object has changes no object', () => {
		const text = `{"__proto__": {"rows": []}, "rows": [{"__proto__": {"exact": "y"}, "constructor": 1,
			"target": [{"selector": [{"type": "TextQuoteSelector", "exact": "x", "__proto__": {"prefix": 1}}]}]}]}`;
		expect(readAnnotations(text)).toMatchObject({ annotations: [{ selector: { exact: 'x' } }] });
		expect('exact' in {}).toBe(false);
	});

	it('may be nested deep or be one of very many', () => {
		const deep = `${'{"target":['.repeat(5000)}1${']}'.repeat(5000)}`;
		expect(readAnnotations(deep)).toMatchObject({ kind: 'annotations', without: 1 });
		const one = { target: { selector: { type: 'TextQuoteSelector', exact: 'x y' } } };
		const many = readAnnotations(JSON.stringify({ rows: Array(20_000).fill(one) }));
		if (many.kind !== 'annotations') throw new Error(many.kind);
		expect(findMarks('x y and x y', '', many.annotations)).toHaveLength(20_000);
	});

	it('of any JSON is no exception', () => {
		const node = fc.letrec((tie) => ({
			value: fc.oneof(
				fc.jsonValue({ maxDepth: 2 }),
				fc.dictionary(
					fc.constantFrom('rows', 'items', 'first', 'target', 'selector', 'type', 'exact', 'body'),
					fc.oneof(
						{ depthSize: 'small' },
						fc.constant('TextQuoteSelector'),
						tie('value'),
						fc.array(tie('value'), { maxLength: 3 })
					)
				)
			)
		})).value;
		fc.assert(
			fc.property(node, (value) => {
				const read = readAnnotations(JSON.stringify(value));
				if (read.kind === 'annotations')
					findMarks('a text', 'https://a.example/', read.annotations);
			})
		);
	});
});

describe('a mark made on another page', () => {
	const text = 'The bus is late. The hall is cold.';
	const mark = (page: string, selector: { exact: string; prefix?: string; suffix?: string }) =>
		findMarks(text, 'https://www.echo.example/roof/?utm_source=x', [
			{ selector, page, note: '', tags: [] }
		])[0]!.found.kind;

	it('is found only where it stands between the same words', () => {
		const there = 'https://wire.example/roof';
		expect(mark(there, { exact: 'The hall' })).toBe('absent');
		expect(mark(there, { exact: 'The hall', prefix: 'In May, ' })).toBe('absent');
		expect(mark(there, { exact: 'The hall', prefix: 'is late. ' })).toBe('exact');
	});

	it('is told from one made here, however the address is written', () => {
		for (const here of [
			'https://echo.example/roof',
			'http://echo.example/roof/#top',
			'',
			'urn:x-pdf:1'
		]) {
			expect(mark(here, { exact: 'The hall' }), here).toBe('exact');
		}
		expect(mark('https://echo.example/roof?page=2', { exact: 'The hall' })).toBe('absent');
	});
});

describe('the annotations that the site gives out of its record', async () => {
	const { record } = await readRecord(await readData('.'));
	const site = { url: 'https://rejoinder.example', name: 'Rejoinder' };
	const read = readAnnotations(
		JSON.stringify(annotations(record, { site, scope: { kind: 'record' } }))
	);
	if (read.kind !== 'annotations') throw new Error(read.kind);

	it.each([...record.evidence])('are all found again in the words of %s', (id, { disclosed }) => {
		const text = disclosed.map((passage) => passage.text).join('\n');
		const { url } = record.sources.get(id)!;
		const made = read.annotations.filter(({ page }) => page === url);
		expect(made.length).toBeGreaterThan(3);
		for (const { words, found } of findMarks(text, url, made)) {
			if (!('start' in found)) throw new Error(`${found.kind}: ${words}`);
			expect(text.slice(found.start, found.end).replace(/\s+/g, ' ')).toBe(words);
		}
	});
});
