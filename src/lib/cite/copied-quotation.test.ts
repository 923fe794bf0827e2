import { expect, test } from 'vitest';
import { CITING as options, WORDS } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { copyQuotation } from './copied-quotation.ts';
import { isolate } from '#lib/text/isolate.ts';

const record = await fixtureRecord();
const imrie = record.responses.get('imrie-no-one-shut-out')!;
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test('a copied quotation names speaker, chain, source, date and both links', () => {
	const { plain, markdown } = copyQuotation(record, imrie, imrie.quotes[0]!, options);
	expect(bare(plain)).toBe(
		[
			'“The building is open on Saturdays now. No one is shut out.”',
			'— Dana Imrie, as told to The Fennbrook Courier, “Earlier closing divides Fennbrook”, 2024-03-04',
			'Source: https://courier.example/2024/03/earlier-closing?page=1&from=home',
			'Rejoinder 1.2.0, accessed 2024-04-02: https://record.example/responses/imrie-no-one-shut-out'
		].join('\n')
	);
	expect(markdown).toContain(
		'(<https://courier.example/2024/03/earlier-closing?page=1&from=home>)'
	);
	expect(markdown).toContain('(<https://record.example/responses/imrie-no-one-shut-out>)');
});

test('reported words are marked as the source’s, and a silence as the source’s about the party', () => {
	const reported = copyQuotation(record, imrie, imrie.quotes[1]!, options).plain;
	expect(bare(reported)).toContain('as reported by The Fennbrook Courier');
	expect(reported).toContain('(in the words of the source, not of the speaker)');
	const silence = record.responses.get('marsh-line-no-answer')!;
	const told = copyQuotation(record, silence, silence.quotes[0]!, options).plain;
	expect(bare(told)).toContain('— The Fennbrook Courier, about Marsh Line, “');
	expect(told).not.toContain('not of the speaker');
});

test('in Arabic the line is Arabic, the words keep their language, and they are kept apart', async () => {
	const { plain, html } = copyQuotation(record, imrie, imrie.quotes[0]!, {
		...options,
		language: 'ar',
		words: WORDS.ar
	});
	expect(plain).toContain('— دانا إمري، في تصريح إلى فنبروك كوريير، \u2068“Earlier');
	expect(plain).toContain('https://record.example/ar/responses/imrie-no-one-shut-out');
	expect(html).toMatch(/^<blockquote lang="en" dir="ltr"/);
	expect(html).toContain('<p lang="ar" dir="rtl">— <bdi>دانا إمري</bdi>');
});

test('a translation follows the words, with its translator', () => {
	const trial = record.responses.get('marsh-line-trial')!;
	const { html, plain } = copyQuotation(record, trial, trial.quotes[0]!, options);
	expect(plain.indexOf('سنجرّب')).toBeLessThan(plain.indexOf('We will try'));
	expect(bare(plain)).toContain('Translation (Rejoinder): We will try one evening bus');
	expect(html).toContain('<blockquote lang="ar" dir="rtl"');
});

test('a date that is not certain says so in words, and a missing one is named', async () => {
	const sources = new Map(record.sources);
	const source = sources.get('courier-2024-03-04')!;
	const dated = (published: string | undefined, language: 'en' | 'ar') =>
		bare(
			copyQuotation(
				{ ...record, sources: new Map(sources).set(source.id, { ...source, published }) },
				imrie,
				imrie.quotes[0]!,
				{ ...options, language, words: WORDS[language] }
			).plain
		).split('\n')[1];
	expect(dated('2020~', 'en')).toMatch(/, about 2020$/);
	expect(dated('2020~', 'ar')).toMatch(/، نحو 2020$/);
	expect(dated(undefined, 'en')).toMatch(/, no date$/);
});

test('an isolate ends where it began, whatever stands inside', () => {
	expect(isolate('a\u2069b')).toBe('\u2068ab\u2069');
	expect(isolate('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
	expect(isolate('\u2066a\u2069\u2069\nb')).toBe('\u2068\u2066a\u2069 b\u2069');
});
