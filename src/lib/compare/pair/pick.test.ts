import { describe, expect, it } from 'vitest';
import { claim, smallRecord, party, response } from '../../../../tests/support/small-record.ts';
import { choicesOf, resolvePick } from './pick.ts';

const record = smallRecord({
	parties: [party('council', { name: { en: 'Council', ar: 'المجلس' }, names: ['Councel'] })],
	claims: [claim('silt', { formerly: ['mud'] }), claim('both')],
	responses: [response('dredged', 'claim/silt'), response('both', 'claim/both')]
});
const { statements, spellings } = choicesOf(record, 'en');

describe('a pick in an address', () => {
	it.each([
		['claim/silt', 'claim/silt'],
		['silt', 'claim/silt'],
		['mud', 'claim/silt'],
		['claim/mud', 'claim/silt'],
		['response/both', 'response/both']
	])('%s is %s', (pick, key) => {
		expect(resolvePick(statements, pick)).toEqual({ kind: 'picked', key });
	});

	it('is asked back where two statements bear the name', () => {
		const found = resolvePick(statements, 'both');
		expect(found.kind === 'ambiguous' && found.choices.map(({ key }) => key)).toEqual([
			'claim/both',
			'response/both'
		]);
	});

	it.each(['nothing', 'response/silt', 'claim/', '../etc', '\ud800', 'x'.repeat(100_000)])(
		'is unknown, and cut to what can be shown: %#',
		(pick) => {
			const found = resolvePick(statements, pick);
			expect(found.kind).toBe('unknown');
			expect(found.kind === 'unknown' && found.asked.length).toBeLessThanOrEqual(80);
			expect(found.kind === 'unknown' && found.asked.isWellFormed()).toBe(true);
		}
	);

	it('is none where the address has none', () => {
		expect(resolvePick(statements, null)).toEqual({ kind: 'none' });
		expect(resolvePick(statements, '')).toEqual({ kind: 'none' });
	});
});

describe('the choices', () => {
	it('are found by every spelling of who speaks', () => {
		expect(spellings.council).toEqual(['Council', 'المجلس', 'Councel']);
	});
});
