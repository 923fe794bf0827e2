import type { ParamMatcher } from '@sveltejs/kit';

/** The languages that an address names; English is the one that it leaves out. */
export const match: ParamMatcher = (param): param is 'ar' => param === 'ar';
