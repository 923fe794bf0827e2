import type { Language } from '#lib/domain/vocabulary.ts';
import type { compareEn } from './compare.en.ts';

/** English defines the keys of the instruments' words; every other language must have each of them. */
export type CompareMessages = typeof compareEn;

/** Loads the instruments' words of one language. */
export async function loadCompareMessages(lang: Language): Promise<CompareMessages> {
	return lang === 'ar'
		? (await import('./compare.ar.ts')).compareAr
		: (await import('./compare.en.ts')).compareEn;
}
