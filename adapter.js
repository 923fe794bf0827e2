import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

const OUT = 'build';
/** What gains by compression: not fonts and pictures, and nothing that the first packets bring whole. */
const GAINS = /^search\/|\.(?:html|js|css|json|xml|atom|svg|txt|csv|bib|ris|webmanifest)$/;
const LEAST = 4096;
/** Fetched by every reader and seldom anew: worth the slowest compression. */
const SHARED = /^(?:_app|search)\//;
/** From here on the best quality is left out: it takes twenty to eighty times as long for a tenth less. */
const LARGE = 100_000;
/** Files in work at once: enough for every core, and far below what a system lets a process open. */
const AT_ONCE = 8;

/**
 * The site as static files, each beside its compressed form. Pages are moved into place, not copied,
 * and what Kit writes for going from page to page in the browser is left out: every link of this site
 * loads its page. Kit's own precompression opens every file at once, which no system allows for a
 * large record, and compresses pages as slowly as code.
 */
export default function adapter() {
	return {
		name: 'static-site',
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			const made = builder.getBuildDirectory('output/prerendered');
			builder.rimraf(OUT);
			builder.generateEnvModule();
			await rename(join(made, 'pages'), OUT);
			builder.copy(join(made, 'dependencies'), OUT, {
				filter: (name) => !name.endsWith('__data.json')
			});
			builder.writeClient(OUT);
			await builder.generateFallback(join(OUT, '404.html'));
			const names = await readdir(OUT, { recursive: true });
			const texts = names.filter((name) => GAINS.test(name));
			await each(texts, (name) => compress(name));
		}
	};
}

/** @param {string} name */
async function compress(name) {
	const path = join(OUT, name);
	const file = await stat(path);
	if (file.size < LEAST || file.isDirectory()) return;
	const shared = SHARED.test(name);
	const bytes = await readFile(path);
	await writeFile(`${path}.gz`, await toGzip(bytes, { level: shared ? 9 : 6 }));
	if (!shared) return;
	const params = {
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		[constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY
	};
	await writeFile(`${path}.br`, await toBrotli(bytes, { params }));
}

/**
 * Runs `work` over all names, `AT_ONCE` at a time.
 * @param {string[]} names
 * @param {(name: string) => Promise<void>} work
 */
async function each(names, work) {
	const left = names.values();
	const worker = async () => {
		for (const name of left) await work(name);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
