import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt } from '#lib/text/places.ts';
import { plainText } from '#lib/text/plain-text.ts';
import {
	linesAt,
	smallPdf,
	type SmallPdf,
	type Words
} from '../../../../../tests/support/pdf/small-pdf.ts';
import type { FileText } from '../file.ts';
import { readPdf } from './read-pdf.ts';

const reading = {
	parseHtml: () => {
		throw new Error('A PDF has no markup.');
	}
};
const refusalOf = async (bytes: Uint8Array) => {
	const read = await readPdf({ bytes, name: 'a.pdf' }, reading);
	return read.kind === 'refused' ? read.why : read.kind;
};

async function textOf(given: SmallPdf | Uint8Array): Promise<FileText> {
	const bytes = given instanceof Uint8Array ? given : smallPdf(given);
	const read = await readPdf({ bytes, name: 'a.pdf' }, reading);
	if (read.kind !== 'read') throw new Error(JSON.stringify(read));
	expect(plainText(read.file.text).text).toBe(read.file.text);
	return read.file;
}

const LEFT = [
	'The council said on Monday that the',
	'library would close at five. Its well-',
	'known partner had not been in-',
	'formed, it added. The bus company'
];
const RIGHT = [
	'did not respond to three letters, and',
	'the mayor called this regrettable.',
	'Nobody answered the telephone when',
	'the office was asked about it again.'
];

/** Marks on one letter, figures and brackets of another font, words that are drawn out. */
const MARKS =
	'قالت إن 25% من الميزانية (عُشرها) كانت قد أُنفقت في 17:30 وأن «أحدًا لم يُبلَّغ مسبقًا» بالقرار.';

describe('the words of a page', () => {
	test('are read column by column, lines joined and hyphens undone', async () => {
		const page = [...linesAt(30, 300, 10, LEFT), ...linesAt(230, 300, 10, RIGHT)];
		const { text } = await textOf({ pages: [page] });
		expect(text).toBe(
			'The council said on Monday that the library would close at five. Its well-known partner had not been informed, it added. The bus company did not respond to three letters, and the mayor called this regrettable. Nobody answered the telephone when the office was asked about it again.'
		);
	});

	test('are read column by column where the file draws them across', async () => {
		const rows = (lines: readonly string[], x: number) =>
			linesAt(x, 360, 10, [...lines, ...lines.map((line) => line.replace('.', ','))]);
		const [left, right] = [rows(LEFT, 30), rows(RIGHT, 230)];
		const across = left.flatMap((one, i): Words[] => [one, right[i]!]);
		const { text } = await textOf({ pages: [across] });
		expect(text).toContain('The council said on Monday that the library would close at five.');
		expect(text).toContain('the mayor called this regrettable.');
	});

	test('have no markers of notes in them, and no notes', async () => {
		const page: Words[] = [
			[30, 300, 10, 'The council said so on Monday.'],
			[176, 304, 6, '1'],
			[30, 288, 10, 'It is 10'],
			[59.6, 292, 6, '2'],
			[63, 288, 10, ' metres high, and no more than that.'],
			[30, 60, 6, '1'],
			[34, 57, 7, 'Minutes of 4 March.']
		];
		const { text, notices, aside } = await textOf({ pages: [page] });
		expect(text).toMatch(
			/^The council said so on Monday\.\s+It is 10² metres high, and no more than that\.$/
		);
		expect(notices).toEqual([{ code: 'set-aside', what: 'notes', count: 1 }]);
		expect(aside.map((one) => one.text)).toContain('1 Minutes of 4 March.');
	});

	test.each([
		['chromium-ar', 'قالت إن 25% لا تكفي (بدلاً من 30).'],
		['chromium-ar-marks', MARKS],
		['libreoffice-ar', MARKS],
		['libreoffice-ar-drawn-out', MARKS],
		[
			'libreoffice-he',
			'אמר "בפשטות" כי 1,250 תלונות (עשירית מהן) התקבלו בשעה 17:30 וכי 25% מהתקציב כבר הוצאו.'
		],
		['chromium-he', 'אמר ל-BBC: "לא" (25% ב-17:30), שָׁלוֹם.'.normalize('NFC')]
	])(
		'that run from the right are in the order in which they are spoken: %s',
		async (name, words) => {
			const bytes = await readFile(`tests/fixtures/pdf/${name}.pdf`);
			expect((await textOf(new Uint8Array(bytes))).text).toBe(words);
		}
	);
});

