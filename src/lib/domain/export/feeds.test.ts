import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { feedOf, SITE } from '../../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { atom } from './atom.ts';
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

test('the sitemap has every page in both languages, each with all its alternates', () => {
	type Url = { loc: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] };
	const { urlset } = parser.parse(sitemap(record, { site: SITE, paths: ['', 'search'] })) as {
		urlset: { url: Url[] };
	};
	const { topics, claims, responses, parties, sources } = record;
	const pages = 2 + topics.size + claims.size + responses.size + parties.size + sources.size;
	expect(urlset.url).toHaveLength(2 * pages);
	const addresses = new Set(urlset.url.map(({ loc }) => loc));
	expect(addresses.size).toBe(2 * pages);
	expect(addresses.has('https://record.example/ar/claims/five-shuts-out')).toBe(true);
	for (const url of urlset.url) {
		const links = url['xhtml:link'];
		expect(links.map((link) => link['@_hreflang'])).toEqual(['en', 'ar', 'x-default']);
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
