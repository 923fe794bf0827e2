import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'unpdf/pdfjs';
import { asWritten } from '#lib/extract/files/pdf/letters.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { placedOn } from './placed.ts';
import { print } from './printers.ts';
import { paragraphsOf, type Script } from './sentences.ts';

/**
 * Makes a corpus of PDFs: `npx tsx tests/support/pdf/corpus.ts <folder> [sentences]`. Every document is set
 * by Chromium (CHROME_PATH), LibreOffice (`soffice`), WeasyPrint or pdfTeX, as far as they are there; beside it lies what a
 * person sees in it: each sentence, and the number that is printed on the page where it begins. That is
 * found by its first word, which no other sentence has, wherever the file draws it, and by those before and behind it where
 * the file does not tell that word; the reader under test has no part in it.
 */
const run = promisify(execFile);

export interface Seen {
	sentences: { text: string; page: string }[];
}

/** The letters of each page in the order in which they are drawn, and in the opposite one. */
async function drawnOn(path: string): Promise<string[]> {
	const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 })
		.promise;
	const pages: string[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const { items } = await (
			await pdf.getPage(number)
		).getTextContent({ disableNormalization: true });
		const texts = items.flatMap((item) => ('str' in item ? asWritten(item.str).trim() : []));
		const backwards = [...texts.join('')].toReversed().join('');
		pages.push(
			[texts.join(''), texts.toReversed().join(''), backwards, await peerOn(path, number)].join(' ')
		);
	}
	await pdf.loadingTask.destroy();
	return pages;
}

/** The words of a page as Poppler reads them, where it is there. */
async function peerOn(path: string, page: number): Promise<string> {
	const pages = ['-f', page, '-l', page].map(String);
	const read = await run('pdftotext', [...pages, path, '-']).catch(() => null);
	return (
		read?.stdout.normalize('NFKC').replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '') ?? ''
	);
}

async function make(folder: string, script: Script, layout: Layout, seed: number, count: number) {
	const name = `${layout.name}-${script}`;
	const paragraphs = paragraphsOf(script, count, seed);
	if (!(await print(folder, name, layout, script, paragraphs))) return;
	const pages = await drawnOn(join(folder, `${name}.pdf`));
	const texts = paragraphs.flat();
	const placed = placedOn(
		pages,
		texts.map((text) => text.slice(0, text.indexOf(' ')))
	);
	const sentences = texts.flatMap((text, i) => {
		const page = placed[i];
		return page == null ? [] : { text: text.normalize('NFC'), page: String(layout.first + page) };
	});
	const seen: Seen = { sentences };
	await writeFile(join(folder, `${name}.json`), JSON.stringify(seen, null, '\t'));
	const lost = texts.length - sentences.length;
	console.log(
		`${name}: ${pages.length} pages, ${sentences.length} sentences${lost > 0 ? `, ${lost} whose page is not known` : ''}`
	);
}

const [folder = 'corpus', count = '60', only] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const [i, layout] of LAYOUTS.entries()) {
	for (const [k, script] of (['en', 'ar', 'he'] as const).entries()) {
		if (layout.scripts?.includes(script) === false) continue;
		if (only !== undefined && layout.name !== only) continue;
		await make(folder, script, layout, 100 * i + k, Number(count)).catch(async (error: unknown) => {
			await rm(join(folder, `${layout.name}-${script}.pdf`), { force: true });
			console.error(
				layout.name,
				script,
				error instanceof Error ? error.message.slice(0, 300) : error
			);
		});
	}
}
