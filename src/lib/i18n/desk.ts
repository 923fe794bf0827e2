import type { Language } from '#lib/domain/vocabulary.ts';
import type { deskEn } from './desk.en.ts';

/** English defines the keys of the desk's words; every other language must have each of them. */
export type DeskMessages = typeof deskEn;

/** Loads the desk's words of one language. */
export async function loadDeskMessages(lang: Language): Promise<DeskMessages> {
	return lang === 'ar'
		? (await import('./desk.ar.ts')).deskAr
		: (await import('./desk.en.ts')).deskEn;
}
