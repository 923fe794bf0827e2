import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureFiles, fixtureTexts } from '../../../../tests/fixtures/load.ts';
import { canonical } from '../text.ts';
import { commit, disclose } from './commitment.ts';
import { toHex } from './hex.ts';
import { passagesOf } from './passages.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

test('the same text always gives the same commitment', async () => {
	await fc.assert(
		fc.asyncProperty(anyText, async (text) => {
			expect(await commit(text)).toEqual(await commit(text));
		}),
		{ numRuns: 40 }
	);
});

test('a text gives the commitment of its own canonical form where lines are its sentences', async () => {
	const one = await commit('One.\n Two.\r\n\r\nThree.');
	const other = await commit('One. Two. Three.');
	expect(one).toEqual(other);
});

test('two texts that differ in one letter share neither root nor any nonce', async () => {
	const one = await commit('The building is open. No one is shut out.');
	const other = await commit('The building is open. No one is shut oat.');
	expect(one.root).not.toBe(other.root);
	expect(one.passages[0]).toBe(other.passages[0]);
	expect(toHex(one.nonces[0]!)).not.toBe(toHex(other.nonces[0]!));
});

test('nonces are made as the scheme says, so that anybody with the text can make them', async () => {
	const text = 'سنجرّب حافلة. One\u00a0 two.';
	const { nonces } = await commit(text);
	const key = createHash('sha256')
		.update(Buffer.concat([Buffer.from('rejoinder/evidence/1\0'), Buffer.from(canonical(text))]))
		.digest();
	expect(nonces.map(toHex)).toEqual(
		passagesOf(text).map((_, i) => {
			const counter = Buffer.alloc(4);
			counter.writeUInt32BE(i);
			return createHmac('sha256', key).update(counter).digest('hex').slice(0, 32);
		})
	);
});

describe('a disclosure', () => {
	test('says where its passage stands in the canonical text, in code points', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				const commitment = await commit(text);
				const whole = [...canonical(text)];
				expect(commitment.characters).toBe(whole.length);
				for (const index of commitment.passages.keys()) {
					const { start, text: passage } = await disclose(commitment, index);
					const end = start + [...passage].length;
					expect(whole.slice(start, end).join('')).toBe(passage);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test.each([-1, 2, 0.5, NaN])(
		'of a passage that is not there, %d, is a bug and throws',
		async (index) => {
			await expect(disclose(await commit('One. Two.'), index)).rejects.toThrow(RangeError);
		}
	);
});

test('a text with nothing in it has no passages and the root of nothing', async () => {
	const { passages, root, characters } = await commit(' \n ');
	expect([passages.length, characters]).toEqual([0, 0]);
	expect(root).toBe(createHash('sha256').digest('hex'));
});

test('the captured texts of the small record give the roots that it holds', async () => {
	const files = await fixtureFiles();
	const roots = await Promise.all(
		(await fixtureTexts()).map(async ({ name, text }) => {
			const path = `data/evidence/${name.replace(/\.txt$/, '.json')}`;
			const stored = JSON.parse(files.find((file) => file.path === path)!.text) as { root: string };
			return [name, stored.root, (await commit(text)).root];
		})
	);
	expect(roots).toHaveLength(5);
	for (const [name, stored, made] of roots) expect(made, name).toBe(stored);
});
