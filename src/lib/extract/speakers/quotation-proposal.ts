import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import type { Quoted } from '../quotes.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf, UNCLOSED } from './confidence.ts';
import { actOf } from './demands.ts';
import type { QuotationProposal } from './proposal.ts';
import { isTitle, type Use } from './usage.ts';

/* A proposal for words in quotation marks, from nobody's words to those of somebody. */

/** The words of a quotation, nobody's so far. */
export function quotationProposal(
	text: string,
	{ start, end, depth, closed }: Pick<Quoted, 'start' | 'end' | 'depth' | 'closed'>,
	lexicon: ReportingLexicon
): QuotationProposal {
	const words = text.slice(start, end);
	return {
		kind: 'quotation',
		use: 'speech',
		start,
		end,
		text: words,
		depth,
		closed,
		act: actOf(words, lexicon),
		rule: 'no-speaker',
		confidence: confidenceOf('no-speaker'),
		reason: { code: 'no-speaker' }
	};
}

/** Gives the words to a speaker. */
export function settle(
	proposal: QuotationProposal,
	{ speaker, cue, where, how, rule, confidence }: Attribution
): void {
	const code = where === 'before' ? 'cue-before' : where === 'after' ? 'cue-after' : where;
	const parameters: Record<string, string | boolean> = { how };
	if (!proposal.closed) parameters.unclosed = true;
	Object.assign(proposal, {
		speaker,
		...(cue ? { cue } : {}),
		rule,
		confidence: proposal.closed ? confidence : Math.min(confidence, UNCLOSED),
		reason: { code, parameters }
	} satisfies Partial<QuotationProposal>);
}

/** Takes the words from whoever says them: they are no speech. */
export function drop(proposal: QuotationProposal, use: Exclude<Use, 'speech'>): void {
	delete proposal.speaker;
	delete proposal.cue;
	Object.assign(proposal, {
		use,
		rule: use,
		confidence: confidenceOf(use),
		reason: { code: use }
	} satisfies Partial<QuotationProposal>);
}

/** What stands in marks inside a quotation: the words of somebody whom the speaker quotes. */
export function nestedProposal(proposal: QuotationProposal): QuotationProposal {
	const long = (proposal.text.match(/\p{L}+/gu)?.length ?? 0) > 4;
	const use = isTitle(proposal.text) ? 'title' : long ? 'speech' : 'term';
	const confidence = confidenceOf('nested');
	return { ...proposal, use, rule: 'nested', confidence, reason: { code: 'nested' } };
}
