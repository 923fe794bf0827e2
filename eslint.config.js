import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { pureGlobals } from './src/pure-globals.js';
import { folderOf, ROOMS } from './src/rooms.js';
import svelteConfig from './svelte.config.js';

const rooms = Object.entries(ROOMS);

/** Most specific folder first: a room within a room is not its surroundings. */
const elements = rooms
	.map(([type]) => ({ type, pattern: folderOf(type) }))
	.sort((a, b) => b.pattern.length - a.pattern.length);

const pure = rooms.filter(([, room]) => room.pure).map(([room]) => room);
/** Endings of whatever can hold code. */
const ENDINGS = ['ts', 'mts', 'cts', 'tsx', 'js', 'mjs', 'cjs', 'jsx', 'svelte'];
const CODE = `*.{${ENDINGS}}`;
const inside = (/** @type {string} */ room) => `${folderOf(room)}/**/${CODE}`;
/** What Kit gives to everything that is not pure; none of it is a file. */
const KIT = ['$app/**', '$env/**', '$service-worker'];
/** Packages that only a page, a server or Kit can use. */
const PAGE_ONLY = [
	'svelte',
	'svelte/**',
	'@sveltejs/**',
	'$app/**',
	'$env/**',
	'$service-worker',
	'idb'
];
const TESTS = ['**/*.test.ts'];

/** Ways to import that leave it open what is imported, so that the rule of rooms could not follow them. */
const UNTOLD = [
	['ImportExpression > .source:not(Literal)', 'What is imported is written out, as a string.'],
	[
		'MemberExpression[object.type="MetaProperty"][property.name=/^glob/]',
		'What is imported is written out, file by file.'
	],
	[
		'NewExpression[callee.name="URL"][arguments.0.type!="Literal"] > MemberExpression[object.type="MetaProperty"]',
		'The address of a file is written out, as a string.'
	],
	[
		':matches(TSExternalModuleReference, CallExpression[callee.name="require"], Identifier[name="createRequire"])',
		'Modules come by import … from.'
	]
].map(([selector, message]) => ({ selector, message }));

/** A tag compared with or switched on, in place of a look into the table of languages. */
const TAGS = [
	'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(?:ar|en|he)$/]',
	'SwitchCase > Literal[value=/^(?:ar|en|he)$/]'
].map((selector) => ({
	selector,
	message: 'What differs between languages stands in their table (lib/text/languages.ts).'
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
		files: [`src/**/${CODE}`],
		ignores: TESTS,
		rules: { 'no-restricted-syntax': ['error', ...TAGS, ...UNTOLD] }
	},
	{
		files: [`src/**/${CODE}`],
		ignores: TESTS,
		plugins: { boundaries },
		settings: {
			'boundaries/elements': elements,
			'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
			'boundaries/additional-dependency-nodes': [
				{ name: 'import-type', selector: 'TSImportType Literal', kind: 'type' },
				{
					name: 'url',
					selector: 'NewExpression[callee.name="URL"] > Literal:first-child',
					kind: 'value'
				}
			],
			'import/resolver': {
				typescript: {
					project: './tsconfig.json',
					extensions: [...ENDINGS, 'd.ts'].map((ending) => `.${ending}`)
				}
			}
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'allow',
					checkAllOrigins: true,
					checkUnknownLocals: true,
					policies: rooms.flatMap(([room, { uses, pure }]) => {
						const from = { element: { type: room } };
						const may = uses.join(', ') || 'no other room';
						return [
							{
								from,
								disallow: { to: { module: { origin: 'local' } } },
								message: pure
									? `${folderOf(room)} may use ${may} (src/rooms.js).`
									: `${folderOf(room)} stands below or beside this (src/rooms.js).`
							},
							{ from, allow: { to: { element: { types: { anyOf: [room, ...uses] } } } } },
							...(pure ? [] : [{ from, allow: { dependency: { source: [...KIT, '../*.css'] } } }]),
							...(pure
								? [
										{
											from,
											disallow: [
												{ to: { module: { origin: 'core' } } },
												{ to: { module: { origin: 'external', source: PAGE_ONLY } } }
											],
											message: `${folderOf(room)} is pure: no Node, no Svelte, no page (src/rooms.js).`
										}
									]
								: [])
						];
					})
				}
			]
		}
	},
	{
		files: pure.map(inside),
		ignores: [...TESTS, ...rooms.filter(([, room]) => !room.pure).map(([room]) => inside(room))],
		plugins: { rooms: { rules: { 'pure-globals': pureGlobals } } },
		rules: { 'rooms/pure-globals': 'error' }
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
	}
);
