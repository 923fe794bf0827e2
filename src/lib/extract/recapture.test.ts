import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recapture } from './recapture.ts';

const text = `The old hall
stays   open for readers. The council praised the ubiquitousness of lending desks in countless halls around the country.
A second hall opens in May.`;

describe('a quotation sought again', () => {
	it('is verbatim whatever the white space', () => {
		const [found] = recapture(['The old hall stays open for readers.'], text);
		expect(found).toMatchObject({ kind: 'verbatim', start: 0, occurrences: 1 });
		if (found?.kind === 'verbatim')
			expect(text.slice(found.start, found.end)).toMatch(/readers\.$/);
	});

	it('is altered when most of its words still stand there', () => {
		const [found] = recapture(
			['the ubiquitous nature of lending desks in countless halls around the country'],
			text
		);
		expect(found).toMatchObject({
			kind: 'altered',
			text: 'the ubiquitousness of lending desks in countless halls around the country'
		});
	});

	it('is gone when its words are', () => {
		expect(recapture(['Nobody will ever lend a novel again.', ''], text)).toEqual([
			{ kind: 'gone' },
			{ kind: 'gone' }
		]);
	});

	it('is composed before it is compared', () => {
		expect(recapture(['Cafe\u0301 Müller'], 'Das Café Mu\u0308ller.')[0]?.kind).toBe('verbatim');
		expect(recapture(['가각'], '\u1100\u1161가\u11a8 ')[0]).toMatchObject({ start: 0, end: 4 });
	});

	it('is shown with the marks at its ends, no fewer and no more', () => {
		const page = 'He asked: “Is the hall open now?” Then he left.';
		const shown = (quotation: string) => {
			const [found] = recapture([quotation], page);
			return found?.kind === 'altered' ? found.text : found?.kind;
		};
		expect(shown('“Is the hall open today?”')).toBe('“Is the hall open now?”');
		expect(shown('Is the hall open now.')).toBe('Is the hall open now?');
		expect(shown('"Is the hall open now?"')).toBe('typography');
		expect(shown('Is the hall open now')).toBe('verbatim');
	});

	it('is not verbatim inside longer words', () => {
		expect(recapture(['legal'], 'An illegal act.')).toEqual([{ kind: 'gone' }]);
		expect(recapture(['the hall'], 'In the halls, the hall.')).toMatchObject([
			{ kind: 'verbatim', start: 14, occurrences: 1 }
		]);
	});

	it('of few words is altered when all of them stand together, and gone when they are scattered', () => {
		expect(recapture(['Ridiculous'], 'A “ridiculous” idea.')).toMatchObject([
			{ kind: 'altered', text: 'ridiculous' }
		]);
		expect(recapture(['lending desk'], 'The desk of a man who was lending us a pen.')).toEqual([
			{ kind: 'gone' }
		]);
	});

	it('cut from any text is found there, and the place holds its words', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), {
					minLength: 1,
					maxLength: 30
				}),
				fc.nat(),
				fc.nat(),
				(words, a, b) => {
					const whole = words.join(' ');
					const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y);
					const quotation = words.slice(from, to! + 1).join(' ');
					const [found] = recapture([quotation], whole.replaceAll(' ', '\n '));
					expect(quotation.trim() === '' || found?.kind === 'verbatim').toBe(true);
				}
			)
		);
	});

	it('in any text is no exception', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
				for (const found of recapture([a, `${a} ${b}`], `${b} ${a} ${b}`)) {
					if (found.kind !== 'gone') expect(found.start).toBeLessThan(found.end);
				}
			})
		);
	});
});

describe('a sentence that was reworded', () => {
	const page = [
		'The harbour office wrote to every fisher on the quay in the spring.',
		'It asked for the figures of all boats that had been counted there since the year before.',
		'Nobody answered it until the water came.'
	];
	const was =
		'It asked for the figures of all boats that had been counted there since the year before.';

	it.each([
		'In April the office wanted the figures of every boat counted there since the year before.',
		'Since the year before all boats had been counted there, and for the figures it asked.',
		'The office asked them for the numbers of all the boats that were counted there since last year.'
	])('is found as that sentence, no wider: %s', (now) => {
		const text = [page[0], now, page[2]].join(' ');
		const [found] = recapture([was], text);
		expect(found?.kind).toBe('altered');
		if (found?.kind === 'altered') expect(found.text).toBe(now);
	});

	it('is gone where no sentence has its words', () => {
		expect(recapture([was], `${page[0]} ${page[2]} The lamps were lit.`)[0]?.kind).toBe('gone');
	});
});
