import { CODE_LISTS, CODES, codeKey } from '#lib/coding/codebook.ts';
import { examplesIn } from '#lib/coding/examples.ts';
import { measure, readersOf, unitsOf } from '#lib/coding/readings.ts';
import { localize } from '#lib/record/localize.ts';
import { known } from '#lib/views/links.ts';
import { languageOf } from '#lib/text/languages.ts';
import { facts, whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const record = await whole();
	const { vouching } = await facts();
	const lang = languageOf(params.lang);
	const units = unitsOf(record);
	const examples = examplesIn(record, lang);
	return {
		lists: CODE_LISTS.map((list) => ({
			list,
			entries: CODES[list].map((kind) => {
				const key = codeKey(list, kind);
				return { kind, key, example: examples.get(key) };
			})
		})),
		readers: readersOf(units).map(({ topic, ...row }) => ({
			...row,
			topic: { id: topic, title: localize(known(record.topics, topic, 'topic').title, lang) }
		})),
		measured: measure(units),
		vouched: vouching.timestamps.length > 0
	};
};
