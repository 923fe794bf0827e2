import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import {
	coverageBy,
	coverageOf,
	rejoindersTo,
	responsesTo,
	searchedFor,
	speaksFor
} from './coverage.ts';
import type { TheRecord } from './record.ts';

let record: TheRecord;
beforeAll(async () => {
	record = await fixtureRecord();
});

const ids = (all: { id: string }[]) => all.map(({ id }) => id);

describe('what answers what', () => {
	test('responses to a claim come by date, the vague after the exact', () => {
		expect(ids(responsesTo(record, 'five-shuts-out'))).toEqual([
			'imrie-no-one-shut-out',
			'traders-quiet-street',
			'council-moved-hours'
		]);
	});

	test('a draft answers nothing', () => {
		expect(ids(responsesTo(record, 'five-shuts-out'))).not.toContain('council-reviews');
	});

	test('a response to a response is a rejoinder', () => {
		expect(ids(rejoindersTo(record, 'imrie-no-one-shut-out'))).toEqual(['friends-school-corridor']);
		expect(rejoindersTo(record, 'marsh-line-trial')).toEqual([]);
	});

	test('a person speaks for themself and for the party of their role', () => {
		expect(speaksFor(record, 'dana-imrie')).toEqual(['dana-imrie', 'fennbrook-town-council']);
		expect(speaksFor(record, 'marsh-line')).toEqual(['marsh-line']);
		expect(speaksFor(record, 'nobody')).toEqual(['nobody']);
	});
});

describe('who answered a claim', () => {
	test('replies, replies elsewhere and silences are told apart, and the rest is none on record', () => {
		expect(coverageOf(record, record.claims.get('run-a-late-bus')!)).toMatchObject({
			answered: {
				points: ['marsh-line'],
				whole: [],
				document: [],
				elsewhere: ['fennbrook-town-council']
			},
			silent: ['marsh-line'],
			noneOnRecord: ['harbour-road-traders'],
			held: 7,
			quotedFrom: 2,
			asOf: '2024-03-20',
			unanswered: []
		});
	});

	test('who spoke through a spokesperson is not counted as unheard', () => {
		const claim = record.claims.get('five-shuts-out')!;
		const only = new Map([...record.responses].filter(([id]) => id === 'imrie-no-one-shut-out'));
		expect(coverageOf({ ...record, responses: only }, claim).noneOnRecord).toEqual([]);
		expect(coverageOf({ ...record, responses: new Map() }, claim).noneOnRecord).toEqual([
			'fennbrook-town-council'
		]);
	});

	test('the speaker is not missed among those whom the claim concerns', () => {
		const claim = record.claims.get('run-a-late-bus')!;
		const concerns = [...claim.concerns, claim.speaker];
		expect(coverageOf(record, { ...claim, concerns }).noneOnRecord).toEqual([
			'harbour-road-traders'
		]);
	});

	test('without any response every point is unanswered', () => {
		const claim = record.claims.get('five-shuts-out')!;
		const bare = coverageOf({ ...record, responses: new Map() }, claim);
		expect(bare).toMatchObject({ responses: [], read: false, quotedFrom: 0 });
		expect(bare.unanswered).toEqual(['full-day', 'two-in-three']);
	});
});

describe('where an answer is looked for', () => {
	test.each([
		['2024-03-05', 6],
		['2024-03-13', 4],
		['2024-03', 7],
		['2024-04', 3],
		['1999', 7],
		[undefined, 7]
	])(
		'to what was said %s: captured sources that are not older, and those without a date',
		(said, held) => {
			expect(searchedFor(record, said)).toEqual({ held, captured: 7 });
		}
	);
});

describe('what one response does to the points of a claim', () => {
	const of = (response: string) =>
		coverageBy(record.claims.get('five-shuts-out')!, record.responses.get(response)!);
	const kinds = (moves: { kind: string }[] | undefined) => moves?.map(({ kind }) => kind);

	test('moves are gathered by point, in the order of the record', () => {
		const { byPoint, whole, notAddressed } = of('imrie-no-one-shut-out');
		expect(kinds(byPoint.get('full-day'))).toEqual(['contradicts', 'adds-context']);
		expect(kinds(byPoint.get('two-in-three'))).toEqual(['questions-source']);
		expect(whole).toEqual([]);
		expect(notAddressed).toEqual([]);
	});

	test('a move without a point rests on the claim as a whole', () => {
		const { byPoint, whole, notAddressed } = of('council-moved-hours');
		expect(kinds(byPoint.get('full-day'))).toEqual(['gives-reason', 'accepts-in-part']);
		expect(kinds(whole)).toEqual(['disputes-framing']);
		expect(notAddressed).toEqual(['two-in-three']);
	});

	test('moves on another claim are not counted', () => {
		const { byPoint, whole } = of('friends-school-corridor');
		expect(byPoint.size + whole.length).toBe(0);
	});
});
