import type { Transport } from '@sveltejs/kit';
import { isOmitted } from '#lib/reading/omit-from-payload.ts';

/** Writes an empty object for data that omitFromPayload marked, and leaves everything else to Kit. */
export const transport: Transport = {
	omitted: { encode: isOmitted, decode: () => ({}) }
};
