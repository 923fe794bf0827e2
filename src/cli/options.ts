import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { siteFolder } from '#lib/disk/site-folder.js';
import { SOURCE_KINDS } from '#lib/record/vocabulary.ts';

/** Options that several commands take. Each is made anew: a command changes what it is given. */

export const recordOption = () =>
	new Option('--record <folder>', 'the record: a folder that has data/ in it, or is such a folder')
		.env('REJOINDER_RECORD')
		.default('.', 'the current folder')
		.argParser((folder) => folder || '.');

export const outOption = () =>
	new Option('--out <folder>', 'the folder of the built site')
		.env('REJOINDER_OUT')
		.default(siteFolder())
		.argParser((folder) => folder || siteFolder());

export const databaseOption = () =>
	new Option(
		'--database <address>',
		'a PostgreSQL database, as postgres://user:password@host/name'
	).env('REJOINDER_DATABASE');

export const jsonOption = () => new Option('--json', 'print JSON, for machines');

export const privateOption = () =>
	new Option('--private', 'ask machines of your own and of your house too');

export const verboseOption = () => new Option('--verbose', 'let the builder say all that it says');

/** What a source says of itself, each a field of its file. */
export const FACTS = {
	title: 'its title, as printed',
	about: 'what it bears on, in our own words',
	publisher: 'id of the party that published it',
	published: 'when: 2024, 2024-03 or 2024-03-04',
	language: 'language of its text, such as en',
	url: 'where it stands',
	kind: `one of ${SOURCE_KINDS.join(', ')}`
} as const;

export type Fact = keyof typeof FACTS;

export const factOptions = () =>
	Object.entries(FACTS).map(([fact, says]) => new Option(`--${fact} <words>`, says));

export const dateOption = () =>
	new Option('--date <day>', 'the day of the capture, instead of today');

export const entryOption = () =>
	new Option('--entry <id>', 'the page to read, of a file that holds several');

/** Reads a whole number of an option, from `least` to `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
	return (text: string): number => {
		const n = Number(text);
		if (text.trim() !== '' && Number.isInteger(n) && n >= least && n <= most) return n;
		const range = most === Number.MAX_SAFE_INTEGER ? `${least} on` : `${least} to ${most}`;
		throw new InvalidArgumentError(`Write a whole number from ${range}.`);
	};
}

/** Reads the path that a site is below: `/town`, or nothing for the root. */
export function mountPath(text: string): string {
	const path = text.replace(/\/+$/, '');
	if (/^(?:\/[\w.~-]*\w[\w.~-]*)*$/.test(path)) return path;
	throw new InvalidArgumentError('Write it as an address has it, such as /town.');
}
