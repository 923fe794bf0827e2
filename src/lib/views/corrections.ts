import { correctedWords, named } from '#lib/record/corrected.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Correction } from '#lib/record/schema.ts';
import type { CorrectionKind } from '#lib/record/vocabulary.ts';
import { SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { compareWords, type Change } from '#lib/quotations/change.ts';
import { localize } from '#lib/record/localize.ts';
import type { Words } from './links.ts';

export interface CorrectionView {
	/** Names its place on the page. */
	id: string;
	date: string;
	kind: CorrectionKind;
	/** What was corrected, and its page unless it was taken out. */
	target: { words?: Words; path?: string; key: string };
	reason: Words;
	/** Address of the report that it came of. */
	report?: string;
	/** Old and new wording, by words, in the language that both are in. */
	wording?: { lang: Language; changes: readonly Change[] };
}

/** Newest first. */
export function correctionViews(
	record: TheRecord,
	corrections: readonly Correction[],
	lang: Language
): CorrectionView[] {
	return named(corrections)
		.map((one): CorrectionView => ({
			id: one.id,
			date: one.date,
			kind: one.kind,
			target: targetOf(record, one.target, lang),
			reason: localize(one.reason, lang),
			report: one.report,
			wording: wordingOf(one, lang)
		}))
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function wordingOf(one: Correction, lang: Language): CorrectionView['wording'] {
	const both = one.old?.[lang] !== undefined || one.new?.[lang] !== undefined;
	const shown = both ? lang : SOURCE_LANGUAGE;
	const [old = '', now = ''] = [one.old?.[shown], one.new?.[shown]];
	if (old === '' && now === '') return undefined;
	return { lang: shown, changes: compareWords(old, now, shown) };
}

function targetOf(record: TheRecord, key: string, lang: Language): CorrectionView['target'] {
	const words = correctedWords(record, key);
	if (!words) return { key };
	const path = `/${key.replace(/^terms\//, 'terms#')}`;
	return { key, path, words: localize(words, lang) };
}
