import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inPackage } from './package-folder.ts';

/** What Tesseract has learnt of a language, in whole numbers: smaller than in fractions, and as good on print. Null: not installed. */
export const trainedFile = (name: string): string | null =>
	inPackage(`@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`);

/** A folder with what has been learnt of several languages, for as long as `use` takes: the program looks in one alone. */
export async function withTrained<T>(
	names: readonly string[],
	use: (folder: string) => Promise<T>
): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'rejoinder-trained-'));
	try {
		for (const name of names) {
			const file = trainedFile(name);
			if (file !== null) await copyFile(file, join(folder, `${name}.traineddata.gz`));
		}
		return await use(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
