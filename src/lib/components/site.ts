import { createContext } from 'svelte';
import type { Language } from '#lib/domain/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** What every component needs of the page it stands in. */
export interface Site {
	readonly lang: Language;
	readonly t: Messages;
	/** This page's own path, without language and mount point. */
	readonly path: string;
	/** Where the site is published, `https://example.org/sub`; empty where that is not known. */
	readonly origin: string;
	/** An address of this site in the page's language, below wherever the site is mounted. */
	to: (path: string) => string;
	/** The same without a language, for files. */
	file: (path: string) => string;
	date: (edtf: string) => string;
}

export const [useSite, provideSite] = createContext<Site>();
