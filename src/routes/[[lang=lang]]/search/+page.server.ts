import { localize } from '#lib/record/localize.ts';
import { languageOf } from '#lib/text/languages.ts';
import { whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** What the filters are called: the index itself knows only ids. */
export const load: PageServerLoad = async ({ params }) => {
	const record = await whole();
	const lang = languageOf(params.lang);
	const { parties, topics, sources } = record;
	return {
		names: {
			party: byId(parties.values(), ({ short, name }) => localize(short ?? name, lang)),
			topic: byId(topics.values(), ({ title }) => localize(title, lang)),
			source: byId(sources.values(), ({ title, language, about }) =>
				title === undefined ? localize(about, lang) : { text: title, lang: language }
			)
		}
	};
};

function byId<T extends { id: string }>(
	entries: Iterable<T>,
	name: (entry: T) => { text: string; lang: string }
): Record<string, { text: string; lang: string }> {
	return Object.fromEntries([...entries].map((entry) => [entry.id, name(entry)]));
}
