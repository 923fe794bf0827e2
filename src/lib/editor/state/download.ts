import { textFiles } from '../draft/captures.ts';
import { writeProject } from '../draft/project.ts';
import type { Desk } from './desk.svelte.ts';

/** Gives a file to the reader's browser to keep. */
export function download(name: string, content: string | Uint8Array, type: string): void {
	const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Browsers begin to read the file only after the click.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const SAFE_PATH = /^(?:[a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*$/i;

/** A ZIP archive of text files. A path that could leave the folder in which it is unpacked is a bug: throws. */
export async function zip(files: readonly { path: string; text: string }[]): Promise<Uint8Array> {
	const unsafe = files.find(({ path }) => !SAFE_PATH.test(path));
	if (unsafe)
		throw new Error(`not a name for a file in an archive: ${JSON.stringify(unsafe.path)}`);
	const { strToU8, zipSync } = await import('fflate');
	return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])));
}

/** The files of the project as they lie in a record. */
export async function saveZip({ built, name }: Desk): Promise<void> {
	if (built) download(`${name}.zip`, await zip(built.files), 'application/zip');
}

/** The texts of its sources, with which every proof can be made again. */
export async function saveTexts({ project, name }: Desk): Promise<void> {
	download(`${name}-texts.zip`, await zip(textFiles(project)), 'application/zip');
}

/** Gives the project on the desk to the reader as a file. */
export function saveProject(desk: Desk): void {
	download(`${desk.name}.rejoinder.json`, writeProject(desk.project), 'application/json');
	desk.takenAsFile();
}
