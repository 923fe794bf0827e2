import type { SilenceOutcome } from '../lexicon/lexicon.ts';
import type { Span } from '../paragraphs.ts';
import type { Cue } from './attribution.ts';
import type { Rule } from './confidence.ts';
import type { Speaker } from './speaker.ts';
import type { Use } from './usage.ts';

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
	cue?: Cue;
	/** 0 to 1: how sure it is that kind and speaker are right. */
	confidence: number;
	/** The rule that found it; absent where a person chose the words. */
	rule?: Rule;
	reason: Why;
}

export type Proposal =
	| (Proposed & {
			kind: 'quotation';
			use: Use;
			/** How many quotations it stands inside of. */
			depth: number;
			closed: boolean;
			act: 'assertion' | 'demand';
	  })
	| (Proposed & { kind: 'reported'; act: 'assertion' | 'demand' })
	| (Proposed & { kind: 'demand' })
	| (Proposed & { kind: 'silence'; outcome: SilenceOutcome; asked?: Speaker; by?: Speaker });

export type QuotationProposal = Extract<Proposal, { kind: 'quotation' }>;
