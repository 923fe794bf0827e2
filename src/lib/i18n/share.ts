import type { Language } from '#lib/domain/vocabulary.ts';
import type { shareEn } from './share.en.ts';

/** English defines the keys of citing, exports, corrections and packs; every other language has each. */
export type ShareMessages = typeof shareEn;

export async function loadShareMessages(lang: Language): Promise<ShareMessages> {
	return lang === 'ar'
		? (await import('./share.ar.ts')).shareAr
		: (await import('./share.en.ts')).shareEn;
}
