import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CITING, WORDS } from '../../../../tests/fixtures/formats.ts';
import { HOSTILE } from '../../../../tests/fixtures/hostile.ts';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { LANGUAGES, type Language } from '#lib/record/vocabulary.ts';
import { codePoints } from '#lib/text/text.ts';
import { picture, type PictureSide } from './picture.ts';
import { exchangeOf, type PictureWords } from './sides.ts';

const record = await fixtureRecord();

/** Every letter half as wide as it is high. */
const even = (text: string) => codePoints(text) / 2;

const words: PictureWords = {
	claimKind: { assertion: 'Claim', demand: 'Demand' },
	response: 'Response',
	rejoinder: 'Rejoinder',
	outcome: {
		replied: 'replied',
		'replied-elsewhere': 'replied elsewhere',
		'spoke-earlier': 'spoke earlier',
		declined: 'declined to reply',
		'no-reply': 'no reply',
		pending: 'reply pending',
		'not-asked': 'not asked'
	},
	steps: CITING.words.steps,
	undated: 'no date',
	provesNothing: 'Silence proves nothing.',
	noneBy: ({ held }, asOf) => `Nothing on record in ${held} sources as of ${asOf}.`,
	noneNote: 'It may exist elsewhere.',
	date: (edtf) => edtf
};

const side = (text: string, more: Partial<PictureSide> = {}): PictureSide => ({
	label: 'Claim',
	words: { text, lang: 'en', voice: 'own' },
	speaker: 'Somebody',
	source: 'as quoted by a paper, 2024',
	...more
});
const drawn = (
	sides: [PictureSide, PictureSide],
	language: Language = 'en',
	measure: (text: string) => number | null = even
) => {
	const made = picture({ language, site: 'Rejoinder', title: 'A topic', sides }, measure);
	if (made.kind !== 'drawn') throw new Error(`not drawn: ${made.text}`);
	return made;
};

interface Line {
	'#text': string;
	'@_font-size': string;
	'@_text-anchor': string;
	'@_x': string;
	'@_font-family': string;
}
/** The lines of a picture as a reader of XML has them. */
function linesOf(svg: string): Line[] {
	expect(XMLValidator.validate(svg)).toBe(true);
	const parser = new XMLParser({
		ignoreAttributes: false,
		trimValues: false,
		htmlEntities: true,
		parseTagValue: false
	});
	const parsed = parser.parse(svg) as { svg: Record<string, unknown> & { text: Line[] } };
	expect(Object.keys(parsed.svg).filter((key) => !key.startsWith('@_') && key !== '#text')).toEqual(
		['rect', 'text']
	);
	return parsed.svg.text;
}

