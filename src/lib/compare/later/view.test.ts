import { expect, test } from 'vitest';
import {
	claim,
	quotation,
	response,
	smallRecord,
	source
} from '../../../../tests/support/small-record.ts';
import { notYetSaid } from './view.ts';

const record = smallRecord({
	sources: [
		source('survey', { published: '2024-03-05' }),
		source('courier-1', { published: '2024-03' }),
		source('page')
	],
	claims: [
		claim('silted', { said: '2024-03-05', work: 'survey' }),
		claim('month', { said: '2024-03' }),
		claim('after', { said: '2024-04' }),
		claim('before', { said: '2023' }),
		claim('undated')
	],
	responses: [
		response('answer', 'claim/silted', {
			said: '2024-03-06',
			quotes: [quotation('It was dredged.', { source: 'page' })]
		}),
		response('silent', 'claim/silted', { said: '2024-05', outcome: 'no-reply' })
	]
});

test('a document could not know what was surely said after it; what the dates leave open stands apart', () => {
	const { documents, undated } = notYetSaid(record, record.topics.get('harbour')!, 'en');
	const ids = ({ claims, responses }: { claims: { id: string }[]; responses: { id: string }[] }) =>
		[...claims, ...responses].map(({ id }) => id);
	expect(
		documents.map(({ document, later, perhaps }) => [document.id, ids(later), ids(perhaps)])
	).toEqual([
		['survey', ['after', 'answer'], ['month']],
		// What it quotes itself, it knew.
		['courier-1', [], ['answer']]
	]);
	expect(undated.map(({ id }) => id)).toEqual(['page']);
});
