import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { MOST_BYTES, utf8 } from '#lib/disk/plain-file.ts';
import { isKeptText, KeptText } from '#lib/evidence/kept-text.ts';
import { problemsIn } from '#lib/record/files.ts';
import type { CapturedText } from '#lib/record/prove.ts';
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
 * Reads a text that is to be committed to, or one that was kept with its places. A byte order mark or a
 * control is of the file, never of the words, and would stay in the commitment for good; what turns
 * words around would be proven turned.
 */
export async function readCapture(path: string): Promise<Omit<CapturedText, 'name'>> {
	const file = await readText(path);
	const captured = isKeptText(file) ? keptTextIn(path, file) : { text: file };
	refuseNoWords(path, captured.text);
	return captured;
}

/** Refuses a text with a character that is of no words. */
function refuseNoWords(path: string, text: string): void {
	const at = { file: path, path: [] };
	if (text.startsWith('\uFEFF')) refuse({ code: 'byte-order-mark', at });
	const found = characterOfNoText(text);
	if (found) {
		const { line, ...rest } = found;
		refuse({ code: 'no-text-character', at: { ...at, line }, ...rest });
	}
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

/** The captured texts of a folder with their names: .txt files, and those of .json that keep one with its places. */
export async function readTexts(folder: string): Promise<CapturedText[]> {
	const names = (await readdir(folder)).filter((name) => /\.(?:txt|json)$/.test(name)).sort();
	const texts = names.map(async (name): Promise<CapturedText[]> => {
		const text = await readText(join(folder, name));
		if (name.endsWith('.txt')) return [{ name, text }];
		return isKeptText(text) ? [{ name, ...keptTextIn(name, text) }] : [];
	});
	return (await Promise.all(texts)).flat();
}

/** A kept text, held to its form; a wrong one is refused with what is wrong in it. */
function keptTextIn(name: string, file: string): Required<Omit<CapturedText, 'name'>> {
	let value: unknown;
	try {
		value = JSON.parse(file);
	} catch {
		refuse({ code: 'not-json', at: { file: name, path: [] } });
	}
	const read = v.safeParse(KeptText, value);
	if (!read.success) throw new UsageError(printed(problemsIn(read.issues, name, KeptText)));
	const { text, places, mediaType, digest } = read.output;
	return { text, places, file: { mediaType, digest } };
}
