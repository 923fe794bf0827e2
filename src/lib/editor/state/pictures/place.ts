/** Where the program that reads pictures lies below the root of a site; its version is in the path, as it never changes there. */
export const TESSERACT = '_app/immutable/tesseract-7.0.0/';

/** What is fetched, in megabytes as hosts send it: the program, and what it has learnt of each language. */
export const PROGRAM_MB = 1.2;
export const LEARNT_MB: Readonly<Record<string, number>> = { eng: 3, ara: 1.7, heb: 0.6 };
