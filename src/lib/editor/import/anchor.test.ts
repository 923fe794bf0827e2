import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, cutsWord } from '#lib/text/text.ts';
import { anchor, type Selector } from './anchor.ts';

describe('a mark from another program', () => {
	const text = 'The bus is late. The bus is full.\n\nThe hall is cold.';
	it.each([
		['between the same words', { exact: 'The bus', suffix: ' is full' }, 'exact', 17],
		['with other white space', { exact: 'full. The  hall', prefix: 'is ' }, 'exact', 28],
		['in other surroundings', { exact: 'The hall', prefix: 'outside ' }, 'moved', 35]
	] as const)('%s', (_, selector, kind, start) => {
		expect(anchor(text, selector)).toMatchObject({ kind, start });
	});

	it('is listed as not found where the words are other words or the place is not certain', () => {
		expect(anchor(text, { exact: 'The halls' })).toEqual({ kind: 'absent' });
		expect(anchor(text, { exact: 'The bus' })).toEqual({ kind: 'ambiguous', times: 2 });
		expect(anchor(text, { exact: 'The bus', prefix: 'no such words' })).toEqual({
			kind: 'ambiguous',
			times: 2
		});
	});

	it('is never an exception, and never found at other words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, exact) => {
				const found = anchor(one, { exact });
				if ('start' in found) {
					expect(canonical(one.slice(found.start, found.end))).toBe(canonical(exact));
				}
			})
		);
	});

	it('is told apart by what stands further off where the near words are the same', () => {
		const said = (who: string) => `${who} answered on Monday and said: “The bus is late.”`;
		const page = `${said('Holt')}\n\n${said('Reed')}`;
		const near = { exact: 'The bus is late.', prefix: 'on Monday and said: “' };
		expect(anchor(page, near)).toEqual({ kind: 'ambiguous', times: 2 });
		const far = { ...near, prefix: 'Reed answered on Monday and said: “' };
		expect(anchor(page, far)).toMatchObject({ kind: 'exact', start: page.lastIndexOf('The') });
	});

	it('counts places that overlap', () => {
		expect(anchor('on and on and on', { exact: 'on and on' })).toEqual({
			kind: 'ambiguous',
			times: 2
		});
	});

	it('is not found inside longer words, unless it was marked so', () => {
		expect(anchor('A party came.', { exact: 'art' })).toEqual({ kind: 'absent' });
		expect(anchor('A party came.', { exact: 'art', prefix: 'A p', suffix: 'y came' })).toEqual({
			kind: 'exact',
			start: 3,
			end: 6
		});
		expect(anchor('A party of art.', { exact: 'art', prefix: 'a book on ' })).toMatchObject({
			kind: 'moved',
			start: 11
		});
	});

	/* Few words, so that passages repeat; the edits move, copy, cut and alter paragraphs. */
	const word = fc.constantFrom('the', 'bus', 'is', 'late', 'hall', 'cold', 'said', 'and', 'no');
	const paragraph = fc.array(word, { minLength: 1, maxLength: 9 }).map((one) => one.join(' '));
	const edit = fc.record({
		kind: fc.constantFrom('cut', 'copy', 'move', 'alter', 'fold'),
		at: fc.nat(20),
		to: fc.nat(20),
		words: paragraph
	});

	function edited(
		page: readonly string[],
		edits: readonly { kind: string; at: number; to: number; words: string }[]
	) {
		let paragraphs = [...page];
		for (const { kind, at, to, words } of edits) {
			const i = at % Math.max(1, paragraphs.length);
			const one = paragraphs[i] ?? '';
			if (kind === 'cut') paragraphs = paragraphs.toSpliced(i, 1);
			else if (kind === 'copy')
				paragraphs = paragraphs.toSpliced(to % (paragraphs.length + 1), 0, one);
			else if (kind === 'move')
				paragraphs = paragraphs
					.toSpliced(i, 1)
					.toSpliced(to % Math.max(1, paragraphs.length), 0, one);
			else if (paragraphs.length === 0) paragraphs = [words];
			else if (kind === 'alter') paragraphs = paragraphs.with(i, words);
			else paragraphs = paragraphs.with(i, one.replaceAll(' ', '\n  '));
		}
		return paragraphs.join('\n\n');
	}

	/** Every place of the words, found letter by letter. */
	function placesOf(text: string, exact: string): { start: number; end: number }[] {
		const found = [];
		for (let start = 0; start < text.length; start++) {
			if (/\s/.test(text[start]!)) continue;
			let [i, j] = [start, 0];
			while (j < exact.length && i < text.length) {
				if (/\s/.test(exact[j]!) && /\s/.test(text[i]!)) {
					while (/\s/.test(exact[j] ?? '')) j++;
					while (/\s/.test(text[i] ?? '')) i++;
				} else if (exact[j] === text[i]) [i, j] = [i + 1, j + 1];
				else break;
			}
			if (j === exact.length) found.push({ start, end: i });
		}
		return found;
	}

	it('on a page edited in any way is only taken where its words and surroundings are its own', () => {
		const bare = (text: string) => text.replace(/\s/g, '');
		fc.assert(
			fc.property(
				fc.array(paragraph, { minLength: 2, maxLength: 8 }),
				fc.array(edit, { maxLength: 6 }),
				fc.nat(),
				fc.nat(),
				fc.constantFrom(0, 8, 32),
				(paragraphs, edits, a, b, kept) => {
					const page = paragraphs.join('\n\n');
					const [from, to] = [a % page.length, b % page.length].sort((x, y) => x - y);
					const exact = page.slice(from, to! + 1).trim();
					fc.pre(exact !== '');
					const at = page.indexOf(exact, from);
					const selector: Selector = {
						exact,
						prefix: page.slice(Math.max(0, at - kept), at),
						suffix: page.slice(at + exact.length, at + exact.length + kept)
					};
					const now = edited(paragraphs, edits);
					const places = placesOf(now, exact);
					const whole = places.filter(
						({ start, end }) => !cutsWord(now, start) && !cutsWord(now, end)
					);
					const found = anchor(now, selector);
					const surrounded = ({ start, end }: { start: number; end: number }, near: number) =>
						bare(now.slice(0, start)).endsWith(bare(selector.prefix!).slice(near && -near)) &&
						bare(now.slice(end)).startsWith(bare(selector.suffix!).slice(0, near || undefined));
					if ('start' in found) {
						const place = { start: found.start, end: found.end };
						expect(canonical(now.slice(place.start, place.end))).toBe(canonical(exact));
						expect(places).toContainEqual(place);
						if (found.kind === 'moved') expect(whole).toEqual([place]);
						else {
							expect(surrounded(place, 12)).toBe(true);
							const told = bare(selector.prefix! + selector.suffix!) !== '';
							const rivals = (told ? places : whole).filter((one) => surrounded(one, 0));
							expect(rivals.filter(({ start }) => start !== place.start)).toEqual([]);
						}
					} else if (found.kind === 'ambiguous') {
						expect(found.times).toBeGreaterThan(1);
						expect(places.length).toBeGreaterThanOrEqual(found.times);
					} else expect(whole).toEqual([]);
				}
			),
			{ numRuns: 1500 }
		);
	});

	it('on the page that it was made on is exact or one of several, never elsewhere', () => {
		fc.assert(
			fc.property(
				fc.array(paragraph, { minLength: 1, maxLength: 8 }),
				fc.nat(),
				fc.nat(),
				(paragraphs, a, b) => {
					const page = paragraphs.join('\n\n');
					const [from, to] = [a % page.length, b % page.length].sort((x, y) => x - y);
					const exact = page.slice(from, to! + 1).trim();
					fc.pre(exact !== '');
					const start = page.indexOf(exact, from);
					const found = anchor(page, {
						exact,
						prefix: page.slice(Math.max(0, start - 32), start),
						suffix: page.slice(start + exact.length, start + exact.length + 32)
					});
					if (found.kind === 'exact') expect(found.start).toBe(start);
					else expect(found.kind).toBe('ambiguous');
				}
			)
		);
	});

	it('of words that stand everywhere ends soon', () => {
		expect(anchor('a '.repeat(500_000), { exact: 'a a', prefix: 'a', suffix: 'a' }).kind).toBe(
			'ambiguous'
		);
		expect(anchor('a '.repeat(50_000), { exact: `${'a '.repeat(2000)}b` }).kind).toBe('absent');
	});
});
