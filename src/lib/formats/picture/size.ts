/** What links to a page are shown with nearly everywhere (the Open Graph protocol, 1.91 to 1). */
export const PICTURE_SIZE = { width: 1200, height: 630 };
