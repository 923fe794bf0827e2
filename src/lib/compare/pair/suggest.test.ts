import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import { claim, smallRecord, quotation, response } from '../../../../tests/support/small-record.ts';
import { indexPairs } from './pair-index.ts';
import { rankOf, reasonsBetween } from './reasons.ts';
import { suggestPairs } from './suggest.ts';

function suggested(record: TheRecord, pick: string) {
	const answer = suggestPairs(indexPairs(record), pick);
	if (answer.kind !== 'suggestions') throw new Error(answer.kind);
	return answer.pairs.map(
		({ key, reasons }) => `${key}: ${reasons.map(({ code }) => code).join(', ')}`
	);
}

test('the fixture: what to read beside the claim about the hours', async () => {
	expect(suggested(await fixtureRecord(), 'five-shuts-out')).toEqual([
		'response/council-moved-hours: answers, same-point, same-wording',
		'response/imrie-no-one-shut-out: answers, same-point',
		'response/traders-quiet-street: answers',
		'claim/run-a-late-bus: same-speaker',
		'response/friends-school-corridor: same-speaker'
	]);
});

test('each reason has its code', () => {
	const wording = (text: string) => ({ text, lang: 'en', uses: [] });
	const texts = { name: { en: '…' }, note: { en: '…' }, ours: { en: '…' } };
	const record = smallRecord({
		topics: ['inland'],
		terms: [{ id: 'silt', ...texts, wordings: [wording('silted'), wording('shallow')] }],
		claims: [
			claim('silted', { said: '2020-05-01', work: 'survey' }),
			claim('old', { topic: 'inland', quotes: [quotation('…')] }),
			claim('shallow', { speaker: 'board', topic: 'inland', quotes: [quotation('too shallow')] }),
			claim('near', { speaker: 'anglers', said: '2020-05', quotes: [quotation('…')] }),
			claim('year', { speaker: 'divers', said: '2020', quotes: [quotation('…')] }),
			claim('worked', { speaker: 'eve', topic: 'inland', work: 'survey', quotes: [quotation('…')] })
		],
		responses: [
			response('dredged', 'claim/silted', { raises: ['near'] }),
			response('not-dredged', 'claim/silted', { speaker: 'board' }),
			response('rejoinder', 'response/dredged', { speaker: 'rowers' }),
			response('second', 'response/dredged', { speaker: 'sailors' })
		]
	});
	expect(suggested(record, 'silted')).toEqual([
		'response/dredged: answers',
		'response/not-dredged: answers',
		'claim/shallow: other-wording',
		'claim/old: same-speaker',
		'claim/worked: same-work',
		'claim/near: same-date'
	]);
	expect(suggested(record, 'dredged')).toEqual([
		'claim/silted: answers',
		'response/rejoinder: answers',
		'response/second: answers',
		'response/not-dredged: same-target',
		'claim/near: raises'
	]);
	expect(suggested(record, 'second')).toContain('response/rejoinder: same-target');
});

test('the suggestions are every other statement with a reason, nearest first, and none without', () => {
	fc.assert(
		fc.property(anyRecord, fc.nat(), (record, n) => {
			const index = indexPairs(record);
			const all = [...index.facts.values()];
			const own = all[n % all.length]!;
			const answer = suggestPairs(index, own.statement.key);
			if (answer.kind !== 'suggestions') throw new Error(answer.kind);
			const expected = all.filter((other) => reasonsBetween(own, other).length > 0);
			expect(answer.pairs.map(({ key }) => key).sort()).toEqual(
				expected.map(({ statement }) => statement.key).sort()
			);
			const ranks = answer.pairs.map(({ reasons }) => rankOf(reasons[0]!));
			expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		})
	);
});

test('the order does not hang on the order of the record', () => {
	fc.assert(
		fc.property(anyRecord, fc.nat(), (record, n) => {
			const turned = {
				...record,
				claims: new Map([...record.claims].reverse()),
				responses: new Map([...record.responses].reverse())
			};
			const id = `claim/c${n % record.claims.size}`;
			expect(suggested(turned, id)).toEqual(suggested(record, id));
		})
	);
});

test('an unknown pick has no suggestions, and the answer says so', () => {
	const index = indexPairs(smallRecord({}));
	expect(suggestPairs(index, 'nothing')).toEqual({ kind: 'unknown', asked: 'nothing' });
});
