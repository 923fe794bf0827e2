import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { coverageOf } from '#lib/record/coverage.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { balanceOf } from './balance.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import {
	claim,
	move,
	smallEvidence,
	smallRecord,
	party,
	quotation,
	response,
	source
} from '../../../../tests/support/small-record.ts';

function partiesOf(record: TheRecord, topic = 'harbour') {
	const balance = balanceOf(record, record.topics.get(topic)!);
	return new Map(balance.parties.map((one) => [one.party, one]));
}

test('the fixture: the friends of the library and the one who speaks for the council', async () => {
	const parties = partiesOf(await fixtureRecord(), 'library-hours');
	expect([...parties.keys()]).toEqual([
		'dana-imrie',
		'fennbrook-library-friends',
		'fennbrook-town-council',
		'harbour-road-traders'
	]);
	expect(parties.get('fennbrook-library-friends')).toMatchObject({
		claims: 1,
		points: 2,
		pointsAnswered: { points: 2, whole: 0, document: 0, elsewhere: 0, none: 0 },
		movesOnIt: { points: 5, claim: 1, document: 1, response: 0 },
		responses: { withWords: 1, withoutWords: 0 },
		answers: { points: 1, whole: 2, document: 0, elsewhere: 0 },
		moves: { 'disputes-evidence': 1, contradicts: 1, 'disputes-reasoning': 1, supports: 0 },
		silences: 0,
		earlier: 0,
		quotations: 4,
		words: { own: 77, reported: 0 },
		standing: { primary: 45, secondary: 32 },
		languages: [
			{ lang: 'ar', words: 5 },
			{ lang: 'en', words: 72 }
		],
		concerning: {
			of: 1,
			answered: { points: 1, whole: 0, document: 0, elsewhere: 0 },
			states: { replied: 1, 'none-on-record': 0 }
		},
		exceptions: { readTwice: 0, reportedWithNote: 0 },
		dates: { first: '2024-03-01', last: '2024-03-01' },
		undated: 1
	});
	expect(parties.get('dana-imrie')).toMatchObject({
		words: { own: 12, reported: 12 },
		concerning: { of: 0 },
		exceptions: { reportedWithNote: 1 }
	});
	// The traders' request is quoted twice, the second time as a part of the first.
	expect(parties.get('harbour-road-traders')).toMatchObject({
		quotations: 2,
		words: { own: 41, reported: 0 },
		dates: { first: '2024-03-06', last: '2024-03-06' }
	});
	// One sentence of the council is quoted in its claim and in its response.
	expect(parties.get('fennbrook-town-council')).toMatchObject({ quotations: 3 });
});

test('words are runs of letters and digits, in any script, marks included', () => {
	const quotes = ['It’s 3.5 km — “far”!', 'السدّ مغلق', 'e\u0301te\u0301 海', '\ud800', '…'];
	const record = smallRecord({
		claims: [claim('silted', { quotes: quotes.map((one) => quotation(one)) })]
	});
	expect(partiesOf(record).get('friends')!.words).toEqual({ own: 6 + 2 + 2, reported: 0 });
});

test('a source is primary when the speaker, or the party behind the speaker, published or wrote it', () => {
	const by = (id: string, text: string) => quotation(text, { source: id });
	const record = smallRecord({
		parties: [party('eve', { kind: 'person', role: { text: { en: 'chair' }, for: 'board' } })],
		sources: [
			source('of-board', { publisher: 'board' }),
			source('by-eve', { authors: ['courier', 'eve'] }),
			source('of-courier')
		],
		claims: [
			claim('silted', {
				speaker: 'eve',
				quotes: [by('of-board', 'one'), by('by-eve', 'two words'), by('of-courier', 'all of three')]
			})
		]
	});
	expect(partiesOf(record).get('eve')!.standing).toEqual({ primary: 3, secondary: 3 });
});

test('of a silence only the own words count: that nobody answered is said by others', () => {
	const quotes = [
		quotation('It did not answer.', { voice: 'reported' }),
		quotation('No comment.', { voice: 'own' })
	];
	const record = smallRecord({
		claims: [claim('silted', { concerns: ['council'] })],
		responses: [
			response('silent', 'claim/silted', { outcome: 'declined', asked: { by: 'courier' }, quotes })
		]
	});
	expect(partiesOf(record).get('council')).toMatchObject({
		words: { own: 2, reported: 0 },
		responses: { withWords: 0, withoutWords: 0 },
		silences: 1,
		concerning: { of: 1, states: { declined: 1 } }
	});
});

