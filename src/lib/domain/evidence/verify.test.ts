import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../text.ts';
import { checkQuotation } from './check.ts';
import { commit, disclose, type Disclosure } from './commitment.ts';
import { findQuotation, provePassage } from './verify.ts';

/** Texts of sentences, in several scripts, with line breaks and letters outside the basic plane. */
const word = fc.oneof(
	fc.constantFrom('apple', 'حافلة', '图书馆', '𝒜𝒷', 'Agnès', 'naïve', '“so”', '12'),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
);
const sentence = fc
	.tuple(
		fc.array(word, { minLength: 1, maxLength: 6 }),
		fc.constantFrom('. ', '?” ', '!\n', '… ', '\r\n')
	)
	.map(([words, end]) => words.join(' ') + end);
const text = fc
	.array(sentence, { minLength: 1, maxLength: 8 })
	.map((all) => all.join(''))
	.filter((all) => canonical(all) !== '');

async function opened(source: string): Promise<{
	evidence: { root: string; passages: number; captured: string; disclosed: Disclosure[] };
	whole: string;
}> {
	const commitment = await commit(source);
	const disclosed = await Promise.all(
		commitment.passages.map((_, index) => disclose(commitment, index))
	);
	const { root, passages } = commitment;
	return {
		evidence: { root, passages: passages.length, captured: '2024-03-05', disclosed },
		whole: canonical(source)
	};
}

/** A cut of a text between code points, never empty and without white space at its ends. */
function cut(whole: string, from: number, to: number): string {
	const points = [...whole];
	const [start, end] = [from % points.length, to % points.length].sort((a, b) => a - b);
	return points
		.slice(start, end! + 1)
		.join('')
		.replace(/^ | $/g, '');
}

const place = fc.nat({ max: 10_000 });

describe('any cut of a text', () => {
	test('verifies against the commitment to the text', async () => {
		await fc.assert(
			fc.asyncProperty(text, place, place, async (source, from, to) => {
				const { evidence, whole } = await opened(source);
				const quotation = cut(whole, from, to);
				fc.pre(quotation !== '' && !quotation.includes('[…]'));
				const found = findQuotation(quotation, evidence.disclosed, 1);
				expect(found.kind).toBe('found');
				if (found.kind !== 'found') return;
				const [part] = found.parts;
				const joined = evidence.disclosed
					.slice(part!.first, part!.last + 1)
					.map((one) => one.text)
					.join(' ');
				expect(joined.startsWith(quotation, part!.offset)).toBe(true);
				expect((await checkQuotation({ text: quotation, occurrence: 1 }, evidence)).kind).toBe(
					'proven'
				);
			}),
			{ numRuns: 60 }
		);
	});

	test('with one letter changed stands nowhere, unless that too was written', async () => {
		await fc.assert(
			fc.asyncProperty(text, place, place, place, async (source, from, to, at) => {
				const { evidence, whole } = await opened(source);
				const points = [...cut(whole, from, to)];
				fc.pre(points.length > 0);
				points[at % points.length] = points[at % points.length] === 'x' ? 'y' : 'x';
				const changed = points.join('');
				fc.pre(!whole.includes(changed) && !changed.includes('[…]'));
				expect(findQuotation(changed, evidence.disclosed, 1)).toEqual({ kind: 'absent' });
				expect(await checkQuotation({ text: changed }, evidence)).toEqual({ kind: 'failed' });
			}),
			{ numRuns: 60 }
		);
	});

	test('is found with the parts around a leap in their order, and with no other order', async () => {
		const { evidence } = await opened('One apple fell. Two pears fell. Three plums stayed.');
		const kind = (quotation: string) => findQuotation(quotation, evidence.disclosed).kind;
		expect(kind('One apple […] plums stayed.')).toBe('found');
		expect(kind('One apple […] Two […] plums')).toBe('found');
		expect(kind('plums […] One')).toBe('absent');
		expect(kind('One […] One')).toBe('absent');
		expect(kind('One […] ')).toBe('absent');
		expect(kind('[…]')).toBe('absent');
		expect(kind('')).toBe('absent');
	});
});

