import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The script of the reading pages, which are not hydrated: a chunk of the same build, under a name
 * that the shell can write down. In development it is served from its source.
 */
const enhancement: Plugin = {
	name: 'rejoinder-enhancement',
	applyToEnvironment: ({ name }) => name === 'client',
	buildStart() {
		if (this.environment.mode !== 'build') return;
		this.emitFile({
			type: 'chunk',
			id: 'src/lib/enhance/main.ts',
			fileName: '_app/enhance.js'
		});
	},
	configureServer({ middlewares }) {
		middlewares.use((request, response, next) => {
			if (!request.url?.includes('/_app/enhance.js')) return next();
			response.writeHead(302, { location: '/src/lib/enhance/main.ts' }).end();
		});
	}
};

/**
 * The styles of all reading pages, in one sheet: it is fetched once, where a sheet for each component
 * would hold up the first paint of every page, or be repeated within each.
 */
const READING_STYLES =
	/\/src\/(?:app\.css|fonts\.css|(?:lib\/components|routes)\/(?!.*\/(?:desk|pack|search|wording)\/).*\.svelte\?.*type=style)/;

const noFetch = fileURLToPath(new URL('src/lib/domain/cite/no-fetch.ts', import.meta.url));

export default defineConfig({
	plugins: [sveltekit(), enhancement],
	build: { target: 'es2022' },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: { groups: [{ name: 'reading', test: READING_STYLES }] }
					}
				}
			}
		}
	},
	// The reference formatter can fetch what it formats; here it is given all of it.
	resolve: { alias: { 'node-fetch': noFetch, 'sync-fetch': noFetch } },
	worker: { format: 'es' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'tests/e2e/**']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['tests/setup-component.ts']
				}
			}
		]
	}
});
