import { LIKELY, SURE } from '#lib/extract/speakers/confidence.ts';
import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import type { DeskMessages } from './messages.ts';

type Reason = Proposal['reason'];

/** The reason of a proposal as one phrase; `semicolon` is the language's. */
export function reasonWords(
	{ code, parameters = {} }: Reason,
	words: DeskMessages['reasons'],
	semicolon: string
): string {
	return [
		words.code[code],
		...(parameters.unclosed ? [words.more.unclosed] : []),
		...(parameters.inferred ? [words.more.inferred] : [])
	].join(semicolon);
}

/** Steps of confidence that a reader can act on; a number would promise a precision that is not there. */
export function confidenceWord(confidence: number, words: DeskMessages['confidence']): string {
	return confidence >= SURE ? words.high : confidence >= LIKELY ? words.middle : words.low;
}
