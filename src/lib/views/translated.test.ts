import { describe, expect, test } from 'vitest';
import { CITING, WORDS } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { citeBundle } from '#lib/cite/bundle.ts';
import { formatInText, REFERENCE_STYLES } from '#lib/cite/format.ts';
import { readExport } from '#lib/formats/read-export.ts';
import { formatOf } from '#lib/formats/registry.ts';
import { recordJson } from '#lib/formats/record-json.ts';
import { emptyRecord } from '#lib/record/record.ts';
import { partIn, translationOf } from '#lib/record/translations.ts';
import { exchangeView } from './statement.ts';
import { entriesOf } from './search-entries.ts';

/** Translations are ours and never the words: what shows them, and what never takes them for the words. */
const record = await fixtureRecord();
const bare = { ...record, translations: emptyRecord().translations };
const claim = record.claims.get('five-shuts-out')!;
const moved = record.responses.get('council-moved-hours')!;
const texts = [...record.translations.values()].map(({ text }) => text);

const inArabic = { ...CITING, language: 'ar' as const, words: WORDS.ar };

describe('on a page in another language', () => {
	const view = exchangeView(record, claim, 'ar');
	const [first] = view.claim.quotes;

	test('a quotation has its words, and beside them our translation with the same points', () => {
		expect(first?.text).toBe(claim.quotes[0]?.text);
		expect(first?.segments.map(({ text }) => text).join('')).toBe(claim.quotes[0]?.text);
		expect(first?.ours?.segments.map(({ text }) => text).join('')).toBe(
			translationOf(record, claim.quotes[0]!, 'ar')?.text
		);
		const points = (segments: { starts: number[] }[] = []) => segments.flatMap((one) => one.starts);
		expect(points(first?.ours?.segments)).toEqual(points(first?.segments));
		expect(points(first?.segments)).toEqual([1, 2]);
	});

	test('moves have the part that they rest on in both', () => {
		const council = view.responses.find(({ id }) => id === moved.id);
		expect(council?.moves.map(({ quote, ours }) => [quote, ours])).toContainEqual([
			'For that reason',
			'ولهذا السبب'
		]);
		const [one] = council?.quotes ?? [];
		expect(one?.ours).toMatchObject({ by: 'editors', readBy: 'Ines Calloway' });
		expect(council?.quotes[1]?.ours?.why).toMatch(/\S/);
	});

	test('what is in its language already, or has no translation or a stale one, is as it was', () => {
		expect(first && view.claim.quotes[1]?.ours).toBeUndefined();
		const imrie = view.responses.find(({ id }) => id === 'imrie-no-one-shut-out');
		expect(imrie?.quotes.map(({ ours }) => ours)).toEqual([undefined, undefined]);
		const english = exchangeView(record, claim, 'en');
		expect(JSON.stringify(english)).toBe(JSON.stringify(exchangeView(bare, claim, 'en')));
	});
});

test('a part that is all of the words is all of the translation', () => {
	const one = translationOf(record, claim.quotes[0]!, 'he')!;
	expect(partIn(one, one.quote)).toBe(one.text);
	expect(partIn(one, 'cannot come')).toBeUndefined();
});

describe('never taken for the words', () => {
	test.each(['csv', 'simple.csv', 'annotations.json', 'cito.json', 'aif.json', 'bib', 'ris'])(
		'in an export of the form %s',
		async (ending) => {
			const { write } = await formatOf(ending)!.load();
			const options = { ...inArabic, scope: { kind: 'record' } as const };
			expect(write(record, options)).toBe(write(bare, options));
		}
	);

	test('in the export of the whole record, where they have a list of their own', async () => {
		const options = { ...inArabic, scope: { kind: 'record' } as const };
		const { translations, ...rest } = recordJson(record, options);
		const { translations: none, ...bareRest } = recordJson(bare, options);
		expect(translations).toHaveLength(record.translations.size);
		expect(none).toEqual([]);
		expect(rest).toEqual(bareRest);
		const text = JSON.stringify({ ...rest, translations });
		const read = await readExport({ path: 'record.json', text });
		expect(read.kind === 'record' && read.record.translations).toEqual(record.translations);
	});

	test('in what is copied and cited, save where a reader asks for them', () => {
		const plain = citeBundle(record, [claim, moved], inArabic);
		const without = citeBundle(bare, [claim, moved], inArabic);
		const shown = ({ quotations, items }: typeof plain) =>
			JSON.stringify([quotations.map(({ copy, citation, text }) => [copy, citation, text]), items]);
		expect(shown(plain)).toBe(shown(without));
		for (const text of texts) expect(shown(plain)).not.toContain(text);
	});

	test('where they are asked for, they follow the words and say whose they are, in every style', () => {
		const asked = citeBundle(record, [moved], { ...inArabic, translated: true });
		const [first] = asked.quotations;
		const lines = first!.copy.plain.split('\n');
		expect(lines[0]).toContain('Visits after six');
		const line = lines.findIndex((one) => one.includes('انخفضت الزيارات'));
		expect(line).toBeGreaterThan(0);
		expect(lines[line]).toContain(`محررو ${CITING.site.name}`);
		for (const style of REFERENCE_STYLES) {
			const said = formatInText(first!.citation!, asked.items, style);
			for (const { text } of [said.first, said.later ?? said.first]) {
				expect(text, style).toMatch(
					/(?:translated by|trans\.|translation by) the editors of .+[).]$/
				);
			}
			const before = formatInText(
				citeBundle(record, [moved], inArabic).quotations[0]!.citation!,
				asked.items,
				style
			);
			expect(before.first.text).not.toMatch(/trans/);
		}
	});
});

test('a quotation is found by its translation, in its language, and shows its words', () => {
	const key = `response/${moved.id}/0`;
	const entry = (lang: 'ar' | 'he' | 'en') => entriesOf(record, lang).find(({ id }) => id === key)!;
	expect(entry('ar').tags.join(' ')).toContain('انخفضت الزيارات');
	expect(entry('he').tags.join(' ')).toContain('הביקורים אחרי שעה שש');
	for (const ours of ['انخفضت الزيارات', 'הביקורים אחרי שעה שש']) {
		expect(entry('en').tags.join(' ')).not.toContain(ours);
	}
	for (const lang of ['ar', 'he', 'en'] as const) {
		expect(entry(lang).text).toBe(moved.quotes[0]!.text);
	}
});
