import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { answeringOf } from './answering.ts';
import { exchangeView, responseView } from './statement.ts';

const record = await fixtureRecord();
const beside = (claim: string, response: string) => {
	const exchange = exchangeView(record, record.claims.get(claim)!, 'en');
	const found = exchange.responses.find(({ id }) => id === response)!;
	return answeringOf(found, exchange.claim);
};
const alone = (response: string) =>
	answeringOf(responseView(record, record.responses.get(response)!, undefined, 'en'), undefined);

test('beside a claim: the points, the document by its name, or that the words are elsewhere', () => {
	expect(beside('five-shuts-out', 'imrie-no-one-shut-out')).toEqual([
		{ as: 'points', points: [1, 2] }
	]);
	expect(beside('five-shuts-out', 'traders-quiet-street')).toMatchObject([
		{ as: 'document', source: { title: "Six o'clock: a survey of 412 visitors" } }
	]);
	expect(beside('run-a-late-bus', 'council-bus-minutes')).toMatchObject([
		{ as: 'document', source: { id: 'courier-2024-03-04' } },
		{ as: 'elsewhere', sources: [{ id: 'council-minutes-2024-03' }] }
	]);
});

test('alone: everything that it answers, each with what it is', () => {
	expect(alone('friends-school-corridor')).toMatchObject([
		{ as: 'points', points: [1], of: { id: 'evening-visits-halved' } },
		{ as: 'response', of: { id: 'imrie-no-one-shut-out' } },
		{ as: 'response', of: { id: 'council-moved-hours' } }
	]);
	expect(alone('traders-quiet-street')).toMatchObject([
		{ as: 'document', source: { id: 'friends-survey-2024' } }
	]);
});

test('a silence answers nothing', () => {
	expect(beside('run-a-late-bus', 'marsh-line-no-answer')).toEqual([]);
	expect(alone('marsh-line-no-answer')).toEqual([]);
});
