import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { fromHex, toHex, utf8 } from '#lib/evidence/bytes.ts';
import { rootOfRoots, type Timestamp } from '#lib/evidence/timestamp.ts';
import { commit, evidenceOf, headOf } from '#lib/evidence/commitment.ts';
import { entryOf } from '#lib/evidence/entry.ts';
import { schemaFor, type Evidence, type Evidence2 } from '#lib/evidence/evidence.ts';
import { canonicalJson, rootOf } from '#lib/evidence/head.ts';
import { leafHash, treeHash } from '#lib/evidence/merkle.ts';
import { proveEvidence } from '#lib/evidence/proof.ts';
import { cutPassages } from '#lib/evidence/passages.ts';
import { parseFile } from '#lib/record/files.ts';
import { proveAll } from '#lib/record/prove.ts';
import { quotedIn } from '#lib/record/quoted.ts';
import { readRecord } from '#lib/record/read.ts';
import { placeAt, readAt, type PlacedText } from '#lib/text/places.ts';
import { canonical } from '#lib/text/text.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { fixtureFiles, fixtureTexts } from '../fixtures/load.ts';
import {
	capture,
	cut,
	holds,
	isPlace,
	stampOf,
	stands,
	type StrangerHead
} from '../support/stranger.ts';
import { vectors } from '../support/evidence-vectors.ts';

/** The page for strangers, its vectors, an implementation made from it, and the program: all agree. */
const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = await readFile(`${REPOSITORY}docs/evidence.md`, 'utf8');
const record = await readFiles(await findRecord(REPOSITORY));
const fixture = await fixtureFiles();
const isEvidence = ({ path }: { path: string }) => path.startsWith('data/evidence/');
const first = await Promise.all(
	(await readdir(`${REPOSITORY}tests/fixtures/evidence-1`)).map(async (file) => {
		const [path, name] = [`data/evidence/${file}`, `tests/fixtures/evidence-1/${file}`];
		return { path, text: await readFile(`${REPOSITORY}${name}`, 'utf8') };
	})
);

describe.each(vectors())('the vector of $name', (vector) => {
	const { evidence, passages } = vector;

	test('is what the program makes of it, step by step', async () => {
		const commitment = await commit(placedIn(vector.text, passages));
		expect(canonical(vector.text)).toBe(vector.canonical);
		expect(commitment.passages).toEqual(passages.map(({ text }) => text));
		expect(commitment.nonces.map(toHex)).toEqual(passages.map(({ nonce }) => nonce));
		const entries = passages.map(({ nonce, at, text }) => entryOf(fromHex(nonce), at, text));
		expect(entries.map(toHex)).toEqual(passages.map(({ entry }) => entry));
		const leaves = await Promise.all(entries.map((entry) => leafHash(entry)));
		expect(leaves.map(toHex)).toEqual(passages.map(({ leaf }) => leaf));
		const tree = await treeHash(leaves);
		expect(toHex(tree)).toBe(evidence.tree);
		const head = evidence.head as unknown as Evidence2['head'];
		expect(canonicalJson(head)).toBe(vector.jcs);
		expect(toHex(await rootOf(head, tree))).toBe(evidence.root);
		const { digest, mediaType } = head as Required<Evidence2['head']>;
		expect(headOf(head, commitment, { digest, mediaType })).toEqual(head);
		const indices = new Set(evidence.disclosed.map(({ index }) => index));
		expect(await evidenceOf(commitment, head, indices)).toEqual(evidence);
	});

	test('is evidence that holds, by the program and by the stranger', async () => {
		expect(await proveEvidence(v.parse(schemaFor(evidence), evidence))).toEqual([]);
		expect(holds(evidence)).toBe(true);
	});
});

/** A text with the place of each of its passages where it begins. */
function placedIn(text: string, passages: readonly { text: string; at: string }[]): PlacedText {
	const cut = cutPassages(text);
	const places = passages.map(({ at }, i) => ({ start: cut[i]!.start, at }));
	return { text: text.normalize('NFC'), places: places.filter(({ at }) => at !== '') };
}

test('what is a place, and what is none, the program and the stranger say alike', () => {
	const part = fc.constantFrom(
		...['page=', 'section=', 'paragraph=', 'verse=', 't=', 'sheet=', ';', ',', '.', '=', ' ', '0'],
		...[
			'1',
			'12',
			'007',
			'60',
			'iv',
			'é',
			'e\u0301',
			'ص',
			'\u200b',
			'\u200c',
			'\u00a0',
			'\n',
			'\u2028'
		],
		...['\ud800', '\u{1d49c}', 'x'.repeat(199), '1234567', '-1', '1e3']
	);
	const kind = fc.constantFrom('', 'page=', 'section=', 't=', 't=1,', 'page=a;sheet=');
	const at = fc
		.tuple(kind, fc.array(part, { maxLength: 4 }))
		.map(([first, parts]) => first + parts.join(''));
	const places = new Set<string>();
	fc.assert(
		fc.property(at, (place) => {
			const is = place === '' || readAt(place) !== null;
			expect(isPlace(place), place).toBe(is);
			if (is) places.add(place);
		}),
		{ numRuns: 20_000 }
	);
	expect(places.size).toBeGreaterThan(500);
});

test('the file of the vectors is what the stranger makes', async () => {
	await expect(`${JSON.stringify(vectors(), null, '\t')}\n`).toMatchFileSnapshot(
		`${REPOSITORY}docs/evidence-vectors.json`
	);
});

