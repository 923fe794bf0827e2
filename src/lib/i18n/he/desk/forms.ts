import { counter } from '../../count.ts';

export const count = counter('he');
