import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HOME } from './home.js';

/** A folder or file within a package, `pdfjs-dist/cmaps`, wherever that is installed; null: nowhere. */
export function inPackage(path: string): string | null {
	for (let folder = HOME; ; folder = dirname(folder)) {
		const found = join(folder, 'node_modules', path);
		if (existsSync(found)) return found;
		if (folder === dirname(folder)) return null;
	}
}
