import { withAccessWords } from '#lib/i18n/page-words.ts';
import type { PageServerData } from './$types';

export const load = withAccessWords<PageServerData>;
