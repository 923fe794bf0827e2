import type { Direction } from '#lib/text/languages.ts';

/** One line of a picker: what it says, and by what else it is found. */
export interface Option {
	key: string;
	text: string;
	/** Where the text is written from, if its letters alone do not tell. */
	dir?: Direction | 'auto';
	detail: string;
	/** Every spelling of the names that belong to it. */
	names: string[];
}

export type Find = (query: string) => Option[];

const MOST_FOUND = 12;

/**
 * Loads the picker's search. A query may be misspelt, its words may stand anywhere; words of the line
 * itself weigh as much as names. Marks on letters are ignored.
 */
export async function loadFind(options: readonly Option[]): Promise<Find> {
	const { default: Fuse } = await import('fuse.js');
	const fuse = new Fuse(options, {
		keys: ['text', 'detail', 'names', 'key'],
		threshold: 0.35,
		ignoreLocation: true,
		ignoreDiacritics: true,
		minMatchCharLength: 2,
		useExtendedSearch: false
	});
	return (query) => {
		const words = query.trim().slice(0, 80).split(/\s+/).filter(Boolean);
		if (words.length === 0) return options.slice(0, MOST_FOUND);
		// Every word has to be somewhere: as one pattern a name and a subject would have to adjoin.
		const found = fuse.search({
			$and: words.map((word) => ({
				$or: ['text', 'detail', 'names', 'key'].map((key) => ({ [key]: word }))
			}))
		});
		return found.slice(0, MOST_FOUND).map(({ item }) => item);
	};
}
