const ENGLISH = new Set(['en']);
const ENGLISH_OR_UNKNOWN = new Set(['en', 'und']);

export const isEnglish = (lang: string) => ENGLISH.has(lang);

/** A short text does not tell its language, and lists of English words do no harm in another. */
export const mayBeEnglish = (lang: string) => ENGLISH_OR_UNKNOWN.has(lang);