test('words that are quoted in several places count once, and own words stay own in a sentence about them', () => {
	const report = 'The friends said that the harbour “is silted up” and asked for a dredger.';
	const quotes = [
		quotation('is silted up'),
		quotation(report, { voice: 'reported' }),
		quotation('asked for a dredger', { voice: 'reported' })
	];
	const record = smallRecord({
		claims: [claim('silted', { quotes }), claim('silted-again', { quotes })]
	});
	record.evidence.set('courier-1', smallEvidence(report, 'No more is said.'));
	expect(partiesOf(record).get('friends')).toMatchObject({
		quotations: 6,
		words: { own: 3, reported: 11 }
	});
	record.evidence.clear();
	expect(partiesOf(record).get('friends')!.words).toEqual({ own: 3, reported: 11 });
});

test('a response without words is not one with words, and what is no reply is no answer', () => {
	const elsewhere = { quotes: [], elsewhere: ['minutes'] };
	const record = smallRecord({
		claims: [claim('silted', { concerns: ['council'] })],
		responses: [
			response('a', 'claim/silted'),
			response('b', 'claim/silted', { outcome: 'replied-elsewhere', ...elsewhere }),
			response('c', 'claim/silted', { outcome: 'spoke-earlier', ...elsewhere }),
			response('d', 'claim/silted', { outcome: 'no-reply' })
		]
	});
	expect(partiesOf(record).get('council')).toMatchObject({
		responses: { withWords: 1, withoutWords: 2 },
		answers: { points: 0, whole: 1, document: 0, elsewhere: 1 },
		silences: 1,
		earlier: 1
	});
});

test.each([
	[['2023-05', '2023-05-02', '2024-07-08'], '2023-05', '2024-07-08'],
	[['2023-05-02', '2023-05~'], '2023-05~', '2023-05~'],
	[['2023-05-02', '2024-01~'], '2023-05-02', '2024-01~'],
	[['2023-05', '2023-05~'], '2023-05~', '2023-05~'],
	[['2020-04/2020-12', '2020~'], '2020~', '2020-12'],
	[['2020/..'], '2020', '2020']
])('the dates of %j are given as they are written: no month becomes a day', (said, first, last) => {
	const claims = said.map((one, i) => claim(`c${i}`, { said: one }));
	expect(partiesOf(smallRecord({ claims })).get('friends')!.dates).toEqual({ first, last });
});

test('a point counts once, by its nearest answer', () => {
	const points = ['silt', 'mud', 'sand'].map((id) => ({
		id,
		gist: { en: id },
		quote: 'silted up'
	}));
	const record = smallRecord({
		sources: [source('survey')],
		claims: [claim('silted', { points, work: 'survey' }), claim('alone', { points })],
		responses: [
			response('whole', 'work/survey', { moves: [move('adds-context', 'work/survey')] }),
			response('near', 'claim/silted', { moves: [move('contradicts', 'claim/silted', ['silt'])] })
		]
	});
	expect(partiesOf(record).get('friends')).toMatchObject({
		points: 6,
		pointsAnswered: { points: 1, whole: 0, document: 2, elsewhere: 0, none: 3 },
		movesOnIt: { points: 1, claim: 0, document: 1, response: 0 }
	});
});

test('the counts add up, and agree with what coverage says of each claim', () => {
	const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
	fc.assert(
		fc.property(anyRecord, (record) => {
			const parties = partiesOf(record);
			const claims = [...record.claims.values()].filter((one) => one.topic === 'harbour');
			for (const [id, one] of parties) {
				const { words, standing, languages, concerning } = one;
				expect(sum(Object.values(one.pointsAnswered))).toBe(one.points);
				const all = words.own + words.reported;
				expect(standing.primary + standing.secondary).toBe(all);
				expect(sum(languages.map((one) => one.words))).toBe(all);
				expect(sum(Object.values(concerning.states))).toBe(concerning.of);
				const none = claims.filter((one) => coverageOf(record, one).noneOnRecord.includes(id));
				expect(concerning.states['none-on-record']).toBe(none.length);
			}
			expect(sum([...parties.values()].map((one) => one.claims))).toBe(claims.length);
		})
	);
});
