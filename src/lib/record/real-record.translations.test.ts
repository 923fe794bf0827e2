import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/text/languages.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { readRecord } from './read.ts';
import { quotedOf } from './quoted.ts';
import { languageOf, statementsOf } from './statement.ts';
import { termsIn } from './terms.ts';
import { translationOf } from './translations.ts';

/** What holds of our translations in the record itself: nobody meets words in a language they cannot read. */
const { record, notices } = await readRecord(await readFiles(await findRecord('.')));

const quoted = [
	...new Map(quotedOf(record).map((one) => [JSON.stringify([one.source, one.text]), one])).values()
];

describe.each(LANGUAGES)('in %s', (lang) => {
	const foreign = quoted.filter((one) => languageOf(record, one).split('-')[0] !== lang);

	test('every quotation in another language has a translation', () => {
		const without = foreign.filter((one) => !translationOf(record, one, lang));
		expect(without.map(({ text }) => text)).toEqual([]);
	});

	test('every part that a point or a move rests on is there in the translation too', () => {
		const missing = statementsOf(record).flatMap(({ key, kind, value }) => {
			const resting = kind === 'claim' ? value.points : value.moves;
			return value.quotes.flatMap((quote) => {
				const translation = translationOf(record, quote, lang);
				return resting
					.filter(
						(one) =>
							translation !== undefined &&
							quote.text.includes(one.quote) &&
							one.quote !== quote.text &&
							!translation.parts.some((part) => part.quote === one.quote)
					)
					.map((one) => `${key}: ${one.quote}`);
			});
		});
		expect(missing).toEqual([]);
	});

	test('every contested wording in a quotation says by which words it is rendered', () => {
		const bare = foreign.flatMap((one) =>
			termsIn(one.text, languageOf(record, one), record.terms.values()).flatMap(
				({ term, wording }) => {
					const found = record.terms.get(term)?.wordings[wording];
					return found?.renderings?.[lang]?.length ? [] : [found?.text];
				}
			)
		);
		expect(bare).toEqual([]);
	});
});

test('no translation is stale, and nobody is said to have read one who has not', () => {
	expect(notices).toEqual([]);
	expect([...record.translations.values()].filter(({ readBy }) => readBy !== undefined)).toEqual(
		[]
	);
});
