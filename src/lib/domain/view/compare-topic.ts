import { matrixOfTopic, type Matrix } from '../compare/matrix.ts';
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

/** The matrix of a topic with what the speakers in its cells are called. */
export function matrixPage(
	record: TheRecord,
	topic: TopicRecord,
	lang: Language
): { topic: TopicHead; matrix: Matrix; names: Record<string, Words> } {
	const matrix = matrixOfTopic(record, topic.id);
	if (matrix.kind === 'unknown-topic') throw new Error(`no topic "${matrix.topic}"`);
	const speakers = matrix.rows
		.flat()
		.flatMap((cell) => ('replies' in cell ? cell.replies.map((reply) => reply.speaker) : []));
	return { topic: topicHead(topic, lang), matrix, names: namesOf(record, speakers, lang) };
}
