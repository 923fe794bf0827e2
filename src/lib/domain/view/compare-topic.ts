import type { TheRecord, TopicRecord } from '../record/record.ts';
import type { Language } from '../vocabulary.ts';
import { inLanguage, known, type Words } from './links.ts';

/** What the head of every instrument says of its topic. */
export interface TopicHead {
	id: string;
	title: Words;
	asOf: string;
}

export function topicHead(topic: TopicRecord, lang: Language): TopicHead {
	return { id: topic.id, title: inLanguage(topic.title, lang), asOf: topic.asOf };
}

/** What parties are called, by id. */
export function namesOf(
	record: TheRecord,
	ids: Iterable<string>,
	lang: Language
): Record<string, Words> {
	return Object.fromEntries(
		[...new Set(ids)].map((id) => {
			const { short, name } = known(record.parties, id, 'party');
			return [id, inLanguage(short ?? name, lang)];
		})
	);
}
