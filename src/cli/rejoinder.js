#!/usr/bin/env node
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';
import { workshop } from '../lib/disk/workshop.js';

/** The program as it is installed: TypeScript is read as it stands, from where a site can be built. */
register({ tsconfig: false });
// Which copy of the program it is, is known here alone; what it imports is its own.
// eslint-disable-next-line no-restricted-syntax
await import(pathToFileURL(join(workshop(), 'src/cli/main.ts')).href);
