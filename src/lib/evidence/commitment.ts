import { canonical, codePoints } from '#lib/text/text.ts';
import { inNfc, type At, type PlacedText } from '#lib/text/places.ts';
import { plainText } from '#lib/text/plain-text.ts';
import { concat, sha256, toHex, uint32be, utf8 } from './bytes.ts';
import { entryOf } from './entry.ts';
import type { Disclosure2, Evidence2, Head } from './evidence.ts';
import { rootOf } from './head.ts';
import { auditPath, leafHash, treeHash } from './merkle.ts';
import { cutPassages, type CutPassage } from './passages.ts';

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
	/** Where in its document each of them begins. */
	places: At[];
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
 * same commitment under one rule. Where nothing is taken out, both are one, and it is `text/1`. A text
 * with places has nothing to take out: whoever read its file did, and the places are those of what is left.
 */
export async function commit(
	captured: string | PlacedText,
	textRule?: TextRule
): Promise<Commitment> {
	const { text, places } = typeof captured === 'string' ? { text: captured, places: [] } : captured;
	const asItIs = textRule === 'text/1' || places.length > 0;
	const plain = asItIs ? text : plainText(text.normalize('NFC')).text;
	const all = cutPassages(text);
	const cut = plain === text ? all : cutPassages(plain);
	const isAll = cut.length === all.length && cut.every((one, i) => one.text === all[i]!.text);
	const passages = cut.map((one) => one.text);
	const ats = placesOf(cut, inNfc({ text, places }));
	const whole = canonical(isAll ? text : plain);
	const nonces = await noncesOf(whole, passages.length);
	const leaves = await Promise.all(
		passages.map((passage, i) => leafHash(entryOf(nonces[i]!, ats[i]!, passage)))
	);
	return {
		textRule: isAll ? 'text/1' : 'text/2',
		tree: await treeHash(leaves),
		passages,
		places: ats,
		nonces,
		leaves,
		characters: codePoints(whole),
		digest: toHex(await sha256(utf8(text)))
	};
}

/** The place of each passage is where it begins. */
function placesOf(passages: readonly CutPassage[], { places }: PlacedText): At[] {
	let next = 0;
	return passages.map(({ start }) => {
		while (next < places.length && places[next]!.start <= start) next++;
		return places[next - 1]?.at ?? '';
	});
}

/** Discloses one passage of a commitment. `index` must be that of one of its passages. */
export async function disclose(commitment: Commitment, index: number): Promise<Disclosure2> {
	const { passages, places, nonces, leaves } = commitment;
	const text = passages[index];
	const at = places[index];
	const nonce = nonces[index];
	if (text === undefined || at === undefined || !nonce)
		throw new RangeError(`no passage ${index} to disclose`);
	const path = await auditPath(leaves, index);
	return { index, at, text, nonce: toHex(nonce), path: path.map(toHex) };
}

/** What a head says beyond what the text itself tells. */
export type CapturedFacts = Omit<
	Head,
	'mediaType' | 'textRule' | 'characters' | 'passages' | 'digest'
>;

/** The file of a text: what kind it is of, and SHA-256 of its bytes. */
export type CapturedFile = Required<Pick<Head, 'mediaType' | 'digest'>>;

/** The head of a text that was captured as such, or that was read out of a file. */
export function headOf(
	facts: CapturedFacts,
	{ textRule, characters, passages, digest: ofText }: Commitment,
	{ mediaType, digest }: CapturedFile = { mediaType: 'text/plain', digest: ofText }
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
		mediaType,
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
