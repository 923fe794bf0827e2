import { matrixOfTopic } from '#lib/domain/compare/matrix.ts';
import { namesOf, topicHead } from '#lib/domain/view/compare-topic.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('topic', params);
	const matrix = matrixOfTopic(record, entry.id);
	if (matrix.kind === 'unknown-topic') error(404, `no topic "${matrix.topic}"`);
	const speakers = matrix.rows
		.flat()
		.flatMap((cell) => ('replies' in cell ? cell.replies.map((reply) => reply.speaker) : []));
	return { topic: topicHead(entry, lang), matrix, names: namesOf(record, speakers, lang) };
};
