/** Not hydrated: the service worker shows it in the place of a page that is not kept, and fills its list. */
export const csr = false;
