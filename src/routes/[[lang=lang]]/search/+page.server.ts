import { localize } from '#lib/record/localize.ts';
import { languageOf } from '#lib/text/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** What the filters are called: the index itself knows only ids. */
export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const { parties, topics, sources } = record;
	return {
		names: {
			party: byId(parties.values(), ({ short, name }) => localize(short ?? name, lang).text),
			topic: byId(topics.values(), ({ title }) => localize(title, lang).text),
			source: byId(sources.values(), ({ title, about }) => title ?? localize(about, lang).text)
		}
	};
};

function byId<T extends { id: string }>(
	entries: Iterable<T>,
	name: (entry: T) => string
): Record<string, string> {
	return Object.fromEntries([...entries].map((entry) => [entry.id, name(entry)]));
}
