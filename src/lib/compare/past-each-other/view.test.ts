import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import {
	claim,
	move,
	party,
	response,
	smallRecord,
	source
} from '../../../../tests/support/small-record.ts';
import { pastEachOther } from './view.ts';

const points = ['silt', 'mud'].map((id) => ({ id, gist: { en: id }, quote: 'silted up' }));
const topicOf = (record: ReturnType<typeof smallRecord>) => record.topics.get('harbour')!;

test('the fixture: every point is answered, and two answers speak to none', async () => {
	const record = await fixtureRecord();
	const view = pastEachOther(record, record.topics.get('library-hours')!, 'en');
	expect(view.points).toEqual([]);
	expect(
		view.answers.map(({ party, items }) => [
			party.id,
			items.map(({ kind, on, quote }) => [kind, on.key, quote])
		])
	).toEqual([
		[
			'fennbrook-town-council',
			[['disputes-framing', 'claim/five-shuts-out', 'The word “closing” is misleading']]
		],
		[
			'harbour-road-traders',
			[
				[
					'supports',
					'work/friends-survey-2024',
					'When the library lights go out at five, the street goes quiet with them.'
				]
			]
		]
	]);
	expect(view.counts).toEqual({ points: 0, ofPoints: 3, moves: 2, ofMoves: 8 });
});

test('an open point says how near any answer came, and whether its words were read', () => {
	const record = smallRecord({
		parties: [party('courier')],
		sources: [source('survey')],
		claims: [
			claim('in-survey', { points, work: 'survey' }),
			claim('unread', { points, speaker: 'anglers' }),
			claim('alone', { points, speaker: 'boaters' })
		],
		responses: [
			response('to-survey', 'work/survey', { moves: [move('adds-context', 'work/survey')] }),
			response('to-silt', 'claim/in-survey', {
				moves: [move('contradicts', 'claim/in-survey', ['silt'])]
			}),
			response('to-unread', 'claim/unread')
		]
	});
	const { points: open, counts } = pastEachOther(record, topicOf(record), 'en');
	expect(
		open.map(({ party, items }) => [
			party.id,
			items.map((one) => [one.points.map(({ number }) => number), one.nearest, one.read])
		])
	).toEqual([
		['anglers', [[[1, 2], 'whole', false]]],
		['boaters', [[[1, 2], 'none', false]]],
		['friends', [[[2], 'points', true]]]
	]);
	expect(counts).toEqual({ points: 5, ofPoints: 6, moves: 1, ofMoves: 2 });
});

test('a reading of a rejoinder is no answer without a point: responses have none', () => {
	const record = smallRecord({
		claims: [claim('silted')],
		responses: [
			response('first', 'claim/silted'),
			response('second', 'response/first', {
				speaker: 'friends',
				moves: [move('contradicts', 'response/first')]
			})
		]
	});
	expect(pastEachOther(record, topicOf(record), 'en').answers).toEqual([]);
});
