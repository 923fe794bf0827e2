/**
 * The rooms of `src/`, in order, each with the rooms it may use; only what is named can be imported,
 * whatever way an import is spelled. eslint.config.js makes the lint rule of it; CONTRIBUTING says what each
 * room is for. `pure` rooms use neither Node, nor a browser, nor Svelte: clock, chance,
 * disk, network and words are arguments. A room's own files may always import each other.
 */
const BASE = ['text', 'evidence', 'record'];
const READ = [...BASE, 'search/engine', 'quotations', 'views'];
const COMPARED = [...READ, 'compare', 'compare/matrix', 'compare/chronology', 'compare/map'];
const COMPARE = [
	...COMPARED,
	'compare/balance',
	'compare/terms',
	'compare/pair',
	'compare/wording'
];
const GIVEN = [...COMPARE, 'pack', 'classwork', 'cite', 'formats', 'formats/picture'];
const EXTRACT = ['', '/lexicon', '/page', '/speakers', '/files'].map((room) => `extract${room}`);
const PURE = [
	...GIVEN,
	...EXTRACT,
	...['handover', 'timestamp', 'search/shards', 'editor/draft', 'editor/import', 'coding'],
	...['merge', 'classwork/table']
];

/** @type {Record<string, { uses: readonly string[], pure?: boolean }>} */
export const ROOMS = {
	text: { pure: true, uses: [] },
	evidence: { pure: true, uses: ['text'] },
	'extract/lexicon': { pure: true, uses: ['text'] },
	quotations: { pure: true, uses: ['text', 'evidence', 'extract/lexicon'] },
	record: { pure: true, uses: ['text', 'evidence', 'quotations'] },
	timestamp: { pure: true, uses: BASE },
	'search/engine': { pure: true, uses: ['text'] },
	'search/shards': { pure: true, uses: ['text', 'search/engine'] },
	extract: { pure: true, uses: ['text', 'extract/lexicon'] },
	'extract/page': { pure: true, uses: ['text', 'extract', 'extract/lexicon'] },
	'extract/speakers': { pure: true, uses: ['text', 'extract', 'extract/lexicon'] },
	'extract/files': {
		pure: true,
		uses: ['text', 'extract', 'extract/lexicon', 'extract/page', 'extract/speakers']
	},
	views: { pure: true, uses: [...BASE, 'search/engine', 'quotations'] },
	'compare/matrix': { pure: true, uses: READ },
	'compare/chronology': { pure: true, uses: READ },
	compare: { pure: true, uses: [...READ, 'compare/matrix'] },
	'compare/map': { pure: true, uses: [...READ, 'compare'] },
	'compare/balance': { pure: true, uses: [...READ, 'compare/matrix'] },
	'compare/terms': { pure: true, uses: READ },
	'compare/pair': { pure: true, uses: [...READ, 'compare/terms'] },
	'compare/wording': { pure: true, uses: [...READ, 'compare/pair'] },
	pack: { pure: true, uses: [...COMPARE, 'extract/lexicon', 'extract/speakers'] },
	classwork: { pure: true, uses: [...COMPARE, 'pack'] },
	cite: { pure: true, uses: READ },
	'formats/picture': { pure: true, uses: [...READ, 'cite'] },
	formats: { pure: true, uses: [...COMPARE, 'cite', 'formats/picture'] },
	'editor/draft': { pure: true, uses: [...GIVEN, ...EXTRACT] },
	'editor/import': { pure: true, uses: [...GIVEN, ...EXTRACT, 'editor/draft'] },
	coding: { pure: true, uses: [...READ, 'formats', 'editor/import'] },
	'classwork/table': {
		pure: true,
		uses: [...READ, 'pack', 'classwork', 'formats', 'coding', 'extract/files']
	},
	handover: { pure: true, uses: [] },
	merge: { pure: true, uses: [...READ, 'formats'] },
	i18n: { pure: true, uses: PURE },
	http: { pure: true, uses: ['record', 'formats'] },
	offline: { pure: true, uses: ['http', 'handover'] },
	disk: { uses: BASE },
	database: { uses: [...BASE, 'disk'] },
	build: { uses: [...GIVEN, 'i18n', 'disk', 'http'] },
	serve: { uses: ['http'] },
	server: { uses: [...PURE, 'i18n', 'disk', 'database', 'build', 'http'] },
	'search/client': { uses: [...BASE, 'search/engine', 'search/shards', 'i18n'] },
	keeping: { uses: [] },
	'pack/state': { uses: [...BASE, 'pack', 'i18n'] },
	'classwork/state': { uses: [...READ, 'pack', 'classwork', 'classwork/table', 'keeping'] },
	'editor/state': { uses: [...PURE, 'i18n', 'keeping'] },
	cli: { uses: [...PURE, 'i18n', 'disk', 'database', 'build', 'serve'] },
	components: {
		uses: [
			...PURE,
			...['i18n', 'keeping', 'search/client', 'pack/state', 'classwork/state', 'editor/state']
		]
	},
	reading: { uses: [...PURE, 'i18n', 'search/client', 'pack/state', 'components'] },
	routes: {
		uses: [
			...PURE,
			...['i18n', 'server', 'search/client', 'pack/state', 'classwork/state', 'editor/state'],
			...['components', 'reading']
		]
	}
};

/** Folder of a room. */
export const folderOf = (/** @type {string} */ room) =>
	room === 'cli' || room === 'routes' ? `src/${room}` : `src/lib/${room}`;
