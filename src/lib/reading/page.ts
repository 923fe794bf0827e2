import type { Language } from '#lib/text/languages.ts';
import { find, said } from '#lib/components/hooks.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** The facts of the page, as its layout has written them on `<main>`. */
export const page = {
	get lang(): Language {
		return said(find('base'), 'lang') as Language;
	},
	/** Where the site is mounted, without a slash at its end. */
	get base(): string {
		const written = said(find('base'), 'base') ?? '';
		return new URL(`${written}/`, location.href).pathname.replace(/\/$/, '');
	},
	get searchForm() {
		return said(find('base'), 'form') ?? 'whole';
	},
	/** What the site is called. */
	get name() {
		return said(find('base'), 'site') ?? '';
	},
	/** Where short links begin, if not on the site itself. */
	get short() {
		return said(find('base'), 'short');
	},
	file: (path: string): string => page.base + path
};

/** Says something to those who hear the page: the place for it is there from the beginning. */
export function announce(what: string): void {
	const status = find('status');
	if (status) status.textContent = what;
}

let words: Promise<Messages> | undefined;

/** The interface's words; they and what loads them come when something first has to be said. */
export const messages = (): Promise<Messages> =>
	(words ??= import('#lib/i18n/messages.ts').then(({ loadMessages }) =>
		loadMessages(page.lang, 'core')
	));
