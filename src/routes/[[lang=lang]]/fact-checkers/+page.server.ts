import { machineReadIn } from '#lib/record/machine.ts';
import { lastDayOf } from '#lib/record/record.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = () => ({
	machine: machineReadIn(record),
	held: record.evidence.size,
	known: record.sources.size,
	asOf: lastDayOf(record)
});
