import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { HOME } from '#lib/disk/home.js';

const exec = promisify(execFile);
/** npm is a script for the command interpreter on Windows. */
const NPM = { shell: process.platform === 'win32' };

/** Where a new record keeps the program, if it came from no address on the network. */
const FOLDER = 'program';

/**
 * What a new folder has to name to get this very program: the address that it was installed from; of a
 * file, a copy of it below the folder, so that whoever gets the folder has it; of a checkout, one packed now.
 */
export async function pinProgram(folder: string): Promise<string> {
	const from = await installedFrom();
	if (from !== null && /^https:\/\//.test(from)) return from;
	const place = join(folder, FOLDER);
	await mkdir(place, { recursive: true });
	if (from?.startsWith('file:')) {
		const file = resolve(await root(), from.slice('file:'.length));
		if (/\.tgz$/.test(file)) {
			await copyFile(file, join(place, basename(file)));
			return `file:${FOLDER}/${basename(file)}`;
		}
	}
	const { stdout } = await exec('npm', ['pack', '--silent', '--pack-destination', resolve(place)], {
		cwd: HOME,
		...NPM
	});
	return `file:${FOLDER}/${stdout.trim().split(/\s/).at(-1)}`;
}

/** Writes the lock file, which has the digest of the program and of all that it needs; false where npm could not. */
export async function lockVersions(folder: string): Promise<boolean> {
	try {
		await exec('npm', ['install', '--package-lock-only', '--silent'], { cwd: folder, ...NPM });
		return true;
	} catch {
		return false;
	}
}

/** The folder that has the packages of an installed program. */
const root = async () => dirname(await realpath(join(HOME, 'node_modules')));

/** What npm noted of where it had the program from; null in a checkout. */
async function installedFrom(): Promise<string | null> {
	try {
		const note = join(HOME, 'node_modules', '.package-lock.json');
		const { packages } = JSON.parse(await readFile(note, 'utf8')) as {
			packages: Record<string, { resolved?: string }>;
		};
		return packages['node_modules/rejoinder']?.resolved ?? null;
	} catch {
		return null;
	}
}
