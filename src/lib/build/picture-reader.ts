import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inPackage } from '#lib/disk/package-folder.ts';
import { trainedFile } from '#lib/disk/trained-data.ts';
import { LANGUAGE_TABLE, LANGUAGES } from '#lib/text/languages.ts';
import { noteShipped } from './third-party.ts';

/** Where they lie below the root of the site, as `editor/state/pictures/place.ts` has it. */
const PATH = '_app/immutable/tesseract-7.0.0/';

/** The files of the program that reads pictures, each by its name on the site. */
function files(): [name: string, path: string][] {
	const program = [
		['worker.min.js', 'tesseract.js/dist/worker.min.js'],
		['worker.min.js.LICENSE.txt', 'tesseract.js/dist/worker.min.js.LICENSE.txt'],
		...['tesseract-core-simd-lstm.js', 'tesseract-core-simd-lstm.wasm'].map((name) => [
			name,
			`tesseract.js-core/${name}`
		])
	].map(([name, path]) => [name!, inPackage(path!)] as const);
	const learnt = LANGUAGES.flatMap((tag) => {
		const { trained } = LANGUAGE_TABLE[tag];
		return trained ? [[`${trained}.traineddata.gz`, trainedFile(trained)] as const] : [];
	});
	return [...program, ...learnt].flatMap(([name, path]) => (path === null ? [] : [[name, path]]));
}

/** What the worker of the program has within it. */
const WITHIN = [
	'bmp-js',
	'idb-keyval',
	'is-url',
	'regenerator-runtime',
	'wasm-feature-detect',
	'zlibjs'
];

/**
 * The program that reads pictures of pages, and what it has learnt: files of the site, fetched when
 * somebody at the desk asks for it.
 */
export const pictureReader: Plugin = {
	name: 'rejoinder-picture-reader',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle() {
		for (const name of WITHIN) {
			const path = inPackage(`${name}/package.json`);
			if (path) noteShipped(path);
		}
		for (const [name, path] of files()) {
			noteShipped(path);
			this.emitFile({ type: 'asset', fileName: PATH + name, source: readFileSync(path) });
		}
	},
	configureServer({ middlewares }) {
		middlewares.use((request, response, next) => {
			const name = request.url?.split(PATH)[1];
			const file = files().find(([one]) => one === name);
			if (!file) return next();
			if (file[0].endsWith('.js')) response.setHeader('content-type', 'text/javascript');
			response.end(readFileSync(file[1]));
		});
	}
};
