import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import {
	claim,
	party,
	response,
	smallRecord,
	source
} from '../../../../tests/support/small-record.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { exchangeView } from '#lib/views/statement.ts';
import { aroundEach, type Around } from './around.ts';
import { graphOf } from './graph.ts';

const mapOf = (record: TheRecord, topic: string) => aroundEach(record, graphOf(record, topic));

/** One line a neighbour: its side and why it stands there, its key, how near, and what it does. */
function outline({ before, after, none }: Around): string[] {
	return [
		...[before, after].flatMap((groups, i) =>
			groups.flatMap(({ head, neighbours }) =>
				neighbours.map(({ key, relation }) =>
					[
						`${'<>'[i]} ${head} ${key}`,
						relation?.grade ?? relation?.outcome,
						...(relation?.moves ?? []).map(({ kind, points, on }) =>
							[kind, ...points, on].filter(Boolean).join(' ')
						)
					]
						.filter((part) => part !== undefined)
						.join(', ')
				)
			)
		),
		...none.map((party) => `none ${party}`)
	];
}

describe('the invented record', async () => {
	const record = await fixtureRecord();
	const around = (topic: string, key: string) =>
		outline(mapOf(record, topic).find((one) => one.key === key)!);

	test('a claim between the document in which it was made and what answers it, nearest first', () => {
		expect(around('library-hours', 'claim/five-shuts-out')).toEqual([
			'< said-in work/friends-survey-2024',
			'> answered response/imrie-no-one-shut-out, points, contradicts 1, adds-context 1, questions-source 2',
			'> answered response/council-moved-hours, points, gives-reason 1, accepts-in-part 1, disputes-framing claim',
			'> answered response/traders-quiet-street, document, supports'
		]);
	});

	test('a response between what it answers, what answers it, and what else it says', () => {
		expect(around('library-hours', 'response/council-moved-hours')).toEqual([
			'< answers claim/five-shuts-out, points, gives-reason 1, accepts-in-part 1, disputes-framing claim',
			'> answered response/friends-school-corridor, whole, disputes-reasoning',
			'> raises claim/evening-visits-halved'
		]);
		expect(around('library-hours', 'claim/evening-visits-halved')).toEqual([
			'< raised-in response/council-moved-hours',
			'> answered response/friends-school-corridor, points, disputes-evidence 1'
		]);
	});

	test('a silence, an answer that is elsewhere, and a party that was not heard', () => {
		expect(around('late-bus', 'claim/run-a-late-bus')).toEqual([
			'< said-in work/courier-2024-03-04',
			'> answered response/marsh-line-trial, points, states-own-conduct 1',
			'> answered response/marsh-line-no-answer, no-reply',
			'> answered response/council-bus-minutes, elsewhere',
			'none harbour-road-traders'
		]);
		expect(around('late-bus', 'response/marsh-line-no-answer')).toEqual([
			'< asked claim/run-a-late-bus, no-reply'
		]);
	});

	test('a document between nothing and what answers it, with what it carries', () => {
		expect(around('library-hours', 'work/friends-survey-2024')).toEqual([
			'> answered response/traders-quiet-street, document, supports',
			'> carries claim/five-shuts-out'
		]);
	});
});

test('a statement of another topic stands beside, and not in the middle', () => {
	const record = smallRecord({
		topics: ['inland'],
		claims: [claim('silted'), claim('far', { topic: 'inland' })],
		responses: [
			response('here', ['claim/silted', 'response/there'], { raises: ['far'] }),
			response('there', 'claim/far', { topic: 'inland' })
		]
	});
	const all = mapOf(record, 'harbour');
	expect(all.map(({ key }) => key)).toEqual(['claim/silted', 'response/here']);
	expect(outline(all[1]!)).toEqual([
		'< answers claim/silted, whole',
		'< answers response/there, whole',
		'> raises claim/far'
	]);
	expect(graphOf(record, 'harbour').edges).toHaveLength(1);
});

