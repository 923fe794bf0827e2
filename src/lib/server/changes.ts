import { changes } from '#lib/formats/changes.ts';
import { siteAddress } from '#lib/record/site-address.ts';
import type { Feed } from '#lib/formats/feed.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { corrections, record } from './record.ts';
import { recordVersion, site } from './site.ts';

/** The feed of additions and corrections in one language, at the path that it has itself. */
export async function changesFeed(language: Language, path: string): Promise<Feed> {
	const words = await loadMessages(language, 'share');
	return {
		title: `${site.name}: ${words.feed.title}`,
		home: siteAddress(site, 'corrections', language),
		self: siteAddress(site, path),
		language,
		author: site.name,
		updated: recordVersion,
		entries: changes(record, corrections, {
			site,
			language,
			topicTitle: words.feed.topic,
			kindName: (kind) => words.corrections.kinds[kind]
		})
	};
}
