import type { Dictionaries } from '../messages.ts';
import { moves } from './codebook/moves.ts';
import { kinds } from './codebook/kinds.ts';
import { method } from './codebook/method.ts';

export const messages: Dictionaries['codebook'] = { codebook: { ...moves, ...kinds }, ...method };
