import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The layers point one way: domain, i18n, then server | search | cli beside each other, then
 * components, then routes. Each entry names what a folder must not reach for.
 */
const above = {
	'src/lib/domain': ['i18n', 'server', 'search', 'components', 'routes', 'cli', 'svelte', 'node'],
	'src/lib/i18n': ['server', 'search', 'components', 'routes', 'cli', 'svelte', 'node'],
	'src/lib/server': ['search', 'components', 'routes', 'cli'],
	'src/lib/search': ['server', 'components', 'routes', 'cli', 'node'],
	'src/cli': ['server', 'search', 'components', 'routes', 'svelte'],
	'src/lib/components': ['server', 'routes', 'cli', 'node'],
	'src/lib/enhance': ['server', 'routes', 'cli', 'node']
};

const patterns = {
	i18n: ['#lib/i18n/*', '**/i18n/*'],
	server: ['#lib/server/*', '$lib/server/*'],
	search: ['#lib/search/*', '$lib/search/*'],
	components: ['#lib/components/*', '$lib/components/*'],
	routes: ['**/routes/**'],
	cli: ['**/cli/**'],
	svelte: ['svelte', 'svelte/*', '$app/*', '*.svelte'],
	node: ['node:*', 'fs', 'path', 'crypto']
};

const layers = Object.entries(above).map(([folder, forbidden]) => ({
	files: [`${folder}/**/*.ts`, `${folder}/**/*.svelte`],
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: forbidden.map((layer) => ({
					group: patterns[layer],
					message: `${folder} stands below or beside ${layer}: the layers point one way (CONTRIBUTING, "Where things go").`
				}))
			}
		]
	}
}));

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-invalid-void-type': 'off'
		}
	},
	{ files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{
		// The domain is pure: time, chance, the network and the disk are arguments.
		files: ['src/lib/domain/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'process', 'localStorage'],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'The clock is an argument.' },
				{ object: 'Math', property: 'random', message: 'Chance is an argument.' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			// Maps, sets and addresses are built and read within one function here; none is kept as state.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	...layers
);
