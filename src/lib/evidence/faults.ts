/**
 * What can be wrong with a value that stands in evidence, by code, with the parameters that the words
 * for it need; `unknown` stands for none. The record has more of them for its own fields.
 */
export interface ValueFaults {
	empty: unknown;
	'half-a-surrogate-pair': unknown;
	'not-an-id': unknown;
	'too-long': { most: number };
	'not-a-date': unknown;
	'not-a-day': unknown;
	'not-in-the-calendar': unknown;
	'not-a-link': unknown;
	'not-a-language-tag': unknown;
	'not-a-count': unknown;
	'not-a-natural-number': unknown;
	'not-a-media-type': unknown;
	'not-a-text-rule': unknown;
	'not-a-place': unknown;
	/** A place of a kept text that does not begin behind the one before it, or not in the text. */
	'places-not-in-order': unknown;
	'not-hexadecimal': { bytes: number };
	'not-base64': unknown;
	/** More or less than an instant of UTC. */
	'not-an-instant': unknown;
	'other-version': { known: readonly (number | string)[] };
	/** A passage before or at the place of the one above it. */
	'out-of-order': { passage: number };
}

/** One of a table of faults, told apart by its code. */
export type OneOf<F> = { [C in keyof F]: { code: C } & F[C] }[keyof F];

/**
 * A fault as the message of a check: valibot's messages are texts, so code and parameters travel as
 * JSON, which `faultOf` reads back.
 */
export const faultsOf =
	<F>() =>
	<C extends keyof F>(code: C, ...[parameters]: unknown extends F[C] ? [] : [F[C]]): string =>
		JSON.stringify({ code, ...(parameters as object | undefined) });
