import { changes } from '#lib/formats/changes.ts';
import { siteAddress } from '#lib/record/site-address.ts';
import type { Feed } from '#lib/formats/feed.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { site as theSite } from './site.ts';
import { facts, whole } from './store.ts';

/** The feed of additions and corrections in one language, at the path that it has itself. */
export async function changesFeed(language: Language, path: string): Promise<Feed> {
	const { corrections, version } = await facts();
	const site = await theSite();
	const words = await loadMessages(language, 'share');
	return {
		title: `${site.name}: ${words.feed.title}`,
		home: siteAddress(site, 'corrections', language),
		self: siteAddress(site, path),
		language,
		author: site.name,
		updated: version,
		entries: changes(await whole(), corrections, {
			site,
			language,
			topicTitle: words.feed.topic,
			kindName: (kind) => words.corrections.kinds[kind]
		})
	};
}
