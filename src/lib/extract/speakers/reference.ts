import type { Token, Tokens } from '../tokens.ts';
import type { Words } from './clauses.ts';
import type { How } from './confidence.ts';
import type { Range } from './noun-phrase.ts';
import type { LastSpeaker, Speaker } from './speaker.ts';

/** A phrase that stands for somebody, and what the rules ask of it. */
export interface Reference extends Range, Words {
	words: Tokens;
	first: Token;
	/** Its last word. */
	head: Token;
	/** Its only word as a pronoun, without the verb it hangs on; undefined when there are more words. */
	pronoun: string | undefined;
	/** A capital shows that it names somebody. */
	naming: boolean;
	/** In a script without capitals. */
	caseless: boolean;
	/** With an article, and so one that was named before. */
	definite: boolean;
	role: string | undefined;
	last: LastSpeaker | null;
}

/** Who a phrase stands for, and by what. */
export interface Resolution {
	speaker: Speaker;
	how: How;
}

/**
 * A way to tell whom a phrase stands for, by whoever the text named so far. Rules are asked in their
 * order; the first that answers decides.
 */
export interface CoreferenceRule<Referents> {
	name: string;
	applies(reference: Reference): boolean;
	/** 'nobody': it stands for nobody certain. Null: the next rule may know. */
	resolve(reference: Reference, referents: Referents): Resolution | 'nobody' | null;
}
