import { faultsOf, type OneOf, type ValueFaults } from '#lib/evidence/faults.ts';

/** What can be wrong with one value of the record, by code: what can be of evidence, and more. */
export interface Faults extends ValueFaults {
	/** `character`: its code point and its name, as Unicode has them. */
	'hidden-character': { character: string };
	'not-a-flag': unknown;
	/** Of an object, such as `1.2.840.113549`. */
	'not-an-identifier': unknown;
	'not-localized': unknown;
	'not-one-of': { options: readonly string[] };
	'not-an-interest': unknown;
	/** A list that may not be empty; `of` is its field. */
	'empty-list': { of: 'quotes' | 'points' | 'uses' | 'wordings' | 'interest' };
	'not-one-target': unknown;
	'replied-without-quotation': unknown;
	'elsewhere-without-source': unknown;
	'silence-without-evidence': unknown;
	/** Of a silence, or of words that are older than the claim. */
	'no-answer-with-answers': unknown;
	'reply-without-answers': unknown;
	'earlier-without-claim': unknown;
	'points-without-claim': unknown;
	/** `lacks`: the field that a basis of this kind has. */
	'basis-lacks': { basis: string; lacks: string };
	'source-without-address': unknown;
	/** Compared, and not read by machine. */
	'compared-with-nothing': unknown;
	'not-a-target': unknown;
	'change-without-wordings': unknown;
	'not-a-contact': unknown;
	'not-a-report-address': unknown;
	'not-a-site-address': unknown;
	'without-source-language': unknown;
	'not-a-colour': unknown;
	'faint-colour': unknown;
	'colour-of-a-party': unknown;
	'not-a-drawing': unknown;
}

/** One of them, told apart by its code. */
export type Fault = OneOf<Faults>;

export const fault = faultsOf<Faults>();

/** The fault that a check's message carries; null for messages that are valibot's own. */
export function faultOf(message: string): Fault | null {
	return message.startsWith('{"code":') ? (JSON.parse(message) as Fault) : null;
}
