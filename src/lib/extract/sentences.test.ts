import { describe, expect, it } from 'vitest';
import { countBefore, isFilling, paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf, withNames, withoutPrefix } from './tokens.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('the sentences of a text', () => {
	const cases: [text: string, sentences: string[]][] = [
		['We stay. We read.', ['We stay.', 'We read.']],
		['“We stay.” She left.', ['“We stay.”', 'She left.']],
		[
			'Mr. Holt met Dr. Doe at 4.30 p.m. in St. Mary.',
			['Mr. Holt met Dr. Doe at 4.30 p.m. in St. Mary.']
		],
		['J. M. Holt left.', ['J. M. Holt left.']],
		['Really?! Yes…', ['Really?!', 'Yes…']],
		['Es kam, bzw. kam nicht. Gut.', ['Es kam, bzw. kam nicht.', 'Gut.']],
		['هل نبقى؟ نعم.', ['هل نبقى؟', 'نعم.']],
		['no stop', ['no stop']],
		['', []]
	];
	it.each(cases)('“%s” are %j', (text, sentences) => {
		expect(sentencesOf(text, whole(text)).map(({ start, end }) => text.slice(start, end))).toEqual(
			sentences
		);
	});
});

describe('the paragraphs of a text', () => {
	const paragraphs = (text: string) =>
		paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

	it('are its lines, trimmed, and none of them empty', () => {
		expect(paragraphs(' We stay. \r\n\n\u2028 We read.\n')).toEqual(['We stay.', 'We read.']);
	});

	it('go on where a line was only wrapped', () => {
		expect(paragraphs('The hall is\nopen.\nWe read.')).toEqual(['The hall is\nopen.', 'We read.']);
	});

	it('are cut where no writer would go on, between sentences', () => {
		const text = 'The hall is open all winter. '.repeat(600);
		const all = paragraphs(text);
		expect(all.length).toBeGreaterThan(1);
		for (const one of all) expect(one).toMatch(/\.$/);
		expect(all.join(' ')).toBe(text.trim());
	});

	it('are filling when a few words are repeated over and over', () => {
		const filling = 'the company the minister said '.repeat(200);
		const prose = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ');
		expect([isFilling(filling, whole(filling)), isFilling(prose, whole(prose))]).toEqual([
			true,
			false
		]);
	});
});

describe('the words of a text', () => {
	const words = (text: string, quotations: { start: number; end: number }[] = []) =>
		tokensOf(text, whole(text), quotations).map(({ text, kind }) => `${text}:${kind}`);

	it('are cut at marks, not inside of them', () => {
		expect(words('Jane’s well-read, J. M. Holt.')).toEqual([
			'Jane’s:word',
			'well-read:word',
			',:comma',
			'J.:word',
			'M.:word',
			'Holt:word',
			'.:stop'
		]);
	});

	it('keep the stop of an abbreviation and lose an elided article', () => {
		expect(words('Dr. Holt, l’école')).toEqual([
			'Dr.:word',
			'Holt:word',
			',:comma',
			'l’:word',
			'école:word'
		]);
	});

	it('have a quotation as one, which may end a sentence', () => {
		const [quotation, said] = tokensOf('“We stay.” She said', { start: 0, end: 19 }, [
			{ start: 0, end: 10 }
		]);
		expect(quotation).toMatchObject({ kind: 'quotation', ended: true, form: '' });
		expect(said).toMatchObject({ text: 'She', form: 'she', capital: true });
	});

	it('have a known name in small letters as one word with a capital', () => {
		const tokens = tokensOf('the sada al-nahr said', { start: 0, end: 21 });
		const joined = withNames(tokens, (at) =>
			at >= 4 && at < 16 ? { start: 4, end: 16 } : undefined
		);
		expect(joined.map(({ text, capital }) => [text, capital])).toEqual([
			['the', false],
			['sada al-nahr', true],
			['said', false]
		]);
	});

	it('lose a preposition that is written together with them', () => {
		const [token] = tokensOf('מהעירייה', { start: 0, end: 8 });
		expect(withoutPrefix(token!)).toMatchObject({ text: 'העירייה', start: 1, end: 8 });
	});
});

it('what comes before a place is counted by halves', () => {
	const all = [1, 3, 5, 7];
	expect([0, 3, 4, 9].map((place) => countBefore(all, (one) => one < place))).toEqual([0, 1, 2, 4]);
});
