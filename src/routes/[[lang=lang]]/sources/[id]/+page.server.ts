import { sourceView } from '#lib/domain/view/source.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import { unsent } from '#lib/unsent.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('source');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('source', params);
	return unsent(sourceView(record, entry, lang));
};
