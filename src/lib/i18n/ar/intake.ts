import type { Dictionaries } from '../messages.ts';
import { addOn } from './intake/add-on.ts';
import { bring } from './intake/bring.ts';
import { several } from './intake/several.ts';

export const messages = { addOn, bring, several } satisfies Dictionaries['intake'];
