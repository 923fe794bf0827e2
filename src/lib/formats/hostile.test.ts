import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatsOf } from '../../../tests/fixtures/formats.ts';
import { HOSTILE } from '../../../tests/fixtures/hostile.ts';
import { commit, evidenceOf, headOf } from '#lib/evidence/commitment.ts';
import { proveAll } from '#lib/record/prove.ts';
import { readRecord } from '#lib/record/read.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { canonical } from '#lib/text/text.ts';
import { rearm } from './csv.ts';
import { readExport } from './read-export.ts';
import { scriptJson } from '#lib/text/script-json.ts';

/**
 * A record whose every text, ours and quoted, is the hostile one. Where the schema refuses it, it is
 * put in the place of another: a format must not rest on its caller having asked the schema.
 */
async function hostileRecord(text: string): Promise<{ record: TheRecord; refused: boolean }> {
	const record = await recordOf(text, canonical(text));
	if (record.claims.size > 0) return { record, refused: false };
	const [ours, quoted] = ['words in its place', 'what is quoted in its place'] as const;
	const placed = replaced(await recordOf(ours, quoted), quoted, canonical(text));
	return { record: replaced(placed, ours, text) as TheRecord, refused: true };
}

function replaced(value: unknown, from: string, to: string): unknown {
	if (typeof value === 'string') return value.replaceAll(from, to);
	if (Array.isArray(value)) return value.map((one) => replaced(one, from, to));
	if (value instanceof Map) {
		return new Map([...value].map(([key, one]) => [key, replaced(one, from, to)]));
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, replaced(one, from, to)])
	);
}

