import type { TheRecord } from '#lib/record/record.ts';
import type { Correction } from '#lib/record/schema.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { correctedWords, named } from '#lib/record/corrected.ts';
import { siteAddress, type Site } from '#lib/record/site-address.ts';
import type { FeedEntry } from './feed.ts';
import { localize } from '#lib/record/localize.ts';

/**
 * What a reader who follows the record is told: each topic as of its day, which is an entry anew
 * whenever the topic was gone through again, and every correction.
 */
export function changes(
	record: TheRecord,
	corrections: readonly Correction[],
	options: {
		site: Site;
		language: Language;
		topicTitle: (title: string, date: string) => string;
		kindName: (kind: Correction['kind']) => string;
	}
): FeedEntry[] {
	const { site, language, topicTitle, kindName } = options;
	const topics = [...record.topics.values()].map(({ id, title, summary, asOf }): FeedEntry => {
		const url = siteAddress(site, `topics/${id}`, language);
		return {
			id: `${url}#as-of-${asOf}`,
			kind: 'addition',
			title: topicTitle(localize(title, language).text, asOf),
			url,
			date: asOf,
			summary: localize(summary, language).text
		};
	});
	const corrected = named(corrections).map(({ id, date, kind, target, reason }): FeedEntry => {
		const here = `${siteAddress(site, 'corrections', language)}#${id}`;
		const words = correctedWords(record, target);
		const name = words ? localize(words, language).text : target;
		return {
			id: here,
			kind: kind === 'addition' ? 'addition' : 'correction',
			title: `${kindName(kind)}: ${name}`,
			// What was taken out has no page any more.
			url:
				kind === 'withdrawal'
					? here
					: siteAddress(site, target.replace(/^terms\//, 'terms#'), language),
			date,
			summary: localize(reason, language).text
		};
	});
	return [...topics, ...corrected];
}
