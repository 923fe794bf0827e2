import { newestFirst, rfc3339, wholeId, type Feed, type FeedEntry } from './feed.ts';
import { element, escapeXml, xmlDocument } from '#lib/text/xml.ts';

/** Additions and corrections as an Atom feed (RFC 4287). */
export function atom(feed: Feed): string {
	const entries = newestFirst(feed.entries);
	const updated = rfc3339(entries[0]?.date ?? feed.updated);
	return xmlDocument(
		element(
			'feed',
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
			text('title', feed.title),
			text('id', wholeId(feed.self)),
			text('updated', updated),
			element('author', {}, text('name', feed.author)),
			element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
			element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
			...entries.map(entryElement)
		)
	);
}

function entryElement(entry: FeedEntry): string {
	return element(
		'entry',
		{},
		text('title', entry.title),
		text('id', wholeId(entry.id)),
		text('updated', rfc3339(entry.date)),
		element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
		element('category', { term: entry.kind }),
		text('summary', entry.summary)
	);
}

/** Plain text, not markup: the default type of Atom's text constructs. */
function text(name: string, content: string): string {
	return element(name, {}, escapeXml(content));
}
