import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import {
	claim,
	move,
	response,
	smallRecord,
	source
} from '../../../../tests/support/small-record.ts';
import { isSilence, OUTCOMES } from '#lib/record/vocabulary.ts';
import { WHOLE_MATRIX } from './choices.ts';
import { markOf, marksIn } from './mark.ts';
import { matrixOfTopic } from './matrix.ts';
import { viewMatrix } from './view.ts';

test('a mark says how near an answer comes, and what it speaks to', () => {
	const record = smallRecord({
		sources: [source('survey')],
		claims: [
			claim('silted', {
				work: 'survey',
				points: ['a', 'b', 'c'].map((id) => ({ id, gist: { en: id }, quote: 'silted up' }))
			})
		],
		responses: [
			response('to-points', 'claim/silted', {
				speaker: 'p1',
				moves: [move('contradicts', 'claim/silted', ['c', 'a'])]
			}),
			response('to-claim', 'claim/silted', { speaker: 'p2' }),
			response('to-document', 'work/survey', { speaker: 'p3' }),
			response('lost', 'claim/silted', { speaker: 'p4', outcome: 'replied-elsewhere' })
		]
	});
	const { groups } = viewMatrix(matrixOfTopic(record, 'harbour'), WHOLE_MATRIX, 'en');
	const marks = groups
		.flat()
		.map(({ of, cells }) =>
			cells.map(({ cell }) =>
				'replies' in cell ? cell.replies.map((one) => [markOf(one, of), ...one.points]) : cell.state
			)
		);
	expect(marks).toEqual([
		['not-concerned', 'not-concerned', [['document']], 'not-concerned'],
		[[['points', 1, 3]], [['claim']], [['with-document']], [['elsewhere']]]
	]);
});

test('how asking ended is its own mark', () => {
	const record = smallRecord({
		claims: [claim('silted')],
		responses: OUTCOMES.filter(isSilence).map((outcome) =>
			response(`r-${outcome}`, 'claim/silted', { outcome, speaker: outcome })
		)
	});
	const view = viewMatrix(matrixOfTopic(record, 'harbour'), WHOLE_MATRIX, 'en');
	expect(marksIn(view)).toEqual(['declined', 'no-reply', 'pending', 'not-asked']);
});

test('the key has the marks of the table and no others, in its own order', async () => {
	const record = await fixtureRecord();
	const marks = (topic: string) =>
		marksIn(viewMatrix(matrixOfTopic(record, topic), WHOLE_MATRIX, 'en'));
	expect(marks('library-hours')).toEqual(['points', 'document', 'with-document']);
	expect(marks('late-bus')).toEqual([
		'points',
		'with-document',
		'elsewhere',
		'no-reply',
		'none-on-record'
	]);
});
