import { LANGUAGES } from '#lib/text/languages.ts';
import { loadMessages } from './messages.ts';

/** What readers of every language may call an answer that did not come, for the index of the search. */
export async function silenceWords(): Promise<string[]> {
	const words = await Promise.all(LANGUAGES.map((lang) => loadMessages(lang, 'search')));
	return words.map(({ silence }) => silence);
}
