import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinBounds } from './bounds.ts';

const startTags = (html: string): number => html.match(/<(?:div|b|ul|font)[\s>]/g)?.length ?? 0;

describe('markup', () => {
	it.each([
		['a common page', '<html><body><div class="a > b"><p>One<p>Two<br></div></body></html>'],
		['an article of ten thousand paragraphs', '<p>One <b>two</b> three'.repeat(10_000)],
		['a list whose items are never closed', `<ul>${'<li>One'.repeat(10_000)}</ul>`],
		['a script full of tags', `<script>${'"<div>"+'.repeat(10_000)}</script><p>One</p>`],
		['a comment full of tags', `<!-- ${'<div>'.repeat(10_000)} --><p>One</p>`],
		['a stray sign', '1 < 2 and <3']
	])('of %s stays as it is', (_, html) => {
		expect(withinBounds(html)).toBe(html);
	});

	it.each(['<div>', '<b>', '<ul><li>', '<div></b></x>', '<font size="1">'])(
		'nested without end in %s loses the tags beyond a bound, and none of its text',
		(tag) => {
			const html = `${`${tag}a`.repeat(100_000)}<p>The end.`;
			const bounded = withinBounds(html);
			expect(startTags(bounded)).toBeLessThanOrEqual(2000);
			const text = (markup: string): string => markup.replace(/<[^>]*>/g, '');
			expect(text(bounded) === text(html)).toBe(true);
		}
	);

	it.each(['<', '&', '"', '“', '(', '\n', '\u0000', '\u200f', '\u0301', '\u00a0', '—'])(
		'of a million times %j keeps ten of them, and the words around',
		(sign) => {
			expect(withinBounds(`<p>One ${sign.repeat(1_000_000)}two</p>`)).toBe(
				`<p>One ${sign.repeat(10)}two</p>`
			);
		}
	);

	it('keeps a word however long, and signs up to a thousand in a row', () => {
		const html = `<p>${'a'.repeat(100_000)}${'-'.repeat(999)}${'😀'.repeat(2000)}</p>`;
		expect(withinBounds(html)).toBe(html);
	});

	it.each(['<p>a', '<br>a', '&#97;a', '& a', '< a', '</p>a', '<?a ', '<!a ', '&a'])(
		'of a million times %j makes no more than half a million nodes, and keeps its words',
		(piece) => {
			const bounded = withinBounds(piece.repeat(1_000_000));
			expect(bounded.split(/[<&]/).length - 1).toBeLessThanOrEqual(500_000);
			expect(bounded.split('a').length).toBeGreaterThan(1_000_000);
		}
	);

	it('loses attributes of monstrous length only', () => {
		const classes = 'a '.repeat(20_000);
		expect(withinBounds(`<i class="x">1</i><p class="${classes}">2</p>`)).toBe(
			'<i class="x">1</i><p>2</p>'
		);
	});

	it('however broken never grows, and is bounded once for all', () => {
		const piece = fc.constantFrom(
			'<div>',
			'</div>',
			'<',
			'"',
			'=',
			'<!--',
			'-->',
			'<script>',
			'</script',
			'>',
			'a',
			'<b ',
			'\ud800'
		);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 60 }),
				fc.integer({ min: 1, max: 300 }),
				(parts, times) => {
					const html = parts.join('').repeat(times);
					const bounded = withinBounds(html);
					expect(bounded.length).toBeLessThanOrEqual(html.length);
					expect(withinBounds(bounded)).toBe(bounded);
				}
			),
			{ numRuns: 60 }
		);
	});
});
