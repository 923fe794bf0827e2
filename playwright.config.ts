import { FIXTURE, siteTests } from './tests/support/sites.ts';

/** What the program does, on the invented record of the tests: `npm run test:e2e`. */
export default siteTests(FIXTURE, 'e2e');