describe('the picture of an exchange', () => {
	test.each(
		LANGUAGES.flatMap((language) =>
			(['five-shuts-out', 'run-a-late-bus'] as const).map((id) => ({ language, id }))
		)
	)('of $id in $language is as it was reviewed', async ({ language, id }) => {
		const { steps } = WORDS[language];
		const exchange = exchangeOf(record, { kind: 'claims', id }, language, {
			...words,
			steps
		})!;
		const made = drawn(exchange.sides, language);
		await expect(made.svg).toMatchFileSnapshot(
			`../../../../tests/golden/export/picture.${id}.${language}.svg`
		);
	});

	test('sets both sides in one size, whatever their lengths', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 120 }), fc.lorem({ maxCount: 120 }), (a, b) => {
				const lines = linesOf(drawn([side(a), side(b)]).svg);
				const sizes = lines
					.filter((line) => line['@_font-family'] === 'Newsreader')
					.map((line) => line['@_font-size'])
					.slice(1);
				expect(new Set(sizes).size).toBe(1);
			})
		);
	});

	test('shows words whole, or the first of them and a sign outside the marks', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 200 }), (text) => {
				const { alt } = drawn([side(text), side('Short.')]);
				const [, shown = ''] = /^Claim, Somebody: (.*?) \(as quoted/.exec(alt) ?? [];
				if (shown === `“${text}”`) return;
				const [, kept = ''] = /^“(.*)” \[…\]$/.exec(shown) ?? [];
				expect(text.startsWith(`${kept} `)).toBe(true);
				expect(kept.length).toBeGreaterThan(150);
			})
		);
	});

	test('keeps every line within its measure', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 600, unit: 'grapheme' }), (text) => {
				for (const line of linesOf(drawn([side(text), side('a')]).svg)) {
					const bare = line['#text'].replace(/[\u202B\u202C]/g, '');
					expect(even(bare) * Number(line['@_font-size'])).toBeLessThanOrEqual(880);
				}
			})
		);
	});

	test('shows a silence with what it proves, and that nothing is on record as our own words', () => {
		const silence = exchangeOf(
			record,
			{ kind: 'responses', id: 'marsh-line-no-answer' },
			'en',
			words
		)!.sides[1];
		expect(silence).toMatchObject({
			label: 'Response: no reply',
			speaker: 'Marsh Line',
			note: 'Silence proves nothing.'
		});
		expect(drawn([side('x'), silence]).alt).toContain('Silence proves nothing.');
		const alone = { ...record, responses: new Map() };
		const page = { kind: 'claims', id: 'run-a-late-bus' } as const;
		const unanswered = exchangeOf(alone, page, 'en', words)!.sides[1];
		expect(unanswered.speaker).toBeUndefined();
		expect(unanswered.words).toMatchObject({
			voice: 'ours',
			text: expect.stringMatching(/^Nothing on record in \d+ sources/) as string
		});
	});

	test('begins at the right in Arabic, the words of a quotation where its own language begins', () => {
		const arabic = side('ستكون الحافلة في الثامنة', {
			label: 'قول',
			speaker: 'مجلس البلدة',
			words: { text: 'ستكون الحافلة في الثامنة', lang: 'ar', voice: 'own' }
		});
		const lines = linesOf(drawn([arabic, side('In English.')], 'ar').svg);
		const of = (part: string) => lines.find((line) => line['#text'].includes(part));
		expect(of('ستكون')).toMatchObject({ '@_x': '1124', '@_text-anchor': 'end' });
		expect(of('ستكون')?.['#text']).toBe('\u202B«ستكون الحافلة في الثامنة»\u202C');
		expect(of('مجلس')).toMatchObject({ '@_x': '1124', '@_font-family': 'Noto Naskh Arabic' });
		expect(of('In English')).toMatchObject({ '@_x': '76', '@_text-anchor': 'start' });
	});

	test('is set in the face of each other language', () => {
		const hebrew = side('האוטובוס ייצא בשמונה', {
			label: 'טענה',
			words: { text: 'האוטובוס ייצא בשמונה', lang: 'he', voice: 'own' }
		});
		const lines = linesOf(drawn([hebrew, side('In English.')], 'he').svg);
		const words = lines.find((line) => line['#text'].includes('האוטובוס'));
		expect(words).toMatchObject({ '@_x': '1124', '@_font-family': 'Frank Ruhl Libre' });
		expect(words?.['#text']).toBe('\u202B”האוטובוס ייצא בשמונה”\u202C');
	});

	test('is not drawn where a typeface lacks one of its letters', () => {
		const measure = (text: string) => (text.includes('中') ? null : even(text));
		const content = { language: 'en' as const, site: 'Rejoinder', title: 'A topic' };
		expect(picture({ ...content, sides: [side('a 中 b'), side('c')] }, measure)).toMatchObject({
			kind: 'undrawable'
		});
	});
});

test.each(HOSTILE)('is text, not markup, in a picture: $name', ({ text }) => {
	const { svg } = drawn([side(text, { speaker: text, label: text, source: text }), side('b')]);
	for (const { '#text': line } of linesOf(svg)) expect(line).not.toMatch(/[\u2066-\u2069\u202E]/);
	expect(svg).not.toMatch(/<(?:script|image|foreignObject|a|style|use)\b|href=|url\(/i);
});
