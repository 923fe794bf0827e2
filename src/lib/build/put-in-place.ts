import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Puts a folder in the place of another, which keeps all that it has until the new one is whole: where
 * the work is stopped, there is the one or the other, and never a half.
 */
export async function putInPlace(made: string, place: string): Promise<void> {
	const before = `${place}.before`;
	await rm(before, { recursive: true, force: true });
	const next = await onDiskOf(place, made);
	if (existsSync(place)) await rename(place, before);
	await rename(next, place);
	await rm(before, { recursive: true, force: true });
}

/** A folder can only be moved on its own disk; to another it is copied. */
async function onDiskOf(place: string, made: string): Promise<string> {
	const around = dirname(resolve(place));
	await mkdir(around, { recursive: true });
	const [here, there] = await Promise.all([stat(made), stat(around)]);
	if (here.dev === there.dev) return made;
	const next = `${place}.next`;
	await rm(next, { recursive: true, force: true });
	await cp(made, next, { recursive: true });
	return next;
}
