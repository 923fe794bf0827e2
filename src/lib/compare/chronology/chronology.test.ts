import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import {
	chronologyOfClaim,
	chronologyOfTopic,
	hasChronology,
	type Chronology
} from './chronology.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { readRecord } from '#lib/record/read.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { linksOf } from '#lib/record/relations.ts';
import { claimKey } from '#lib/record/statement.ts';
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

test('every statement of a topic is there once, dated or apart', () => {
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
			for (const { said } of dated) {
				expect(said.earliest).toBeGreaterThanOrEqual(line!.from);
				expect(said.latest ?? said.earliest).toBeLessThanOrEqual(line!.to);
			}
		})
	);
});

/** Where a chronology breaks the rules of its order, in words; nothing where it keeps them. */
function broken(record: TheRecord, { dated }: Chronology): string[] {
	const place = new Map(dated.map((one, i) => [`${one.kind} ${one.key}`, i]));
	const last = ({ said }: Chronology['dated'][number]) => said.latest ?? Infinity;
	const wrong: string[] = [];
	for (const [i, one] of dated.entries()) {
		if (one.from < one.said.earliest || one.from > last(one)) wrong.push(`${one.key} is moved`);
		for (const sooner of dated.slice(i + 1)) {
			if (last(sooner) < one.said.earliest) wrong.push(`${sooner.key} is surely before ${one.key}`);
		}
		const response = record.responses.get(one.key.replace(/^response\//, ''));
		if (!response || one.kind === 'asked' || response.outcome === 'spoke-earlier') continue;
		const answered = [
			...linksOf(response).flatMap(({ key, target }) =>
				target.work === undefined
					? [key]
					: [...record.claims.values()]
							.filter(({ work, speaker }) => work === target.work && speaker !== response.speaker)
							.map(({ id }) => claimKey(id))
			),
			`asked ${one.key}`
		];
		for (const key of answered) {
			const at = key.startsWith('asked ')
				? place.get(key)
				: dated.findIndex((other) => other.key === key && other.kind !== 'asked');
			const target = dated[at ?? -1];
			if (!target) continue;
			// It can have been said after that, whenever that was said.
			const canFollow = last(one) >= last(target);
			// Of what was moved behind nothing the first day is known without looking further.
			const isFirst = target.follows.length === 0 && target.from === target.said.earliest;
			const canFollowFirst = isFirst && last(one) >= target.said.earliest;
			if (!canFollow && !canFollowFirst) continue;
			if (at! > i) wrong.push(`${one.key} is before ${key}`);
			if (one.from < target.from) wrong.push(`${one.key} is drawn before ${key}`);
		}
	}
	return wrong;
}

test('no vague date puts an answer before what it answers, and no sure order is turned: any record', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			expect(broken(record, chronologyOfTopic(record, 'harbour'))).toEqual([]);
			for (const own of record.claims.values()) {
				expect(broken(record, chronologyOfClaim(record, own))).toEqual([]);
			}
		})
	);
});

test.each([
	['invented', fixtureRecord],
	['real', async () => (await readRecord(await readFiles(await findRecord('.')))).record]
])('the same in all that the %s record has', async (_, read) => {
	const record = await read();
	const all = [
		...[...record.topics.keys()].map((id) => chronologyOfTopic(record, id)),
		...[...record.claims.values()].map((own) => chronologyOfClaim(record, own))
	];
	expect(all.some(({ dated }) => dated.some(({ follows }) => follows.length > 1))).toBe(true);
	for (const chronology of all) expect(broken(record, chronology)).toEqual([]);
});

test('a claim of an uncertain day stands before its answer of a certain one', async () => {
	const { dated } = chronologyOfTopic(await fixtureRecord(), 'late-bus');
	expect(dated.map(({ key }) => key)).toEqual([
		'claim/run-a-late-bus',
		'response/marsh-line-trial'
	]);
});

test('a claim that an answer raises stands behind what that one answers', async () => {
	const { record } = await readRecord(await readFiles(await findRecord('.')));
	for (const topic of record.topics.keys()) {
		const { dated } = chronologyOfTopic(record, topic);
		const at = new Map<string, number>(dated.map((one, i) => [one.key, i]));
		for (const response of record.responses.values()) {
			for (const claim of response.raises) {
				for (const { key, target } of linksOf(response)) {
					if (target.claim === undefined && target.work === undefined) continue;
					const [raised, first] = [at.get(claimKey(claim)), at.get(key)];
					if (raised === undefined || first === undefined) continue;
					const sure = record.claims.get(claim)?.said?.length === 'yyyy-mm-dd'.length;
					if (!sure) expect(raised, `${claim} after ${key}`).toBeGreaterThan(first);
				}
			}
		}
	}
});

test('an answer of an uncertain day stands on the day of what it answers', () => {
	const record = smallRecord({
		claims: [claim('silted', { said: '2020-06-10' })],
		responses: [
			response('dredged', 'claim/silted', { said: '2020' }),
			response('again', 'response/dredged', { said: '2020-06' }),
			response('older', 'claim/silted', { said: '2020-02', outcome: 'spoke-earlier' }),
			response('too-old', 'claim/silted', { said: '2020-03' })
		]
	});
	const { dated } = chronologyOfTopic(record, 'harbour');
	expect(dated.map(({ key, from }) => [key, from])).toEqual([
		['response/older', dayNumber('2020-02-01')],
		['response/too-old', dayNumber('2020-03-01')],
		['claim/silted', dayNumber('2020-06-10')],
		['response/dredged', dayNumber('2020-06-10')],
		['response/again', dayNumber('2020-06-10')]
	]);
});

test('responses that answer each other, and a long thread, are put in order', () => {
	const ring = smallRecord({
		claims: [claim('silted', { said: '2020' })],
		responses: [
			response('one', ['claim/silted', 'response/two'], { said: '2020' }),
			response('two', 'response/one', { said: '2020' })
		]
	});
	expect(chronologyOfTopic(ring, 'harbour').dated).toHaveLength(3);
	const thread = smallRecord({
		claims: [claim('silted', { said: '2020' })],
		responses: Array.from({ length: 20_000 }, (_, i) =>
			response(`r${i}`, i === 0 ? 'claim/silted' : `response/r${i - 1}`, { said: '2020' })
		).reverse()
	});
	const { dated } = chronologyOfTopic(thread, 'harbour');
	expect(dated.map(({ key }) => key).slice(1)).toEqual(
		Array.from({ length: 20_000 }, (_, i) => `response/r${i}`)
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
