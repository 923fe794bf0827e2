import type { Language } from '#lib/domain/vocabulary.ts';

export type Direction = 'ltr' | 'rtl';

interface LanguageEntry {
	tag: Language;
	dir: Direction;
	/** The language's own name for itself. */
	name: string;
	/**
	 * Locale for dates and numbers. Digits and calendar are fixed, since servers and browsers
	 * disagree on what a bare "ar" means, and a page must read the same from both.
	 */
	locale: string;
}

export const LANGUAGE_TABLE: Record<Language, LanguageEntry> = {
	en: { tag: 'en', dir: 'ltr', name: 'English', locale: 'en-GB-u-ca-gregory-nu-latn' },
	ar: { tag: 'ar', dir: 'rtl', name: 'العربية', locale: 'ar-u-ca-gregory-nu-latn' }
};

/** The language that a route parameter names; none means English. */
export function languageOf(parameter: string | undefined): Language {
	return parameter === 'ar' ? 'ar' : 'en';
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'syr', 'ckb']);

/** Direction of a text by its language tag, for quotations that keep their own. */
export function directionOf(tag: string): Direction {
	return RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** A language's name in a language, `Swedish` for sv in en; the tag itself where it has none. */
export function languageName(tag: string, lang: Language): string {
	return new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
