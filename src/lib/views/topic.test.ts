import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { anyRecord } from '../../../tests/support/any-record.ts';
import { party } from '../../../tests/support/small-record.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { exchangesOf } from './topic.ts';

let record: TheRecord;
beforeAll(async () => {
	record = await fixtureRecord();
});

describe('the exchanges of a topic', () => {
	test('are headed by the documents in which the claims were made, in order of their dates', () => {
		const exchanges = exchangesOf(record, 'library-hours', 'en');
		expect(exchanges.map(({ document }) => document.id)).toEqual([
			'friends-survey-2024',
			'council-2024-03-08'
		]);
	});

	test('have one passage a party, own words first, with how near each answer comes', () => {
		const [survey] = exchangesOf(record, 'library-hours', 'en');
		const said = (voices: NonNullable<typeof survey>['says'] | undefined) =>
			voices?.map(({ party, words, grade, points, more }) => [
				party.id,
				words?.voice,
				grade,
				points,
				more
			]);
		expect(said(survey?.says)).toEqual([['fennbrook-library-friends', 'own', undefined, 0, 0]]);
		expect(said(survey?.answers)).toEqual([
			['dana-imrie', 'own', 'points', 2, 0],
			['harbour-road-traders', 'own', 'document', 0, 0],
			['fennbrook-town-council', 'own', 'points', 1, 0]
		]);
	});

	test('say of each claim how near it was answered, and of each point by whom', () => {
		const [survey] = exchangesOf(record, 'library-hours', 'ar');
		expect(survey?.claims.map(({ state, points }) => [state, points])).toEqual([
			['points', { of: 2, answered: 2 }]
		]);
		const answers = survey?.questions.map(({ answers: all }) =>
			all.map(({ response, kind }) => [response, kind])
		);
		expect(answers).toEqual([
			[
				['imrie-no-one-shut-out', 'contradicts'],
				['imrie-no-one-shut-out', 'adds-context'],
				['council-moved-hours', 'gives-reason'],
				['council-moved-hours', 'accepts-in-part']
			],
			[['imrie-no-one-shut-out', 'questions-source']]
		]);
		expect(survey?.questions[0]?.for?.lang).toBe('ar');
	});

	test('of any record hold every claim once, and every speaker of each once a side', () => {
		fc.assert(
			fc.property(anyRecord, (small) => {
				const parties = new Map([
					...['anglers', 'board', 'council', 'divers', 'friends', 'courier'].map(
						(id) => [id, party(id)] as const
					),
					...small.parties
				]);
				const any = { ...small, parties };
				for (const topic of any.topics.keys()) {
					const exchanges = exchangesOf(any, topic, 'en');
					const claims = exchanges.flatMap((one) => one.claims.map(({ claim }) => claim.id));
					const own = [...any.claims.values()].filter((one) => one.topic === topic);
					expect(claims.sort()).toEqual(own.map(({ id }) => id).sort());
					for (const { says, answers } of exchanges) {
						for (const voices of [says, answers]) {
							const ids = voices.map(({ party }) => party.id);
							expect(new Set(ids).size).toBe(ids.length);
						}
					}
				}
			})
		);
	});
});
