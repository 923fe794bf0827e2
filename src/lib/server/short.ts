import { redirectLines, shortTableOf } from '#lib/record/short-table.ts';
import { record, settings } from './record.ts';
import { site } from './site.ts';

export const shortTable = shortTableOf(record);

/**
 * The table of redirects that the owner of the site serves at the place for short links; none where there
 * is no such place, or where the site will be is not known.
 */
export const redirects =
	settings.short === undefined || site.url === '' ? null : redirectLines(shortTable, site.url);
