import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import { facts } from '#lib/server/store.ts';
import { CRITERIA, TRIED_ON } from './criteria.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = async () => {
	const { contact } = (await facts()).settings;
	return omitFromPayload({ criteria: CRITERIA, triedOn: TRIED_ON, contact });
};
