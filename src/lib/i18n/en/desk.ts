import { reading } from './desk/reading.ts';
import { entries } from './desk/entries.ts';
import { project } from './desk/project.ts';

/** Everything the desk says, in English. The keys are the contract for every other language. */
export const messages = { ...reading, ...entries, ...project };
