import { counts, record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const load: PageServerLoad = () => ({
	sources: counts.sources,
	captured: record.evidence.size
});
