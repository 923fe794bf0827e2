import { describe, expect, it } from 'vitest';
import { completions, isFilterBegun, withFilter } from './complete.ts';
import { FACETS, type Answer, type Entry } from './entry.ts';
import { createIndex } from './index.ts';

const entry = (id: string, title: string, party: string[]): Entry => ({
	kind: 'claim',
	id,
	title,
	text: '',
	names: [],
	source: '',
	tags: [],
	lang: 'en',
	date: '',
	facets: { party }
});
const index = createIndex([
	entry('1', 'the bridge is closed', ['harbour-office']),
	entry('2', 'the bridge is open', ['harbour-office', 'town-council']),
	entry('3', 'the ferry runs', ['ferry-line'])
]);
const none = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Answer['facets'];
const offered = (query: string) => completions(query, index.search(query).facets, 5);

describe('a filter that is being typed', () => {
	it('is offered the values of what else is asked for, the most frequent first', () => {
		expect(offered('bridge party:')).toEqual([
			{ value: 'harbour-office', count: 2, query: 'bridge party:harbour-office ' },
			{ value: 'town-council', count: 1, query: 'bridge party:town-council ' }
		]);
	});

	it('says nothing until a value is typed', () => {
		expect(index.search('bridge party:').total).toBe(index.search('bridge').total);
		expect(index.search('kind:').total).toBe(3);
		expect(index.search('counterparty:').total).toBe(0);
	});

	it('is completed by what was typed of it, whatever its case', () => {
		expect(offered('bridge Party:Tow').map(({ query }) => query)).toEqual([
			'bridge Party:town-council '
		]);
	});

	it('finds with each completion as much as was said', () => {
		for (const { query, count } of offered('party:')) {
			expect(index.search(query).total).toBe(count);
		}
	});

	it('is one only at the end of a query', () => {
		expect(isFilterBegun('party:har')).toBe(true);
		for (const query of ['', 'bridge', 'party:harbour bridge', 'counterparty:x', 'colour:']) {
			expect(isFilterBegun(query)).toBe(false);
			expect(completions(query, none, 5)).toEqual([]);
		}
	});

	it('begins after what was typed before', () => {
		expect(withFilter('', 'kind')).toBe('kind:');
		expect(withFilter('bridge ', 'party')).toBe('bridge party:');
	});
});
