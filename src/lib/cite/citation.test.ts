import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CITING as options } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { attributionOf } from '#lib/record/attribution.ts';
import { readRecord } from '#lib/record/read.ts';
import type { SourceRecord, TheRecord } from '#lib/record/record.ts';
import { statementsOf } from '#lib/record/statement.ts';
import { bibtex } from './bibtex.ts';
import { citationOf, type Citation } from './citation.ts';
import { citeComparison } from './csl.ts';
import { formatInText, formatReferences, REFERENCE_STYLES } from './format.ts';
import { ris } from './ris.ts';
import { familyOnly } from './styles/people.ts';
import { shortTitle } from './styles/short-title.ts';

const record = await fixtureRecord();
const imrie = record.responses.get('imrie-no-one-shut-out')!;
const claim = record.claims.get('five-shuts-out')!;
const source = (id: string) => record.sources.get(id)!;

/** The record with other facts of one source, or with parties of other names. */
function where(changed: Partial<TheRecord>): TheRecord {
	return { ...record, ...changed };
}
const withSource = (id: string, facts: Partial<SourceRecord>): TheRecord =>
	where({ sources: new Map(record.sources).set(id, { ...source(id), ...facts }) });
const named = (id: string, name: string, from = record): TheRecord => ({
	...from,
	parties: new Map(from.parties).set(id, { ...from.parties.get(id)!, name: { en: name } })
});

const silence = record.responses.get('marsh-line-no-answer')!;
const moved = record.responses.get('council-moved-hours')!;
const corridor = record.responses.get('friends-school-corridor')!;
const trial = record.responses.get('marsh-line-trial')!;

const CASES: Record<string, { from?: TheRecord; of: typeof imrie | typeof claim; quote?: number }> =
	{
		'own words, published by the speaker': { of: corridor },
		'own words of a known work, in the document of another': { of: claim },
		'own words, told to a reporter': { of: imrie },
		'reported words': { of: imrie, quote: 1 },
		'own words in news that nobody signed': {
			from: withSource('courier-2024-03-04', { authors: [] }),
			of: imrie
		},
		'words of a source about who was silent': { of: silence },
		'words of a text that was reposted': { of: moved },
		'own words told to one party and printed by another': {
			of: {
				...imrie,
				quotes: [{ ...imrie.quotes[0]!, via: [{ party: 'fennbrook-library-friends', as: 'told' }] }]
			}
		},
		'own words in an extract of a report of another': {
			from: {
				...record,
				sources: new Map(record.sources)
					.set('friends-hours-page', { ...source('friends-hours-page'), published: '2023-05' })
					.set('courier-2024-03-04', {
						...source('courier-2024-03-04'),
						extractOf: 'friends-hours-page'
					})
			},
			of: { ...claim, quotes: [{ ...claim.quotes[0]!, via: [] }] }
		},
		'a month alone': {
			from: withSource('courier-2024-03-04', { published: '2024-03' }),
			of: imrie
		},
		'no date': { from: withSource('courier-2024-03-04', { published: undefined }), of: imrie },
		'a source with an Arabic name and title': {
			from: named('sada-al-nahr', 'صدى النهر'),
			of: trial
		},
		'a speaker with a Hebrew name': { from: named('dana-imrie', 'דנה אמרי'), of: imrie },
		'a body that is known by letters': {
			from: where({
				parties: new Map(record.parties).set('fennbrook-library-friends', {
					...record.parties.get('fennbrook-library-friends')!,
					short: { en: 'FLF' }
				})
			}),
			of: corridor
		}
	};

function cited(from: TheRecord, of: typeof imrie | typeof claim, n = 0) {
	const citation = citationOf(from, of, of.quotes[n]!, options)!;
	const items = citeComparison(from, [{ ...of, quotes: [of.quotes[n]!] } as typeof of], options);
	return REFERENCE_STYLES.flatMap((style) => {
		const { first, later, names } = formatInText(citation, items, style);
		return [
			`${style}${names ? ', the speaker named in the sentence' : ''}`,
			`\t${first.html}`,
			...(later ? [`\t${later.html}`] : []),
			`\t= ${formatReferences([citation.item], style, 'html')}`
		];
	});
}

test('quotations are cited in every style as it was reviewed', async () => {
	const lines = Object.entries(CASES).flatMap(([name, { from = record, of, quote }]) => [
		`# ${name}`,
		...cited(from, of, quote),
		''
	]);
	await expect(lines.join('\n')).toMatchFileSnapshot('../../../tests/golden/export/in-text.html');
});

