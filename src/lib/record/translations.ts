import type { Language } from '#lib/text/languages.ts';
import { quotedOf } from './quoted.ts';
import type { TheRecord, TranslationRecord } from './record.ts';
import type { Translation } from './schema.ts';

/**
 * Translations of quotations: ours, never quotations, and never taken for the words. One is found by
 * the words that it renders, so it goes with them wherever they stand, and ends with them.
 */

/** The words of a quotation in their source: what a translation is of. */
export interface Original {
	source: string;
	quote: string;
}

export function translationKey(lang: Language, { source, quote }: Original): string {
	return JSON.stringify([lang, source, quote]);
}

/** The translation into `lang` of these words of a source, where there is one. */
export function translationOf(
	record: Pick<TheRecord, 'translations'>,
	{ source, text }: { source: string; text: string },
	lang: Language
): TranslationRecord | undefined {
	return record.translations.get(translationKey(lang, { source, quote: text }));
}

/**
 * The translations that go with a part of a record: of the words that it has, and of its sources'
 * words that nothing in the whole of the record has any more.
 */
export function translationsFor(part: TheRecord, whole: TheRecord): TheRecord['translations'] {
	const keys = (record: TheRecord) =>
		new Set(quotedOf(record).map(({ source, text }) => originalKey({ source, quote: text })));
	if (whole.translations.size === 0) return new Map();
	const [here, there] = [keys(part), keys(whole)];
	return new Map(
		[...whole.translations].filter(([, one]) => {
			const key = originalKey(one);
			return here.has(key) || (part.sources.has(one.source) && !there.has(key));
		})
	);
}

/** What of a translation renders a part of the quotation, or all of it. */
export function partIn(
	{ quote, text, parts }: Pick<Translation, 'quote' | 'text' | 'parts'>,
	words: string
): string | undefined {
	return words === quote ? text : parts.find((part) => part.quote === words)?.text;
}

export function originalKey({ source, quote }: Original): string {
	return JSON.stringify([source, quote]);
}
