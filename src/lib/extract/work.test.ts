import { describe, expect, it, vi } from 'vitest';
import { quotedIn } from './quotes.ts';
import { readPage } from './page/page.ts';
import { findQuotations } from './speakers/propose.ts';
import { recapture } from './recapture.ts';

/*
 * Texts made to be slow. Each is of a size that took minutes, and would again if any step looked at
 * the whole text for each of its parts; the reading must simply come to an end.
 */
const SIZE = 400_000;
vi.setConfig({ testTimeout: 240_000 });
const fill = (piece: string, size = SIZE): string => piece.repeat(Math.ceil(size / piece.length));
/** Of texts in which every sentence or line is looked at in every language; below, their work is counted too. */
const FEWER = SIZE / 8;

const parties = [{ id: 'guild', names: ['The Readers’ Guild', 'Sada al-Nahr'] }];

const texts: [name: string, text: string][] = [
	['nothing but opening marks', fill('“')],
	['nothing but straight marks', fill('"')],
	['unclosed marks with a word each', fill('“a ')],
	['unclosed marks of all kinds inside each other', fill('“We ‘say „it «was ‹so 「here ')],
	['quotations one behind the other', fill('“We stay here,” ', FEWER)],
	['quotations reopened at each paragraph', fill('“We stay here.\n\n', FEWER)],
	['one quotation over all lines', `“${fill('We stay here\n', FEWER)}`],
	['names only', fill('Jane Holt ')],
	['names and commas', fill('Jane Holt, ')],
	['known names only', fill('Sada al-Nahr ')],
	['verbs of saying only', fill('saying said, ')],
	['sentences about one report', fill('The report says no. ', FEWER)],
	['pronouns that speak', fill('“No, we stay,” she said. ', FEWER)],
	['one word', fill('a')],
	['short lines', fill('a\n', FEWER)],
	['lines that end in a colon', fill('The Guild said:\n', FEWER)],
	['mixed line ends', fill('We stay here\r\n\rok\n\u2028', FEWER)],
	['spaces', `${fill(' ')}a`],
	['lone surrogates', fill('\ud800 “')],
	['byte order marks', fill('\ufeffa')],
	['single letters', fill('ا ')],
	['roles only', fill('the company the minister ')],
	['Arabic with prefixes', fill('وقالت إن «القاعة» ')]
];

describe('a text of', () => {
	it.each(texts)('%s is read to its end', (_, text) => {
		for (const { start, end, text: words } of findQuotations(text, { parties }))
			if (text.slice(start, end) !== words) expect.fail('not verbatim');
		expect(readPage({ kind: 'text', text })).not.toBeNull();
	});

	it.each(texts)('%s is searched for altered quotations to its end', (_, text) => {
		expect(recapture(['We stay here in the old hall, she said.', 'a'], text)).toHaveLength(2);
	});

	it('marks alone has next to no quotations', () => {
		expect(quotedIn(fill('“a ')).length).toBeLessThan(300);
		expect(quotedIn(fill('"a" ')).length).toBeLessThan(300);
	});
});

it('work grows with the text, not with its square: progress comes at even steps', () => {
	const steps = (text: string): number => {
		let asked = 0;
		findQuotations(text, { parties, onProgress: () => ++asked > 0 });
		return asked;
	};
	const line = '“We stay,” said Jane Holt.\n\n';
	expect(steps(line.repeat(4000)) / steps(line.repeat(1000))).toBeCloseTo(4, 0);
});

/** How often patterns are matched and words looked up in lists: what the reading consists of. */
function work(run: () => void): number {
	const { exec } = RegExp.prototype;
	const { has } = Set.prototype;
	let count = 0;
	RegExp.prototype.exec = function (this: RegExp, text: string) {
		count++;
		return exec.call(this, text);
	};
	Set.prototype.has = function (this: Set<unknown>, value: unknown) {
		count++;
		return has.call(this, value);
	};
	try {
		run();
	} finally {
		RegExp.prototype.exec = exec;
		Set.prototype.has = has;
	}
	return count;
}

const LETTERS = 'abcdefghijklmnop';
/** A word of small letters for each number, so that a text does not only repeat itself. */
const word = (at: number): string =>
	[...at.toString(16)].map((digit) => LETTERS[parseInt(digit, 16)]).join('');

const growing: [name: string, piece: (at: number) => string, from?: number][] = [
	// Without an end of a sentence more is looked at together, up to a bound that lies beyond the usual size.
	['quotations one behind the other', (at) => `“We stay ${word(at)},” `, 1000],
	['quotations reopened at each paragraph', (at) => `“We stay ${word(at)}.\n\n`],
	['pronouns that speak', (at) => `“No, we stay ${word(at)},” she said. `],
	['sentences about one report', (at) => `The report says no ${word(at)}. `],
	['lines that end in a colon', (at) => `The Guild ${word(at)} said:\n`],
	['lines', (at) => `We stay ${word(at)}\n`],
	['short lines', (at) => `${word(at)}\n`],
	['mixed line ends', (at) => `We stay ${word(at)}\r\n\rok\n\u2028`],
	['Arabic roles', (at) => `مدير شركة ${word(at)} `],
	['Hebrew roles', (at) => `מנהל ${word(at)} `],
	['roles with a name behind commas', (at) => `the minister of ${word(at)}, Jane Holt, `],
	['the same roles again', (at) => `The minister said ${word(at)}. `],
	['silences', (at) => `The firm ${word(at)} did not respond, `],
	['silences without a verb', (at) => `hat ${word(at)} ließ antwortete `],
	['incises', (at) => `« On reste ${word(at)}, dit-il, et on attend » `],
	['incises that never end', (at) => `« ${word(at)}, dit le maire, `]
];

it.each(growing)('work grows with the text, not with its square: %s', (_, piece, from = 500) => {
	const reading = (size: number): number => {
		const text = Array.from({ length: size }, (_, at) => piece(at)).join('');
		return work(() => findQuotations(text, { parties }));
	};
	const some = reading(from);
	expect(some).toBeGreaterThan(1000);
	expect(reading(4 * from) / some).toBeLessThan(6);
});
