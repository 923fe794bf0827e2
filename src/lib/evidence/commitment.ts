import { canonical, codePoints } from '#lib/text/text.ts';
import { plainText } from '#lib/text/plain-text.ts';
import { concat, sha256, toHex, uint32be, utf8 } from './bytes.ts';
import { entryOf } from './entry.ts';
import type { Disclosure2, Evidence2, Head } from './evidence.ts';
import { rootOf } from './head.ts';
import { auditPath, leafHash, treeHash } from './merkle.ts';
import { passagesOf } from './passages.ts';

/** Names the scheme inside the key, so that no hash made for another purpose can be mistaken for one. */
const KEY = utf8('rejoinder/evidence/2\u0000');
const NONCE_BYTES = 16;

/** A captured text cut, salted and hashed: all that is needed to publish a root or disclose passages. */
export interface Commitment {
	/** By which rule the passages were made of the text. */
	textRule: TextRule;
	/** Root of the tree over the passages. */
	tree: Uint8Array;
	passages: string[];
	nonces: Uint8Array[];
	leaves: Uint8Array[];
	/** Length of the canonical text in code points. */
	characters: number;
	/** SHA-256 of the captured text as it was given, in UTF-8. */
	digest: string;
}

/**
 * How a captured text becomes passages. `text/1`: all of it. `text/2`: after what is not text, such as
 * markers of notes and the ends of broken lines, was taken out by `plainText`.
 */
export const TEXT_RULES = ['text/1', 'text/2'] as const;
export type TextRule = (typeof TEXT_RULES)[number];

/**
 * Commits to a captured text, by a rule that is given or by the newest. The same text always gives the
 * same commitment under one rule. Where nothing is taken out, both are one, and it is `text/1`.
 */
export async function commit(text: string, textRule?: TextRule): Promise<Commitment> {
	const all = passagesOf(text);
	const plain = textRule === 'text/1' ? text : plainText(text.normalize('NFC')).text;
	const passages = plain === text ? all : passagesOf(plain);
	const isAll = passages.length === all.length && passages.every((one, i) => one === all[i]);
	const said = isAll ? text : plain;
	const whole = canonical(said);
	const nonces = await noncesOf(whole, passages.length);
	const leaves = await Promise.all(
		passages.map((passage, i) => leafHash(entryOf(nonces[i]!, '', passage)))
	);
	return {
		textRule: isAll ? 'text/1' : 'text/2',
		tree: await treeHash(leaves),
		passages,
		nonces,
		leaves,
		characters: codePoints(whole),
		digest: toHex(await sha256(utf8(text)))
	};
}

/** Discloses one passage of a commitment. `index` must be that of one of its passages. */
export async function disclose(commitment: Commitment, index: number): Promise<Disclosure2> {
	const { passages, nonces, leaves } = commitment;
	const text = passages[index];
	const nonce = nonces[index];
	if (text === undefined || !nonce) throw new RangeError(`no passage ${index} to disclose`);
	const path = await auditPath(leaves, index);
	return { index, at: '', text, nonce: toHex(nonce), path: path.map(toHex) };
}

/** What a head says beyond what the text itself tells. */
export type CapturedFacts = Omit<
	Head,
	'mediaType' | 'textRule' | 'characters' | 'passages' | 'digest'
>;

/** The head of a text that was captured as such. */
export function headOf(
	facts: CapturedFacts,
	{ textRule, characters, passages, digest }: Commitment
): Head {
	const { title, published, ...rest } = facts;
	return {
		url: rest.url,
		publisher: rest.publisher,
		...(title === undefined ? {} : { title }),
		language: rest.language,
		...(published === undefined ? {} : { published }),
		captured: rest.captured,
		kind: rest.kind,
		mediaType: 'text/plain',
		textRule,
		characters,
		passages: passages.length,
		digest
	};
}

/** The evidence file of a commitment and a head, with the passages at `indices` laid open. */
export async function evidenceOf(
	commitment: Commitment,
	head: Head,
	indices: ReadonlySet<number>
): Promise<Evidence2> {
	const { tree } = commitment;
	const order = [...indices].sort((a, b) => a - b);
	return {
		version: 2,
		head,
		tree: toHex(tree),
		root: toHex(await rootOf(head, tree)),
		disclosed: await Promise.all(order.map((index) => disclose(commitment, index)))
	};
}

async function noncesOf(whole: string, count: number): Promise<Uint8Array[]> {
	const secret = await sha256(concat(KEY, utf8(whole)));
	const key = await crypto.subtle.importKey(
		'raw',
		secret,
		{ name: 'HMAC', hash: 'SHA-256' },
		false,
		['sign']
	);
	return Promise.all(
		Array.from({ length: count }, async (_, i) =>
			new Uint8Array(await crypto.subtle.sign('HMAC', key, uint32be(i))).slice(0, NONCE_BYTES)
		)
	);
}
