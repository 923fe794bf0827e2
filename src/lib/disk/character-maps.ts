import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HOME } from './home.js';

/**
 * The folder of tables of characters, `<name>.bcmap`, that PDFs in Chinese, Japanese and Korean may go by
 * without bringing them; as the package of pdf.js has it, wherever that is installed. Null: nowhere.
 */
export function characterMapFolder(): string | null {
	for (let folder = HOME; ; folder = dirname(folder)) {
		const maps = join(folder, 'node_modules/pdfjs-dist/cmaps');
		if (existsSync(maps)) return maps;
		if (folder === dirname(folder)) return null;
	}
}
