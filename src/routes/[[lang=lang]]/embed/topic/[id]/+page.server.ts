import { inEveryLanguage } from '#lib/record/addresses.ts';
import { matrixPage } from '#lib/compare/topic-head.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import { find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page for the frames of others: markup alone, with the script that reading pages have. */
export const csr = false;

export const entries: EntryGenerator = () =>
	[...record.topics.keys()].flatMap((id) => inEveryLanguage({ id }));

export const load: PageServerLoad = ({ params }) => {
	const { entry } = find('topic', params);
	return omitFromPayload({ ...matrixPage(record, entry), asOf: entry.asOf });
};