test('words that are older, and an answer to answers alone, say so', () => {
	const record = smallRecord({
		sources: [source('report')],
		claims: [claim('silted', { work: 'report' })],
		responses: [
			response('old', 'work/report', { outcome: 'spoke-earlier' }),
			response('reply', 'claim/silted'),
			response('rejoinder', 'response/reply')
		]
	});
	const of = (key: string) => outline(mapOf(record, 'harbour').find((one) => one.key === key)!);
	expect(of('response/old')).toEqual(['< older work/report, spoke-earlier']);
	expect(of('response/rejoinder')).toEqual(['< rejoins response/reply, whole']);
	expect(of('claim/silted')).toContain('> answered response/old, spoke-earlier');
});

/** Of every claim in a record: what stands around it is what its own page has, in the same order and words. */
function isAsOnPages(record: TheRecord): void {
	for (const topic of record.topics.keys()) {
		for (const { key, before, after, none } of mapOf(record, topic)) {
			const own = record.claims.get(key.replace(/^claim\//, ''));
			if (!own) continue;
			const page = exchangeView(record, own, 'en');
			const answered = after.flatMap(({ neighbours }) => neighbours);
			expect(answered.map((one) => one.key)).toEqual(
				page.responses.map(({ id }) => `response/${id}`)
			);
			for (const [i, { relation }] of answered.entries()) {
				const { grade, outcome, moves, onDocument } = page.responses[i]!;
				expect(relation?.grade ?? relation?.outcome).toBe(grade ?? outcome);
				const read = (all: readonly { kind: string; points: number[] }[]) =>
					new Set(all.flatMap(({ kind, points }) => [kind, ...points.map((n) => `${kind} ${n}`)]));
				expect(read(relation?.moves ?? [])).toEqual(read([...moves, ...onDocument]));
			}
			expect(none).toEqual(page.noneOnRecord.map(({ id }) => id));
			const raised = before.find(({ head }) => head === 'raised-in')?.neighbours ?? [];
			expect(raised.map((one) => one.key)).toEqual(page.madeIn.map(({ id }) => `response/${id}`));
		}
	}
}

/** Without quotations, so that a view asks for no evidence, and with everybody whom somebody speaks for. */
function wordless(record: TheRecord): TheRecord {
	const bare = <S extends { quotes: unknown[] }>(entries: ReadonlyMap<string, S>) =>
		new Map([...entries].map(([id, one]) => [id, { ...one, quotes: [] }]));
	const parties = new Map([['board', party('board')], ...record.parties]);
	return { ...record, parties, claims: bare(record.claims), responses: bare(record.responses) };
}

test('a claim of the invented record has around it what its own page has', async () => {
	isAsOnPages(await fixtureRecord());
});

test('a claim of any record has around it what its own page has', () => {
	fc.assert(fc.property(anyRecord, (record) => isAsOnPages(wordless(record))));
});

test('whoever walks on from one statement to the next can walk back', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const all = mapOf(record, 'harbour');
			const keys = (groups: Around['before' | 'after']) =>
				new Set(groups.flatMap(({ neighbours }) => neighbours.map(({ key }) => key)));
			const sides = new Map(
				all.map(({ key, before, after }) => [key, { before: keys(before), after: keys(after) }])
			);
			for (const { key, before, after } of all) {
				for (const next of keys(before)) {
					if (sides.has(next)) expect(sides.get(next)?.after).toContain(key);
				}
				for (const { neighbours } of after) {
					for (const { key: next } of neighbours) {
						if (sides.has(next)) expect(sides.get(next)?.before).toContain(key);
					}
				}
			}
		})
	);
});

test('every edge joins two nodes, and every statement of the topic is one', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const { nodes, edges } = graphOf(record, 'harbour');
			const keys = nodes.map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			for (const { from, to } of edges) {
				expect(keys).toContain(from);
				expect(keys).toContain(to);
			}
			for (const [kind, entries] of Object.entries({
				claim: record.claims,
				response: record.responses
			})) {
				for (const { id, topic } of entries.values()) {
					if (topic === 'harbour') expect(keys).toContain(`${kind}/${id}`);
				}
			}
		})
	);
});
