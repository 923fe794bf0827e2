import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import { settings } from '#lib/server/record.ts';
import { CRITERIA, TRIED_ON } from './criteria.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = () =>
	omitFromPayload({ criteria: CRITERIA, triedOn: TRIED_ON, contact: settings.contact });
