import { addOn } from './intake/add-on.ts';
import { bring } from './intake/bring.ts';
import { several } from './intake/several.ts';

/** What is said of files and pages that are handed to the desk, in English. The keys are the contract for every other language. */
export const messages = { addOn, bring, several };
