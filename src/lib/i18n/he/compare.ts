import type { Dictionaries } from '../messages.ts';
import { matrix } from './compare/matrix.ts';
import { chronology } from './compare/chronology.ts';
import { map } from './compare/map.ts';
import { balance } from './compare/balance.ts';
import { wording } from './compare/wording.ts';
import { pair } from './compare/pair.ts';

export const messages: Dictionaries['compare'] = {
	...matrix,
	...chronology,
	...map,
	...balance,
	...wording,
	...pair
};
