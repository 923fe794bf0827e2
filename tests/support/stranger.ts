import { createHash, createHmac } from 'node:crypto';

/**
 * Evidence as a stranger implements it: written from docs/evidence.md alone, with Node's own hashes
 * and nothing of the program. Where it and the program disagree, one of them or the document is wrong.
 */

type Json = Record<string, unknown>;

export interface StrangerHead {
	[field: string]: string | number;
	passages: number;
}

export interface StrangerDisclosure {
	index: number;
	at: string;
	text: string;
	nonce: string;
	path: string[];
}

const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const text = (value: string) => Buffer.from(value, 'utf8');
const bytes = (hex: string) => Buffer.from(hex, 'hex');

function number32(value: number): Buffer {
	const buffer = Buffer.alloc(4);
	buffer.writeUInt32BE(value);
	return buffer;
}

/* The text. */

const fold = (value: string) =>
	value
		.normalize('NFC')
		.replace(/\p{White_Space}+/gu, ' ')
		.replace(/^ | $/g, '');

/** The passages of a text, by the rule text/1. */
export function cut(value: string): string[] {
	const found: string[] = [];
	for (const line of value.normalize('NFC').split(/\r\n|\n|\r|\u0085|\u2028|\u2029/)) {
		let rest = line;
		for (;;) {
			const end = /[.!?…؟。]["'”’»)\]}›]*(?=\p{White_Space})/u.exec(rest);
			if (!end) break;
			found.push(rest.slice(0, end.index + end[0].length));
			rest = rest.slice(end.index + end[0].length);
		}
		found.push(rest);
	}
	return found.map(fold).filter((passage) => passage.length > 0);
}

/* The commitment. */

const keyOf = (canonical: string) => sha256(text('rejoinder/evidence/2\0'), text(canonical));

export function nonceOf(canonical: string, index: number): Buffer {
	return createHmac('sha256', keyOf(canonical)).update(number32(index)).digest().subarray(0, 16);
}

export function entryOf(nonce: Buffer, at: string, passage: string): Buffer {
	const [place, words] = [text(at), text(passage)];
	return Buffer.concat([
		text('rejoinder/passage/2\0'),
		nonce,
		number32(place.length),
		place,
		number32(words.length),
		words
	]);
}

export const leafOf = (entry: Buffer) => sha256(Buffer.of(0), entry);
const nodeOf = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right);

/** The largest power of two below a number of leaves. */
function half(count: number): number {
	let power = 1;
	while (power * 2 < count) power *= 2;
	return power;
}

export function treeOf(leaves: Buffer[]): Buffer {
	const [only] = leaves;
	if (!only) return sha256();
	if (leaves.length === 1) return only;
	const at = half(leaves.length);
	return nodeOf(treeOf(leaves.slice(0, at)), treeOf(leaves.slice(at)));
}

function pathOf(leaves: Buffer[], index: number): Buffer[] {
	if (leaves.length === 1) return [];
	const at = half(leaves.length);
	const [left, right] = [leaves.slice(0, at), leaves.slice(at)];
	return index < at
		? [...pathOf(left, index), treeOf(right)]
		: [...pathOf(right, index - at), treeOf(left)];
}

/** The tree that a leaf and its path lead to, from the top: null where they do not fit. */
function treeThrough(leaf: Buffer, index: number, count: number, path: Buffer[]): Buffer | null {
	if (index >= count) return null;
	if (count === 1) return path.length === 0 ? leaf : null;
	const beside = path.at(-1);
	if (!beside) return null;
	const at = half(count);
	const below = path.slice(0, -1);
	const inner =
		index < at
			? treeThrough(leaf, index, at, below)
			: treeThrough(leaf, index - at, count - at, below);
	if (!inner) return null;
	return index < at ? nodeOf(inner, beside) : nodeOf(beside, inner);
}

