import { hash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { DataFile } from '#lib/domain/record/yaml.ts';

/** The only place of the command line that touches the disk. */

/** All files of the record under `root`/data, in order of their paths; the schemas, made from code, apart. */
export async function readData(root: string): Promise<DataFile[]> {
	const entries = await readdir(join(root, 'data'), { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !path.startsWith('data/schema/'))
		.sort();
	return Promise.all(
		paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') }))
	);
}

/** Reads a text file as UTF-8; says plainly when it is none. */
export async function readText(path: string): Promise<string> {
	const bytes = await readFile(path);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new UsageError(`${path} is not UTF-8 text. Save it as UTF-8 and try again.`);
	}
}

/** The .txt files of a folder with their names. */
export async function readTexts(folder: string): Promise<{ name: string; text: string }[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
	return Promise.all(
		names.map(async (name) => ({ name, text: await readText(join(folder, name)) }))
	);
}

/** Writes beside the goal and renames, so that a crash leaves the old file whole. */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const draft = `${path}.tmp-${process.pid}`;
	await writeFile(draft, text);
	await rename(draft, path);
}

/** The command was used wrongly: printed without a stack, exit code 2. */
export class UsageError extends Error {}

/** SHA-256 of Node itself, at once: WebCrypto sends every short input through a thread. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return hash('sha256', bytes, 'buffer') as Uint8Array<ArrayBuffer>;
}
