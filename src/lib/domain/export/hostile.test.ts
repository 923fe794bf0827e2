import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatsOf } from '../../../../tests/fixtures/formats.ts';
import { HOSTILE } from '../../../../tests/fixtures/hostile.ts';
import { proveAll } from '../record/prove.ts';
import { readRecord } from '../record/read.ts';
import type { TheRecord } from '../record/record.ts';
import { canonical } from '../text.ts';
import { rearm } from './csv.ts';
import { readExport } from './read-export.ts';
import { scriptJson } from './script-json.ts';

/**
 * A record whose every text, ours and quoted, is the hostile one. Where the schema refuses it, it is
 * put in the place of another: a format must not rest on its caller having asked the schema.
 */
async function hostileRecord(text: string): Promise<TheRecord> {
	const record = await recordOf(text);
	if (record.claims.size > 0) return record;
	const standIn = 'words in its place';
	return replaced(await recordOf(standIn), standIn, text) as TheRecord;
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
async function recordOf(text: string): Promise<TheRecord> {
	const words = canonical(text);
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
			claims: [
				{
					id: 'claim',
					kind: 'assertion',
					speaker: 'one',
					gist: ours,
					quotes: [{ ...quote, translation: { text, lang: 'ar', by: text } }],
					points: [{ id: 'point', gist: ours, quote: words }]
				}
			],
			responses: [
				{
					id: 'response',
					speaker: 'two',
					outcome: 'replied',
					gist: ours,
					quotes: [quote],
					to: [{ claim: 'claim', moves: [{ kind: 'disputes-facts', quote: words, why: ours }] }]
				}
			]
		})
	];
	const texts = [{ name: 'page.txt', text: `before ${words} after` }];
	const { evidence } = await proveAll(files, texts);
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
	const words = canonical(text);

	beforeAll(async () => {
		record = await hostileRecord(text);
		expect(record.claims.get('claim')?.quotes[0]?.text).toBe(words);
		expect(record.evidence.size).toBe(1);
		formats = await formatsOf(record);
	}, 60_000);

	test('is the same in the JSON export, and after it', async () => {
		const back = await readExport(formats['record.json']!);
		const found = back.kind === 'problems' ? back.problems.map(({ code }) => code) : [];
		// Texts like these break rules of the record (who speaks is not named), and no other.
		const rules = ['bare-statement', 'editorial-word', 'cuts-a-word', 'not-canonical', 'not-valid'];
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

	test('is one harmless cell of the CSV', () => {
		const { data } = Papa.parse<Record<string, string>>(formats['record.csv']!, {
			header: true,
			delimiter: ',',
			skipEmptyLines: true
		});
		expect(data).toHaveLength(1);
		for (const cell of Object.values(data[0]!)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
		expect(rearm(data[0]!.claim_quotes!)).toBe(words);
		expect(rearm(data[0]!.claim_gist_ar!)).toBe(text);
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
		for (const part of formats['references.txt']!.split('<div class="csl-bib-body">').slice(1)) {
			const html = parseHTML(`<div>${part.slice(0, part.lastIndexOf('</div>'))}`).document;
			const used = [...html.querySelectorAll('*')].map(({ tagName }) => tagName);
			expect(['DIV', 'I']).toEqual(expect.arrayContaining([...new Set(used)]));
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
