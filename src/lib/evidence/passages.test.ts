import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '#lib/text/text.ts';
import { passagesOf } from './passages.ts';

test.each([
	[
		'sentences are cut at their ends',
		'One. Two! Three? Four… Five',
		['One.', 'Two!', 'Three?', 'Four…', 'Five']
	],
	[
		'closers stay with their sentence',
		'“One.” (Two.) «ثلاثة؟» Four.',
		['“One.”', '(Two.)', '«ثلاثة؟»', 'Four.']
	],
	[
		'a full stop within a word does not cut',
		'On 3.5 sites, www.a.example and U.S.A. firms',
		['On 3.5 sites, www.a.example and U.S.A.', 'firms']
	],
	[
		'lines are cut whatever ends them',
		'a\nb\r\nc\rd\u0085e\u2028f\u2029g',
		['a', 'b', 'c', 'd', 'e', 'f', 'g']
	],
	['white space within a passage is folded', ' a \t b .  c', ['a b .', 'c']],
	['several terminators are one end', 'What?! No... Yes.', ['What?!', 'No...', 'Yes.']],
	['an ideographic stop cuts where white space follows', '一。二。 三', ['一。二。', '三']],
	['empty lines are no passages', '\n\n \n', []]
])('%s', (_name, text, passages) => {
	expect(passagesOf(text)).toEqual(passages);
});

test('joined by one space, the passages are exactly the canonical text, for any Unicode', () => {
	const text = fc
		.array(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.constantFrom(
					'.',
					'. ',
					'?” ',
					'…\n',
					'!\u2028',
					'\r',
					'\u0085',
					' \u0301',
					'\u3000',
					'؟ '
				),
				fc.constantFrom('\ud800', '\udfff', '\ufeff', '\u1100', '\u1161', 'ﬁ', '\u212b')
			)
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(text, (any) => {
			const passages = passagesOf(any);
			expect(passages.join(' ')).toBe(canonical(any));
			for (const passage of passages) {
				expect(passage).not.toBe('');
				expect(canonical(passage)).toBe(passage);
			}
		}),
		{ numRuns: 500 }
	);
});
