import { LANGUAGES, type Language } from './languages.ts';

/**
 * The languages whose pages a site has, in their order: all that the program has. What builds a site of a
 * record that names some puts them in the place of this file (src/lib/build/look.ts).
 */
export const SITE_LANGUAGES: readonly Language[] = LANGUAGES;
