import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdict } from '#lib/quotations/verdict.ts';

/* Pairs of tests/fixtures/exact/wording.txt, each with what it has to be called, in both directions. */

const FILE = new URL('../fixtures/exact/wording.txt', import.meta.url);
const CALLED: Readonly<Record<string, readonly string[]>> = {
	altered: ['altered', 'absent', 'truncated', 'spliced'],
	mild: ['verbatim', 'fragment', 'typography'],
	ellipsis: ['ellipsis'],
	bracketed: ['bracketed']
};

interface Pair {
	kind: string;
	lang: string;
	original: string;
	quotation: string;
}

const unescaped = (text: string) =>
	text.replace(/\\(?:u[\da-f]{4}|[nrt])/gi, (escape) => JSON.parse(`"${escape}"`) as string);

function pairs(): Pair[] {
	let kind = '';
	return readFileSync(FILE, 'utf8')
		.split('\n')
		.flatMap((line) => {
			if (line.startsWith('#')) return [];
			if (/^\w+:$/.test(line)) kind = line.slice(0, -1);
			const [lang, original, quotation] = line.split(' | ').map(unescaped);
			return lang && original && quotation ? [{ kind, lang, original, quotation }] : [];
		});
}

const all = pairs();

describe('Pairs that nobody chose for the rules', () => {
	it('are many, of every kind and in twelve languages', () => {
		expect(all.length).toBeGreaterThan(270);
		expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(Object.keys(CALLED)));
		for (const lang of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ar', 'he', 'fa', 'zh'])
			expect(all.filter((pair) => pair.lang === lang).length, lang).toBeGreaterThan(5);
	});

	it.each(all)('$kind, $lang: $original / $quotation', ({ kind, lang, original, quotation }) => {
		const found = verdict(quotation, original, { quotation: lang, original: lang });
		expect(CALLED[kind]).toContain(found.kind);
	});

	const altered = all.filter(({ kind, lang, original, quotation }) => {
		// Vowel signs may be left out; whoever puts them in says which word it is.
		return kind === 'altered' && !/[\u064b-\u0652\u05b0-\u05bc]/.test(original + quotation + lang);
	});
	it.each(altered)('the other way, $lang: $quotation / $original', (pair) => {
		const found = verdict(pair.original, pair.quotation, {
			quotation: pair.lang,
			original: pair.lang
		});
		expect(CALLED.altered).toContain(found.kind);
	});
});