export function jcs(head: StrangerHead): string {
	const names = Object.keys(head).sort();
	return `{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(head[name])}`).join(',')}}`;
}

export const headHash = (head: StrangerHead) => sha256(text('rejoinder/head/2\0'), text(jcs(head)));

export function rootOf(head: StrangerHead, tree: Buffer): Buffer {
	return sha256(text('rejoinder/root/2\0'), headHash(head), number32(head.passages), tree);
}

/**
 * Evidence of a text that lays open the passages at `indices`; `places` gives the place of each. The
 * facts are those of a head without what the text itself tells.
 */
export function capture(
	document: { text: string; facts: Record<string, string>; places?: string[] },
	indices: number[]
) {
	const canonical = fold(document.text);
	const passages = cut(document.text);
	const entries = passages.map((passage, i) =>
		entryOf(nonceOf(canonical, i), document.places?.[i] ?? '', passage)
	);
	const leaves = entries.map(leafOf);
	const head: StrangerHead = {
		...document.facts,
		characters: [...canonical].length,
		passages: passages.length,
		digest: document.facts.digest ?? sha256(text(document.text)).toString('hex')
	};
	const tree = treeOf(leaves);
	return {
		version: 2,
		head,
		tree: tree.toString('hex'),
		root: rootOf(head, tree).toString('hex'),
		disclosed: indices.map((index): StrangerDisclosure => ({
			index,
			at: document.places?.[index] ?? '',
			text: passages[index] ?? '',
			nonce: nonceOf(canonical, index).toString('hex'),
			path: pathOf(leaves, index).map((hash) => hash.toString('hex'))
		}))
	};
}

/* The check. */

const hex = (value: unknown, length: number) =>
	typeof value === 'string' && new RegExp(`^[0-9a-f]{${2 * length}}$`).test(value);
const whole = (value: unknown, least: number) =>
	typeof value === 'number' && Number.isInteger(value) && value >= least && value < 2 ** 32;
const words = (value: unknown) =>
	typeof value === 'string' && /\S/.test(value) && value.isWellFormed();
const only = (value: unknown, needed: string[], optional: string[] = []): value is Json =>
	typeof value === 'object' &&
	value !== null &&
	!Array.isArray(value) &&
	needed.every((name) => Object.hasOwn(value, name)) &&
	Object.keys(value).every((name) => needed.includes(name) || optional.includes(name));

/** Whether a text is a place of the closed grammar, or the empty one. */
export function isPlace(at: unknown): boolean {
	if (at === '') return true;
	if (typeof at !== 'string' || !at.isWellFormed() || !at.includes('=')) return false;
	const kind = at.slice(0, at.indexOf('='));
	const value = at.slice(kind.length + 1);
	if (kind === 't') {
		const times = value.split(',');
		return (
			times.length <= 2 &&
			times.every((time) => /^(0|[1-9][0-9]{0,6})(\.[0-9]{1,3})?$/.test(time)) &&
			Number(times[0]) <= Number(times[1] ?? times[0])
		);
	}
	if (kind !== 'page') return ['section', 'paragraph', 'verse'].includes(kind) && isName(value);
	const [label, sheet, ...more] = value.split(';');
	if (more.length > 0 || !isName(label!)) return false;
	return (
		sheet === undefined || (/^sheet=[1-9][0-9]{0,5}$/.test(sheet) && sheet !== `sheet=${label}`)
	);
}

const isName = (name: string) =>
	name !== '' &&
	fold(name) === name &&
	[...name].length <= 200 &&
	[...name].every((one) => /[\u200c\u200d]/.test(one) || !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(one));

const HEAD = ['url', 'publisher', 'language', 'captured', 'kind', 'mediaType', 'textRule'];

/** Whether a value is evidence of version 1 or 2, and all of it holds. */
export function holds(evidence: unknown): boolean {
	if (typeof evidence !== 'object' || evidence === null || !('version' in evidence)) return false;
	return evidence.version === 1 ? holdsVersion1(evidence) : holdsVersion2(evidence);
}

function holdsVersion2(evidence: unknown): boolean {
	if (!only(evidence, ['version', 'head', 'tree', 'root', 'disclosed'])) return false;
	const { head, tree, root, disclosed } = evidence;
	if (evidence.version !== 2 || !hex(tree, 32) || !hex(root, 32)) return false;
	if (!only(head, [...HEAD, 'characters', 'passages'], ['title', 'published', 'digest'])) {
		return false;
	}
	const { characters, passages, digest, ...facts } = head;
	if (!whole(characters, 0) || !whole(passages, 1) || !Object.values(facts).every(words)) {
		return false;
	}
	if (digest !== undefined && !hex(digest, 32)) return false;
	if (rootOf(head as StrangerHead, bytes(tree as string)).toString('hex') !== root) return false;
	return eachLeadsTo(tree as string, passages as number, disclosed, 'at', (one) =>
		entryOf(bytes(one.nonce as string), one.at as string, one.text as string)
	);
}

function holdsVersion1(evidence: unknown): boolean {
	const fields = ['version', 'root', 'passages', 'characters', 'captured', 'disclosed'];
	if (!only(evidence, fields) || !hex(evidence.root, 32) || !whole(evidence.passages, 1)) {
		return false;
	}
	const { root, passages, disclosed } = evidence;
	return eachLeadsTo(root as string, passages as number, disclosed, 'start', (one) =>
		Buffer.concat([bytes(one.nonce as string), text(one.text as string)])
	);
}

function eachLeadsTo(
	goal: string,
	count: number,
	disclosed: unknown,
	extra: 'at' | 'start',
	entry: (one: Json) => Buffer
): boolean {
	if (!Array.isArray(disclosed)) return false;
	let last = -1;
	return disclosed.every((one: unknown) => {
		if (!only(one, ['index', 'text', 'nonce', 'path', extra])) return false;
		const { index, nonce, path } = one;
		if (!whole(index, last + 1) || !words(one.text) || !hex(nonce, 16)) return false;
		if (extra === 'at' ? !isPlace(one.at) : !whole(one.start, 0)) return false;
		if (!Array.isArray(path) || !path.every((hash) => hex(hash, 32))) return false;
		last = index as number;
		const hashes = (path as string[]).map(bytes);
		return treeThrough(leafOf(entry(one)), last, count, hashes)?.toString('hex') === goal;
	});
}

/** Whether a quotation stands in passages laid open: in one run of them, or its parts one after the other. */
export function stands(quotation: string, disclosed: { index: number; text: string }[]): boolean {
	const runs: string[] = [];
	disclosed.forEach(({ index, text: passage }, i) => {
		if (i > 0 && disclosed[i - 1]!.index === index - 1) runs.push(`${runs.pop()!} ${passage}`);
		else runs.push(passage);
	});
	// No quotation has a line break in it, so none runs from one run of passages into the next.
	const whole = runs.join('\n');
	let from = 0;
	return quotation.split('[…]').every((part) => {
		const found = part.trim() === '' ? -1 : whole.indexOf(part.trim(), from);
		from = found + part.trim().length;
		return found >= 0;
	});
}

/* What authorities vouch for. */

/** The one root over the roots of commitments, with what is hashed on the way. */
export function stampOf(roots: readonly string[]) {
	const sorted = [...new Set(roots)].sort();
	const leaves = sorted.map((root) =>
		leafOf(Buffer.concat([text('rejoinder/stamped/1\0'), bytes(root)]))
	);
	const tree = treeOf(leaves);
	const root = sha256(text('rejoinder/timestamp/1\0'), number32(sorted.length), tree);
	const hex = (one: Buffer) => one.toString('hex');
	return { roots, sorted, leaves: leaves.map(hex), tree: hex(tree), root: hex(root) };
}
