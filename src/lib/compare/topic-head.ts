import { matrixOfTopic } from './matrix/matrix.ts';
import type { TheRecord, TopicRecord } from '#lib/record/record.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { localize } from '#lib/record/localize.ts';

/** What the head of every instrument says of its topic. */
export function topicHead(topic: TopicRecord, lang: Language) {
	return { id: topic.id, title: localize(topic.title, lang), asOf: topic.asOf };
}

/** The matrix of a topic, and what the topic is called. */
export function matrixPage(record: TheRecord, topic: TopicRecord) {
	return { id: topic.id, title: topic.title, matrix: matrixOfTopic(record, topic.id) };
}
