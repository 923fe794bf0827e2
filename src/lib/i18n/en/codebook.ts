import { moves } from './codebook/moves.ts';
import { kinds } from './codebook/kinds.ts';
import { method } from './codebook/method.ts';

/** What each kind of the record means, and the words of what is made from that. */
export const messages = { codebook: { ...moves, ...kinds }, ...method };
