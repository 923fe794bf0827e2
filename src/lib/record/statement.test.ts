import { expect, test } from 'vitest';
import {
	claim,
	smallRecord,
	quotation,
	response,
	source
} from '../../../tests/support/small-record.ts';
import { findStatement, languageOf } from './statement.ts';

const record = smallRecord({
	claims: [claim('silted', { formerly: ['silt'] }), claim('both')],
	responses: [response('dredged', 'claim/silted'), response('both', 'claim/both')],
	sources: [source('nahr', { language: 'ar' })]
});

test.each([
	['claim/silted', 'claim/silted'],
	['silted', 'claim/silted'],
	['silt', 'claim/silted'],
	['claim/silt', 'claim/silted'],
	['dredged', 'response/dredged'],
	['response/both', 'response/both']
])('%s is found as %s', (pick, key) => {
	expect(findStatement(record, pick)).toMatchObject({ kind: 'found', statement: { key } });
});

test('a bare id that a claim and a response share names neither', () => {
	expect(findStatement(record, 'both')).toEqual({
		kind: 'ambiguous',
		asked: 'both',
		keys: ['claim/both', 'response/both']
	});
});

test.each(['', 'claim/', 'response/silted', '__proto__', 'claim/../x', '\ud800', 'a\u0000b'])(
	'%j names no statement, and says so',
	(pick) => {
		expect(findStatement(record, pick)).toEqual({ kind: 'unknown', asked: pick });
	}
);

test('a pick of a million characters is answered with its beginning', () => {
	const found = findStatement(record, 'x'.repeat(1_000_000));
	expect(found).toEqual({ kind: 'unknown', asked: 'x'.repeat(60) });
});

test('a quotation is in its own language, else in that of its source, else in an unknown one', () => {
	expect(languageOf(record, quotation('…', { lang: 'he', source: 'nahr' }))).toBe('he');
	expect(languageOf(record, quotation('…', { source: 'nahr' }))).toBe('ar');
	expect(languageOf(record, quotation('…', { source: 'nowhere' }))).toBe('und');
});
