import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { characterMaps } from './src/lib/build/character-maps.ts';
import { codeList } from './src/lib/build/code-list.ts';
import { subsetFonts } from './src/lib/build/font-subsets.ts';
import { look } from './src/lib/build/look.ts';
import { onRequest } from './src/lib/build/on-request.ts';
import { pictureReader } from './src/lib/build/picture-reader.ts';
import { tellProgress } from './src/lib/build/progress.ts';
import { readingStyles } from './src/lib/build/reading-styles.ts';
import { noteThirdParty, writeThirdParty } from './src/lib/build/third-party.ts';
import { watchRecord } from './src/lib/build/watch-record.ts';

/**
 * The script of the reading pages, which are not hydrated: a chunk of the same build, under a name
 * that the shell can write down. In development it is served from its source.
 */
const readingScript: Plugin = {
	name: 'rejoinder-reading-script',
	applyToEnvironment: ({ name }) => name === 'client',
	buildStart() {
		if (this.environment.mode !== 'build') return;
		this.emitFile({
			type: 'chunk',
			id: 'src/lib/reading/main.ts',
			fileName: '_app/reading.js'
		});
	},
	configureServer({ middlewares }) {
		middlewares.use((request, response, next) => {
			if (!request.url?.includes('/_app/reading.js')) return next();
			response.writeHead(302, { location: '/src/lib/reading/main.ts' }).end();
		});
	}
};

const SHARED_WITH_READING = /\/(?:components\/hooks|reading\/page)\.ts$|vite\/preload-helper/;
const isReadingStyle = readingStyles('src/routes');
export default defineConfig({
	plugins: [
		onRequest,
		sveltekit(),
		watchRecord,
		readingScript,
		subsetFonts(),
		characterMaps,
		pictureReader,
		codeList,
		noteThirdParty(),
		writeThirdParty,
		tellProgress,
		look()
	],
	build: {
		target: 'es2022',
		// A typeface within a style would be refused by the policy, however small.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
		modulePreload: {
			// The script of every page names what it loads later, and no more: with all that this loads in
			// turn, each by its hash, it would be a quarter larger. The browser finds that by itself.
			resolveDependencies: (_, files, { hostId }) =>
				hostId.endsWith('_app/reading.js') ? [] : files
		}
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								{ name: (id, graph) => (isReadingStyle(id, graph) ? 'reading' : null) },
								// What reading.js shares with what it loads: one file, where each would be its own.
								{ name: 'page', test: SHARED_WITH_READING }
							]
						}
					}
				}
			}
		}
	},
	worker: { format: 'es', plugins: () => [noteThirdParty()] }
});
