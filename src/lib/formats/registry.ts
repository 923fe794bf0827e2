import type { Format } from './format.ts';
import type { Scope } from './scope.ts';

const EVERYTHING = ['record', 'topic', 'claim'] as const;

/**
 * The formats of the record, each by the ending of its files: an entry here, a file with its writer, and
 * a line in each dictionary that says what it is good for (`exports.forms`). Site, desk, exports page
 * and compression know no others.
 */
const TABLE = {
	json: {
		name: 'JSON',
		mediaType: 'application/json',
		of: EVERYTHING,
		load: () => import('./record-json.ts')
	},
	csv: {
		name: 'CSV',
		mediaType: 'text/csv; charset=utf-8',
		of: EVERYTHING,
		load: () => import('./record-csv.ts')
	},
	'simple.csv': {
		name: 'CSV',
		simple: true,
		mediaType: 'text/csv; charset=utf-8',
		of: EVERYTHING,
		load: () => import('./simple-csv.ts')
	},
	'annotations.json': {
		name: 'Web Annotations',
		mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
		of: EVERYTHING,
		load: () => import('./annotations.ts')
	},
	'cito.json': {
		name: 'CiTO',
		mediaType: 'application/ld+json',
		of: EVERYTHING,
		load: () => import('./cito.ts')
	},
	'aif.json': {
		name: 'AIF',
		mediaType: 'application/json',
		of: EVERYTHING,
		load: () => import('./aif.ts')
	},
	// Of a single claim the references are made where it is cited, by the day on which it is read.
	bib: {
		name: 'BibTeX',
		mediaType: 'application/x-bibtex; charset=utf-8',
		of: ['record', 'topic'],
		load: async () => ({ write: (await import('./cited.ts')).writeBib })
	},
	ris: {
		name: 'RIS',
		mediaType: 'application/x-research-info-systems; charset=utf-8',
		of: ['record', 'topic'],
		load: async () => ({ write: (await import('./cited.ts')).writeRis })
	}
} satisfies Record<string, Format>;

/** The ending of a format's files, behind `record.` or the id of a topic or claim. */
export type FormatEnding = keyof typeof TABLE;

export const FORMATS: Readonly<Record<FormatEnding, Format>> = TABLE;

/** Endings in the order of the registry: all, or those of the files that there are of one kind of part. */
export function formatEndings(of?: Scope['kind']): FormatEnding[] {
	const all = Object.keys(FORMATS) as FormatEnding[];
	return of === undefined ? all : all.filter((ending) => FORMATS[ending].of.includes(of));
}

/** What a format is called; `simple` says in the reader's language that it is the plainer of two. */
export function formatName(ending: FormatEnding, simple: (name: string) => string): string {
	const format = FORMATS[ending];
	return format.simple ? simple(format.name) : format.name;
}

export function formatOf(ending: string): Format | undefined {
	return Object.hasOwn(FORMATS, ending) ? FORMATS[ending as FormatEnding] : undefined;
}
