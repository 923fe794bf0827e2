import type { ParamMatcher } from '@sveltejs/kit';
import { isPrefix } from '#lib/record/addresses.ts';

/** The languages that an address names: `/ar`. */
export const match = isPrefix satisfies ParamMatcher;