describe('letters that the file spells out', () => {
	const word = 'BT /F1 10 Tf 1 0 0 1 60 300 Tm (f1nd) Tj ET';
	const before: Words = [30, 300, 10, 'They'];
	const read = async (drawn: string) =>
		(
			await textOf({
				pages: [[before]],
				drawn: [`${drawn} BT /F1 10 Tf 1 0 0 1 82 300 Tm (it.) Tj ET`]
			})
		).text;

	test('are those, whatever is drawn', async () => {
		expect(await read(`/Span << /ActualText (find) >> BDC ${word} EMC`)).toBe('They find it.');
		expect(await read(`/Span << /ActualText <feff00660069006e0064> >> BDC ${word} EMC`)).toBe(
			'They find it.'
		);
	});

	test('are not, where nothing is spelt out', async () => {
		expect(await read(`/Span << /Lang (en) >> BDC ${word} EMC`)).toBe('They f1nd it.');
		expect(await read(`/Span << /ActualText (find) >> BDC EMC ${word}`)).toBe('They f1nd it.');
	});
});

test('a letter that the file does not tell is marked, and its page named', async () => {
	const drawn = [
		'/Span << /ActualText <feff0066fffd006e0064> >> BDC BT /F1 10 Tf 1 0 0 1 60 300 Tm (f1nd) Tj ET EMC'
	];
	const { text, notices } = await textOf({ pages: [[[30, 300, 10, 'They']]], drawn });
	expect(text).toBe('They f\ufffdnd');
	expect(notices).toEqual([{ code: 'letters-unknown', pages: ['1'] }]);
});

test('a line that comes again by chance is no head of a page', async () => {
	const same = 'The same words as on another page.';
	const page = (i: number) =>
		linesAt(30, 300, 10, [i < 2 ? same : `Other words ${'abcdefgh'[i]}.`, ...LEFT, ...RIGHT]);
	const { text } = await textOf({ pages: Array.from({ length: 8 }, (_, i) => page(i)) });
	expect(text.split(same)).toHaveLength(3);
});

/** Pages of a report: head, a sentence that goes on over the page, and a number at the foot. */
const report = (numbers: readonly string[]): Words[][] =>
	numbers.map((number, i) => [
		[150, 380, 8, 'Report of the library'],
		...linesAt(30, 340, 10, [
			i === 0
				? 'In the beginning nobody was asked at all.'
				: `ended on page ${'abcdefg'[i]} of the report as planned.`,
			`Then the ${['council', 'mayor', 'library'][i]} wrote a letter, which`
		]),
		[198, 20, 8, number]
	]);
const placesOf = ({ places }: FileText) => places.map(({ at }) => at);

describe('the places of words', () => {
	test('are the numbers printed on the pages, which are no part of the text', async () => {
		const file = await textOf({ pages: report(['17', '18', '19']) });
		expect(placesOf(file)).toEqual(['page=17;sheet=1', 'page=18;sheet=2', 'page=19;sheet=3']);
		expect(file.text).not.toMatch(/17|Report of/);
		expect(file.aside.filter(({ why }) => why === 'page')).toHaveLength(6);
	});

	test('let a sentence that goes on over a page stand where it begins', async () => {
		const file = await textOf({ pages: report(['1', '2', '3']) });
		const sentence =
			'Then the council wrote a letter, which ended on page b of the report as planned.';
		expect(placeAt(file, file.text.indexOf(sentence))).toBe('page=1');
		expect(file.text).toContain(sentence);
		expect(file.text.slice(file.places[1]!.start)).toMatch(/^ended on page b/);
	});

	test('are the labels that the file gives', async () => {
		const catalog = '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>';
		const file = await textOf({ pages: report(['i', 'ii', '1']), catalog });
		expect(placesOf(file)).toEqual(['page=i;sheet=1', 'page=ii;sheet=2', 'page=1;sheet=3']);
	});

	test('are counted where what is printed does not count on', async () => {
		const file = await textOf({ pages: report(['40', '7', '300']) });
		expect(placesOf(file)).toEqual(['page=1', 'page=2', 'page=3']);
	});
});

describe('a file that cannot be read', () => {
	const whole = smallPdf({ pages: [linesAt(30, 300, 10, LEFT)] });

	test('says why', async () => {
		expect(await refusalOf(smallPdf({ pages: [[]] }))).toEqual({ code: 'no-text', pages: [1] });
		expect(await refusalOf(new TextEncoder().encode('%PDF-1.4\nnothing'))).toEqual({
			code: 'damaged'
		});
		const key = `<${'00'.repeat(32)}>`;
		const trailer = `/ID [${key} ${key}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`;
		expect(await refusalOf(smallPdf({ pages: [[]], trailer }))).toEqual({ code: 'encrypted' });
	});

	test('never makes it throw, wherever it is cut off or changed', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat(whole.length - 1),
				fc.nat(255),
				fc.boolean(),
				async (at, byte, cut) => {
					const bytes = cut ? whole.slice(0, at) : whole.with(at, byte);
					const { kind } = await readPdf({ bytes, name: 'a.pdf' }, reading);
					expect(['read', 'refused']).toContain(kind);
				}
			),
			{ numRuns: 60 }
		);
	});

	test('is put down when asked to', async () => {
		const read = await readPdf(
			{ bytes: whole, name: 'a.pdf' },
			{ ...reading, onProgress: () => false }
		);
		expect(read).toEqual({ kind: 'stopped' });
	});
});
