import type { Language } from '#lib/record/vocabulary.ts';
import { siteAddress, type Site } from '#lib/record/site-address.ts';
import { element, escapeXml, xmlDocument } from '#lib/text/xml.ts';

/** OpenSearch 1.1 description, by which a browser offers the record's own search. */
export function openSearch(
	site: Site,
	options: { language: Language; description: string; searchPath: string }
): string {
	const text = (name: string, content: string) => element(name, {}, escapeXml(content));
	const search = siteAddress(site, options.searchPath, options.language);
	return xmlDocument(
		element(
			'OpenSearchDescription',
			{ xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
			// The format allows 16 and 1,024 characters.
			text('ShortName', [...site.name].slice(0, 16).join('')),
			text('Description', [...options.description].slice(0, 1024).join('')),
			text('InputEncoding', 'UTF-8'),
			text('Language', options.language),
			element('Url', { type: 'text/html', template: `${search}?q={searchTerms}` })
		)
	);
}
