import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_BYTES, utf8 } from '#lib/disk/plain-file.ts';
import type { Problem } from '#lib/record/problem.ts';
import { characterOfNoText } from '#lib/text/hidden.ts';
import { printed } from './problems.ts';
import { UsageError } from './usage.ts';

/** What the command line reads; it writes by `writeAll` of #lib/disk. */

/** Reads a text file as UTF-8; says plainly when it is none. */
export async function readText(path: string): Promise<string> {
	const text = utf8(await readBytes(path));
	if (text === null) refuse({ code: 'not-utf-8', at: { file: path, path: [] } });
	return text;
}

/** All bytes of a file; of the standard input for `-`. */
export async function readBytes(path: string): Promise<Uint8Array> {
	const within = (size: number) => {
		if (size <= MOST_BYTES) return;
		refuse({ code: 'file-too-large', at: { file: path, path: [] }, most: MOST_BYTES });
	};
	// What is no file tells its size only by being read.
	if (path !== '-') within((await stat(path)).size);
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of readInput(path)) {
		chunks.push(chunk);
		within((size += chunk.length));
	}
	return Buffer.concat(chunks);
}

/**
 * Reads a text that is to be committed to. A byte order mark or a control is of the file, never of the
 * words, and would stay in the commitment for good; what turns words around would be proven turned.
 */
export async function readCapture(path: string): Promise<string> {
	const text = await readText(path);
	const at = { file: path, path: [] };
	if (text.startsWith('\uFEFF')) refuse({ code: 'byte-order-mark', at });
	const found = characterOfNoText(text);
	if (found) {
		const { line, ...rest } = found;
		refuse({ code: 'no-text-character', at: { ...at, line }, ...rest });
	}
	return text;
}

function refuse(problem: Problem): never {
	throw new UsageError(printed([problem]));
}

/** The bytes of a file as they come; an error names the path, which Node leaves out of some. */
export async function* readInput(path: string): AsyncGenerator<Uint8Array> {
	const bytes: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path);
	try {
		yield* bytes;
	} catch (error) {
		throw Object.assign(error as Error, { path });
	}
}

/** The .txt files of a folder with their names. */
export async function readTexts(folder: string): Promise<{ name: string; text: string }[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
	return Promise.all(
		names.map(async (name) => ({ name, text: await readText(join(folder, name)) }))
	);
}
