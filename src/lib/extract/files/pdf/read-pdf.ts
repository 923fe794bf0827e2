import type { FileNotice, FileReader, FileReading, Reading } from '../file.ts';
import { linesOfPicture } from '../picture/lines.ts';
import { machineText } from '../picture/machine-text.ts';
import { factsOf } from './facts.ts';
import { UNKNOWN } from './letters.ts';
import { linesOf, withBrackets, type Line } from './lines.ts';
import { openPdf, type Pdf, type PdfPage } from './open.ts';
import { runsOf, type SpansOf } from './runs.ts';
import { objectsOf } from './source/objects.ts';
import { spansOn } from './source/spans.ts';
import { isTooHeavy, weighing } from './source/weight.ts';
import { textOfPages } from './text-of-pages.ts';

/** No report has more; a file that says so is made to be slow. */
const MOST_PAGES = 5000;
/** In UTF-16 units. */
const MOST_TEXT = 20_000_000;

/** Reads a PDF: what its pages say, in the order of reading, each paragraph on a line. */
export const readPdf: FileReader = async (file, reading) => {
	const opened = await openPdf(file.bytes, reading);
	if (opened.kind === 'refused') return opened;
	try {
		return await read(opened.pdf, sourceOf(file.bytes), reading);
	} finally {
		await opened.pdf.loadingTask.destroy();
	}
};

/** What is told of a page by the bytes of its file, before the library has it. */
interface Source {
	readonly spansOf: SpansOf;
	/** Whether a page is made to be slow. */
	readonly isTooHeavy: (page: PdfPage) => boolean;
}

function sourceOf(bytes: Uint8Array): Source {
	const objects = objectsOf(bytes);
	const weigh = weighing(objects);
	/** Pages on which nothing is spelt out. */
	const plain = new WeakSet<PdfPage>();
	return {
		spansOf: (page) => (!page.ref ? null : plain.has(page) ? [] : spansOn(objects, page.ref.num)),
		isTooHeavy: (page) => {
			if (!page.ref) return false;
			const weight = weigh(page.ref.num);
			if (!weight.spells) plain.add(page);
			return isTooHeavy(weight);
		}
	};
}

async function read(
	pdf: Pdf,
	{ spansOf, isTooHeavy }: Source,
	{ onProgress = () => true, pictures }: Reading
): Promise<FileReading> {
	if (pdf.numPages > MOST_PAGES) return outOf('pages');
	const pages: Line[][] = [];
	const aside: { text: string; why: 'page' | 'note' }[] = [];
	/** Numbers of pages, from 1. */
	const wordless: number[] = [];
	const fromPictures: number[] = [];
	const unknown: number[] = [];
	const left: number[] = [];
	let letters = 0;
	for (let number = 1; number <= pdf.numPages; number++) {
		if (!onProgress((number - 1) / pdf.numPages)) return { kind: 'stopped' };
		const page = await pdf.getPage(number).catch(() => null);
		if (page && isTooHeavy(page)) {
			left.push(number);
			pages.push([]);
			continue;
		}
		const runs = page && (await runsOf(page, spansOf).catch(() => null));
		page?.cleanup();
		const read = runs ? linesOf(runs, number - 1) : { lines: [], marks: [] };
		const own = read.lines.reduce((sum, { text }) => sum + text.length, 0);
		if ((letters += own) > MOST_TEXT) return outOf('bytes');
		const isWordless = own === 0 || (runs?.unmapped ?? 0) > own;
		const picture = isWordless ? pictures?.get(number) : undefined;
		const seen = picture ? linesOfPicture(picture, number - 1) : [];
		if (isWordless && !picture) wordless.push(number);
		if (seen.length > 0) fromPictures.push(number);
		if (!isWordless && read.lines.some(({ text }) => text.includes(UNKNOWN))) unknown.push(number);
		pages.push(isWordless ? seen : read.lines);
		aside.push(...(runs?.aside ?? []).map((text) => ({ text, why: 'page' as const })));
		aside.push(...read.marks.map((text) => ({ text, why: 'note' as const })));
	}
	if (pages.every((lines) => lines.length === 0)) {
		if (left.length > 0) return outOf('time');
		return { kind: 'refused', why: { code: 'no-text', pages: wordless } };
	}
	withBrackets(pages.flat().filter((line) => !('picture' in line)));
	const given = await pdf.getPageLabels().catch(() => null);
	const { text, places, aside: apart, labels, notes } = textOfPages(pages, given);
	const labelled = (numbers: readonly number[]) => numbers.map((number) => labels[number - 1]!);
	const notices: FileNotice[] = [];
	if (left.length > 0) notices.push({ code: 'pages-left', pages: labelled(left) });
	if (wordless.length > 0) {
		notices.push({ code: 'no-text-layer', pages: labelled(wordless), numbers: wordless });
	}
	if (fromPictures.length > 0) {
		notices.push({ code: 'read-by-machine', pages: labelled(fromPictures) });
	}
	if (unknown.length > 0) notices.push({ code: 'letters-unknown', pages: labelled(unknown) });
	if (notes > 0) notices.push({ code: 'set-aside', what: 'notes', count: notes });
	onProgress(1);
	return {
		kind: 'read',
		file: {
			...{ text, places },
			kind: 'pdf',
			mediaType: 'application/pdf',
			facts: await factsOf(pdf, text),
			aside: [...aside, ...apart],
			notices,
			...(fromPictures.length > 0 ? { machine: machineText(pages, given) } : {})
		}
	};
}

const outOf = (what: 'pages' | 'bytes' | 'time'): FileReading => ({
	kind: 'refused',
	why: { code: 'out-of-bounds', what }
});
