import type { Transport } from '@sveltejs/kit';
import { isUnsent } from '#lib/unsent.ts';

/** Writes nothing of what is never sent, and leaves everything else to Kit. */
export const transport: Transport = {
	unsent: { encode: isUnsent, decode: () => ({}) }
};
