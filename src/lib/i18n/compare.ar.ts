import { compareEn } from './compare.en.ts';
export const compareAr: typeof compareEn = compareEn;
