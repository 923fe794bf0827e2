/** A larger file is no document, and would fill the memory of a browser; in bytes. */
export const MOST_BYTES = 500_000_000;
/** A file of nothing but text, in bytes: of a hundred hours of speech a tenth. */
export const MOST_TEXT = 20_000_000;
/** One part of a document, unpacked: a book has a tenth of it. */
export const MOST_PART = 64_000_000;
/** All parts together that a reading unpacks. */
export const MOST_UNPACKED = 256_000_000;
/** Names in one archive. */
export const MOST_PARTS = 100_000;
/** Files that are taken in at one time. */
export const MOST_FILES = 1000;
