import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Endings of what is compressed by itself; of all else that a site has, each kind gains. */
const PACKED = ['.png', '.woff2', '.traineddata.gz'];
/** What the first packets of an answer bring whole does not come sooner for being smaller. */
const LEAST = 4096;
/** Fetched by every reader and seldom anew: worth the slowest compression. */
const SHARED = /^(?:_app|search)\//;
/** From here on the best quality is left out: it takes twenty to eighty times as long for a tenth less. */
const LARGE = 100_000;
/**
 * Of pages. What the first packets hold comes a whole journey sooner, so a tenth less is worth a quarter of a
 * second a megabyte; not where all of a site would take minutes: then about as fast as gzip, and smaller.
 */
const THOROUGH = 10;
const QUICK = 5;
/** What the first packets of an answer hold beside its headers. Pages just above it are pressed harder. */
const FIRST_PACKETS = 14_000;
/** Bytes of pages up to which they are compressed thoroughly. */
const SMALL_SITE = 100_000_000;
/** Files in work at once: enough for every core, and far below what a system lets a process open. */
const AT_ONCE = 8;

/**
 * Writes beside each file of a site that gains by it the compressed forms that hosts can send in its
 * place, `.gz` and `.br`. Kit's own step opens all files at once, which no system allows for a large
 * record, and compresses pages as slowly as code.
 */
export async function compress(site: string): Promise<void> {
	const names = (await readdir(site, { recursive: true })).map((name) => name.split(sep).join('/'));
	const packing = names.filter((name) => !PACKED.some((end) => name.endsWith(end)));
	const ofPages = (await sizeOf(site, packing.filter(isPage))) > SMALL_SITE ? QUICK : THOROUGH;
	const files = packing.values();
	const work = async () => {
		for (const name of files) {
			const quality = SHARED.test(name) ? 'shared' : isPage(name) ? ofPages : QUICK;
			await compressFile(join(site, name), quality);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const isPage = (name: string) => name.endsWith('.html');

async function sizeOf(site: string, names: readonly string[]): Promise<number> {
	let size = 0;
	for (const name of names) size += (await stat(join(site, name))).size;
	return size;
}

async function compressFile(path: string, quality: number | 'shared'): Promise<void> {
	const file = await stat(path);
	if (file.size < LEAST || file.isDirectory()) return;
	const bytes = await readFile(path);
	await writeFile(`${path}.gz`, await toGzip(bytes, { level: quality === QUICK ? 6 : 9 }));
	const packed = await pressed(bytes, quality === 'shared' ? ofShared(bytes.length) : quality);
	const nearly = packed.length > FIRST_PACKETS && packed.length < FIRST_PACKETS * 1.1;
	const harder = quality === THOROUGH && nearly;
	await writeFile(
		`${path}.br`,
		harder ? await pressed(bytes, constants.BROTLI_MAX_QUALITY) : packed
	);
}

function pressed(bytes: Buffer, quality: number): Promise<Buffer> {
	const params = {
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		[constants.BROTLI_PARAM_QUALITY]: quality
	};
	return toBrotli(bytes, { params });
}

const ofShared = (size: number) => (size > LARGE ? 9 : constants.BROTLI_MAX_QUALITY);
