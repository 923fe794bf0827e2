import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rejoindersTo, responsesTo } from './coverage.ts';
import { claim, smallRecord, response } from '../../../tests/support/small-record.ts';
import { anyRecord } from '../../../tests/support/any-record.ts';
import { joinsOf } from './joins.ts';
import { claimsOfTopic, responsesOfTopic, threadOf } from './replies.ts';

const ids = (all: readonly { id: string }[] = []) => all.map(({ id }) => id);

test('the index holds what coverage finds one claim and one response at a time, in the same order', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const replies = joinsOf(record);
			for (const id of record.claims.keys()) {
				expect(ids(replies.toClaim.get(id))).toEqual(ids(responsesTo(record, id)));
			}
			for (const id of record.responses.keys()) {
				expect(ids(replies.toResponse.get(id))).toEqual(ids(rejoindersTo(record, id)));
			}
		})
	);
});

test('a response that answers one claim twice is one response', () => {
	const record = smallRecord({
		claims: [claim('silted')],
		responses: [response('dredged', ['claim/silted', 'claim/silted'])]
	});
	expect(ids(joinsOf(record).toClaim.get('silted'))).toEqual(['dredged']);
});

test('a thread is the responses, the rejoinders to these, and so on, each once', () => {
	const record = smallRecord({
		claims: [claim('silted'), claim('other')],
		responses: [
			response('first', 'claim/silted', { said: '2020' }),
			response('second', ['response/first', 'claim/silted'], { said: '2021' }),
			response('third', 'response/second', { said: '2022' }),
			response('apart', 'claim/other')
		]
	});
	const thread = threadOf(joinsOf(record), [record.claims.get('silted')!]);
	expect(ids(thread)).toEqual(['first', 'second', 'third']);
});

test('a topic has its own claims by date, and null stands for no such topic', () => {
	const record = smallRecord({
		topics: ['inland'],
		claims: [
			claim('later', { said: '2022' }),
			claim('undated'),
			claim('sooner', { said: '2021' }),
			claim('elsewhere', { topic: 'inland' })
		]
	});
	expect(ids(claimsOfTopic(record, 'harbour'))).toEqual(['sooner', 'later', 'undated']);
});

test('a topic has the responses filed under it and those from elsewhere that answer its claims', () => {
	const record = smallRecord({
		topics: ['inland'],
		claims: [claim('silted'), claim('far', { topic: 'inland' })],
		responses: [
			response('from-inland', 'claim/silted', { topic: 'inland' }),
			response('filed-here', 'claim/far'),
			response('of-inland', 'claim/far', { topic: 'inland' })
		]
	});
	const claims = claimsOfTopic(record, 'harbour');
	const found = responsesOfTopic(record, 'harbour', claims);
	expect(ids(found)).toEqual(['from-inland', 'filed-here']);
});
