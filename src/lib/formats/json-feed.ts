import { newestFirst, rfc3339, type Feed } from './feed.ts';

/** Additions and corrections as a JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed) {
	return {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: feed.home,
		feed_url: feed.self,
		language: feed.language,
		authors: [{ name: feed.author }],
		items: newestFirst(feed.entries).map((entry) => ({
			id: entry.id,
			url: entry.url,
			title: entry.title,
			content_text: entry.summary,
			date_published: rfc3339(entry.date),
			tags: [entry.kind]
		}))
	};
}
