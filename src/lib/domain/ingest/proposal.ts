import type { Speaker } from './cast.ts';
import type { Span } from './paragraphs.ts';
import type { SilenceOutcome } from './silence.ts';

/** Why something is proposed: a code with its parameters, for the interface to put in words. */
interface Why {
	code:
		| 'cue-before'
		| 'cue-after'
		| 'carried'
		| 'next'
		| 'line'
		| 'subject'
		| 'no-speaker'
		| 'nested'
		| 'term'
		| 'title'
		| 'reported'
		| 'according'
		| 'silence'
		| 'modal'
		| 'asking'
		| 'recommendation';
	/** `how` a name was found, the quotation is `unclosed`, the asker was `inferred`. */
	parameters?: Record<string, string | boolean>;
}

interface Proposed extends Span {
	/** The words of the text from `start` to `end`. */
	text: string;
	speaker?: Speaker;
	cue?: { text: string; start: number; end: number };
	/** 0 to 1: how sure it is that kind and speaker are right. */
	confidence: number;
	reason: Why;
}

export type Proposal =
	| (Proposed & {
			kind: 'quotation';
			/** Somebody's words, a word held at arm's length, or the name of a work. */
			use: 'speech' | 'term' | 'title';
			/** How many quotations it stands inside of. */
			depth: number;
			closed: boolean;
			act: 'assertion' | 'demand';
	  })
	| (Proposed & { kind: 'reported'; act: 'assertion' | 'demand' })
	| (Proposed & { kind: 'demand' })
	| (Proposed & { kind: 'silence'; outcome: SilenceOutcome; asked?: Speaker; by?: Speaker });

export type QuotationProposal = Extract<Proposal, { kind: 'quotation' }>;
