import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CT_INCLUSION_PROOFS, CT_LEAVES, CT_ROOTS } from '../../../tests/support/ct-vectors.ts';
import { fromHex, sha256, toHex } from './bytes.ts';
import { auditPath, leafHash, rootFromPath, treeHash } from './merkle.ts';

const ctLeaves = await Promise.all(CT_LEAVES.map((entry) => leafHash(fromHex(entry))));

describe('against the reference vectors of Certificate Transparency', () => {
	test.each(CT_ROOTS.map((root, size) => ({ root, size })))(
		'the tree of the first $size leaves has root $root',
		async ({ root, size }) => {
			expect(toHex(await treeHash(ctLeaves.slice(0, size)))).toBe(root);
		}
	);

	test.each(CT_INCLUSION_PROOFS)(
		'the audit path of leaf $index of $size is the published one and leads to the root',
		async ({ index, size, path }) => {
			const made = await auditPath(ctLeaves.slice(0, size), index);
			expect(made.map(toHex)).toEqual(path);
			const root = await rootFromPath(ctLeaves[index]!, index, size, path.map(fromHex));
			expect(root && toHex(root)).toBe(CT_ROOTS[size]);
		}
	);

	describe.each(CT_INCLUSION_PROOFS)('the proof of leaf $index of $size, spoilt', (proof) => {
		const { index, size, path } = proof;
		const root = CT_ROOTS[size]!;
		const some = fromHex('abacaba000000000000000000000000000000000000000000060061e00123456');
		const hashes = path.map(fromHex);
		const flipped = (at: number) =>
			hashes.map((hash, i) =>
				i === at ? hash.map((byte, b) => (b === 0 ? byte ^ 8 : byte)) : hash
			);
		const spoilt: [string, number, number, Uint8Array[], Uint8Array][] = [
			['the index before', index - 1, size, hashes, ctLeaves[index]!],
			['the index after', index + 1, size, hashes, ctLeaves[index]!],
			['an index two away', index ^ 2, size, hashes, ctLeaves[index]!],
			['a tree of twice the size', index, size * 2, hashes, ctLeaves[index]!],
			['a tree of half the size', index, Math.floor(size / 2), hashes, ctLeaves[index]!],
			['another leaf', index, size, hashes, some],
			['a hash behind the path', index, size, [...hashes, fromHex(root)], ctLeaves[index]!],
			['a hash before the path', index, size, [fromHex(root), ...hashes], ctLeaves[index]!],
			...hashes.map((_, i): (typeof spoilt)[number] => [
				`a bit of step ${i}`,
				index,
				size,
				flipped(i),
				ctLeaves[index]!
			]),
			...(hashes.length > 0
				? [
						[
							'a step fewer',
							index,
							size,
							hashes.slice(0, -1),
							ctLeaves[index]!
						] as (typeof spoilt)[number]
					]
				: [])
		];

		test.each(spoilt)('by %s, does not lead to the root', async (_name, at, of, steps, leaf) => {
			const found = await rootFromPath(leaf, at, of, steps);
			expect(found && toHex(found)).not.toBe(root);
		});
	});
});

describe('in trees of 1 to 40 leaves', () => {
	const sizes = Array.from({ length: 40 }, (_, i) => i + 1);
	const encoder = new TextEncoder();

	test.each(sizes)('of %i, every audit path leads to the root, at no other index', async (size) => {
		const leaves = await Promise.all(
			Array.from({ length: size }, (_, i) => leafHash(encoder.encode(`entry ${i}`)))
		);
		const root = toHex(await treeHash(leaves));
		for (const [index, leaf] of leaves.entries()) {
			const path = await auditPath(leaves, index);
			expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
			for (let at = -1; at <= size; at++) {
				const found = await rootFromPath(leaf, at, size, path);
				if (at === index) expect(found && toHex(found)).toBe(root);
				else expect(found && toHex(found)).not.toBe(root);
			}
		}
	});
});

test('a path too long or too short for the tree is refused, whatever its hashes', async () => {
	const hash = await sha256(new Uint8Array());
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 2 ** 40 }),
			fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
			fc.integer({ min: 1, max: 4 }),
			async (size, share, off) => {
				const index = Math.floor(size * share);
				const fitting = pathLength(index, size);
				const path = (length: number) => Array.from({ length }, () => hash);
				expect(await rootFromPath(hash, index, size, path(fitting))).not.toBeNull();
				expect(await rootFromPath(hash, index, size, path(fitting + off))).toBeNull();
				if (fitting >= off) {
					expect(await rootFromPath(hash, index, size, path(fitting - off))).toBeNull();
				}
			}
		),
		{ numRuns: 40 }
	);
});

/** Steps from leaf `index` to the root, by walking down the splits of RFC 9162 §2.1.1. */
function pathLength(index: number, size: number): number {
	let steps = 0;
	for (let at = index, of = size; of > 1; steps++) {
		let split = 1;
		while (split * 2 < of) split *= 2;
		if (at < split) of = split;
		else [at, of] = [at - split, of - split];
	}
	return steps;
}

test('bytes written in hexadecimal and read again are the same', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			expect(toHex(bytes)).toMatch(/^(?:[0-9a-f]{2})*$/);
			expect([...fromHex(toHex(bytes))]).toEqual([...bytes]);
		})
	);
});

test('a hash that is given is used, and gives the same tree', async () => {
	let calls = 0;
	const counted = (bytes: Uint8Array<ArrayBuffer>) => {
		calls++;
		return sha256(bytes);
	};
	expect(toHex(await treeHash(ctLeaves, counted))).toBe(CT_ROOTS[8]);
	expect(calls).toBe(7);
});
