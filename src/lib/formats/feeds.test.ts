import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { feedOf, SITE } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { hasChronology } from '#lib/compare/chronology/chronology.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { atom } from './atom.ts';
import { changes } from './changes.ts';
import { jsonFeed } from './json-feed.ts';
import { openSearch } from './opensearch.ts';
import { sitemap } from './sitemap.ts';

const record = await fixtureRecord();
const parser = new XMLParser({
	ignoreAttributes: false,
	parseTagValue: false,
	isArray: (name) => name === 'entry'
});
const feed = feedOf(record);

test('both feeds have the same entries, newest first, with times that say their offset', () => {
	const parsed = parser.parse(atom(feed)) as {
		feed: { updated: string; entry: { id: string; updated: string }[] };
	};
	const items = jsonFeed(feed).items;
	expect(parsed.feed.entry.map(({ id, updated }) => [id, updated])).toEqual(
		items.map(({ id, date_published }) => [id, date_published])
	);
	const times = items.map(({ date_published }) => Date.parse(date_published));
	expect(times).toEqual([...times].sort((a, b) => b - a));
	expect(items.at(-1)?.date_published).toBe('2024-03-05T00:00:00Z');
	expect(parsed.feed.updated).toBe(items[0]?.date_published);
	expect(items[0]?.tags).toEqual(['correction']);
});

test('a feed without entries was last changed when its caller says', () => {
	expect(atom({ ...feed, entries: [] })).toContain('<updated>2024-01-01T00:00:00Z</updated>');
});

test('every id of the Atom feed is a whole IRI, also where the address of the site is not known', () => {
	const here = { ...feed, self: '/feed.atom', home: '/corrections' };
	const entries = feed.entries.map((one, i) => ({
		...one,
		id: `/topics/x#${i}`,
		url: '/topics/x'
	}));
	for (const one of [feed, { ...here, entries }]) {
		const { id, entry } = (
			parser.parse(atom(one)) as { feed: { id: string; entry: { id: string }[] } }
		).feed;
		const ids = [id, ...entry.map((each) => each.id)];
		for (const each of ids) expect(new URL(each).href).toBe(each);
		expect(new Set(ids).size).toBe(ids.length);
	}
});

test('an entry for what was taken out leads to the page of corrections', () => {
	const entryOf = (kind: 'withdrawal' | 'addition') =>
		changes(
			record,
			[{ date: '2024-04-02', kind, target: 'claims/five-shuts-out', reason: { en: 'x' } }],
			{ site: SITE, language: 'ar', topicTitle: String, kindName: String }
		).at(-1)!;
	expect(entryOf('withdrawal').url).toBe(entryOf('withdrawal').id);
	expect(entryOf('addition').title).toBe(
		`addition: ${record.claims.get('five-shuts-out')!.gist.ar}`
	);
	expect(entryOf('addition').url).toBe('https://record.example/ar/claims/five-shuts-out');
	expect(entryOf('withdrawal').id).toContain('https://record.example/ar/corrections#');
});

test('the sitemap has every page in both languages, each with all its alternates', () => {
	type Url = { loc: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] };
	const { urlset } = parser.parse(sitemap(record, { site: SITE, paths: ['', 'search'] })) as {
		urlset: { url: Url[] };
	};
	const { topics, claims, responses, parties, sources } = record;
	const chronologies = [...claims.values()].filter((claim) => hasChronology(record, claim)).length;
	expect(chronologies).toBeGreaterThan(0);
	const pages =
		2 + 9 * topics.size + claims.size + chronologies + responses.size + parties.size + sources.size;
	expect(urlset.url).toHaveLength(LANGUAGES.length * pages);
	const addresses = new Set(urlset.url.map(({ loc }) => loc));
	expect(addresses.size).toBe(LANGUAGES.length * pages);
	expect(addresses.has('https://record.example/ar/claims/five-shuts-out')).toBe(true);
	expect(addresses.has('https://record.example/ar')).toBe(true);
	for (const url of urlset.url) {
		const links = url['xhtml:link'];
		expect(links.map((link) => link['@_hreflang'])).toEqual([...LANGUAGES, 'x-default']);
		expect(links.every((link) => addresses.has(link['@_href']))).toBe(true);
		expect(links.some((link) => link['@_href'] === url.loc)).toBe(true);
	}
});

test('the description of the search keeps the lengths that its format allows', () => {
	const site = { url: 'https://record.example/sub/', name: 'A name that is far too long for it' };
	const xml = openSearch(site, {
		language: 'en',
		description: 'd'.repeat(2000),
		searchPath: 'search'
	});
	expect(xml).toContain('<ShortName>A name that is f</ShortName>');
	expect(xml).toContain('template="https://record.example/sub/search?q={searchTerms}"');
	expect(/<Description>(.*)<\/Description>/.exec(xml)?.[1]).toHaveLength(1024);
});
