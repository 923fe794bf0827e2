#!/usr/bin/env node
import { register } from 'tsx/esm/api';

/** The program as `npx rejoinder` and `npm link` install it: TypeScript is read as it stands. */
register({ tsconfig: false });
await import('./main.ts');
