import { REAL, siteTests } from '../support/sites.ts';

/** What must hold of the real record’s site, whatever its editors write: `npm run test:real`. */
export default siteTests(REAL, 'real');
