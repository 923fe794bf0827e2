import { describe, expect, it } from 'vitest';
import { searchWords } from '#lib/i18n/search-words.ts';
import { statementsOf } from '#lib/record/statement.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { createIndex } from '#lib/search/engine/index.ts';
import { words } from '#lib/text/fold.ts';
import { LANGUAGES, type Language } from '#lib/text/languages.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { realRecord } from '../../../tests/real/record.ts';
import { foundBy } from './found-by.ts';
import { spellingsOf } from './links.ts';
import { entriesOf } from './search-entries.ts';

/** A name in one language finds what is said by it, or by another, on the site in every language. */

const called = await searchWords();
const real = await realRecord();
const records: [string, TheRecord][] = [
	['the invented record', await fixtureRecord()],
	['the record', real]
];

const has = (text: string, name: string) =>
	` ${words(text).join(' ')} `.includes(` ${words(name).join(' ')} `);

/** Quotations that have one of these names in them, or are of who is called so, as the index names them. */
function passages(record: TheRecord, names: readonly string[], speaker?: string): string[] {
	return statementsOf(record).flatMap(({ kind, value }) =>
		value.quotes.flatMap(({ text }, i) =>
			value.speaker === speaker || names.some((name) => has(text, name))
				? [JSON.stringify([`${kind}/${value.id}/${i}`, text])]
				: []
		)
	);
}

describe.each(records)('%s', (_, record) => {
	const indexes = new Map(
		LANGUAGES.map((lang) => [lang, createIndex(entriesOf(record, lang, called))] as const)
	);
	/** What a name finds: a passage that several statements rest on stands once, so by its words. */
	const found = (lang: Language, name: string) =>
		new Set(
			indexes
				.get(lang)!
				.search(name, { limit: 2000, lang, prefix: false })
				.hits.flatMap(({ kind, entry }) => (kind === 'quotation' ? [entry!.text] : []))
		);
	const missed = (lang: Language, name: string, wanted: readonly string[]) => {
		const texts = found(lang, name);
		return wanted
			.map((one) => JSON.parse(one) as [string, string])
			.flatMap(([id, text]) => (texts.has(text) ? [] : [`${name} in ${lang}: ${id}`]));
	};

	it('finds by a party’s name in each language what it says and what names it', () => {
		let asked = 0;
		for (const [id, { name }] of record.parties) {
			const wanted = passages(record, spellingsOf(record, id), id);
			for (const given of Object.values(name)) {
				for (const lang of LANGUAGES) {
					expect(missed(lang, given, wanted)).toEqual([]);
					asked += wanted.length;
				}
			}
		}
		expect(asked).toBeGreaterThan(50);
	});

	it('finds by a contested term, as each language calls it, what is said by any of its wordings', () => {
		let asked = 0;
		for (const { name, wordings, renderings } of record.terms.values()) {
			const wanted = passages(
				record,
				wordings.map(({ text }) => text)
			);
			const given = [
				...Object.values(name),
				...Object.values(renderings ?? {}).flatMap((one) => one ?? [])
			];
			for (const one of given) {
				for (const lang of LANGUAGES) {
					expect(missed(lang, one, wanted)).toEqual([]);
					asked += wanted.length;
				}
			}
		}
		expect(asked).toBeGreaterThan(5);
	});

	it('finds by what a wording is rendered as each passage that has the wording', () => {
		for (const { wordings } of record.terms.values()) {
			for (const { text, renderings } of wordings) {
				const wanted = passages(record, [text]);
				for (const given of Object.values(renderings ?? {}).flatMap((one) => one ?? [])) {
					for (const lang of LANGUAGES) expect(missed(lang, given, wanted)).toEqual([]);
				}
			}
		}
	});
});

describe('a result says by which words it was found', () => {
	const by = (lang: Language, query: string, kind = 'quotation') =>
		createIndex(entriesOf(real, lang, called))
			.search(query, { limit: 200, lang, prefix: false })
			.hits.filter((hit) => hit.kind === kind)
			.map(foundBy);

	it.each([
		['en', 'أبارتهايد', 'ar'],
		['ar', 'אפרטהייד', 'he'],
		['he', 'الضفة الغربية', 'ar'],
		['en', 'יהודה ושומרון', 'he']
	] as const)('on the site in %s, “%s”', (lang, query, of) => {
		const all = by(lang, query);
		expect(all.length).toBeGreaterThan(0);
		for (const found of all) {
			expect(found.length).toBeGreaterThan(0);
			expect(found.some((one) => one.lang === of && has(one.text, query.split(' ')[0]!))).toBe(
				true
			);
		}
	});

	it('and of what is in sight says nothing', () => {
		const hits = createIndex(entriesOf(real, 'en', called)).search('Hikvision', {
			lang: 'en'
		}).hits;
		expect(hits.length).toBeGreaterThan(0);
		for (const hit of hits) {
			if (has(hit.entry!.title, 'Hikvision') || has(hit.entry!.text, 'Hikvision')) {
				expect(foundBy(hit)).toEqual([]);
			}
		}
	});
});
