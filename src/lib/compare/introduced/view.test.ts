import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import {
	claim,
	quotation,
	response,
	smallRecord,
	source
} from '../../../../tests/support/small-record.ts';
import { introductions } from './view.ts';

test('the fixture: every party of every source, with the words that introduce it or without', async () => {
	const record = await fixtureRecord();
	const view = introductions(record, record.topics.get('library-hours')!, 'en');
	expect(
		view.map(({ source: { id }, parties }) => [
			id,
			parties.map(({ party, words, without, itself }) => [
				party.id,
				words.map(({ text }) => text),
				without,
				itself
			])
		])
	).toEqual([
		[
			'courier-2024-03-04',
			[
				['fennbrook-library-friends', ['the survey states'], 0, false],
				['dana-imrie', ['told the Courier', 'She added that'], 0, false]
			]
		],
		['friends-hours-page', [['fennbrook-library-friends', [], 2, true]]],
		['council-2024-03-08', [['fennbrook-town-council', [], 3, true]]],
		['traders-2024-03-06', [['harbour-road-traders', [], 2, true]]],
		['nahr-2024-03-12', [['fennbrook-library-friends', [], 1, false]]]
	]);
});

test('each wording stands once with all that it introduces, and what begins a longer one with that', () => {
	const says = (introducedBy: string) => [quotation('The harbour is silted up.', { introducedBy })];
	const record = smallRecord({
		sources: [source('courier-1')],
		claims: [
			claim('a', { quotes: says('The friends allege') }),
			claim('b', { quotes: says('The friends allege that it is') }),
			claim('c', { quotes: says('They add') })
		],
		responses: [
			response('d', 'claim/a', { quotes: says('The council alleges') }),
			response('e', 'claim/a', { outcome: 'no-reply', quotes: says('The council') })
		]
	});
	const [only, ...others] = introductions(record, record.topics.get('harbour')!, 'en');
	expect(others).toEqual([]);
	expect(only!.parties.map(({ party, words }) => [party.id, words])).toEqual([
		['council', [{ text: 'The council alleges', introduces: ['response/d'] }]],
		[
			'friends',
			[
				{ text: 'The friends allege that it is', introduces: ['claim/a', 'claim/b'] },
				{ text: 'They add', introduces: ['claim/c'] }
			]
		]
	]);
});
