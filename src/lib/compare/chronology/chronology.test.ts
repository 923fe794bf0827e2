import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import {
	chronologyOfClaim,
	chronologyOfTopic,
	hasChronology,
	type Chronology
} from './chronology.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { dayNumber } from '#lib/record/days.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import { claim, smallRecord, response, source } from '../../../../tests/support/small-record.ts';

function ofClaim(record: TheRecord, id: string): Chronology {
	return chronologyOfClaim(record, record.claims.get(id)!);
}

test('the fixture: the claim about the hours, what answered it, and what that raised', async () => {
	const { dated, undated, line } = ofClaim(await fixtureRecord(), 'five-shuts-out');
	expect(
		dated.map(({ key, kind, delays }) => [key, kind, delays.map(({ min, max }) => [min, max])])
	).toEqual([
		['claim/five-shuts-out', 'claim', []],
		['response/imrie-no-one-shut-out', 'response', [[3, 3]]],
		['response/traders-quiet-street', 'response', [[5, 5]]],
		['claim/evening-visits-halved', 'claim', []],
		['response/council-moved-hours', 'response', [[7, 7]]]
	]);
	expect(undated).toEqual([
		{
			key: 'response/friends-school-corridor',
			kind: 'response',
			party: 'fennbrook-library-friends',
			outcome: 'replied',
			delays: [],
			knownBy: null
		}
	]);
	expect(line).toEqual({ from: dayNumber('2024-03-01'), to: dayNumber('2024-04-01') });
});

test('a claim has a chronology to read from three dated things on', async () => {
	const record = await fixtureRecord();
	const worth = [...record.claims.values()]
		.filter((one) => hasChronology(record, one))
		.map(({ id }) => id);
	expect(worth).toEqual(['five-shuts-out']);
	const three = smallRecord({
		claims: [claim('silted', { said: '2020' })],
		responses: [
			response('dredged', 'claim/silted', { said: '2021' }),
			response('again', 'response/dredged', { said: '2022' }),
			response('undated', 'claim/silted')
		]
	});
	expect(hasChronology(three, three.claims.get('silted')!)).toBe(true);
});

test('the fixture: a silence is known by the day of the paper that reports it, and has no delay', async () => {
	const { dated, undated } = chronologyOfTopic(await fixtureRecord(), 'late-bus');
	expect(undated.map(({ key, kind, knownBy }) => [key, kind, knownBy])).toEqual([
		['response/council-bus-minutes', 'response', null],
		['response/marsh-line-no-answer', 'silence', dayNumber('2024-03-04')]
	]);
	expect(dated.find(({ key }) => key === 'response/marsh-line-trial')).toMatchObject({
		delays: [{ since: 'claim', key: 'claim/run-a-late-bus', min: -19, max: 11, qualified: false }]
	});
});

test('a delay is reckoned from the claim, from what a rejoinder answers, and from the asking', () => {
	const record = smallRecord({
		claims: [claim('silted', { said: '2020-01-01' })],
		responses: [
			response('dredged', 'claim/silted', {
				said: '2020-03-01',
				asked: { by: 'courier', when: '2020-02' }
			}),
			response('again', 'response/dredged', { said: '2020-03-11~' }),
			response('not-now', 'claim/silted', {
				said: '2020-01-03',
				outcome: 'declined',
				asked: { by: 'courier' }
			}),
			response('silent', 'claim/silted', {
				said: '2020-01-05',
				outcome: 'no-reply',
				asked: { by: 'courier' }
			})
		]
	});
	const { dated } = ofClaim(record, 'silted');
	expect(dated.map(({ key, kind }) => `${kind} ${key}`)).toEqual([
		'claim claim/silted',
		'silence response/not-now',
		'silence response/silent',
		'asked response/dredged',
		'response response/dredged',
		'rejoinder response/again'
	]);
	expect(dated.map(({ delays }) => delays)).toEqual([
		[],
		[{ since: 'claim', key: 'claim/silted', min: 2, max: 2, qualified: false }],
		[],
		[],
		[
			{ since: 'claim', key: 'claim/silted', min: 60, max: 60, qualified: false },
			{ since: 'asked', key: 'response/dredged', min: 1, max: 29, qualified: false }
		],
		[{ since: 'response', key: 'response/dredged', min: 10, max: 10, qualified: true }]
	]);
	expect(dated[3]).toMatchObject({ party: 'courier', outcome: null });
});

test('in the chronology of a claim no delay is reckoned from what is not in it', () => {
	const record = smallRecord({
		claims: [claim('silted', { said: '2020-01-01' }), claim('shallow', { said: '2020-01-03' })],
		responses: [
			response('dredged', ['claim/silted', 'claim/shallow'], { said: '2020-01-05' }),
			response('again', 'response/dredged', { said: '2020-01-06' })
		]
	});
	const { dated } = ofClaim(record, 'silted');
	expect(dated.map(({ key, delays }) => [key, delays.map((one) => one.key)])).toEqual([
		['claim/silted', []],
		['response/dredged', ['claim/silted']],
		['response/again', ['response/dredged']]
	]);
});

test('every statement of a topic is there once, dated or apart, in the order of time', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const { dated, undated, line } = chronologyOfTopic(record, 'harbour');
			const keys = [...dated, ...undated].map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			for (const { id, topic } of record.claims.values()) {
				expect(keys.includes(`claim/${id}`)).toBe(topic === 'harbour');
			}
			for (const { id, topic } of record.responses.values()) {
				if (topic === 'harbour') expect(keys).toContain(`response/${id}`);
			}
			const last = dated.map(({ said }) => said.latest ?? Infinity);
			expect(last).toEqual([...last].sort((a, b) => a - b));
			for (const { said } of dated) {
				expect(said.earliest).toBeGreaterThanOrEqual(line!.from);
				expect(said.latest ?? said.earliest).toBeLessThanOrEqual(line!.to);
			}
		})
	);
});

test('a record without dates has no line', () => {
	const record = smallRecord({
		claims: [claim('silted')],
		sources: [source('courier-1', { published: '2024-02' })]
	});
	expect(ofClaim(record, 'silted')).toMatchObject({
		dated: [],
		undated: [{ knownBy: dayNumber('2024-02-29') }],
		line: null
	});
});
