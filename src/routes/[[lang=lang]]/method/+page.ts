import { withCodebookWords } from '#lib/i18n/page-words.ts';
import type { PageServerData } from './$types';

export const load = withCodebookWords<PageServerData>;
