import { type Numbers, numbers } from './collection.ts';
import { type Entry, FACETS, type Facet, type FacetCount, type Filters } from './entry.ts';
import { words } from '#lib/text/fold.ts';

/** One facet of every document: those of `d` are `refs[starts[d], starts[d + 1])`, into `values`. */
export interface Column {
	/** in UTF-16 order */
	readonly values: readonly string[];
	readonly starts: Uint32Array;
	readonly refs: Numbers;
}

export type Columns = Record<Facet, Column>;

/** An interval is filed under each of its years, up to this many. */
const MOST_YEARS = 100;

/** The years of an EDTF date: one, those of an interval, or none when it names none. */
function yearsOf(date: string): string[] {
	const years = date
		.split('/')
		.map((part) => /^(\d{4})(?!\d)/.exec(part)?.[1])
		.filter((year) => year !== undefined);
	const [from, to] = years;
	if (from === undefined) return [];
	const count = Math.min(Math.max(1, Number(to ?? from) - Number(from) + 1), MOST_YEARS);
	return Array.from({ length: count }, (_, i) => String(Number(from) + i).padStart(4, '0'));
}

function valuesOf(entry: Entry, facet: Facet): string[] {
	if (facet === 'kind') return [entry.kind];
	if (facet === 'language') return entry.lang === '' ? [] : [entry.lang];
	if (facet === 'period') return yearsOf(entry.date);
	return [...new Set(entry.facets[facet])];
}

function columnOf(entries: readonly Entry[], facet: Facet): Column {
	const rows = entries.map((entry) => valuesOf(entry, facet));
	const values = [...new Set(rows.flat())].sort();
	const place = new Map(values.map((value, number) => [value, number]));
	const starts = new Uint32Array(entries.length + 1);
	rows.forEach((row, document) => (starts[document + 1] = starts[document]! + row.length));
	const refs = numbers(values.length, starts[entries.length]!);
	let at = 0;
	for (const row of rows) for (const value of row) refs[at++] = place.get(value)!;
	return { values, starts, refs };
}

export function columnsOf(entries: readonly Entry[]): Columns {
	return Object.fromEntries(FACETS.map((facet) => [facet, columnOf(entries, facet)])) as Columns;
}

/** For each facet that is filtered, which of its values are wanted. */
type Wanted = Map<Facet, Uint8Array>;

export function wantedBy(
	columns: Columns,
	chosen: Filters,
	typed: readonly { facet: Facet; words: string[] }[]
): Wanted {
	const wanted: Wanted = new Map();
	for (const facet of FACETS) {
		const values = chosen[facet];
		const begun = typed.filter((filter) => filter.facet === facet);
		if (!values?.length && begun.length === 0) continue;
		const flags = new Uint8Array(columns[facet].values.length);
		columns[facet].values.forEach((value, number) => {
			const folded = begun.length === 0 ? '' : words(value).join(' ');
			const named = begun.some((filter) => folded.startsWith(filter.words.join(' ')));
			if (named || values?.includes(value)) flags[number] = 1;
		});
		wanted.set(facet, flags);
	}
	return wanted;
}

function meets(column: Column, flags: Uint8Array, document: number): boolean {
	for (let i = column.starts[document]!; i < column.starts[document + 1]!; i++) {
		if (flags[column.refs[i]!]) return true;
	}
	return false;
}

/**
 * Divides `matches` by the filters: `kept` meet them all, and the counts of each facet are of the
 * documents that meet all the others, so that one sees what another choice would give. They are empty
 * unless they are to be `counted`.
 */
export function divide(
	columns: Columns,
	matches: Uint32Array,
	wanted: Wanted,
	counted: boolean
): { kept: Uint32Array; facets: Record<Facet, FacetCount[]> } {
	const lifted = new Map<Facet, number[]>();
	let kept = matches;
	if (wanted.size > 0) {
		const all: number[] = [];
		for (const document of matches) {
			let missed: Facet | undefined;
			let misses = 0;
			for (const [facet, flags] of wanted) {
				if (meets(columns[facet], flags, document)) continue;
				missed = facet;
				if (++misses > 1) break;
			}
			if (misses === 0) all.push(document);
			else if (misses === 1) {
				const others = lifted.get(missed!);
				if (others) others.push(document);
				else lifted.set(missed!, [document]);
			}
		}
		kept = Uint32Array.from(all);
	}
	const facets = {} as Record<Facet, FacetCount[]>;
	for (const facet of FACETS) {
		facets[facet] = [];
		if (!counted) continue;
		const counts = new Uint32Array(columns[facet].values.length);
		count(columns[facet], kept, counts);
		count(columns[facet], lifted.get(facet) ?? [], counts);
		facets[facet] = listed(columns[facet], counts);
	}
	return { kept, facets };
}

const single = new WeakMap<Column, boolean>();
/** Whether every document has exactly one value. */
function isSingle(column: Column): boolean {
	let known = single.get(column);
	if (known === undefined) {
		known = column.starts.every((start, document) => start === document);
		single.set(column, known);
	}
	return known;
}

function count(column: Column, documents: ArrayLike<number>, counts: Uint32Array): void {
	const { starts, refs } = column;
	if (refs.length === 0) return;
	if (isSingle(column)) {
		for (let k = 0; k < documents.length; k++) counts[refs[documents[k]!]!]!++;
		return;
	}
	for (let k = 0; k < documents.length; k++) {
		const end = starts[documents[k]! + 1]!;
		for (let i = starts[documents[k]!]!; i < end; i++) counts[refs[i]!]!++;
	}
}

function listed({ values }: Column, counts: Uint32Array): FacetCount[] {
	const found: FacetCount[] = [];
	counts.forEach((count, number) => {
		if (count > 0) found.push({ value: values[number]!, count });
	});
	return found.sort((a, b) => b.count - a.count); // stable: equal counts stay in order of value
}
