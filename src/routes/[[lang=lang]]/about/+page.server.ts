import { counts, record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	sources: counts.sources,
	captured: record.evidence.size
});