describe('the one root that authorities vouch for', () => {
	const roots = vectors().map(({ evidence }) => evidence.root);
	const stamps = [roots, roots.slice(0, 1), [...roots.slice(0, 2), roots[0]!]].map(stampOf);

	test('is what the stranger makes, by the file of its vectors too', async () => {
		for (const { roots, root } of stamps) expect(await rootOfRoots(roots)).toBe(root);
		await expect(`${JSON.stringify(stamps, null, '\t')}\n`).toMatchFileSnapshot(
			`${REPOSITORY}docs/timestamp-vectors.json`
		);
	});

	test('is that of the fixture, and of the vector that the page works through', () => {
		const file = fixture.find(({ path }) => path.startsWith('data/timestamps/'))!;
		const { sources, root } = JSON.parse(file.text) as Timestamp;
		expect(stampOf(sources.map((one) => one.root)).root).toBe(root);
		for (const hex of [stamps[0]!.tree, stamps[0]!.root]) {
			expect(PAGE).toMatch(new RegExp(`^ {4}.*\\b${hex}\\b`, 'm'));
		}
	});
});

test('the bytes that the page works through are those of the first vector', () => {
	const [{ passages, evidence, headHash, jcs, canonical: text } = vectors()[0]!] = vectors();
	const one = passages[1]!;
	const folded = PAGE.replace(/\n {5,}(?=")/g, '');
	expect(folded).toContain(jcs);
	expect([...text]).toHaveLength(64);
	const [marks, lengths] = ['rejoinder/passage/2\0', '\0\0\0\0\0\0\0\u0014'].map((part) =>
		toHex(utf8(part))
	);
	expect(one.entry).toBe(`${marks}${one.nonce}${lengths}${toHex(utf8(one.text))}`);
	for (const hex of [
		...[one.nonce, one.leaf, headHash, evidence.tree, evidence.root, toHex(utf8(one.text))],
		...[marks!, lengths!.slice(0, 8), lengths!.slice(8)],
		...(evidence.disclosed[0]?.path ?? [])
	]) {
		expect(PAGE).toMatch(new RegExp(`^ {4}.*\\b${hex}\\b`, 'm'));
	}
});

describe.each([
	['the record', 5, record],
	['the fixture', 7, fixture],
	// Version 1 has no places: what has some is as it was.
	[
		'the fixture in version 1',
		7,
		[...fixture.filter(({ path }) => !first.some((one) => one.path === path)), ...first]
	]
])('of %s,', (_, count, files) => {
	const evidence = files.filter(isEvidence).map(({ text }) => JSON.parse(text) as Evidence);

	test('all evidence holds by the program and by the stranger', async () => {
		expect((await readRecord(files)).problems).toEqual([]);
		expect(evidence).toHaveLength(count);
		for (const one of evidence) expect(holds(one), one.root).toBe(true);
	});

	test('every quotation stands in it by the stranger too', () => {
		const parsed = files.flatMap((file) => parseFile(file).parsed ?? []);
		const captured = new Set(
			files.filter(isEvidence).map(({ path }) => /([^/]+)\.json$/.exec(path)![1]!)
		);
		const quoted = quotedIn(parsed, captured);
		expect(quoted.length).toBeGreaterThan(20);
		for (const { text, source } of quoted) {
			const one = files.find(({ path }) => path === `data/evidence/${source}.json`);
			const { disclosed } = JSON.parse(one?.text ?? '') as Evidence;
			expect(stands(text, disclosed), text).toBe(true);
		}
	});

	test('no change of a field holds by either of the two', async () => {
		for (const one of evidence) {
			for (const changed of changesOf(one)) {
				const read = v.safeParse(schemaFor(changed), changed);
				const sound = read.success && (await proveEvidence(read.output)).length === 0;
				expect([sound, holds(changed)], JSON.stringify(changed)).toEqual([false, false]);
			}
		}
	});
});

/** The same value with each text, number and list that proves something changed in turn. */
function changesOf(evidence: Evidence): unknown[] {
	const change = (at: readonly (string | number)[], put: (old: unknown) => unknown) => {
		const copy: unknown = structuredClone(evidence);
		const owner = at.slice(0, -1).reduce((part, key) => (part as never)[key], copy) as never;
		owner[at.at(-1)! as never] = put(owner[at.at(-1)! as never]) as never;
		return copy;
	};
	const paths = evidence.disclosed.flatMap((_, i) =>
		['text', 'nonce', 'at', 'index', 'path'].map((field) => ['disclosed', i, field])
	);
	const heads =
		evidence.version === 1 ? [] : Object.keys(evidence.head).map((name) => ['head', name]);
	const owns = [['root'], ['version'], ...(evidence.version === 1 ? [] : [['tree']])];
	return [...paths, ...heads, ...owns].map((at) =>
		change(at, (old) => {
			if (typeof old === 'number') return old + 1;
			if (Array.isArray(old)) return [...(old as unknown[]), '00'.repeat(32)];
			return typeof old !== 'string' || old === '' ? 'page=7' : old.replace(/.$/u, otherThan);
		})
	);
}

const otherThan = (character: string) => (character === '0' ? '1' : '0');

test('of the captured texts of the fixture, the stranger makes the same evidence', async () => {
	const { evidence } = await proveAll(fixture, await fixtureTexts());
	for (const { name, text, places } of await fixtureTexts()) {
		const made = evidence.get(name.replace(/\.\w+$/, '')) as Evidence2;
		const { characters, passages, digest, ...facts } = made.head;
		const indices = made.disclosed.map(({ index }) => index);
		expect(cut(text)).toHaveLength(passages);
		const given = { ...facts, ...(places && { digest }) } as Record<string, string>;
		const ats = cutPassages(text).map(({ start }) =>
			placeAt({ text, places: places ?? [] }, start)
		);
		const other = capture({ text, facts: given, places: ats }, indices);
		expect(other).toEqual(made);
		expect((other.head as StrangerHead).characters).toBe(characters);
		expect(other.head.digest).toBe(digest);
	}
});