/** One claim and one response in the same words. */
async function recordOf(text: string, words: string): Promise<TheRecord> {
	const ours = { en: text, ar: text };
	const party = (kind: string) => ({ name: ours, names: [text], kind, interest: 'unknown' });
	const quote = { text: words, source: 'page', voice: 'own', lang: 'en' };
	const file = (path: string, value: unknown) => ({
		path,
		text: JSON.stringify(value).replace(
			/[\u007F-\u00A0\u2028\u2029\uFEFF\uFFFE]/g,
			(one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
		)
	});
	const files = [
		file('data/parties/one.yaml', party('organisation')),
		file('data/parties/two.yaml', party('person')),
		file('data/sources/page.yaml', {
			title: text,
			about: ours,
			publisher: 'one',
			repostedBy: 'two',
			authors: ['two'],
			language: 'en',
			url: 'https://page.example/?a=1&b=%22',
			captured: '2024-01-01',
			kind: 'news',
			note: ours
		}),
		file('data/topics/topic.yaml', {
			title: ours,
			summary: ours,
			asOf: '2024-01-02',
			readings: { by: ours.en, when: '2024-01-02' },
			claims: [
				{
					id: 'claim',
					kind: 'assertion',
					speaker: 'one',
					gist: ours,
					quotes: [{ ...quote, translation: { text, lang: 'ar', by: text } }],
					points: [
						{ id: 'point', gist: ours, quote: words, question: 'cause', for: ours, against: ours }
					]
				}
			],
			responses: [
				{
					id: 'response',
					speaker: 'two',
					outcome: 'replied',
					gist: ours,
					quotes: [quote],
					answers: [
						{ to: { claim: 'claim' }, basis: { kind: 'says-so', quote: words, source: 'page' } },
						{ to: { work: 'page' }, basis: { kind: 'editor', why: ours } }
					],
					moves: [
						{
							kind: 'contradicts',
							on: { claim: 'claim', points: ['point'] },
							quote: words,
							why: ours
						}
					]
				}
			]
		})
	];
	const texts = [{ name: 'page.txt', text: `before ${words} after` }];
	// Captured by the rule that leaves every sign where it stands, so that all of them come to the formats.
	const commitment = await commit(texts[0]!.text, 'text/1');
	const facts = { url: 'https://page.example/', publisher: 'one', title: text, language: 'en' };
	const head = headOf({ ...facts, captured: '2024-01-01', kind: 'news' }, commitment);
	const before = file('data/evidence/page.json', await evidenceOf(commitment, head, new Set()));
	const { evidence } = await proveAll([...files, before], texts);
	const proofs = [...evidence].map(([id, one]) => file(`data/evidence/${id}.json`, one));
	return (await readRecord([...files, ...proofs])).record;
}

/** The nearest that XML can say: what it forbids is replaced. */
function inXml(text: string): string {
	const forbidden = (one: string) =>
		/^[\p{Surrogate}\uFFFE\uFFFF]$/u.test(one) ||
		(/^\p{Cc}$/u.test(one) && one < ' ' && !/\s/.test(one));
	return [...text].map((one) => (forbidden(one) ? '\uFFFD' : one)).join('');
}

/** How deep a line is in Unicode isolates: at least, and at its end. */
function isolateDepths(line: string): { line: string; least: number; last: number } {
	let last = 0;
	let least = 0;
	for (const one of line) {
		if (/[\u2066-\u2068]/.test(one)) last++;
		if (one === '\u2069') last--;
		least = Math.min(least, last);
	}
	return { line, least, last };
}

/** Every text that stands somewhere in a JSON value. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(HOSTILE)('$name', ({ text }) => {
	let record: TheRecord;
	let formats: Record<string, string>;
	let refused: boolean;
	const words = canonical(text);

	beforeAll(async () => {
		({ record, refused } = await hostileRecord(text));
		expect(record.claims.get('claim')?.quotes[0]?.text).toBe(words);
		expect(record.evidence.size).toBe(1);
		formats = await formatsOf(record);
	}, 60_000);

	test('is the same in the JSON export, and after it', async () => {
		const back = await readExport({ path: 'record.json', text: formats['record.json']! });
		const found = back.kind === 'problems' ? back.problems.map(({ code }) => code) : [];
		// Texts like these break rules of the record (who speaks is not named), and no other.
		const rules = [
			...['bare-statement', 'editorial-word', 'cuts-a-word', 'part-cuts-a-word'],
			...['not-canonical', 'half-a-surrogate-pair', 'empty'],
			// What was put in the place of other words is in no proof.
			...(refused ? ['hidden-character', 'not-proven', 'other-head'] : [])
		];
		expect(found.filter((code) => !rules.includes(code))).toEqual([]);
		expect(JSON.parse(formats['record.json']!)).toMatchObject({
			claims: [...record.claims.values()].map((claim) => ({ gist: claim.gist }))
		});
	});

	test('is the same in JSON-LD, annotations, the argument graph and the feed', () => {
		for (const name of [
			'annotations.json',
			'schema-org.json',
			'aif.json',
			'cito.json',
			'changes.json',
			'csl.json'
		]) {
			const value: unknown = JSON.parse(formats[name]!);
			expect(
				textsIn(value).some((one) => one === text || one.includes(words) || one.includes(text))
			).toBe(true);
			const script = scriptJson(value);
			expect(script).not.toMatch(/[<>\u2028\u2029]/);
			expect(JSON.parse(script)).toEqual(value);
		}
	});

	test('is harmless in every cell of the CSV', () => {
		const { data } = Papa.parse<Record<string, string>>(formats['record.csv']!, {
			header: true,
			delimiter: ',',
			skipEmptyLines: true
		});
		// One row for what answers the claim, one for what answers the document.
		expect(data).toHaveLength(2);
		for (const cell of data.flatMap((row) => Object.values(row))) {
			expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
		}
		expect(rearm(data[0]!.answer_basis_quotes!)).toBe(words);
		expect(rearm(data[0]!.claim_quotes!)).toBe(words);
		expect(rearm(data[0]!.claim_gist_ar!)).toBe(text);
	});

	test('is harmless in every cell of the simple CSV, one row a response', () => {
		const { data } = Papa.parse<Record<string, string>>(formats['record.simple.csv']!, {
			header: true,
			delimiter: ',',
			skipEmptyLines: true
		});
		expect(data).toHaveLength(1);
		for (const cell of Object.values(data[0]!)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
		expect(rearm(data[0]!.first_quotation!)).toBe(words);
	});

	test('is text, not markup, in every XML', () => {
		for (const name of ['changes.atom', 'opensearch.xml', 'sitemap.xml']) {
			expect(XMLValidator.validate(formats[name]!)).toBe(true);
		}
		const parser = new XMLParser({ trimValues: false, htmlEntities: true, parseTagValue: false });
		const { feed } = parser.parse(formats['changes.atom']!) as {
			feed: { entry: { title: string; summary: string }[] };
		};
		expect(feed.entry.map(({ title }) => title)).toEqual([inXml(text), inXml(text)]);
		expect(feed.entry.map(({ summary }) => summary)).toContain(inXml(words));
	});

	test('is text, not markup, in copied HTML and formatted references', () => {
		const { document } = parseHTML(`<main>${formats['copies.html']!}</main>`);
		const tags = [...document.querySelectorAll('main *')].map(({ tagName }) => tagName);
		expect(new Set(tags)).toEqual(new Set(['BLOCKQUOTE', 'P', 'BDI', 'A', 'CITE', 'SPAN', 'HR']));
		for (const one of document.querySelectorAll('main *')) {
			expect(['lang', 'dir', 'href', 'cite']).toEqual(
				expect.arrayContaining([...one.getAttributeNames()])
			);
		}
		expect(document.querySelector('blockquote')?.textContent).toBe(inXml(`“${words}”`));
		const lines = formats['references.txt']!.split('\n').filter((line) => line.startsWith('<p>'));
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) {
			const html = parseHTML(`<main>${line}</main>`).document;
			const used = [...html.querySelectorAll('main *')].map(({ tagName }) => tagName);
			expect(['P', 'I', 'BDI']).toEqual(expect.arrayContaining([...new Set(used)]));
		}
	});

	test('stays inside its isolate in plain text and Markdown', () => {
		const lines = `${formats['copies.txt']!}${formats['copies.md']!}`.split('\n');
		expect(lines.map(isolateDepths).filter(({ least, last }) => least < 0 || last !== 0)).toEqual(
			[]
		);
	});

	test('is text, not markup, in Markdown', () => {
		const bare = formats['copies.md']!.replace(/\\[!-/:-@[-`{-~]/g, '')
			.replace(/^> /gm, '')
			.replace(/^\*\*\*$/gm, '')
			.replace(/\[([^[\]]*)\]\(<https:\/\/[^\s<>]*>\)/g, '$1');
		expect(bare).not.toMatch(/[<>`*_[\]#|~]/);
	});

	test('neither ends nor begins an entry of BibTeX or RIS', () => {
		const bib = new Cite(formats['references.bib']!, { forceType: '@biblatex/text' }).data;
		expect(bib.map(({ id }) => id)).toEqual(['page', 'claims-claim', 'responses-response']);
		const ris = new Cite(formats['references.ris']!, { forceType: '@ris/file' }).data;
		expect(ris.map(({ id }) => id)).toEqual(['page', 'claims-claim', 'responses-response']);
		expect(ris[0]?.title).toBe(text.replace(/[\p{Cc}\s]+/gu, ' ').trim());
	});
});
