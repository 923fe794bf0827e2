import Papa from 'papaparse';
import { rearm } from '#lib/formats/csv.ts';

type RowError = 'quote-not-closed' | 'text-after-quote';

interface Row {
	/** Counted from 1 for the first row below the names, empty rows too, as a spreadsheet counts. */
	number: number;
	/** The cell of a column, its apostrophe taken off; empty where there is none. */
	cell: (name: string) => string;
	error?: RowError;
}

/**
 * A table with names in its first row, as RFC 4180 or as spreadsheets write it: with a byte order
 * mark or a line "sep=;" first, semicolons or tabs between the cells, any line breaks.
 */
export function tableOf(text: string): { names: ReadonlySet<string>; rows: Row[] } {
	const [, given, body = ''] = /^\uFEFF?(?:"?sep=(.)"?(?:\r\n|[\r\n]))?([^]*)$/i.exec(text) ?? [];
	const { data, errors } = Papa.parse<string[]>(body, {
		delimiter: given ?? delimiterOf(body),
		skipEmptyLines: false
	});
	const wrong = new Map(
		errors.flatMap(({ type, code, row }) =>
			type === 'Quotes' && row !== undefined
				? [[row, code === 'MissingQuotes' ? 'quote-not-closed' : 'text-after-quote'] as const]
				: []
		)
	);
	const [head = [], ...rest] = data;
	const places = new Map<string, number>();
	for (const [i, one] of head.entries()) {
		const name = one.trim().toLowerCase();
		// Of two columns of one name the first is meant.
		if (!places.has(name)) places.set(name, i);
	}
	return {
		names: new Set(places.keys()),
		rows: rest.flatMap((cells, i): Row[] => {
			const error = wrong.get(i + 1);
			if (!error && cells.every((one) => one.trim() === '')) return [];
			return [
				{
					number: i + 1,
					cell: (name) => rearm(cells[places.get(name) ?? -1] ?? ''),
					...(error ? { error } : {})
				}
			];
		})
	};
}

/** The first row holds names, in which none of these stands. */
function delimiterOf(text: string): string {
	const [head = ''] = text.split(/[\r\n]/, 1);
	const count = (one: string) => head.split(one).length;
	return [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
}