describe('a disclosed passage', () => {
	const flip = (hex: string, at: number) => {
		const digit = at % hex.length;
		return hex.slice(0, digit) + (hex[digit] === '0' ? '1' : '0') + hex.slice(digit + 1);
	};
	const spoil: Record<string, (one: Disclosure, at: number) => Disclosure> = {
		text: (one, at) => {
			const points = [...one.text];
			points[at % points.length] = points[at % points.length] === 'x' ? 'y' : 'x';
			return { ...one, text: points.join('') };
		},
		nonce: (one, at) => ({ ...one, nonce: flip(one.nonce, at) }),
		path: (one, at) => ({
			...one,
			path: one.path.map((hash, i) => (i === at % one.path.length ? flip(hash, at) : hash))
		}),
		index: (one, at) => ({ ...one, index: one.index + (at % 2 === 0 ? 1 : -1) })
	};

	test('is proven as it is', async () => {
		await fc.assert(
			fc.asyncProperty(text, place, async (source, n) => {
				const { evidence } = await opened(source);
				const one = evidence.disclosed[n % evidence.disclosed.length]!;
				expect(await provePassage(evidence, one)).toEqual({ kind: 'proven' });
			}),
			{ numRuns: 40 }
		);
	});

	test.each(Object.keys(spoil))('with its %s changed anywhere is not proven', async (what) => {
		await fc.assert(
			fc.asyncProperty(text, place, place, async (source, n, at) => {
				const { evidence } = await opened(source);
				const one = evidence.disclosed[n % evidence.disclosed.length]!;
				fc.pre(what !== 'path' || one.path.length > 0);
				expect((await provePassage(evidence, spoil[what]!(one, at))).kind).not.toBe('proven');
			}),
			{ numRuns: 40 }
		);
	});

	test('is not proven against another root, and the proof says which root was found', async () => {
		const { evidence } = await opened('One. Two. Three.');
		const proof = await provePassage(
			{ ...evidence, root: flip(evidence.root, 5) },
			evidence.disclosed[1]!
		);
		expect(proof).toEqual({ kind: 'other-root', found: evidence.root });
	});

	test('is not proven with a step of its path added or taken away', async () => {
		const { evidence } = await opened('One. Two. Three.');
		const one = evidence.disclosed[1]!;
		for (const path of [one.path.slice(1), [...one.path, one.path[0]!], []]) {
			expect(await provePassage(evidence, { ...one, path })).toEqual({ kind: 'path-does-not-fit' });
		}
	});
});

describe('where a quotation stands', () => {
	const passages = ['the hours', 'of the library', 'the hours', 'are short'].map((one, index) => ({
		index,
		text: one
	}));

	test('is told by passages, counted from 0, and the offset in the first', () => {
		expect(findQuotation('library the hours are', passages)).toMatchObject({
			kind: 'found',
			parts: [{ first: 1, last: 3, offset: 7 }],
			cutsWord: false
		});
	});

	test('is ambiguous when it stands twice, until an occurrence is named', () => {
		expect(findQuotation('the hours', passages)).toMatchObject({ kind: 'ambiguous', times: 2 });
		expect(findQuotation('the hours', passages, 2)).toMatchObject({
			parts: [{ first: 2, last: 2 }]
		});
		expect(findQuotation('the hours', passages, 3)).toMatchObject({
			kind: 'no-such-occurrence',
			times: 2
		});
	});

	test('does not run across a passage that is not disclosed', () => {
		const gap = passages.filter(({ index }) => index !== 1);
		expect(findQuotation('the hours are short', gap).kind).toBe('found');
		expect(findQuotation('the hours the hours', gap)).toEqual({ kind: 'absent' });
	});

	test('tells of a cut through a word at the occurrence that is meant', () => {
		const twice = [{ index: 0, text: 'illegal and legal' }];
		expect(findQuotation('legal', twice, 1)).toMatchObject({ cutsWord: true });
		expect(findQuotation('legal', twice, 2)).toMatchObject({ cutsWord: false });
		expect(findQuotation('and leg', twice)).toMatchObject({ cutsWord: true });
		expect(findQuotation('ill […] and', twice)).toMatchObject({ cutsWord: true });
	});

	test('is told of long texts that repeat themselves', () => {
		const long = [{ index: 0, text: 'a'.repeat(20_000) }];
		expect(findQuotation('ab', long)).toEqual({ kind: 'absent' });
		expect(findQuotation('a […] b', long)).toEqual({ kind: 'absent' });
		expect(findQuotation(`${'a'.repeat(19_999)}`, long)).toMatchObject({ times: 2 });
	});

	test('nothing throws, whatever is asked and disclosed', () => {
		const any = fc.string({ unit: 'binary' });
		fc.assert(
			fc.property(any, fc.array(any), fc.option(fc.integer(), { nil: undefined }), (q, all, n) => {
				const disclosed = all.map((one, index) => ({ index: 2 * index, text: one }));
				expect(findQuotation(q, disclosed, n).kind).toMatch(/^[a-z-]+$/);
			})
		);
	});
});
