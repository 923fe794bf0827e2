import { machineReadIn } from '#lib/record/machine.ts';
import { facts, whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = async () => {
	const { held, counts, version } = await facts();
	return { machine: machineReadIn(await whole()), held, known: counts.sources, asOf: version };
};
