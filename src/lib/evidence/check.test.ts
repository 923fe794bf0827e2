import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#lib/text/text.ts';
import { checkPassages, checkQuotation } from './check.ts';
import { commit, evidenceOf, headOf } from './commitment.ts';
import type { Disclosure2, Evidence2 } from './evidence.ts';
import { findQuotation } from './find-quotation.ts';
import { proveEvidence } from './proof.ts';

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

const FACTS = {
	url: 'https://a.example/',
	publisher: 'b',
	language: 'und',
	captured: '2024-03-05',
	kind: 'news'
};

async function opened(source: string): Promise<{ evidence: Evidence2; whole: string }> {
	const commitment = await commit(source, 'text/1');
	const all = new Set(commitment.passages.keys());
	return {
		evidence: await evidenceOf(commitment, headOf(FACTS, commitment), all),
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
				const result = await checkQuotation({ text: quotation, occurrence: 1 }, evidence);
				expect(result).toMatchObject(
					found.cutsWord ? { reason: 'cuts-a-word' } : { kind: 'proven', evidence }
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
				expect(await checkQuotation({ text: changed }, evidence)).toEqual(
					canonical(changed) === ''
						? { kind: 'not-there', reason: 'nothing-shown' }
						: { kind: 'not-there', reason: 'absent' }
				);
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

describe('evidence', () => {
	const flip = (hex: string, at: number) => {
		const digit = at % hex.length;
		return hex.slice(0, digit) + (hex[digit] === '0' ? '1' : '0') + hex.slice(digit + 1);
	};
	const spoil: Record<string, (one: Disclosure2, at: number) => Disclosure2> = {
		text: (one, at) => {
			const points = [...one.text];
			points[at % points.length] = points[at % points.length] === 'x' ? 'y' : 'x';
			return { ...one, text: points.join('') };
		},
		at: (one) => ({ ...one, at: 'page=1' }),
		nonce: (one, at) => ({ ...one, nonce: flip(one.nonce, at) }),
		path: (one, at) => ({
			...one,
			path: one.path.map((hash, i) => (i === at % one.path.length ? flip(hash, at) : hash))
		}),
		index: (one, at) => ({ ...one, index: one.index + (at % 2 === 0 ? 1 : -1) })
	};
	const withFirst = (
		evidence: Evidence2,
		n: number,
		change: (one: Disclosure2) => Disclosure2
	) => ({
		...evidence,
		disclosed: [change(evidence.disclosed[n % evidence.disclosed.length]!)]
	});

	test('of any text holds as it is', async () => {
		await fc.assert(
			fc.asyncProperty(text, async (source) => {
				expect(await proveEvidence((await opened(source)).evidence)).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	test.each(Object.keys(spoil))('with the %s of a passage changed does not hold', async (what) => {
		await fc.assert(
			fc.asyncProperty(text, place, place, async (source, n, at) => {
				const { evidence } = await opened(source);
				const one = evidence.disclosed[n % evidence.disclosed.length]!;
				fc.pre(what !== 'path' || one.path.length > 0);
				const spoilt = withFirst(evidence, n, () => spoil[what]!(one, at));
				expect(await proveEvidence(spoilt)).toHaveLength(1);
			}),
			{ numRuns: 40 }
		);
	});

	test('with another tree or root says which was found', async () => {
		const { evidence } = await opened('One. Two. Three.');
		const { tree, root } = evidence;
		expect(await proveEvidence({ ...evidence, root: flip(root, 5) })).toEqual([
			{ code: 'other-head', path: ['root'], root }
		]);
		expect(await proveEvidence({ ...evidence, tree: flip(tree, 5) })).toMatchObject([
			{ code: 'other-head', path: ['root'] },
			{ code: 'other-tree', path: ['tree'], tree }
		]);
	});

	test('does not hold with a step of a path added or taken away', async () => {
		const { evidence } = await opened('One. Two. Three.');
		const one = evidence.disclosed[1]!;
		for (const path of [one.path.slice(1), [...one.path, one.path[0]!], []]) {
			expect(await proveEvidence(withFirst(evidence, 1, () => ({ ...one, path })))).toMatchObject([
				{ code: 'path-does-not-fit', passage: 1, passages: 3 }
			]);
		}
	});
});

describe('a check', () => {
	test('proves nothing where nothing is shown, or nothing is laid open', async () => {
		const { evidence } = await opened('One apple fell. Two pears fell.');
		const nothing = { kind: 'not-there', reason: 'nothing-shown' };
		expect(await checkQuotation({ text: ' ' }, evidence)).toEqual(nothing);
		expect(await checkPassages([], evidence)).toEqual(nothing);
		expect(await checkPassages([], { ...evidence, disclosed: [] })).toEqual(nothing);
		expect(await checkQuotation({ text: 'One' }, { ...evidence, disclosed: [] })).toEqual({
			kind: 'not-there',
			reason: 'absent'
		});
	});

	test('reads words as they are seen, whatever white space and form their letters have', async () => {
		const { evidence } = await opened('The café opened. It is full.');
		const text = 'The\n\tcafe\u0301\u00a0opened.';
		const [first] = evidence.disclosed;
		expect(await checkQuotation({ text }, evidence)).toEqual({
			kind: 'proven',
			passages: [first],
			evidence
		});
	});

	test('says in how many places words stand, and which numbers mean one of them', async () => {
		const { evidence } = await opened('It fell. It rose. It fell.');
		const check = (occurrence?: number) =>
			checkQuotation({ text: 'It fell.', occurrence }, evidence);
		expect(await check()).toEqual({ kind: 'not-there', reason: 'ambiguous', times: 2 });
		expect(await check(3)).toEqual({ kind: 'not-there', reason: 'ambiguous', times: 2 });
		expect(await check(2)).toMatchObject({ kind: 'proven', passages: [{ index: 2 }] });
	});

	test('of passages is of each that is shown and of all that are laid open', async () => {
		const { evidence } = await opened('One. Two. Three.');
		const shown = evidence.disclosed.map(({ index, text }) => ({ index, text }));
		const [one, two, three] = shown as [(typeof shown)[0], (typeof shown)[0], (typeof shown)[0]];
		expect(await checkPassages(shown, evidence)).toMatchObject({ kind: 'proven', evidence });
		expect(await checkPassages([one, two], evidence)).toEqual({
			kind: 'not-there',
			reason: 'not-all-shown',
			shown: 2,
			disclosed: 3
		});
		for (const wrong of [
			[one, { ...two, text: 'Too.' }, three],
			[one, { ...two, index: 2 }, three],
			[two, one, three],
			[one, two, three, three]
		]) {
			expect(await checkPassages(wrong, evidence)).toMatchObject({ reason: 'other-passage' });
		}
	});

	test.each<[string, unknown, (string | number)[]]>([
		['no object', null, []],
		['another version', { version: 3 }, ['version']],
		['the page of an error', '<!doctype html>', []]
	])('of %s is of nothing', async (_, received, path) => {
		const result = await checkQuotation({ text: 'One.' }, received);
		expect(result).toMatchObject({ kind: 'broken', fault: { code: 'malformed-evidence' } });
		if (path.length > 0) expect(result).toMatchObject({ fault: { path } });
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
