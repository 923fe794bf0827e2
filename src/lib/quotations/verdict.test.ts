import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#lib/text/text.ts';
import { compareWords } from './change.ts';
import { tokensOf } from './tokens.ts';
import { verdict } from './verdict.ts';
import type { Mark, Verdict } from './mark.ts';

const MAYOR =
	'The mayor said that the council would not sell 12 parks before May 2020. It leases land to ' +
	'“many clubs” in the city, and it may stop. Nobody asked for the colour of well-known benches. ' +
	'They can’t be moved!\nA second heading\nThe bridge is not safe; it is used at night only. ' +
	'Costs rose by 1.5 million, or 5%. Anna Berg wrote the first report. The café opens [sic] at noon.';
const AR = 'وقالت البلدية إنّ المدرسة لم تغلق أبوابها. ربما تنتقل المدرسة إلى مبنى جديد في ٢٠٢٥.';
const HE = 'העירייה לא סגרה את הגשר. ייתכן שהגשר ייסגר בחודש מאי. צה״ל לא השיב לשאלה.';

interface Row {
	readonly lang?: string;
	readonly from?: string;
	readonly quotation: string;
	readonly original: string;
	readonly kind: Verdict['kind'];
	/** Marks in brief, cuts left out. */
	readonly marks?: readonly string[];
}

