import { progressTeller } from '#lib/build/progress.ts';
import { sitePaths } from './pages.ts';

const known = sitePaths();
const tell = progressTeller();
const made = new Set<string>();

/** Tells whoever builds the site that a page of it is made; other files are made in passing. */
export async function pageMade(path: string): Promise<void> {
	const paths = await known;
	if (!paths.has(path)) return;
	made.add(path);
	tell({ done: made.size, of: paths.size });
}
