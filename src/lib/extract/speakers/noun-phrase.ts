import type { Tokens } from '../tokens.ts';
import type { Words } from './clauses.ts';

/** A stretch of a list of tokens; `to` is exclusive. */
export interface Range {
	from: number;
	to: number;
}

/** A noun phrase that names somebody, by the indexes of its tokens. */
export interface Phrase extends Range {
	/** What stands in apposition to it: a person's role. */
	role?: Range;
}

/** The words of a range, with a space wherever the text has one. */
export function textOf(tokens: Tokens, { from, to }: Range): string {
	let text = '';
	let end = tokens[from]?.start ?? 0;
	for (const token of tokens.slice(from, to)) {
		text += (token.start > end ? ' ' : '') + token.text;
		end = token.end;
	}
	return text;
}

export function hasCapital(tokens: Tokens, { from, to }: Range): boolean {
	return tokens.slice(from, to).some(({ capital }) => capital);
}

/** Whether a capital shows that it names somebody; that of an article does not. */
export function isNaming({ tokens, lexicon }: Words, { from, to }: Range): boolean {
	const article = lexicon.determiners.has(tokens[from]!.form);
	return hasCapital(tokens, { from: article ? from + 1 : from, to });
}
