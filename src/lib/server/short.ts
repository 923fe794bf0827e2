import { redirectLines, shortTableOf } from '#lib/record/short-table.ts';
import { site } from './site.ts';
import { facts, onceOf, whole } from './store.ts';

const tableOf = onceOf(shortTableOf);

export const shortTable = async () => tableOf(await whole());

/**
 * The table of redirects that the owner of the site serves at the place for short links; none where there
 * is no such place, or where the site will be is not known.
 */
export async function redirects(): Promise<string | null> {
	const { short } = (await facts()).settings;
	const { url } = await site();
	return short === undefined || url === '' ? null : redirectLines(await shortTable(), url);
}
