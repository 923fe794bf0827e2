import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedIn } from './quotes.ts';

const words = (text: string): string[] =>
	quotedIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
	const cases: [convention: string, text: string, quoted: string[]][] = [
		['English', '“Keep it open,” she said.', ['Keep it open,']],
		['typewriter', '"Keep it open," she said. "Now."', ['Keep it open,', 'Now.']],
		['British', '‘The readers’ hall stays,’ he said.', ['The readers’ hall stays,']],
		['German', '„Das ist gut“, sagte er.', ['Das ist gut']],
		['German books', '»Das ist gut«, sagte er.', ['Das ist gut']],
		['French', '« Nous restons », dit-elle.', ['Nous restons']],
		['Swedish', '”Vi stannar”, sade hon. ”Ja.”', ['Vi stannar', 'Ja.']],
		['Arabic', 'وقال: "نحن باقون" وأضاف «نعم» و"لا".', ['نحن باقون', 'نعم', 'لا']],
		['Hebrew', 'דובר צה"ל אמר: "נבדוק את ה"מסמך" היום".', ['נבדוק את ה"מסמך" היום', 'מסמך']],
		['Korean', '그는 “우리는 남는다”고 말했다.', ['우리는 남는다']],
		['Chinese', '他说：「我们留下。」', ['我们留下。']]
	];
	it.each(cases)('of %s use are paired', (_, text, quoted) => {
		expect(words(text)).toEqual(quoted);
	});

	it('doubled by mistake count once', () => {
		expect(words('She said, ““The use of the hall is free.”')).toEqual([
			'The use of the hall is free.'
		]);
	});

	it('are not seen in apostrophes, elisions and measures', () => {
		expect(words("Rock 'n' roll in the '90s: the members' hall isn't 12\" wide.")).toEqual([]);
	});

	it('of inches inside a quotation do not end it', () => {
		expect(words('"I like the 13" screen," she said.')).toEqual(['I like the 13" screen,']);
	});

	it('reopened at each paragraph make one quotation', () => {
		const text = '“We stay.\n\n“We read on.\n\n“We pay,” she said. “Yes.”';
		expect(words(text)).toEqual(['We stay.\n\n“We read on.\n\n“We pay,', 'Yes.']);
	});

	it('inside others are found with their depth', () => {
		const found = quotedIn('“He told me ‘go away’ and I did,” she said.');
		expect(found.map(({ depth }) => depth)).toEqual([0, 1]);
	});

	it('that never close end with their sentence before the next one', () => {
		const [first, second] = quotedIn('“We stay. That is all, he said. “We go,” she said.');
		expect(first?.closed).toBe(false);
		expect(second?.closed).toBe(true);
	});

	it('before a slipped space still open', () => {
		expect(words('“We stay,” he said. “ We read.” " We pay, " he said.')).toEqual([
			'We stay,',
			'We read.',
			'We pay,'
		]);
	});

	it('behind a slipped space still close', () => {
		expect(words('It named “delays ”. The rest “went well”.')).toEqual(['delays', 'went well']);
	});
});

describe('any text', () => {
	const noisy = fc.array(
		fc.oneof(
			fc.constantFrom(
				'“',
				'”',
				'"',
				'‘',
				'’',
				"'",
				'«',
				'»',
				'„',
				'״',
				'「',
				'」',
				'\n',
				'\r\n',
				' '
			),
			fc.string({ unit: 'binary', maxLength: 5 }),
			fc.constantFrom('said', 'she', 'The Guild', ', ', '. ', '\ud800', 'قال', 'אמר')
		),
		{ maxLength: 60 }
	);

	it('yields only spans inside of it, in order, each within its marks', () => {
		fc.assert(
			fc.property(noisy, (parts) => {
				const text = parts.join('');
				let last = 0;
				for (const { start, end, outerStart, outerEnd } of quotedIn(text)) {
					expect(outerStart).toBeGreaterThanOrEqual(last);
					last = outerStart;
					expect(0 <= outerStart && outerStart <= start && start < end).toBe(true);
					expect(end <= outerEnd && outerEnd <= text.length).toBe(true);
				}
			})
		);
	});
});
