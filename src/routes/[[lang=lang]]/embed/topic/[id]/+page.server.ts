import { inEveryLanguage } from '#lib/record/addresses.ts';
import { matrixPage } from '#lib/compare/topic-head.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import { find, idsOf } from '#lib/server/find.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page for the frames of others: markup alone, with the script that reading pages have. */
export const csr = false;

export const entries: EntryGenerator = async () => (await idsOf('topic')).flatMap(inEveryLanguage);

export const load: PageServerLoad = async ({ params }) => {
	const { entry, record } = await find('topic', params);
	return omitFromPayload({ ...matrixPage(record, entry), asOf: entry.asOf });
};
