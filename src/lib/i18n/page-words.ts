import { languageOf } from '#lib/text/languages.ts';
import { loadMessages } from './messages.ts';

interface Event<Data> {
	data: Data;
	params: { lang?: string };
}

/** The load of a page of comparison: what its server gives, and the words of its language. */
export async function withCompareWords<Data>({ data, params }: Event<Data>) {
	return { ...data, words: await loadMessages(languageOf(params.lang), 'compare') };
}

/** The same of the page of the method. */
export async function withCodebookWords<Data>({ data, params }: Event<Data>) {
	return { ...data, words: await loadMessages(languageOf(params.lang), 'codebook') };
}

/** The same of the accessibility statement. */
export async function withAccessWords<Data>({ data, params }: Event<Data>) {
	return { ...data, words: await loadMessages(languageOf(params.lang), 'access') };
}

/** The same of a view that sets the words of a topic against each other. */
export async function withViewsWords<Data>({ data, params }: Event<Data>) {
	return { ...data, words: await loadMessages(languageOf(params.lang), 'views') };
}

/** The same of a page that gives things to take along. */
export async function withShareWords<Data>({ data, params }: Event<Data>) {
	return { ...data, words: await loadMessages(languageOf(params.lang), 'share') };
}
