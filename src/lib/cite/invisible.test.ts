import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CITING, formatsOf, WORDS } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { readRecord } from '#lib/record/read.ts';
import { statementsOf } from '#lib/record/statement.ts';
import { apart } from '#lib/text/isolate.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { citeBundle } from './bundle.ts';
import { formatInText, REFERENCE_STYLES } from './format.ts';
import { REFERENCE_FORMS, referencesOf, type ReferenceForm } from './references.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const RECORDS = {
	'the small record': await fixtureRecord(),
	'the record of this site': (await readRecord(await readFiles(await findRecord(root)))).record
};

const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const FROM_LEFT = /[A-Za-z\u00C0-\u024F0-9]/u;

/** All that a reader can copy, by the door that it leaves by. */
function copies(name: keyof typeof RECORDS, language: (typeof LANGUAGES)[number]) {
	const record = RECORDS[name];
	const statements = statementsOf(record).map(({ value }) => value);
	const options = { ...CITING, language, words: WORDS[language] };
	const { quotations, items } = citeBundle(record, statements, options);
	return {
		'a quotation as text': quotations.map(({ copy }) => copy.plain),
		'a quotation as Markdown': quotations.map(({ copy }) => copy.markdown),
		'a quotation for a word processor': quotations.map(({ copy }) => copy.html),
		'a citation in the text': quotations.flatMap(({ citation }) =>
			REFERENCE_STYLES.flatMap((style) => {
				const { first, later } = formatInText(citation!, items, style);
				return [first.text, first.html, later?.text ?? ''];
			})
		),
		references: (Object.keys(REFERENCE_FORMS) as ReferenceForm[]).flatMap((form) => {
			const { text, html = '' } = referencesOf(items, form);
			return [text, html];
		})
	};
}

describe.each(Object.keys(RECORDS) as (keyof typeof RECORDS)[])('of %s', (name) => {
	const words = new Set(
		statementsOf(RECORDS[name]).flatMap(({ value }) => value.quotes.map(({ text }) => text))
	);
	const ours = (text: string) => [...words].reduce((left, one) => left.replaceAll(one, ''), text);

	describe.each(LANGUAGES)('in %s', (language) => {
		test.each(Object.entries(copies(name, language)))(
			'%s has marks that nobody sees only where directions mix',
			(_, texts) => {
				expect(texts.length).toBeGreaterThan(0);
				for (const line of texts.flatMap((text) => ours(text).split('\n'))) {
					if (!UNSEEN.test(line)) continue;
					const [shown, parts] = [line.replace(UNSEEN, ''), line.match(/\u2068[^\u2069]*\u2069/gu)];
					expect(FROM_RIGHT.test(shown) && FROM_LEFT.test(shown), line).toBe(true);
					// Nothing but isolates, and each around letters that its line does not have.
					expect(line.replace(/[\u2068\u2069]/g, ''), line).not.toMatch(UNSEEN);
					for (const part of parts ?? [])
						expect(part).toMatch(FROM_RIGHT.test(line.replace(part, '')) ? /./u : FROM_RIGHT);
				}
			}
		);
	});

	test('in English, words in Latin letters are copied without any', () => {
		const latin = Object.values(copies(name, 'en'))
			.flat()
			.flatMap((text) => text.split('\n'))
			.filter((line) => !FROM_RIGHT.test(line));
		expect(latin.length).toBeGreaterThan(100);
		expect(latin.filter((line) => UNSEEN.test(ours(line)))).toEqual([]);
	});
});

test('files in plain text have none', async () => {
	const formats = await formatsOf(RECORDS['the small record']);
	for (const name of [
		'references.bib',
		'references.ris',
		'record.csv',
		'record.simple.csv',
		'csl.json'
	])
		expect(formats[name]!.replace(/^\uFEFF/, ''), name).not.toMatch(UNSEEN);
});

test.each([
	['NGO Monitor', 'ltr', false],
	['2024-03-04', 'ltr', false],
	['דנה אמרי', 'ltr', true],
	['דנה אמרי', 'rtl', false],
	['2024-03-04', 'rtl', true],
	['NGO Monitor', 'rtl', true],
	['x\u202Ey', 'ltr', true]
] as const)('%j in a line %s is kept apart: %s', (text, dir, kept) => {
	expect(apart(text, dir)).toBe(kept ? `\u2068${text}\u2069` : text);
});
