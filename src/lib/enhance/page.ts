import type { Language } from '#lib/domain/vocabulary.ts';
import { loadMessages, type Messages } from '#lib/i18n/messages.ts';

/** What the markup says of the page that it stands in. */
export const page = {
	get lang(): Language {
		return document.documentElement.lang === 'ar' ? 'ar' : 'en';
	},
	/** Where the site is mounted, without a slash at its end; the layout writes it down. */
	get base(): string {
		const written = document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? '';
		return new URL(`${written || ''}/`, location.href).pathname.replace(/\/$/, '');
	}
};

let loading: { lang: Language; messages: Promise<Messages> } | undefined;

/** The interface's words, loaded when something first has to be said. */
export function messages(): Promise<Messages> {
	const { lang } = page;
	if (loading?.lang !== lang) loading = { lang, messages: loadMessages(lang) };
	return loading.messages;
}
