import type { Language } from '#lib/domain/vocabulary.ts';
import type { en } from './en.ts';

/** English defines the keys; every other language must have each of them, in the same form. */
export type Messages = typeof en;

/** Loads the words of one language, so that a page carries only its own. */
export async function loadMessages(lang: Language): Promise<Messages> {
	return lang === 'ar' ? (await import('./ar.ts')).ar : (await import('./en.ts')).en;
}