const table: readonly Row[] = [
	// The original's own words
	{ quotation: ` ${MAYOR}\n`, original: MAYOR, kind: 'verbatim' },
	{ quotation: 'would not sell 12 parks', original: MAYOR, kind: 'fragment' },
	{ quotation: 'would  not\nsell', original: MAYOR, kind: 'fragment' },
	{ quotation: 'A second heading', original: MAYOR, kind: 'fragment' },
	{ quotation: 'opens [sic] at noon.', original: MAYOR, kind: 'fragment' },
	{ quotation: 'المدرسة لم تغلق', original: AR, kind: 'fragment', lang: 'ar' },
	{ quotation: 'ייתכן שהגשר ייסגר', original: HE, kind: 'fragment', lang: 'he' },
	// Omission
	{
		quotation: 'The bridge … is used at night',
		original: MAYOR,
		kind: 'ellipsis',
		marks: ['ellipsis negation']
	},
	{
		quotation: 'The bridge [...] at night',
		original: MAYOR,
		kind: 'ellipsis',
		marks: ['ellipsis negation']
	},
	{ quotation: '… not safe; it', original: MAYOR, kind: 'ellipsis', marks: ['ellipsis'] },
	{
		quotation: 'It leases land . . .',
		original: MAYOR,
		kind: 'ellipsis',
		marks: ['ellipsis quantifier,modal']
	},
	{
		quotation: 'One … three',
		original: 'One … two … three',
		kind: 'altered',
		marks: ['change number removed', 'change word removed']
	},
	{ quotation: 'One … two.', original: 'One … two. Three.', kind: 'fragment' },
	{
		quotation: 'העירייה … סגרה',
		original: HE,
		kind: 'ellipsis',
		marks: ['ellipsis negation'],
		lang: 'he'
	},
	{
		quotation: 'We left … at night.',
		original: 'We left. Later we met … at night.',
		kind: 'altered'
	},
	// Brackets
	{
		quotation: '[T]he council would not',
		original: MAYOR,
		kind: 'bracketed',
		marks: ['capital bracketed']
	},
	{ quotation: 'The council would not', original: MAYOR, kind: 'bracketed', marks: ['capital'] },
	{
		quotation: '[The council] leases land',
		original: MAYOR,
		kind: 'bracketed',
		marks: ['bracket']
	},
	{
		quotation: 'It [the council] leases land',
		original: MAYOR,
		kind: 'bracketed',
		marks: ['bracket']
	},
	{
		quotation: 'that [they] would not sell',
		original: MAYOR,
		kind: 'bracketed',
		marks: ['bracket']
	},
	{ quotation: 'It lease[d] land', original: MAYOR, kind: 'bracketed', marks: ['bracket'] },
	{
		quotation: '[T]he council … not sell',
		original: MAYOR,
		kind: 'bracketed',
		marks: ['capital bracketed', 'ellipsis modal']
	},
	{
		quotation: 'council [would] sell 12',
		original: MAYOR,
		kind: 'altered',
		marks: ['bracket', 'change negation replaced']
	},
	{
		quotation: 'it is [not] used',
		original: MAYOR,
		kind: 'altered',
		marks: ['bracket', 'change negation replaced']
	},
	{
		quotation: 'The bridge is not [un]safe',
		original: MAYOR,
		kind: 'altered',
		marks: ['change word added']
	},
	{
		quotation: 'opens [here] at noon',
		original: MAYOR,
		kind: 'altered',
		marks: ['bracket', 'change word replaced']
	},
	{ quotation: 'The café opens [sic], at noon', original: MAYOR, kind: 'typography' },
	{ quotation: 'It, [the council] leases land', original: MAYOR, kind: 'typography' },
	{
		quotation: '12 Parks before',
		original: MAYOR,
		kind: 'altered',
		marks: ['change letters replaced']
	},
	// Typography
	{
		quotation: 'to "many clubs" in the city',
		original: MAYOR,
		kind: 'typography',
		marks: ['typography quotation-marks', 'typography quotation-marks']
	},
	{
		quotation: 'the color of well-known benches',
		original: MAYOR,
		kind: 'typography',
		marks: ['typography spelling']
	},
	{
		quotation: 'the colour of wellknown benches',
		original: MAYOR,
		kind: 'altered',
		marks: ['change sign replaced']
	},
	{
		quotation: 'the colour of well‑known benches',
		original: MAYOR,
		kind: 'typography',
		marks: ['typography hyphens']
	},
	{
		quotation: 'THE BRIDGE IS NOT SAFE',
		original: MAYOR,
		kind: 'typography',
		marks: ['typography case']
	},
	{
		quotation: 'A second heading.',
		original: MAYOR,
		kind: 'typography',
		marks: ['typography punctuation']
	},
	{
		quotation: 'They organise 1200 trips',
		original: 'They organize 1,200 trips',
		kind: 'typography',
		marks: ['typography spelling', 'typography punctuation']
	},
	{
		quotation: 'البلدية إن المدرسة لم تغلق',
		original: AR,
		kind: 'typography',
		marks: ['typography vocalization'],
		lang: 'ar'
	},
	{
		quotation: 'وقالت البلدية ان المدرسة لم تغلق',
		original: AR,
		kind: 'typography',
		marks: ['typography vocalization', 'typography spelling'],
		lang: 'ar'
	},
	{
		quotation: 'مبنى جديد في 2025',
		original: AR,
		kind: 'typography',
		marks: ['typography digits'],
		lang: 'ar'
	},
	{
		quotation: 'צה"ל לא השיב',
		original: HE,
		kind: 'typography',
		marks: ['typography quotation-marks'],
		lang: 'he'
	},
	// Wrong decoding
	{
		quotation: 'They canâ€™t be moved',
		original: MAYOR,
		kind: 'encoding',
		marks: ['decoded quotation']
	},
	{ quotation: 'The cafÃ© opens', original: MAYOR, kind: 'encoding', marks: ['decoded quotation'] },
	{
		quotation: 'The café opens',
		original: 'The cafÃ© opens at noon.',
		kind: 'encoding',
		marks: ['decoded original']
	},
	{
		quotation: 'The caf\ufffd opens',
		original: MAYOR,
		kind: 'encoding',
		marks: ['encoding replacement']
	},
	{
		quotation: 'The cafe opens',
		original: MAYOR,
		kind: 'encoding',
		marks: ['encoding diacritics']
	},
	{
		quotation: 'Ø±Ø¨Ù…Ø§ ØªÙ†ØªÙ‚Ù„',
		original: AR,
		kind: 'encoding',
		marks: ['decoded quotation'],
		lang: 'ar'
	},
	// The sentence goes on
	{
		quotation: 'The bridge is not safe.',
		original: MAYOR,
		kind: 'truncated',
		marks: ['closed quantifier']
	},
	{
		quotation: 'It leases land to “many clubs”.',
		original: MAYOR,
		kind: 'truncated',
		marks: ['closed modal']
	},
	{
		quotation: 'The road is open.',
		original: 'He wrote, “The road is open,” and left.',
		kind: 'typography',
		marks: ['typography punctuation']
	},
	// Two places
	{
		quotation: 'They can’t be moved! Costs rose by 1.5 million',
		original: MAYOR,
		kind: 'spliced',
		marks: ['splice forward']
	},
	{
		quotation: 'Costs rose by 1.5 million. They can’t be moved',
		original: MAYOR,
		kind: 'spliced',
		marks: ['splice backward']
	},
	{
		quotation: 'Costs rose … The mayor said',
		original: MAYOR,
		kind: 'spliced',
		marks: ['splice backward', 'ellipsis']
	},
	// Other words
	{
		quotation: 'would sell 12 parks',
		original: MAYOR,
		kind: 'altered',
		marks: ['change negation removed']
	},
	{
		quotation: 'would not sell 13 parks',
		original: MAYOR,
		kind: 'altered',
		marks: ['change number replaced']
	},
	{
		quotation: 'would not sell parks before',
		original: MAYOR,
		kind: 'altered',
		marks: ['change number removed']
	},
	{
		quotation: '12 parks before June 2020',
		original: MAYOR,
		kind: 'altered',
		marks: ['change date replaced']
	},
	{
		quotation: '12 parks before May 2021',
		original: MAYOR,
		kind: 'altered',
		marks: ['change number replaced', 'change date replaced']
	},
	{
		quotation: 'the council will not sell',
		original: MAYOR,
		kind: 'altered',
		marks: ['change modal replaced']
	},
	{
		quotation: 'They can be moved',
		original: MAYOR,
		kind: 'altered',
		marks: ['change negation removed']
	},
	{
		quotation: 'They cannot be moved',
		original: MAYOR,
		kind: 'altered',
		marks: ['change contraction replaced']
	},
	{
		quotation: 'They can’t be moved?',
		original: MAYOR,
		kind: 'altered',
		marks: ['change question added']
	},
	{
		quotation: 'Anna Holm wrote the first report',
		original: MAYOR,
		kind: 'altered',
		marks: ['change name replaced']
	},
	{
		quotation: 'It leases land to “few clubs”',
		original: MAYOR,
		kind: 'altered',
		marks: ['change quantifier replaced']
	},
	{
		quotation: 'They can',
		original: MAYOR,
		kind: 'altered',
		marks: ['change cut removed', 'change negation removed']
	},
	{
		quotation: '5 million, or 5%',
		original: MAYOR,
		kind: 'altered',
		marks: ['change cut removed', 'change number removed']
	},
	{ quotation: 'moved be can’t They', original: MAYOR, kind: 'altered' },
	{
		quotation: 'legal in this city',
		original: 'It is illegal in this city.',
		kind: 'altered',
		marks: ['change cut removed', 'change negation removed']
	},
	{
		quotation: 'it fell by 5 degrees',
		original: 'it fell by -5 degrees',
		kind: 'altered',
		marks: ['change number removed']
	},
	{
		quotation: 'المدرسة تغلق أبوابها',
		original: AR,
		kind: 'altered',
		marks: ['change negation removed'],
		lang: 'ar'
	},
	{
		quotation: 'تنتقل إلى مبنى جديد',
		original: AR,
		kind: 'altered',
		marks: ['change word removed'],
		lang: 'ar'
	},
	{
		quotation: 'قالت البلدية إنّ المدرسة لم تغلق',
		original: AR,
		kind: 'altered',
		marks: ['change cut removed'],
		lang: 'ar'
	},
	{
		quotation: 'העירייה סגרה את הגשר',
		original: HE,
		kind: 'altered',
		marks: ['change negation removed'],
		lang: 'he'
	},
	{ quotation: 'הגשר ייסגר בחודש יוני', original: HE, kind: 'altered', lang: 'he' },
	{
		quotation: 'העירייה סגרה את הגשר',
		original: HE,
		kind: 'altered',
		marks: ['change negation removed'],
		lang: 'und'
	},
	// As printed: a statement's own page against a report of it, a headline against its text
	{
		quotation: 'Amnesty also ignores the ubiquitous nature of facial recognition software',
		original:
			'Amnesty also ignores the ubiquitousness of facial recognition software in countless settings.',
		kind: 'altered',
		marks: ['change word replaced']
	},
	{
		quotation: 'to implement system of apartheid',
		original: 'technologies that can be used to implement a system of apartheid',
		kind: 'altered',
		marks: ['change article removed']
	},
	{
		quotation: 'The joint',
		original: 'in many ways, a joint',
		kind: 'altered',
		marks: ['change hedge removed', 'change article replaced']
	},
	// Neither
	{
		quotation: 'Le pont n’est pas sûr',
		original: MAYOR,
		kind: 'translation',
		lang: 'fr',
		from: 'en'
	},
	{
		quotation: 'The bridge is not safe',
		original: `${AR} ${MAYOR}`,
		kind: 'fragment',
		lang: 'en',
		from: 'ar'
	},
	{
		quotation: 'The bridge is safe',
		original: `${AR} ${MAYOR}`,
		kind: 'altered',
		marks: ['change negation removed'],
		lang: 'en',
		from: 'ar'
	},
	{ quotation: 'Trains run on Sundays', original: MAYOR, kind: 'absent' },
	{ quotation: '', original: MAYOR, kind: 'absent' },
	{ quotation: '…', original: MAYOR, kind: 'absent' },
	{ quotation: 'The bridge', original: '', kind: 'absent' }
];

