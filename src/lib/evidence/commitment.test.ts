import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureFiles, fixtureTexts } from '../../../tests/fixtures/load.ts';
import { canonical } from '#lib/text/text.ts';
import { commit, disclose, headOf } from './commitment.ts';
import type { Evidence2, Head } from './evidence.ts';
import { canonicalJson } from './head.ts';
import { toHex } from './bytes.ts';
import { cutPassages, passagesOf } from './passages.ts';

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
	const { digest, ...one } = await commit('One.\n Two.\r\n\r\nThree.');
	const { digest: otherDigest, ...other } = await commit('One. Two. Three.');
	expect(one).toEqual(other);
	expect(digest).not.toBe(otherDigest);
});

test('two texts that differ in one letter share neither tree nor any nonce', async () => {
	const one = await commit('The building is open. No one is shut out.');
	const other = await commit('The building is open. No one is shut oat.');
	expect(toHex(one.tree)).not.toBe(toHex(other.tree));
	expect(one.passages[0]).toBe(other.passages[0]);
	expect(toHex(one.nonces[0]!)).not.toBe(toHex(other.nonces[0]!));
});

test('nonces are made as the scheme says, so that anybody with the text can make them', async () => {
	const text = 'سنجرّب حافلة. One\u00a0 two.';
	const { nonces } = await commit(text);
	const key = createHash('sha256')
		.update(Buffer.concat([Buffer.from('rejoinder/evidence/2\0'), Buffer.from(canonical(text))]))
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
	test('is of each passage of the canonical text, in code points of which the text is told', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				const commitment = await commit(text, 'text/1');
				const whole = canonical(text);
				expect(commitment.characters).toBe([...whole].length);
				const all = await Promise.all(
					commitment.passages.map((_, index) => disclose(commitment, index))
				);
				expect(all.map(({ text: passage }) => passage).join(' ')).toBe(whole);
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

test('a text with nothing in it has no passages and the tree of nothing', async () => {
	const { passages, tree, characters } = await commit(' \n ');
	expect([passages.length, characters]).toEqual([0, 0]);
	expect(toHex(tree)).toBe(createHash('sha256').digest('hex'));
});

test('the captured texts of the small record give the trees that it holds', async () => {
	const files = await fixtureFiles();
	const trees = await Promise.all(
		(await fixtureTexts()).map(async ({ name, text, places = [] }) => {
			const path = `data/evidence/${name.replace(/\.txt$/, '.json')}`;
			const stored = JSON.parse(files.find((file) => file.path === path)!.text) as Evidence2;
			return [name, stored.tree, toHex((await commit({ text, places })).tree)];
		})
	);
	expect(trees).toHaveLength(7);
	for (const [name, stored, made] of trees) expect(made, name).toBe(stored);
});

describe('a head', () => {
	const head = {
		url: 'https://a.example/',
		publisher: 'b',
		language: 'en',
		captured: '2024-01-01',
		kind: 'news',
		mediaType: 'text/plain',
		textRule: 'text/1',
		characters: 1,
		passages: 1
	};

	test('is hashed in one form, whatever the order of its fields, absent ones left out', () => {
		const turned = Object.fromEntries(Object.entries(head).reverse()) as typeof head;
		expect(canonicalJson({ ...turned, title: undefined })).toBe(canonicalJson(head));
		expect(canonicalJson({ ...head, title: 'é "\u2028\n' })).toContain(
			'"textRule":"text/1","title":"é \\"\u2028\\n","url":"https://a.example/"}'
		);
	});

	test('of a text says what the text tells, and leaves out what is not known', async () => {
		const commitment = await commit('One. 𝒜wo.');
		const { characters, passages, mediaType, textRule, digest, ...facts } = head as Head;
		expect(headOf({ ...facts, title: undefined }, commitment)).toEqual({
			...facts,
			mediaType,
			textRule,
			characters: 9,
			passages: 2,
			digest: createHash('sha256').update('One. 𝒜wo.').digest('hex')
		});
		expect([characters, passages, digest]).toEqual([1, 1, undefined]);
	});
});

test('by the second rule leaves out what is not text, and says so; where there is nothing of it both rules are one', async () => {
	const plain = 'The building is open. No one is shut out.';
	const marked = 'The buil\u00adding is open[3]. No one is shut out.';
	expect((await commit(plain)).textRule).toBe('text/1');
	const one = await commit(marked);
	expect(one.textRule).toBe('text/2');
	expect(one.passages).toEqual((await commit(plain)).passages);
	const before = await commit(marked, 'text/1');
	expect(before.textRule).toBe('text/1');
	expect(before.passages[0]).toBe('The buil\u00adding is open[3].');
	expect(headOf({} as never, one).textRule).toBe('text/2');
});

describe('a text with places', () => {
	const text = 'One cafe\u0301.  Two goes on\nand on. Three.';
	const at = (words: string) => text.indexOf(words);
	const places = [
		{ start: at('One'), at: 'page=1' },
		{ start: at('goes'), at: 'page=2' },
		{ start: at('Three'), at: 'page=3' }
	];

	test('gives each passage the place where it begins, and each disclosure with it', async () => {
		const commitment = await commit({ text, places });
		expect(commitment.passages).toEqual(['One café.', 'Two goes on', 'and on.', 'Three.']);
		expect(commitment.places).toEqual(['page=1', 'page=1', 'page=2', 'page=3']);
		expect(await disclose(commitment, 2)).toMatchObject({ at: 'page=2', text: 'and on.' });
	});

	test('has none for what stands before the first', async () => {
		expect((await commit({ text, places: places.slice(1) })).places[0]).toBe('');
	});

	test('has another tree than the same text without, or with one place changed', async () => {
		const trees = await Promise.all(
			[
				places,
				places.with(1, { ...places[1]!, at: 'page=2;sheet=4' }),
				places.with(1, { ...places[1]!, start: at('Two') }),
				[]
			].map(async (one) => toHex((await commit({ text, places: one })).tree))
		);
		expect(new Set(trees).size).toBe(4);
		expect(trees[3]).toBe(toHex((await commit(text, 'text/1')).tree));
	});

	test('is taken as it is: what is not text was taken out by whom its file was read', async () => {
		const marked = { text: 'It is open[3].', places: [{ start: 0, at: 'page=1' }] };
		expect(await commit(marked, 'text/2')).toMatchObject({
			textRule: 'text/1',
			passages: ['It is open[3].']
		});
	});

	test('and its file are in the head', async () => {
		const file = { mediaType: 'application/pdf', digest: 'ab'.repeat(32) };
		expect(headOf({} as never, await commit({ text, places }), file)).toMatchObject(file);
	});

	test('every passage begins in the text where it is said to', () => {
		fc.assert(
			fc.property(anyText, (whole) => {
				for (const { text: passage, start } of cutPassages(whole)) {
					const rest = canonical(whole.normalize('NFC').slice(start));
					expect(rest.startsWith(passage)).toBe(true);
				}
			})
		);
	});
});
