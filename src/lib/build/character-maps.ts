import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { HOME } from '#lib/disk/home.js';
import { noteShipped } from './third-party.ts';

/** Where they lie in the package of pdf.js, and below the root of the site. */
const FOLDER = join(HOME, 'node_modules/pdfjs-dist/cmaps');
const PATH = '_app/immutable/character-maps/';

/**
 * Tables of characters that PDFs in Chinese, Japanese and Korean may go by without bringing them: files
 * of the site, each fetched when such a PDF is read at the desk.
 */
export const characterMaps: Plugin = {
	name: 'rejoinder-character-maps',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle() {
		noteShipped(join(FOLDER, 'LICENSE'));
		for (const name of readdirSync(FOLDER)) {
			if (!/\.bcmap$|^LICENSE$/.test(name)) continue;
			const source = readFileSync(join(FOLDER, name));
			this.emitFile({ type: 'asset', fileName: PATH + name, source });
		}
	},
	configureServer({ middlewares }) {
		middlewares.use((request, response, next) => {
			const name = /\/_app\/immutable\/character-maps\/([\w-]+\.bcmap)$/.exec(
				request.url ?? ''
			)?.[1];
			if (name === undefined || !readdirSync(FOLDER).includes(name)) return next();
			response.end(readFileSync(join(FOLDER, name)));
		});
	}
};
