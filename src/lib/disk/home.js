import { join } from 'node:path';

/** The folder of the program, wherever it is called from. */
export const HOME = join(import.meta.dirname, '../../..');
