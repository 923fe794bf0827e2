import type { Plugin, Rolldown } from 'vite';

/** Kit's table of all pages: what it names is not yet called on by anybody. */
const TABLE = /\/generated\/client-optimized\/app\.js$/;

/**
 * Writes `_app/code.json`: every file of code and styles with the files that it can come to call on,
 * `{ "<file>": ["<file>", …] }`, by paths below the site's root. The service worker keeps with a page
 * what the page can need.
 */
export const codeList: Plugin = {
	name: 'rejoinder-code-list',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle: {
		// Last, when every file has its name and names the others.
		order: 'post',
		handler(_options, bundle) {
			const files = Object.values(bundle);
			const assets = files
				.filter(({ type, fileName }) => type === 'asset' && fileName.includes('/immutable/'))
				.map(({ fileName }) => fileName);
			const list = files
				.filter(({ fileName }) => /\.(?:js|css)$/.test(fileName))
				.map((file) => [file.fileName, calledBy(file, assets)] as const);
			this.emitFile({
				type: 'asset',
				fileName: '_app/code.json',
				source: JSON.stringify(Object.fromEntries(list))
			});
		}
	}
};

function calledBy(file: Rolldown.OutputChunk | Rolldown.OutputAsset, assets: string[]): string[] {
	if (file.type === 'asset') return named(String(file.source), assets, file.fileName);
	if (TABLE.test(file.facadeModuleId ?? '')) return file.imports;
	return [...file.imports, ...file.dynamicImports, ...named(file.code, assets, file.fileName)];
}

/** Styles, typefaces and workers, of which the bundler has no graph: they are called on by their names. */
function named(text: string, assets: string[], self: string): string[] {
	return assets.filter((name) => name !== self && text.includes(name.replace(/^.*\//, '')));
}
