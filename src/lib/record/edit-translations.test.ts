import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withTranslations, type NewlySaid } from './edit-translations.ts';

const LONG = 'ארוך '.repeat(30).trim();
const FILE = `# Ours, not theirs.
translations:
  - source: log
    quote: The roof leaks, she wrote.
    text: הגג דולף, כתבה.
    # Both ways are heard.
    why: כך נהוג
    by: R. Tal
    readBy: S. Noor
    parts:
      - { quote: The roof, text: הגג }
  - source: log
    quote: Nobody came.
    text: >-
      איש
      לא בא.
`;
const files = [{ path: 'data/translations/he.yaml', text: FILE }];
const said = (quote: string, text?: string, parts: [string, string][] = []): NewlySaid => ({
	source: 'log',
	quote,
	...(text === undefined ? {} : { text }),
	parts: new Map(parts)
});
const after = (...all: NewlySaid[]) => withTranslations(files, 'he', all);

test('a text is written where it stands, and who read the former one goes', () => {
	const [file, ...others] = after(said('The roof leaks, she wrote.', 'הגג: דולף # מאוד'));
	expect(others).toEqual([]);
	expect(file!.text).toBe(
		FILE.replace('text: הגג דולף, כתבה.', 'text: "הגג: דולף # מאוד"').replace(
			'    readBy: S. Noor\n',
			''
		)
	);
});

test('a part is written where it stands, a new one behind the last; the reader stays', () => {
	const [file] = after(
		said('The roof leaks, she wrote.', undefined, [
			['The roof', 'הגג, ]'],
			['leaks', 'דולף']
		])
	);
	expect(file!.text).toContain('readBy: S. Noor');
	expect(parse(file!.text)).toMatchObject({
		translations: [
			{
				parts: [
					{ quote: 'The roof', text: 'הגג, ]' },
					{ quote: 'leaks', text: 'דולף' }
				]
			},
			{}
		]
	});
});

test('a text of several lines gives way to another, and gets its first parts', () => {
	const [file] = after(said('Nobody came.', LONG, [['Nobody', 'ארוך']]));
	expect(parse(file!.text)).toMatchObject({
		translations: [{}, { text: LONG, parts: [{ quote: 'Nobody', text: 'ארוך' }] }]
	});
	expect(Math.max(...file!.text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(104);
	expect(file!.text.startsWith(FILE.slice(0, FILE.indexOf('text: >-')))).toBe(true);
});

describe('what is new', () => {
	test('stands at the end of the file that has its source', () => {
		const [file] = after(said('It rained.', 'ירד גשם.'), said('It stopped.', 'נעצר.'));
		expect(file!.text).toBe(`${FILE}  - source: log
    quote: It rained.
    text: ירד גשם.
  - source: log
    quote: It stopped.
    text: נעצר.
`);
	});

	test('of another source, or in another language, has a file of its own', () => {
		const [other] = after({ ...said('It rained.', 'ירד גשם.'), source: 'diary' });
		expect(other!.path).toBe('data/translations/he/diary.yaml');
		const [arabic] = withTranslations(files, 'ar', [said('It rained.', 'أمطرت.')]);
		expect(arabic).toEqual({
			path: 'data/translations/ar/log.yaml',
			text: `# yaml-language-server: $schema=../../schema/translations.json
translations:
  - source: log
    quote: It rained.
    text: أمطرت.
`
		});
	});
});

test('lines end as the file’s do, and what says the same leaves it as it is', () => {
	const windows = [{ path: files[0]!.path, text: FILE.replaceAll('\n', '\r\n') }];
	const [file] = withTranslations(windows, 'he', [
		said('The roof leaks, she wrote.', 'הגג דולף.', [['leaks', 'דולף']]),
		said('It rained.', 'ירד גשם.')
	]);
	expect(file!.text.replaceAll('\r\n', '')).not.toContain('\n');
	expect(file!.text).not.toContain('readBy');
	expect((parse(file!.text) as { translations: object[] }).translations).toHaveLength(3);
	expect(after(said('Nobody came.', 'איש לא בא.'))).toEqual([]);
});
