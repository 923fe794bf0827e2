import { pageAt } from '#lib/text/places.ts';
import type { FileNotice, FileReader, FileReading } from '../file.ts';

import { factsOf } from './facts.ts';
import { withoutFurniture } from './furniture.ts';
import { labelsOf } from './labels.ts';
import { linesOf, withBrackets, type Line } from './lines.ts';
import { withoutFootnotes } from './notes.ts';
import { openPdf, type Pdf } from './open.ts';
import { paragraphsOf } from './paragraphs.ts';
import { runsOf } from './runs.ts';
import { textOf } from './text.ts';

/** No report has more; a file that says so is made to be slow. */
const MOST_PAGES = 5000;
/** In UTF-16 units. */
const MOST_TEXT = 20_000_000;

/** Reads a PDF: what its pages say, in the order of reading, each paragraph on a line. */
export const readPdf: FileReader = async (file, reading) => {
	const opened = await openPdf(file.bytes, reading);
	if (opened.kind === 'refused') return opened;
	try {
		return await read(opened.pdf, reading.onProgress ?? (() => true));
	} finally {
		await opened.pdf.loadingTask.destroy();
	}
};

async function read(pdf: Pdf, onProgress: (part: number) => boolean): Promise<FileReading> {
	if (pdf.numPages > MOST_PAGES) return outOf('pages');
	const pages: Line[][] = [];
	const aside: { text: string; why: 'page' | 'note' }[] = [];
	const wordless: number[] = [];
	let letters = 0;
	for (let number = 1; number <= pdf.numPages; number++) {
		if (!onProgress((number - 1) / pdf.numPages)) return { kind: 'stopped' };
		const page = await pdf.getPage(number).catch(() => null);
		const runs = page && (await runsOf(page).catch(() => null));
		page?.cleanup();
		const read = runs ? linesOf(runs, number - 1) : { lines: [], marks: [] };
		const own = read.lines.reduce((sum, { text }) => sum + text.length, 0);
		if ((letters += own) > MOST_TEXT) return outOf('bytes');
		const isWordless = own === 0 || (runs?.unmapped ?? 0) > own;
		if (isWordless) wordless.push(number - 1);
		pages.push(isWordless ? [] : read.lines);
		aside.push(...(runs?.aside ?? []).map((text) => ({ text, why: 'page' as const })));
		aside.push(...read.marks.map((text) => ({ text, why: 'note' as const })));
	}
	if (pages.every((lines) => lines.length === 0)) return refused('no-text');
	withBrackets(pages.flat());
	const bodySize = sizeOf(pages.flat());
	const bare = withoutFurniture(pages, bodySize);
	const { pages: body, notes } = withoutFootnotes(bare.pages, bodySize);
	aside.push(...bare.aside.map((text) => ({ text, why: 'page' as const })));
	aside.push(...notes.map((text) => ({ text, why: 'note' as const })));
	const labels = await labelsOf(pdf, bare.numbers);
	const text = textOf(paragraphsOf(body.flat(), (page) => pageAt(labels[page]!, page + 1)));
	const notices: FileNotice[] = [];
	if (wordless.length > 0) {
		notices.push({ code: 'no-text-layer', pages: wordless.map((page) => labels[page]!) });
	}
	if (notes.length > 0) notices.push({ code: 'set-aside', what: 'notes', count: notes.length });
	onProgress(1);
	return {
		kind: 'read',
		file: {
			...text,
			kind: 'pdf',
			mediaType: 'application/pdf',
			facts: await factsOf(pdf, text.text),
			aside: [...aside, ...text.aside],
			notices
		}
	};
}

const refused = (code: 'no-text'): FileReading => ({ kind: 'refused', why: { code } });
const outOf = (what: 'pages' | 'bytes'): FileReading => ({
	kind: 'refused',
	why: { code: 'out-of-bounds', what }
});

/** The size that most letters are set in. */
function sizeOf(lines: readonly Line[]): number {
	const letters = new Map<number, number>();
	for (const { size, text } of lines) {
		const rounded = Math.round(size * 4) / 4;
		letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
	}
	return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
