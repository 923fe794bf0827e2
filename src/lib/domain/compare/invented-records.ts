import fc from 'fast-check';
import type { ResponseRecord, TheRecord } from '../record/record.ts';
import { MOVES, OUTCOMES } from '../vocabulary.ts';
import { claim, invented, party, response } from './invented.ts';

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
	return invented({
		topics: ['inland'],
		parties: [party('eve', { kind: 'person', role: { text: { en: 'chair' }, for: 'board' } })],
		claims: claims.map(({ inland, ...one }, i) =>
			claim(`c${i}`, { ...one, topic: inland ? 'inland' : 'harbour' })
		),
		responses: responses.map(({ to, move, raises, ...one }, i): ResponseRecord => {
			// Numbers beyond the claims name earlier responses, so that no answer goes round.
			const targets = to.map((n) => n % (claims.length + i));
			return response(`r${i}`, [], {
				...one,
				raises: raises === null ? [] : [claimId(raises)],
				to: [...new Set(targets)].map((n) => {
					const toClaim = n < claims.length;
					const moves =
						move === null
							? []
							: [
									{
										kind: move,
										points: toClaim ? ['silt'] : [],
										quote: 'dredged',
										why: { en: 'It says so.' }
									}
								];
					return toClaim ? { claim: `c${n}`, moves } : { response: `r${n - claims.length}`, moves };
				})
			});
		})
	});
});
