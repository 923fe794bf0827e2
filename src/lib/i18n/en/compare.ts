import { matrix } from './compare/matrix.ts';
import { chronology } from './compare/chronology.ts';
import { map } from './compare/map.ts';
import { balance } from './compare/balance.ts';
import { wording } from './compare/wording.ts';
import { pair } from './compare/pair.ts';

/** What the instruments for comparing say, in English. The keys are the contract for other languages. */
export const messages = { ...matrix, ...chronology, ...map, ...balance, ...wording, ...pair };
