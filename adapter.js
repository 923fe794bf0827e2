import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import staticFiles from '@sveltejs/adapter-static';

const OUT = 'build';
/** What gains by compression: not fonts and pictures, and nothing that fits into one packet. */
const GAINS = /^search\/|\.(?:html|js|css|json|xml|atom|svg|txt|csv|bib|ris|webmanifest)$/;
const LEAST = 1024;
/** Fetched by every reader and seldom anew: worth the slowest compression. */
const SHARED = /^(?:_app|search)\//;
/** Files in work at once: enough for every core, and far below what a system lets a process open. */
const AT_ONCE = 8;

/**
 * The site as static files, each beside its compressed form. Kit's own precompression opens every
 * file at once, which no system allows for a large record, and compresses pages as slowly as code.
 */
export default function adapter() {
	const files = staticFiles({ pages: OUT, fallback: '404.html' });
	return {
		...files,
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			await files.adapt(builder);
			const names = await readdir(OUT, { recursive: true });
			const unread = names.filter((name) => name.endsWith('__data.json'));
			await each(unread, (name) => rm(join(OUT, name)));
			const texts = names.filter((name) => GAINS.test(name) && !name.endsWith('__data.json'));
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
	const to = (/** @type {string} */ ending, /** @type {NodeJS.ReadWriteStream} */ compressor) =>
		pipeline(createReadStream(path), compressor, createWriteStream(path + ending));
	await to('.gz', createGzip({ level: shared ? 9 : 6 }));
	if (!shared) return;
	const params = { [constants.BROTLI_PARAM_SIZE_HINT]: file.size };
	await to('.br', createBrotliCompress({ params }));
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
