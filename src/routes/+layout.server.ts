import { searchForm } from '#lib/server/search.ts';
import { site } from '#lib/server/site.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ origin: site.url, searchForm: searchForm() });
