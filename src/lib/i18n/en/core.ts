import { site } from './core/site.ts';
import { pages } from './core/pages.ts';
import { kinds } from './core/kinds.ts';
import { proof } from './core/proof.ts';
import { claim } from './core/claim.ts';
import { lists } from './core/lists.ts';
import { finding } from './core/finding.ts';

/** Everything the interface says, in English. The keys are the contract for every other language. */
export const messages = { ...site, ...pages, ...kinds, ...proof, ...claim, ...lists, ...finding };
