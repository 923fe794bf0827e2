import { LANGUAGES } from '#lib/text/languages.ts';
import { loadMessages } from './messages.ts';

/** What readers may call an entry, in every language, by what the entry is: for the index of the search. */
export async function searchWords() {
	const all = await Promise.all(LANGUAGES.map((lang) => loadMessages(lang, 'search')));
	return {
		silence: all.map(({ silence }) => silence),
		answer: all.map(({ answer }) => answer),
		demand: all.map(({ demand }) => demand)
	};
}
