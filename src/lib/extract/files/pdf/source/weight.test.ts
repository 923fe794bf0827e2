import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
	firstOf,
	linesAt,
	smallPdf,
	type SmallPdf
} from '../../../../../../tests/support/pdf/small-pdf.ts';
import { readPdf } from '../read-pdf.ts';
import { objectsOf } from './objects.ts';
import { isTooHeavy, weighing } from './weight.ts';

const reading = {
	parseHtml: () => {
		throw new Error('A PDF has no markup.');
	}
};

const SAID = [
	'The first page says what it says.',
	'The second says nothing.',
	'The third ends it.'
];
const pages = SAID.map((line) => linesAt(30, 300, 10, [line]));
const first = firstOf({ pages });

const stream = (head: string, content: string) =>
	`<< ${head} /Length ${content.length} >>\nstream\n${content}\nendstream`;
const packed = (content: string) =>
	stream(
		'/Type /XObject /Subtype /Form /Filter /FlateDecode',
		deflateSync(content).toString('latin1')
	);
/** Draws the object of a number, and others in its turn. */
const form = (number: number, content: string) =>
	stream(`/Type /XObject /Subtype /Form /Resources << /XObject << /X ${number} 0 R >> >>`, content);

/** The second of three pages draws the first of `objects`. */
const drawing = (objects: readonly string[]): SmallPdf => ({
	pages,
	drawn: ['', '/X Do'],
	resources: `/XObject << /X ${first} 0 R >>`,
	objects
});

const BOMBS: Record<string, readonly string[]> = {
	'forms that draw each other ten times, ten deep': [
		...Array.from({ length: 10 }, (_, i) => form(first + i + 1, '/X Do '.repeat(10))),
		packed('q Q')
	],
	'a form that draws itself': [form(first, '/X Do')],
	'millions of operators in a few bytes': [packed('q Q '.repeat(2_600_000))],
	'a string without an end': [packed(`(${'a'.repeat(6_000_000)}`)],
	'a stream that unpacks to more than memory should hold': [packed(' '.repeat(70_000_000))]
};

describe('a page that is made to be slow', () => {
	test.each(Object.entries(BOMBS))(
		'is left out and the others are read: %s',
		async (_, objects) => {
			const read = await readPdf({ bytes: smallPdf(drawing(objects)), name: 'a.pdf' }, reading);
			expect(read).toMatchObject({
				kind: 'read',
				file: { notices: [{ code: 'pages-left', pages: ['2'] }] }
			});
			const text = read.kind === 'read' ? read.file.text : '';
			expect(text.split(/\n+/)).toEqual([SAID[0], SAID[2]]);
		}
	);

	test('is no reason to leave out what is read at once', async () => {
		const objects = [form(first + 1, '/X Do '.repeat(10)), packed('q Q '.repeat(1000))];
		const read = await readPdf({ bytes: smallPdf(drawing(objects)), name: 'a.pdf' }, reading);
		expect(read).toMatchObject({ kind: 'read', file: { notices: [] } });
	});

	test('is a refusal where there are no others', async () => {
		const bytes = smallPdf({
			...drawing([form(first, '/X Do')]),
			drawn: ['/X Do', '/X Do', '/X Do']
		});
		expect(await readPdf({ bytes, name: 'a.pdf' }, reading)).toEqual({
			kind: 'refused',
			why: { code: 'out-of-bounds', what: 'time' }
		});
	});
});

describe('what a page weighs', () => {
	const weightOf = (content: string, objects: readonly string[] = []) => {
		const bytes = smallPdf({ ...drawing(objects), pages: [[]], drawn: [content] });
		return weighing(objectsOf(bytes))(4);
	};

	test('is its words, names and numbers, and the signs of its strings', () => {
		expect(weightOf('BT /F1 9 Tf (a\\)b) Tj <4142> Tj ET').steps).toBe(4 + 5 + 1 + 5 + 1 + 1);
	});

	test('tells whether something may be spelt out', () => {
		expect(weightOf('/Span << /ActualText <FEFF0041> >> BDC EMC').spells).toBe(true);
		expect(weightOf('/P << /MCID 0 >> BDC (/ActualText) Tj EMC').spells).toBe(false);
	});

	test('is too much for a font that is a bomb', () => {
		const bomb = stream(
			'/Filter /FlateDecode',
			deflateSync(' '.repeat(70_000_000)).toString('latin1')
		);
		const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode ${first + 1} 0 R >>`;
		const bytes = smallPdf({
			pages,
			resources: `/Font << /F2 ${first} 0 R >>`,
			objects: [font, bomb]
		});
		expect(isTooHeavy(weighing(objectsOf(bytes))(4))).toBe(true);
	});
});
