import type { Cues } from './cue-lists.ts';
import { de, en, nl, sv } from './cues-germanic.ts';
import { es, fr, it, pt } from './cues-romance.ts';
import { ar, he } from './cues-semitic.ts';

const cues: Readonly<Record<string, Cues>> = { en, fr, de, es, it, pt, nl, sv, ar, he };

/** The cues of a language; English ones where the language is not among them. */
export function cuesOf(language: string): Cues {
	return cues[language] ?? en;
}
