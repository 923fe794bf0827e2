import type { Dictionaries } from '../messages.ts';
import { reading } from './desk/reading.ts';
import { entries } from './desk/entries.ts';
import { project } from './desk/project.ts';

export const messages: Dictionaries['desk'] = { ...reading, ...entries, ...project };
