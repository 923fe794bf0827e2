import fc from 'fast-check';
import type { ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { isReply, MOVES, OUTCOMES } from '#lib/record/vocabulary.ts';
import { claim, move, smallRecord, party, response } from './small-record.ts';

const PARTIES = ['anglers', 'board', 'council', 'divers', 'eve', 'friends'];
const DATES = ['2020', '2021-05', '2021-05-17', '2022~', '2020/2023', '2022/..', undefined];

const someone = fc.constantFrom(...PARTIES);
const said = fc.constantFrom(...DATES);

const drafts = fc.record({
	claims: fc.array(
		fc.record({ speaker: someone, said, concerns: fc.subarray(PARTIES), inland: fc.boolean() }),
		{ minLength: 1, maxLength: 5 }
	),
	responses: fc.array(
		fc.record({
			speaker: someone,
			said,
			outcome: fc.constantFrom(...OUTCOMES),
			to: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
			move: fc.constantFrom(...MOVES, null),
			raises: fc.option(fc.nat(), { nil: null })
		}),
		{ maxLength: 8 }
	)
});

/**
 * Any small record that the schema would let through: two topics, a person who speaks for a party,
 * responses to claims and to earlier responses, every outcome, vague and missing dates.
 */
export const anyRecord: fc.Arbitrary<TheRecord> = drafts.map(({ claims, responses }) => {
	const claimId = (n: number) => `c${n % claims.length}`;
	return smallRecord({
		topics: ['inland'],
		parties: [party('eve', { kind: 'person', role: { text: { en: 'chair' }, for: 'board' } })],
		claims: claims.map(({ inland, ...one }, i) =>
			claim(`c${i}`, { ...one, topic: inland ? 'inland' : 'harbour' })
		),
		responses: responses.map(({ to, move: kind, raises, ...one }, i): ResponseRecord => {
			// Numbers beyond the claims name earlier responses, so that no answer goes round.
			const targets = to.map((n) => n % (claims.length + i));
			const keys = [...new Set(targets)].map((n) =>
				n < claims.length ? `claim/c${n}` : `response/r${n - claims.length}`
			);
			const moves =
				kind === null || !isReply(one.outcome)
					? []
					: keys.map((key) => move(kind, key, key.startsWith('claim/') ? ['silt'] : []));
			return response(`r${i}`, keys, {
				...one,
				raises: raises === null ? [] : [claimId(raises)],
				moves
			});
		})
	});
});
