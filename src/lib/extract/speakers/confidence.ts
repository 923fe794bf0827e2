import calibration from './calibration.json' with { type: 'json' };

/** The rules that make proposals, each with how often it was right and how often it was asked. */
const { rules, how: hows } = calibration;

/** A rule that made a proposal. */
export type Rule = keyof typeof rules;

/** How a phrase stands for a speaker: by name, by a pronoun, as a body or an office, by a description. */
export type How = keyof typeof hows;

/** What is called sure is right all but always, and what is called fairly sure mostly. */
export const SURE = 0.95;
export const LIKELY = 0.85;

/* A quotation whose end had to be guessed is never surer than that. */
export const UNCLOSED = 0.5;

/**
 * How sure it is that a rule is right, 0 to 1: the share of its answers that are right on the sentences
 * of tests/golden/speakers and in the texts of tests/fixtures/speech that are not held out, by the rule of succession (Laplace 1814): a rule that was asked a few times
 * is not yet sure. Where a name is found by less than the name, times the share of such names that are
 * right. `npm run bench -- speakers --calibrate` counts them anew; a test holds this table to the sentences.
 */
export function confidenceOf(rule: Rule, how: How = 'named'): number {
	const share = how === 'named' ? 1 : succession(hows[how]) / succession(hows.named);
	return Math.round(succession(rules[rule]) * Math.min(1, share) * 100) / 100;
}

function succession([right = 0, asked = 0]: readonly number[]): number {
	return (right + 1) / (asked + 2);
}
