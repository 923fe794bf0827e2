import type { Answer } from './entry.ts';
import { words } from '#lib/text/fold.ts';

/** The filters that can be typed before a value, as the interface offers them. */
export const TYPED_FILTERS = ['party', 'topic', 'source', 'kind'] as const;

const BEGUN = /(?:^|\s)(party|topic|source|kind):(\S*)$/i;

/** Whether the last word of a query is a filter that is being typed. */
export function isFilterBegun(query: string): boolean {
	return BEGUN.test(query);
}

/** A value that a filter may be completed with, and the query with it. */
export interface Completion {
	value: string;
	/** matches that it would leave */
	count: number;
	query: string;
}

/**
 * The values that the filter at the end of `query` can take, the most frequent first; none when it
 * ends in no filter. `facets` are the counts of the answer to `query`, whose own filter is lifted.
 */
export function completions(query: string, facets: Answer['facets'], most: number): Completion[] {
	const [whole, typed = '', begun = ''] = BEGUN.exec(query) ?? [];
	const facet = TYPED_FILTERS.find((one) => one === typed.toLowerCase());
	if (whole === undefined || facet === undefined) return [];
	const before = query.slice(0, query.length - begun.length);
	const wanted = words(begun).join(' ');
	return facets[facet]
		.filter(({ value }) => value !== begun && words(value).join(' ').startsWith(wanted))
		.slice(0, most)
		.map(({ value, count }) => ({ value, count, query: `${before}${value} ` }));
}

/** `query` with a filter begun at its end. */
export function withFilter(query: string, filter: (typeof TYPED_FILTERS)[number]): string {
	return `${query.trimEnd()} ${filter}:`.trimStart();
}
