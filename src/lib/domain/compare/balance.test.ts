import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { coverageOf } from '../coverage.ts';
import type { TheRecord } from '../record/record.ts';
import { balanceOf } from './balance.ts';
import { anyRecord } from './invented-records.ts';
import { claim, invented, party, quotation, response, source } from './invented.ts';

function partiesOf(record: TheRecord, topic = 'harbour') {
	const balance = balanceOf(record, topic);
	if (balance.kind !== 'balance') throw new Error(balance.kind);
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
	expect(parties.get('fennbrook-library-friends')).toEqual({
		party: 'fennbrook-library-friends',
		quotations: 4,
		words: { own: 77, reported: 0 },
		standing: { primary: 45, secondary: 32 },
		languages: [
			{ lang: 'ar', words: 5 },
			{ lang: 'en', words: 72 }
		],
		claims: 1,
		responses: 1,
		concerning: {
			of: 1,
			answered: 1,
			states: {
				replied: 1,
				'replied-elsewhere': 0,
				declined: 0,
				'no-reply': 0,
				pending: 0,
				'not-asked': 0,
				'none-on-record': 0
			}
		},
		dates: { first: '2024-03-01', last: '2024-03-01' },
		undated: 1
	});
	expect(parties.get('dana-imrie')).toMatchObject({
		words: { own: 12, reported: 12 },
		concerning: { of: 0, answered: 0 }
	});
});

test('words are runs of letters and digits, in any script, marks included', () => {
	const quotes = ['It’s 3.5 km — “far”!', 'السدّ مغلق', 'e\u0301te\u0301 海', '\ud800', '…'];
	const record = invented({
		claims: [claim('silted', { quotes: quotes.map((one) => quotation(one)) })]
	});
	expect(partiesOf(record).get('friends')!.words).toEqual({ own: 6 + 2 + 2, reported: 0 });
});

test('a source is primary when the speaker, or the party behind the speaker, published or wrote it', () => {
	const by = (id: string, text: string) => quotation(text, { source: id });
	const record = invented({
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
	const record = invented({
		claims: [claim('silted', { concerns: ['council'] })],
		responses: [
			response('silent', 'claim/silted', { outcome: 'declined', asked: { by: 'courier' }, quotes })
		]
	});
	expect(partiesOf(record).get('council')).toMatchObject({
		words: { own: 2, reported: 0 },
		responses: 0,
		concerning: { of: 1, answered: 0, states: { declined: 1 } }
	});
});

test('the counts add up, and agree with what coverage says of each claim', () => {
	const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
	fc.assert(
		fc.property(anyRecord, (record) => {
			const parties = partiesOf(record);
			const claims = [...record.claims.values()].filter((one) => one.topic === 'harbour');
			for (const [id, { words, standing, languages, concerning }] of parties) {
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

test('an unknown topic is named', () => {
	expect(balanceOf(invented({}), '\ud800')).toEqual({ kind: 'unknown-topic', topic: '\ud800' });
});
