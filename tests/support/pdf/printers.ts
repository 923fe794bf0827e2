import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { htmlOf, odfOf, texOf, type Layout } from './layouts.ts';
import type { Script } from './sentences.ts';

const run = promisify(execFile);

/** How each program is given a document, and how it prints a file of that into a folder. */
const PRINTERS: Record<
	Layout['printer'],
	{ source: typeof htmlOf; ending: string; command: (file: string, folder: string) => string[] }
> = {
	chromium: {
		source: htmlOf,
		ending: 'html',
		command: (file) => [
			process.env.CHROME_PATH ?? '/usr/bin/chromium-headless-shell',
			...['--no-sandbox', '--no-pdf-header-footer', '--disable-gpu'],
			`--print-to-pdf=${file.replace(/html$/, 'pdf')}`,
			file
		]
	},
	libreoffice: {
		source: odfOf,
		ending: 'fodt',
		command: (file, folder) => [
			...['soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder],
			file
		]
	},
	weasyprint: {
		source: htmlOf,
		ending: 'html',
		command: (file) => ['weasyprint', file, file.replace(/html$/, 'pdf')]
	},
	pdflatex: {
		source: texOf,
		ending: 'tex',
		command: (file, folder) => [
			...['pdflatex', '-interaction=batchmode', '-output-directory', folder],
			file
		]
	}
};

const missing = new Set<string>();

/** Prints a document as PDF; false, with a word, where the program is not there. */
export async function print(
	folder: string,
	name: string,
	layout: Layout,
	script: Script,
	paragraphs: readonly string[][]
): Promise<boolean> {
	const { source, ending, command } = PRINTERS[layout.printer];
	const file = join(folder, `${name}.${ending}`);
	const [program, ...args] = command(file, folder) as [string, ...string[]];
	if (missing.has(program)) return false;
	await writeFile(file, source(script, paragraphs, layout));
	try {
		await run(program, args);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		console.log(`${layout.name} left out: there is no ${program}.`);
		missing.add(program);
		return false;
	} finally {
		const own = [ending, ...(ending === 'tex' ? ['aux', 'log'] : [])];
		await Promise.all(own.map((one) => rm(join(folder, `${name}.${one}`), { force: true })));
	}
}
