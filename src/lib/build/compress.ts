import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Endings of what is compressed by itself; of all else that a site has, each kind gains. */
const PACKED = ['.png', '.woff2'];
/** What the first packets of an answer bring whole does not come sooner for being smaller. */
const LEAST = 4096;
/** Fetched by every reader and seldom anew: worth the slowest compression. */
const SHARED = /^(?:_app|search)\//;
/** From here on the best quality is left out: it takes twenty to eighty times as long for a tenth less. */
const LARGE = 100_000;
/** Of what few read: about as fast as gzip, and smaller. */
const QUICK = 5;
/** Files in work at once: enough for every core, and far below what a system lets a process open. */
const AT_ONCE = 8;

/**
 * Writes beside each file of a site that gains by it the compressed forms that hosts can send in its
 * place, `.gz` and `.br`. Kit's own step opens all files at once, which no system allows for a large
 * record, and compresses pages as slowly as code.
 */
export async function compress(site: string): Promise<void> {
	const names = (await readdir(site, { recursive: true })).map((name) => name.split(sep).join('/'));
	const files = names.filter((name) => !PACKED.some((end) => name.endsWith(end))).values();
	const work = async () => {
		for (const name of files) await compressFile(join(site, name), SHARED.test(name));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compressFile(path: string, shared: boolean): Promise<void> {
	const file = await stat(path);
	if (file.size < LEAST || file.isDirectory()) return;
	const bytes = await readFile(path);
	await writeFile(`${path}.gz`, await toGzip(bytes, { level: shared ? 9 : 6 }));
	const params = {
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		[constants.BROTLI_PARAM_QUALITY]: brotliQuality(bytes.length, shared)
	};
	await writeFile(`${path}.br`, await toBrotli(bytes, { params }));
}

function brotliQuality(size: number, shared: boolean): number {
	if (!shared) return QUICK;
	return size > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
}
