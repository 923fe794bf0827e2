import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { termsOf, withTerms } from '#lib/compare/terms/view.ts';
import { exchangeView } from '#lib/views/statement.ts';
import { spellingsIn, unsigned } from './blind.ts';

const record = await fixtureRecord();
const exchanges = [...record.claims.values()].flatMap((claim) =>
	(['en', 'ar'] as const).map((lang) => exchangeView(record, claim, lang))
);

test('no quotation of an exchange names who speaks in it or published it, in either language', () => {
	let hidden = 0;
	for (const { claim, responses } of exchanges) {
		const spellings = spellingsIn(record, [claim, ...responses]);
		const names = Object.values(spellings).flat();
		expect(names).toContain(claim.speaker.name.text);
		for (const quotation of [claim, ...responses].flatMap(({ quotes }) => quotes)) {
			const blind = unsigned(quotation, spellings, () => '…');
			const words = ` ${blind.text.split('[…]').join(' ')} `.toLowerCase();
			expect(names.filter((name) => words.includes(` ${name.toLowerCase()} `))).toEqual([]);
			expect(JSON.stringify(blind.segments)).not.toContain('http');
			expect(blind.source.url).toBe('');
			if (blind.text !== quotation.text) hidden++;
		}
	}
	expect(hidden).toBeGreaterThan(0);
});

test('no contested term is marked in it, since its note names who uses which wording', () => {
	const [marked] = exchanges
		.map(({ claim }) => withTerms(record, claim, 'en').quotes)
		.filter((quotes) => termsOf(quotes).length > 0);
	expect(termsOf(marked!.map((quotation) => unsigned(quotation, {}, () => '…')))).toEqual([]);
});

const [base] = exchanges[0]!.claim.quotes;
const masked = (parts: string[], spellings: Record<string, string[]>) =>
	unsigned(
		{ ...base!, segments: parts.map((text, i) => ({ text, points: [i], starts: [] })) },
		spellings,
		(party) => party.toUpperCase()
	).segments.map(({ text }) => text);

test.each([
	['a name by every spelling', ['IDF and the Army'], ['[A] and the [A]']],
	['the longer of two names', ['the Town Council of X'], ['the [B] of X']],
	['no part of a word', ['Armyworm, an Army'], ['Armyworm, an [A]']],
	['a name across the parts of points', ['x Town ', 'Council y'], ['x [B]', ' y']],
	[
		'a name with its article at the head of a sentence',
		['The Friends, of the Friends'],
		['[C], of [C]']
	],
	[
		'a name behind another word than its article',
		['young Friends, friends'],
		['young [C], friends']
	],
	['a common word with the article alone', ['The society, a society'], ['[D], a society']],
	['an article written small', ['told the Evening News'], ['told [E]']],
	[
		'a name behind what Arabic writes as part of it',
		['قال والأصدقاء للأصدقاء صديق'],
		['قال [F] [F] صديق']
	],
	['nothing where no name stands', ['quiet', ' words'], ['quiet', ' words']]
])('hides %s', (_what, parts, expected) => {
	const spellings = {
		a: ['IDF', 'Army', ' '],
		b: ['Town Council', 'Council'],
		c: ['the Friends'],
		d: ['the society'],
		e: ['The Evening News'],
		f: ['الأصدقاء']
	};
	expect(masked(parts, spellings)).toEqual(expected);
});