function brief(mark: Mark): string {
	const words: string[] = [mark.kind];
	if (mark.kind === 'capital' && mark.bracketed) words.push('bracketed');
	if (mark.kind === 'splice') words.push(mark.direction);
	if (mark.kind === 'decoded') words.push(mark.text);
	if ('which' in mark) words.push(mark.which);
	if ('effect' in mark) words.push(mark.effect);
	if ('cues' in mark && mark.cues.length > 0) words.push(mark.cues.join());
	return words.join(' ');
}

const judged = ({ quotation, original, lang = 'en', from = lang }: Row) =>
	verdict(quotation, original, { quotation: lang, original: from });

describe('The verdict on a quotation', () => {
	it.each(table)('is $kind for “$quotation”', (row) => {
		const found = judged(row);
		expect(found.kind).toBe(row.kind);
		if (!('marks' in found)) return;
		const marks = found.marks.filter(({ kind }) => kind !== 'cut').map(brief);
		if (row.kind === 'verbatim' || row.kind === 'fragment') expect(marks).toEqual([]);
		else if (row.marks) expect(marks).toEqual(row.marks);
	});

	it.each(table)('gives changes that rebuild “$quotation” and its parts', (row) => {
		const found = judged(row);
		if (!('marks' in found) || found.marks.some(({ kind }) => kind === 'decoded')) return;
		const text = (not: string) =>
			found.changes.map((change) => (change.kind === not ? '' : change.text)).join('');
		expect(text('removed')).toBe(canonical(row.quotation));
		const original = canonical(row.original);
		expect(text('added')).toBe(
			found.at.map(({ start, end }) => original.slice(start, end)).join('')
		);
	});

	it('says which cues stand in the part of the sentence that was not quoted', () => {
		const found = verdict('safe; it is used', MAYOR, { quotation: 'en', original: 'en' });
		expect('marks' in found && found.marks.map(brief)).toEqual(['cut negation', 'cut quantifier']);
	});

	it('never fails, whatever the two texts and languages are', () => {
		fc.assert(
			fc.property(anyText, anyText, anyTag, anyTag, (quotation, original, to, from) => {
				expect(() => verdict(quotation, original, { quotation: to, original: from })).not.toThrow();
			}),
			{ numRuns: 150 }
		);
	});

	it('finds every cut between words as a fragment', () => {
		fc.assert(
			fc.property(aCut(), ({ words, from, to, lang }) => {
				const quotation = words.slice(from, to).join(' ');
				const found = verdict(quotation, words.join(' '), { quotation: lang, original: lang });
				expect(['verbatim', 'fragment']).toContain(found.kind);
			})
		);
	});

	it('never calls a cut with one word or letter changed the original’s own words', () => {
		fc.assert(
			fc.property(
				aCut(),
				fc.nat(),
				fc.constantFrom(...TAMPERINGS),
				({ words, from, to, lang }, at, tamper) => {
					const cut = words.slice(from, to);
					const i = at % cut.length;
					const tampered = [...cut.slice(0, i), ...tamper(cut[i]!), ...cut.slice(i + 1)]
						.filter((word) => word !== '')
						.join(' ');
					const original = words.join(' ');
					fc.pre(tampered !== '' && !stands(tampered.replace(/^(?:… )+|(?: …)+$/g, ''), original));
					const { kind } = verdict(tampered, original, { quotation: lang, original: lang });
					expect(['verbatim', 'fragment', 'ellipsis', 'bracketed']).not.toContain(kind);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('reports a dropped negation, hedge or number in a long text as exactly that', () => {
		const long = Array.from({ length: 4000 }, (_, i) => `Clause ${i} names street ${i * 7}.`).join(
			' '
		);
		const drop = (sentence: string, word: string, kind: string) => {
			const original = `${long} ${sentence} ${long}`;
			const found = verdict(sentence.replace(`${word} `, ''), original, {
				quotation: 'en',
				original: 'en'
			});
			expect(found.kind).toBe('altered');
			expect('marks' in found && found.marks.map(brief)).toContain(`change ${kind} removed`);
		};
		drop('The harbour master has not closed the northern quay.', 'not', 'negation');
		drop('The harbour master has reportedly closed the northern quay.', 'reportedly', 'hedge');
		drop('The harbour master has closed nine northern quays.', 'nine', 'number');
	});

	it('says of a quotation too long to compare that the comparison was coarse', () => {
		const quotation = 'The quay is open. '.repeat(4_000);
		const found = verdict(quotation, 'The quay is shut.', { quotation: 'en', original: 'en' });
		expect(found).toEqual({ kind: 'absent', coarse: true });
	});
});

describe('A comparison by words', () => {
	const rebuilds = (a: string, b: string, lang: string) => {
		const changes = compareWords(a, b, lang);
		const text = (not: string) =>
			changes.map((change) => (change.kind === not ? '' : change.text)).join('');
		expect(text('added')).toBe(a);
		expect(text('removed')).toBe(b);
		for (const change of changes) {
			if (change.kind !== 'added') expect(a.startsWith(change.text, change.a)).toBe(true);
			if (change.kind !== 'removed') expect(b.startsWith(change.text, change.b)).toBe(true);
			expect(change.text).not.toBe('');
		}
	};

	it.each(table)('rebuilds both texts for “$quotation”', ({ quotation, original, lang = 'en' }) => {
		rebuilds(original, quotation, lang);
		rebuilds(quotation, original, lang);
	});

	it('rebuilds both texts, whatever they are', () => {
		fc.assert(
			fc.property(anyText, anyText, anyTag, (a, b, lang) => {
				rebuilds(a, b, lang);
			}),
			{ numRuns: 300 }
		);
	});

	it('rebuilds texts that differ too much to be compared word by word', () => {
		const words = Array.from({ length: 3000 }, (_, i) => `w${(i * 7919) % 3001}`);
		rebuilds(words.join(' '), [...words].sort().join(' '), 'en');
	});

	it.each([
		['foo bar baz', 'foo baz', 'foo [-bar -]baz'],
		['foo bar baz', 'foo qux baz', 'foo [-bar-][+qux+] baz'],
		['foo, bar baz', 'foo qux baz', 'foo[-,-] [-bar-][+qux+] baz'],
		['in many ways, a joint', 'a joint', '[-in many ways, -]a joint'],
		['It stops.', 'It stops', 'It stops[-.-]'],
		['لم ترد الشركة', 'ردت الشركة', '[-لم ترد-][+ردت+] الشركة'],
		['הארגון לא השיב', 'הארגון השיב', 'הארגון [-לא -]השיב'],
		[
			'one day at noon they left',
			'two cats at home we slept',
			'[-one day at noon they left-][+two cats at home we slept+]'
		]
	])('sets changes at words: %s / %s', (a, b, shown) => {
		const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
		const text = compareWords(a, b, 'und').map(({ kind, text: span }) => marks[kind].join(span));
		expect(text.join('')).toBe(shown);
	});
});

describe('Tokens', () => {
	it('are the same whether a text is cut in pieces for the segmenter or not', () => {
		const sentence = 'Costs rose by 1.5 million, or 5%; צה״ל said “can’t” وقالت إنّ. ';
		const once = tokensOf(sentence, 'und').map(({ core }) => core);
		const often = tokensOf(sentence.repeat(40), 'und').map(({ core }) => core);
		expect(often).toEqual(Array.from({ length: 40 }, () => once).flat());
	});
});

/** Letters of three scripts, marks, emoji, brackets, dots, and halves of surrogate pairs. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...[
					'a',
					'the ',
					'not ',
					'קבר',
					'לא ',
					'وقال',
					'لم ',
					'e\u0301',
					'\u0301',
					'👩‍👧',
					'\ud800',
					'\udc00'
				],
				...[
					' ',
					'\n',
					'\u00a0',
					'\u200f',
					'“',
					'"',
					'.',
					'…',
					' [...] ',
					'[',
					']',
					'[x] ',
					'-',
					'5',
					'1.5',
					'%'
				],
				...['Ã©', '\ufffd', '?', '&amp;', '\0', '𐄀', '𐄁']
			),
			{ maxLength: 40 }
		)
		.map((pieces) => pieces.join(''))
);
const anyTag = fc.constantFrom('en', 'ar', 'he', 'und', '', 'x', 'no such tag', 'zh-Hant', 'fr-CA');

const WORDS = {
	en: [
		'the',
		'mayor',
		'not',
		'sold',
		'twelve',
		'quays',
		'may',
		'1.5',
		'12',
		'perhaps',
		'can’t',
		'city,',
		'ends.',
		'Berg',
		'“open”',
		'…',
		'[sic]',
		'well-known',
		'it',
		'5%'
	],
	ar: ['وقالت', 'لم', 'ربما', 'المدرسة', 'في', '١٢', 'إنّ', 'جديد،', 'انتهى.', 'ثلاثة', '…', 'كلّ'],
	he: ['לא', 'הגשר', 'צה״ל', 'אולי', '12', 'של', 'נסגר.', 'שלוש', 'את', 'העיר,', '[כך]']
};

/** A text of 20 to 60 words and a cut of at least one that begins and ends with a word. */
function aCut() {
	return fc
		.constantFrom('en' as const, 'ar' as const, 'he' as const)
		.chain((lang) =>
			fc.record({
				lang: fc.constant(lang),
				words: fc.array(fc.constantFrom(...WORDS[lang]), { minLength: 20, maxLength: 60 }),
				from: fc.nat(19),
				length: fc.integer({ min: 1, max: 30 })
			})
		)
		.map(({ lang, words, from, length }) => ({ lang, words, from, to: from + length }))
		.filter(({ words, from, to }) =>
			words.slice(from, to).some((word) => /[\p{L}\p{N}]/u.test(word) && !word.startsWith('['))
		);
}

/** Whether the one text holds the other between word boundaries: what a search by eye would find. */
function stands(part: string, whole: string): boolean {
	const literal = part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${literal}(?![\\p{L}\\p{N}\\p{M}])`, 'u').test(whole);
}

/** Each gives the words that stand instead of one. */
const TAMPERINGS: readonly ((word: string) => string[])[] = [
	() => [],
	() => ['zebra'],
	(word) => ['not', word],
	(word) => [word, 'לא'],
	(word) => [word, word],
	(word) => [word.replace(/\p{N}/u, (digit) => (digit === '7' ? '8' : '7'))],
	(word) => [word.replace(/\p{L}/u, (letter) => (letter === 'q' ? 'z' : 'q'))],
	(word) => [word.replace(/\p{L}(?=\P{L}*$)/u, '')],
	(word) => [word.replace(/n’t/, '')],
	(word) => [word.replace(/\p{P}/gu, '')]
];
