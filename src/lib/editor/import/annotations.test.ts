import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { annotations } from '#lib/formats/annotations.ts';
import { readRecord } from '#lib/record/read.ts';
import { findMarks, readAnnotations } from './annotations.ts';

const file = (text: string) => ({ path: 'marks.json', text });

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
		expect(readAnnotations(file(JSON.stringify(hypothesis)))).toEqual({
			kind: 'annotations',
			annotations: expected,
			without: 1,
			left: [{ why: 'page-note', note: 'a page note' }]
		});
		expect(readAnnotations(file(JSON.stringify(w3c)))).toEqual({
			kind: 'annotations',
			annotations: expected,
			without: 0,
			left: []
		});
		expect(readAnnotations(file('[1]'))).toMatchObject({
			kind: 'problem',
			problem: { code: 'not-annotations' }
		});
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
		expect(readAnnotations(file(text)).kind).not.toBe('annotations');
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
		expect(readAnnotations(file(JSON.stringify({ rows: [...wrong, right] })))).toEqual({
			kind: 'annotations',
			annotations: [
				{ selector: { exact: 'x', prefix: '', suffix: '' }, page: '', note: '', tags: [] }
			],
			without: wrong.length,
			left: [
				...['page-note', 'page-note', 'other-selector', 'other-selector', 'other-selector'].map(
					(why) => ({ why, note: '' })
				),
				{ why: 'reply', note: 'a reply' }
			]
		});
	});

	it.each([
		[
			'a selector that refines another',
			{
				type: 'FragmentSelector',
				value: 'p2',
				refinedBy: { type: 'TextQuoteSelector', exact: 'was sold' }
			},
			'was sold'
		],
		[
			'a selector with several types',
			{ type: ['TextQuoteSelector', 'Selector'], exact: 'was sold' },
			'was sold'
		],
		[
			'a choice of selectors',
			{ type: 'Choice', items: [{ type: 'TextQuoteSelector', exact: 'was sold' }] },
			'was sold'
		],
		[
			'a range',
			{
				type: 'RangeSelector',
				startSelector: { type: 'TextQuoteSelector', exact: 'The quay' },
				endSelector: { type: 'TextQuoteSelector', exact: 'at noon' }
			},
			'The quay was sold'
		],
		[
			'a text fragment',
			{ type: 'FragmentSelector', value: ':~:text=quay-,was%20sold,-at%20noon' },
			'was sold'
		],
		[
			'a text fragment of two ends',
			{ type: 'FragmentSelector', value: '#:~:text=The%20quay,noon' },
			'The quay was sold at noon'
		]
	])('is found by %s', (_name, selector, words) => {
		const read = readAnnotations(
			file(JSON.stringify([{ target: { source: 'https://a.example/', selector } }]))
		);
		if (read.kind !== 'annotations') return expect.fail('not read');
		const [mark] = findMarks('The quay was sold at noon.', 'https://a.example/', read.annotations);
		expect(mark).toMatchObject({ words, found: { kind: 'exact' } });
	});

	it('has the note that comments, and tags that are tags', () => {
		const target = { selector: { type: 'TextQuoteSelector', exact: 'x' } };
		const body = [
			{ type: 'TextualBody', purpose: 'tagging', value: 'quay' },
			{ type: 'TextualBody', purpose: 'commenting', value: 'so it says' }
		];
		const read = readAnnotations(
			file(
				JSON.stringify([
					{ body, target },
					{ bodyValue: 'plain', target }
				])
			)
		);
		expect(read).toMatchObject({
			annotations: [
				{ note: 'so it says', tags: ['quay'] },
				{ note: 'plain', tags: [] }
			]
		});
	});

	it('made over the end of a paragraph is found over it', () => {
		const read = readAnnotations(
			file(
				JSON.stringify([
					{ target: { selector: { type: 'TextQuoteSelector', exact: 'was sold.Nobody asked' } } }
				])
			)
		);
		if (read.kind !== 'annotations') return expect.fail('not read');
		const [mark] = findMarks('The quay was sold.\n\nNobody asked why.', '', read.annotations);
		expect(mark?.found).toMatchObject({ kind: 'exact' });
	});

	it('with keys that every object has changes no object', () => {
		const text = `{"__proto__": {"rows": []}, "rows": [{"__proto__": {"exact": "y"}, "constructor": 1,
			"target": [{"selector": [{"type": "TextQuoteSelector", "exact": "x", "__proto__": {"prefix": 1}}]}]}]}`;
		expect(readAnnotations(file(text))).toMatchObject({
			annotations: [{ selector: { exact: 'x' } }]
		});
		expect('exact' in {}).toBe(false);
	});

	it('may be nested deep or be one of very many', () => {
		const deep = `${'{"target":['.repeat(5000)}1${']}'.repeat(5000)}`;
		expect(readAnnotations(file(deep))).toMatchObject({ kind: 'annotations', without: 1 });
		const one = { target: { selector: { type: 'TextQuoteSelector', exact: 'x y' } } };
		const many = readAnnotations(file(JSON.stringify({ rows: Array(20_000).fill(one) })));
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
				const read = readAnnotations(file(JSON.stringify(value)));
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
	const { record } = await readRecord(await readFiles(await findRecord('.')));
	const site = { url: 'https://rejoinder.example', name: 'Rejoinder' };
	const read = readAnnotations(
		file(JSON.stringify(annotations(record, { site, scope: { kind: 'record' } })))
	);
	if (read.kind !== 'annotations') throw new Error(read.kind);

	it.each([...record.evidence])('are all found again in the words of %s', (id, { disclosed }) => {
		const text = disclosed.map((passage) => passage.text).join('\n');
		const { url } = record.sources.get(id)!;
		const made = read.annotations.filter(({ page }) => page === url);
		expect(made.length).toBeGreaterThan(3);
		for (const { words, found } of findMarks(text, url ?? '', made)) {
			if (!('start' in found)) throw new Error(`${found.kind}: ${words}`);
			expect(text.slice(found.start, found.end).replace(/\s+/g, ' ')).toBe(words);
		}
	});
});
