import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { withinBounds } from '#lib/extract/page/bounds.ts';
import { readPage, type Page } from '#lib/extract/page/page.ts';
import { findQuotations } from '#lib/extract/speakers/propose.ts';

const MEGABYTE = 1_000_000;
const repeated = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));

/** Texts and pages that no newspaper has, of so many characters. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
	'lines of one letter': (size) => repeated('a\n', size),
	'lines of one letter, apart': (size) => repeated('a\n\n', size),
	'lines of one digit': (size) => repeated('7\n', size),
	'one line of prose': (size) =>
		repeated('The harbour wall was said to be safe by those who built it. ', size),
	'one word': (size) => repeated('a', size),
	'a a a': (size) => repeated('a ', size),
	'names only': (size) => repeated('Jane Holt ', size),
	'only straight marks': (size) => repeated('"', size),
	'only curly marks': (size) => repeated('“”', size),
	'opening marks': (size) => repeated('“a ', size),
	'short quotations': (size) => repeated('“No,” said Holt. ', size),
	'one quotation a line': (size) => repeated('“No,” said Holt.\n\n', size),
	'only line breaks': (size) => repeated('\n', size),
	'carriage returns': (size) => repeated('\r', size),
	'form feeds': (size) => repeated('\f', size),
	'marks of direction': (size) => repeated('\u202ea\u202c\u200fب\u2066', size),
	'digits with dots': (size) => repeated('1.234.', size),
	'combining marks': (size) => 'a' + repeated('\u0301\u0323', size),
	'letters with marks': (size) => repeated('a\u0301 ', size),
	'note markers': (size) => repeated('word[1] ', size),
	'broken lines': (size) =>
		repeated(
			'the harbour office wrote to every single fisher on the quay and asked for more fig-\nures ',
			size
		),
	'labels of speakers': (size) => repeated('Holt: We stay.\n\nReed: No.\n\n', size),
	colons: (size) => repeated('a: ', size),
	commas: (size) => repeated('a, ', size),
	hyphens: (size) => repeated('a-', size),
	Chinese: (size) => repeated('港口的墙是安全的。', size),
	Arabic: (size) => repeated('قال المدير إن الجدار آمن ', size)
};

const PAGES: Readonly<Record<string, (size: number) => string>> = {
	'nested elements': (size) => `${repeated('<div>', Math.min(size, 500_000))}The wall is safe.`,
	'nested quotations': (size) => `${repeated('<q>', Math.min(size, 300_000))}The wall is safe.`,
	'struck words': (size) => repeated('<p>It is <s>not</s> safe<sup>1</sup>.</p>', size),
	'text in one paragraph': (size) => `<p>${repeated('The wall was said to be safe. ', size)}</p>`,
	'line breaks': (size) => repeated('a<br>', size),
	attributes: (size) => `<p ${repeated('a="b" ', size)}>The wall is safe.</p>`
};

/** How long it takes to read a text or page of five megabytes, whatever it is made of. */
export function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { megabytes: { type: 'string', default: '5' }, only: { type: 'string' } }
	});
	const size = Number(values.megabytes) * MEGABYTE;
	const wanted = (shape: string) => values.only === undefined || shape.includes(values.only);
	for (const [shape, make] of Object.entries(SHAPES)) {
		if (wanted(shape)) measure(shape, make(size), (text) => readPage({ kind: 'text', text })!);
	}
	for (const [shape, make] of Object.entries(PAGES)) {
		if (wanted(shape))
			measure(shape, make(size), (html) => {
				const whole = withinBounds(`<!doctype html><html><body>${html}</body></html>`);
				const document = parseHTML(whole).document as unknown as Document;
				return readPage({ kind: 'document', document })!;
			});
	}
	return Promise.resolve();
}

function measure(shape: string, content: string, read: (content: string) => Page): void {
	const busy = process.cpuUsage();
	const started = performance.now();
	const page = read(content);
	const between = performance.now();
	const found = findQuotations(page.text).length;
	const seconds = (from: number, to: number) => Math.round((to - from) / 100) / 10;
	const ended = performance.now();
	process.stdout.write(
		`${JSON.stringify({
			...{ bench: 'shapes', shape, characters: content.length, found },
			read: seconds(started, between),
			quotations: seconds(between, ended),
			seconds: seconds(started, ended),
			// Of the processor, which a busy machine does not lengthen.
			processor: Math.round(process.cpuUsage(busy).user / 100_000) / 10
		})}\n`
	);
}