describe('two works of one author and one year', () => {
	const statements = [imrie, corridor, moved];
	const items = citeComparison(record, statements, options);
	const pages = items.filter(({ author }) =>
		author?.some((one) => 'literal' in one && one.literal === 'Rejoinder')
	);

	test.each(['apa', 'harvard'] as const)(
		'have letters in %s, the same in list and text',
		(style) => {
			const list = formatReferences(items, style, 'text').split('\n');
			for (const item of pages) {
				const citation: Citation = { item, chain: [], voice: 'own' };
				const { first } = formatInText(citation, items, style);
				const letter = /^\(Rejoinder, 2024([abc])\)$/.exec(first.text)?.[1];
				expect(letter, first.text).toBeDefined();
				expect(list.find((line) => line.includes(item.title))).toMatch(
					new RegExp(`^Rejoinder\\.? \\(2024${letter}[,)]`)
				);
			}
			const letters = list.flatMap((line) => /^Rejoinder\.? \(2024([abc])/.exec(line)?.[1] ?? []);
			expect(letters).toEqual(['a', 'b', 'c']);
		}
	);

	test('have none where no other is beside them', () => {
		expect(formatReferences(pages.slice(0, 1), 'apa', 'text')).toMatch(
			/^Rejoinder\. \(2024, April 1\)/
		);
	});

	test('are told apart by their titles in MLA', () => {
		const twins = items
			.slice(0, 1)
			.flatMap((item) => [
				item,
				{ ...item, id: 'other', title: 'Later closing divides Fennbrook' }
			]);
		const citation: Citation = { item: twins[1]!, chain: [], voice: 'own' };
		expect(formatInText(citation, twins, 'mla').first.text).toBe(
			'(Calloway, “Later closing divides Fennbrook”)'
		);
	});
});

describe('of the record of this site', async () => {
	const root = fileURLToPath(new URL('../../../', import.meta.url));
	const real = (await readRecord(await readFiles(await findRecord(root)))).record;
	const quoted = statementsOf(real).flatMap(({ value }) =>
		value.quotes.map((quote) => ({ value, quote }))
	);

	test('no citation names another chain than the page of its quotation', () => {
		expect(quoted.length).toBeGreaterThan(50);
		let secondary = 0;
		for (const { value, quote } of quoted) {
			const { chain, item, voice } = citationOf(real, value, quote, options)!;
			const { from, steps } = attributionOf(real, value, quote);
			const { publisher, authors, kind } = real.sources.get(quote.source)!;
			const unsigned = authors.length === 0 && kind === 'news';
			const byline = authors.length > 0 ? authors : [publisher];
			const onPage = [
				from,
				...steps.flatMap((step) =>
					step.as === 'self' || step.as === 'about' || step.as === 'reposted' ? [] : [step.party]
				)
			];
			// A reference names who wrote a document for who published it.
			const expected = onPage.at(-1) === publisher ? [...onPage.slice(0, -1), ...byline] : onPage;
			const all = [...chain.map(({ party }) => party), ...byline];
			expect(all).toEqual(expected.filter((one, i) => one !== expected[i - 1]));
			expect(item.author === undefined).toBe(unsigned);
			if (chain.length === 0) continue;
			secondary++;
			for (const style of REFERENCE_STYLES) {
				const { first, names } = formatInText({ item, chain, voice }, [item], style);
				const at = chain.map(({ name }) => first.text.indexOf(familyOnly(name)));
				if (names) expect(style).toBe('mla');
				else expect(at, first.text).toEqual([...at].sort((a, b) => a - b));
				if (!names) expect(at, first.text).not.toContain(-1);
			}
		}
		expect(secondary).toBeGreaterThan(20);
	});
});

describe('a name such as a program has for its own', () => {
	const NAMES = [
		...['__proto__', 'constructor', 'hasOwnProperty', 'toString', '<b>“A” & [B]</b>'],
		...['{\\em x}', 'A} @book{x,', 'O\'Brien "X"', '‘a’ (b', 'TY  - JOUR\nER  - ']
	];
	const texts = (name: string) => {
		const from = named('ines-calloway', name, named('dana-imrie', name));
		const items = citeComparison(from, [imrie], options);
		const citation = citationOf(from, imrie, imrie.quotes[0]!, options)!;
		return { items, citation };
	};
	const check = (name: string) => {
		const { items, citation } = texts(name);
		const seen = name.replace(/[\p{Cc}\s]+/gu, ' ');
		for (const style of REFERENCE_STYLES) {
			const { first, later } = formatInText(citation, items, style);
			const html = [
				first.html,
				later?.html ?? '',
				...formatReferences(items, style, 'html').split('\n')
			];
			for (const one of html) {
				const markup = one.replace(/<\/?(?:p|i|bdi)>/g, '');
				expect(markup).not.toMatch(/[<>"']/);
				expect(markup.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
			}
			expect(first.text).not.toMatch(/\n|undefined|\[object|function/);
			expect(formatReferences(items, style, 'text').split('\n')).toHaveLength(items.length);
		}
		const { first } = formatInText(citation, items, 'chicago');
		if (!/\p{L} \p{L}/u.test(seen)) expect(first.text).toContain(seen.trim().split(' ').at(-1));
		expect(bibtex(items).match(/^@/gm)).toHaveLength(items.length);
		expect(ris(items).match(/^ER {2}- /gm)).toHaveLength(items.length);
		expect(ris(items).match(/^TY {2}- /gm)).toHaveLength(items.length);
	};

	test.each(NAMES)('%j is written as it is', check);

	test('whatever it is', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ minLength: 1, unit: 'binary' }),
					fc
						.array(fc.constantFrom(...NAMES, '“', ']', '{', '\\', '\u202e', '\u2069'), {
							minLength: 1
						})
						.map((parts) => parts.join(' '))
				),
				check
			),
			{ numRuns: 100 }
		);
	});
});

test.each([
	['The hours of a library in a small town', 'hours'],
	["'The system learns to recognize you'", 'system learns'],
	['Out of control: Failing EU laws', 'Out of control'],
	['A page', 'page'],
	['OPT: calls on companies to stop', 'OPT: calls'],
	['Investor Calls for Human Rights Protections', 'Investor Calls'],
	['Statement on the opening hours of the library', 'Statement'],
	['“We will not be moved” says the council of Fennbrook', 'We will not be'],
	['جدل حول مواعيد المكتبة في فنبروك', 'جدل حول مواعيد المكتبة']
])('%j in short', (title, short) => {
	expect(shortTitle(title, 'dropped')).toBe(short);
});
