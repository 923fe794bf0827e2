import { hasChronology } from '#lib/compare/chronology/chronology.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { siteAddress, type Site } from '#lib/record/site-address.ts';
import { element, escapeXml, xmlDocument } from '#lib/text/xml.ts';

/**
 * All pages in all languages, each with its alternates (sitemaps.org 0.9, `hreflang` as search
 * engines read it). `paths` are pages that stand for no entry of the record; '' is the first page.
 * The format ends at 50,000 addresses.
 */
export function sitemap(
	record: TheRecord,
	options: { site: Site; paths: readonly string[] }
): string {
	const urls = pagesOf(record, options.paths).flatMap(({ path, changed }) => {
		const alternates = SITE_LANGUAGES.map((language) => ({
			language,
			href: siteAddress(options.site, path, language)
		}));
		const links = [
			...alternates,
			{ language: 'x-default', href: siteAddress(options.site, path) }
		].map(({ language, href }) =>
			element('xhtml:link', { rel: 'alternate', hreflang: language, href })
		);
		return alternates.map(({ href }) =>
			element(
				'url',
				{},
				element('loc', {}, escapeXml(href)),
				...(changed === undefined ? [] : [element('lastmod', {}, escapeXml(changed))]),
				...links
			)
		);
	});
	return xmlDocument(
		element(
			'urlset',
			{
				xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
				'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
			},
			...urls
		)
	);
}

/** A topic and what it can be seen as. */
const TOPIC_PAGES = [
	'',
	'/matrix',
	'/chronology',
	'/map',
	'/balance',
	'/past-each-other',
	'/introduced',
	'/origins',
	'/later'
];

/** Every page, as its path in no language, and the day of its latest change where that is known. */
export function pagesOf(
	record: TheRecord,
	paths: readonly string[]
): { path: string; changed?: string | undefined }[] {
	const asOf = (topic: string) => record.topics.get(topic)?.asOf;
	return [
		...paths.map((path) => ({ path })),
		...[...record.topics.values()].flatMap(({ id }) =>
			TOPIC_PAGES.map((page) => ({ path: `topics/${id}${page}`, changed: asOf(id) }))
		),
		...[...record.claims.values()].flatMap((claim) =>
			(hasChronology(record, claim) ? ['', '/chronology'] : ['']).map((page) => ({
				path: `claims/${claim.id}${page}`,
				changed: asOf(claim.topic)
			}))
		),
		...[...record.responses.values()].map(({ id, topic }) => ({
			path: `responses/${id}`,
			changed: asOf(topic)
		})),
		...[...record.parties.keys()].map((id) => ({ path: `parties/${id}` })),
		...[...record.sources.keys()].map((id) => ({ path: `sources/${id}` }))
	];
}
