import { sourceView } from '#lib/views/source.ts';
import { originView } from '#lib/views/origin.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { facts } from '#lib/server/store.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('source');

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('source', params);
	const { vouching } = await facts();
	return omitFromPayload({
		...sourceView(record, entry, lang, vouching),
		origin: originView(record, 'sources', entry.id)
	});
};
