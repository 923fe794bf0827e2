import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'unpdf/pdfjs';
import { asWritten } from '#lib/extract/files/pdf/letters.ts';
import { htmlOf, LAYOUTS, odfOf, type Layout } from './layouts.ts';
import { paragraphsOf, type Script } from './sentences.ts';

/**
 * Makes a corpus of PDFs: `npx tsx tests/support/pdf/corpus.ts <folder> [sentences]`. Every document is set
 * by Chromium (CHROME_PATH) or LibreOffice (`soffice`); beside it lies what a person sees in it: each
 * sentence, and the number that is printed on the page where it begins. That is found by its first word,
 * which no other sentence has, wherever the file draws it; the reader under test has no part in it.
 */
const run = promisify(execFile);

export interface Seen {
	sentences: { text: string; page: string }[];
}

async function print(folder: string, name: string, layout: Layout, source: string): Promise<void> {
	if (layout.printer === 'chromium') {
		await writeFile(join(folder, `${name}.html`), source);
		const chrome = process.env.CHROME_PATH ?? '/usr/bin/chromium-headless-shell';
		await run(chrome, [
			...['--no-sandbox', '--no-pdf-header-footer', '--disable-gpu'],
			`--print-to-pdf=${join(folder, `${name}.pdf`)}`,
			join(folder, `${name}.html`)
		]);
		await rm(join(folder, `${name}.html`));
	} else {
		await writeFile(join(folder, `${name}.fodt`), source);
		const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
		await run('soffice', [...to, join(folder, `${name}.fodt`)]);
		await rm(join(folder, `${name}.fodt`));
	}
}

/** The letters of each page in the order in which they are drawn, and in the opposite one. */
async function drawnOn(path: string): Promise<string[]> {
	const pdf = await getDocument({ data: new Uint8Array(await readFile(path)) }).promise;
	const pages: string[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const { items } = await (
			await pdf.getPage(number)
		).getTextContent({ disableNormalization: true });
		const texts = items.flatMap((item) => ('str' in item ? asWritten(item.str).trim() : []));
		pages.push(`${texts.join('')} ${texts.toReversed().join('')}`);
	}
	await pdf.loadingTask.destroy();
	return pages;
}

async function make(folder: string, script: Script, layout: Layout, seed: number, count: number) {
	const name = `${layout.name}-${script}`;
	const paragraphs = paragraphsOf(script, count, seed);
	const source = (layout.printer === 'chromium' ? htmlOf : odfOf)(script, paragraphs, layout);
	await print(folder, name, layout, source);
	const pages = await drawnOn(join(folder, `${name}.pdf`));
	const sentences = paragraphs.flat().map((text) => {
		const first = text.slice(0, text.indexOf(' '));
		const page = pages.findIndex((drawn) => drawn.includes(first));
		if (page < 0) throw new Error(`${name}: "${first}" is on no page.`);
		return { text: text.normalize('NFC'), page: String(layout.first + page) };
	});
	const seen: Seen = { sentences };
	await writeFile(join(folder, `${name}.json`), JSON.stringify(seen, null, '\t'));
	console.log(`${name}: ${pages.length} pages, ${sentences.length} sentences`);
}

const [folder = 'corpus', count = '60'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const [i, layout] of LAYOUTS.entries()) {
	for (const [k, script] of (['en', 'ar', 'he'] as const).entries()) {
		await make(folder, script, layout, 100 * i + k, Number(count)).catch((error: unknown) =>
			console.error(
				layout.name,
				script,
				error instanceof Error ? error.message.slice(0, 300) : error
			)
		);
	}
}
