import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { characterMapFolder } from '#lib/disk/character-maps.ts';
import { noteShipped } from './third-party.ts';

/** Where they lie below the root of the site. */
const PATH = '_app/immutable/character-maps/';

/**
 * Tables of characters that PDFs in Chinese, Japanese and Korean may go by without bringing them: files
 * of the site, each fetched when such a PDF is read at the desk.
 */
export const characterMaps: Plugin = {
	name: 'rejoinder-character-maps',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle() {
		const folder = characterMapFolder();
		if (folder === null) return;
		noteShipped(join(folder, 'LICENSE'));
		for (const name of readdirSync(folder)) {
			if (!/\.bcmap$|^LICENSE$/.test(name)) continue;
			const source = readFileSync(join(folder, name));
			this.emitFile({ type: 'asset', fileName: PATH + name, source });
		}
	},
	configureServer({ middlewares }) {
		middlewares.use((request, response, next) => {
			const name = /\/_app\/immutable\/character-maps\/([\w-]+\.bcmap)$/.exec(
				request.url ?? ''
			)?.[1];
			const folder = characterMapFolder();
			if (!name || !folder || !readdirSync(folder).includes(name)) return next();
			response.end(readFileSync(join(folder, name)));
		});
	}
};
