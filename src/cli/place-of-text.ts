import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './usage.ts';

/** Where a text that is committed to is kept: beside its page or file. Without it no proof can be made again. */
export async function placeOfText(path: string, name: string, text: string): Promise<string> {
	const beside = join(dirname(resolve(path)), name);
	const there = existsSync(beside) ? await readFile(beside, 'utf8') : text;
	if (there !== text) {
		throw new UsageError(
			`${basename(beside)} is there already and holds another text: move it, or choose another id.`
		);
	}
	return beside;
}
