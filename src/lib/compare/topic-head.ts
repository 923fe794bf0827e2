import { matrixOfTopic } from './matrix/matrix.ts';
import type { TheRecord, TopicRecord } from '#lib/record/record.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { localize } from '#lib/record/localize.ts';
import { linksIn } from '#lib/views/links.ts';

/** What the head of every instrument says of its topic. */
export function topicHead(topic: TopicRecord, lang: Language) {
	return { id: topic.id, title: localize(topic.title, lang), asOf: topic.asOf };
}

/** The matrix of a topic with what the speakers in its cells are called. */
export function matrixPage(record: TheRecord, topic: TopicRecord, lang: Language) {
	const matrix = matrixOfTopic(record, topic.id);
	const speakers = [...matrix.rows, ...matrix.documents.map(({ cells }) => cells)]
		.flat()
		.flatMap((cell) => ('replies' in cell ? cell.replies.map((reply) => reply.speaker) : []));
	const link = linksIn(record, lang);
	const names = Object.fromEntries(speakers.map((id) => [id, link.party(id).short]));
	return { topic: topicHead(topic, lang), matrix, names };
}
