import type { Dictionaries } from '../messages.ts';
import { site } from './core/site.ts';
import { pages } from './core/pages.ts';
import { kinds } from './core/kinds.ts';
import { proof } from './core/proof.ts';
import { claim } from './core/claim.ts';
import { lists } from './core/lists.ts';
import { finding } from './core/finding.ts';

export const messages: Dictionaries['core'] = {
	...site,
	...pages,
	...kinds,
	...proof,
	...claim,
	...lists,
	...finding
};
