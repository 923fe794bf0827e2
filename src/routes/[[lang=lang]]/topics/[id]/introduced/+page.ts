import { withViewsWords } from '#lib/i18n/page-words.ts';
import type { PageServerData } from './$types';

export const load = withViewsWords<PageServerData>;
