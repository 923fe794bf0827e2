import { changes } from '#lib/domain/export/changes.ts';
import { siteAddress } from '#lib/domain/export/address.ts';
import type { Feed } from '#lib/domain/export/feed.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import { loadShareMessages } from '#lib/i18n/share.ts';
import { corrections, record } from './record.ts';
import { recordVersion, site } from './site.ts';

/** The feed of additions and corrections in one language, at the path that it has itself. */
export async function changesFeed(language: Language, path: string): Promise<Feed> {
	const words = await loadShareMessages(language);
	return {
		title: `${site.name}: ${words.feed.title}`,
		home: siteAddress(site, 'corrections', language),
		self: siteAddress(site, path, 'en'),
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
