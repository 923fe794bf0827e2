import * as v from 'valibot';
import { concat, fromHex, sha256, toHex, uint32be, utf8, type Hash } from './bytes.ts';
import { faultsOf, type ValueFaults } from './faults.ts';
import { leafHash, treeHash } from './merkle.ts';
import { hex, Id } from './values.ts';

/**
 * What an authority vouches for: the roots of all commitments of a record under one (docs/evidence.md),
 * and the answer in which it says when it was shown them. This is the one schema of that file.
 */

const fault = faultsOf<ValueFaults>();

const LEAF = utf8('rejoinder/stamped/1\u0000');
const STAMP = utf8('rejoinder/timestamp/1\u0000');

/** No answer of an authority is longer, in bytes: those of today have from one to eight thousand. */
export const MOST_TOKEN_BYTES = 60_000;

/** An instant of UTC, to the second or finer. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

export const Timestamp = v.strictObject({
	version: v.literal(1, fault('other-version', { known: [1] })),
	/** Id of an authority that the settings of the record name. */
	authority: Id,
	/** When, by the authority. */
	time: v.pipe(v.string(), v.regex(INSTANT, fault('not-an-instant'))),
	/** The one root over those of the sources. */
	root: hex(32),
	sources: v.pipe(
		v.array(v.strictObject({ source: Id, root: hex(32) })),
		v.minLength(1, fault('empty'))
	),
	/** The answer of the authority as it came, a TimeStampResp of RFC 3161 in base64. */
	response: v.pipe(
		v.string(),
		v.regex(
			/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
			fault('not-base64')
		),
		v.maxLength(2 * MOST_TOKEN_BYTES, fault('too-long', { most: 2 * MOST_TOKEN_BYTES }))
	)
});
export type Timestamp = v.InferOutput<typeof Timestamp>;

/** The one root over the roots of commitments, whatever their order; one that is there twice counts once. */
export async function rootOfRoots(roots: readonly string[], hash: Hash = sha256): Promise<string> {
	const sorted = [...new Set(roots)].sort();
	const leaves = await Promise.all(
		sorted.map((root) => leafHash(concat(LEAF, fromHex(root)), hash))
	);
	const tree = await treeHash(leaves, hash);
	return toHex(await hash(concat(STAMP, uint32be(sorted.length), tree)));
}

/** Every way in which the answer of an authority can fail, by code, with what its words need to know. */
export interface TokenFaults {
	/** No answer of RFC 3161, or one that is cut off or too large. */
	'token-unreadable': unknown;
	/** `says`: the words of the authority, or the number of its status. */
	'token-refused': { says: string };
	'token-other-root': unknown;
	'token-weak-hash': { algorithm: string };
	'token-unknown-signature': { algorithm: string };
	'token-altered': unknown;
	'token-no-signer': unknown;
	'token-other-signer': unknown;
	'token-bad-signature': unknown;
	/** `name`: of who signed, as its certificate has it. */
	'token-foreign': { name: string };
	'token-not-for-time': { name: string };
	/** Signed when this certificate was not yet, or no longer, valid. */
	'token-out-of-date': { name: string; time: string; from: string; to: string };
	'token-other-policy': { policy: string; wanted: string };
	'token-other-nonce': unknown;
	/** Later than now. */
	'token-ahead': { time: string };
}
export type TokenFault = {
	[C in keyof TokenFaults]: { code: C } & TokenFaults[C];
}[keyof TokenFaults];

/** A timestamp that does not hold, with what its file has beside the token. */
export interface TimestampFaults extends TokenFaults {
	'timestamp-other-root': { root: string };
	'timestamp-other-time': { time: string };
	/** Before the day on which a text that it covers was captured. */
	'timestamp-before-capture': { source: string; captured: string };
}
