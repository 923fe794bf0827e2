import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bibtex } from '#lib/cite/bibtex.ts';
import { citeBundle } from '#lib/cite/bundle.ts';
import { formatInText, formatReferences, REFERENCE_STYLES } from '#lib/cite/format.ts';
import { ris } from '#lib/cite/ris.ts';
import { readProject, emptyProject, writeProject } from '#lib/editor/draft/project.ts';
import { NOTHING_KNOWN } from '#lib/editor/draft/ids.ts';
import { addPage } from '#lib/editor/draft/from-page.ts';
import { anchor } from '#lib/editor/import/anchor.ts';
import { findMarks, readAnnotations } from '#lib/editor/import/annotations.ts';
import { readClaimReviews } from '#lib/editor/import/claimreview.ts';
import { readCsv } from '#lib/editor/import/csv.ts';
import { readExport } from '#lib/formats/read-export.ts';
import { withinBounds } from '#lib/extract/page/bounds.ts';
import { readPage } from '#lib/extract/page/page.ts';
import { recapture } from '#lib/extract/recapture.ts';
import { findQuotations } from '#lib/extract/speakers/propose.ts';
import { verdict } from '#lib/quotations/verdict.ts';
import { readRecord } from '#lib/record/read.ts';
import { createIndex } from '#lib/search/engine/index.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { plainText } from '#lib/text/plain-text.ts';
import { CITING } from '../fixtures/formats.ts';
import { fixtureRecord } from '../fixtures/load.ts';
import { NAUGHTY } from '../fixtures/naughty.ts';

/*
 * Every string of a list made to break programs, through every door. None may throw; what cannot be
 * used is told as a problem.
 */

const record = await fixtureRecord();
const TEXT =
	'The harbour office wrote to every fisher on the quay. “We stay,” said Jane Holt. Nobody answered.';
const day = '2026-03-10';
const naughty = NAUGHTY.map((text, i) => ({ i, text, name: JSON.stringify(text).slice(0, 40) }));

describe('strings made to break programs', () => {
	it('are many, and none twice', () => {
		expect(new Set(NAUGHTY).size).toBeGreaterThanOrEqual(150);
	});

	it.each(naughty)('$i $name: wordings compared', ({ text }) => {
		for (const lang of ['en', text]) {
			const langs = { quotation: lang, original: lang };
			expect(verdict(text, TEXT, langs).kind).toBeTypeOf('string');
			expect(verdict(TEXT, text, langs).kind).toBeTypeOf('string');
			expect(verdict(text, `${TEXT} ${text} ${TEXT}`, langs).kind).not.toBe('spliced');
		}
		expect(verdict(text, text, { quotation: 'en', original: 'en' }).kind).toMatch(
			/^(?:verbatim|absent)$/
		);
	});

	it.each(naughty)('$i $name: pages read', ({ text }) => {
		const plain = plainText(text);
		expect(plainText(plain.text).text).toBe(plain.text);
		const around = readPage({ kind: 'text', text: `${TEXT}\n\n${text}\n\n${TEXT} Again.` })!;
		expect(around.text).toContain('Jane Holt');
		const escaped = text.replace(/[<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
		for (const words of [text, escaped]) {
			const html = `<!doctype html><html lang="${escaped}"><head><title>${escaped}</title><meta name="author" content="${escaped}"><meta property="article:published_time" content="${escaped}"><link rel="canonical" href="${escaped}"><script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(words)},"author":{"name":${JSON.stringify(words)}}}</script><style>.a{${escaped}}</style></head><body><p>${TEXT}</p><p class="${escaped}" style="${escaped}">${words}</p><p>${TEXT}</p></body></html>`;
			const { document } = parseHTML(withinBounds(html));
			const page = readPage({ kind: 'document', document: document as unknown as Document })!;
			const proposals = findQuotations(page.text);
			for (const { start, end } of proposals) expect(end).toBeGreaterThan(start);
			const { project } = addPage(emptyProject('p', day), NOTHING_KNOWN, page, { captured: day });
			expect(readProject(writeProject(project)).kind).toBe('project');
		}
	});

	it.each(naughty)('$i $name: speakers found', ({ text }) => {
		const parties = [{ id: 'p', names: [text, `${text} Ltd`] }];
		for (const words of [`“${text}” said ${text}.`, `${text} said: “We stay.” ${text}`, text]) {
			for (const lang of ['en', 'ar', text]) {
				for (const one of findQuotations(words, { parties, lang })) {
					expect(words.slice(one.start, one.end)).toBe(one.text);
				}
			}
		}
	});

	it.each(naughty)('$i $name: captured again', ({ text }) => {
		const found = recapture([text, 'We stay'], `${TEXT} ${text}`);
		expect(found).toHaveLength(2);
		expect(recapture(['Nobody answered'], text)[0]!.kind).toBe('gone');
		expect(anchor(TEXT, { exact: text, prefix: text, suffix: text }).kind).toBeTypeOf('string');
		expect(anchor(text, { exact: 'We stay' }).kind).toBe('absent');
	});

	it.each(naughty)('$i $name: imports', async ({ text }) => {
		const file = (content: string) => ({ path: 'x', text: content });
		const options = { record, day, language: 'en' } as const;
		const json = (value: unknown) => file(JSON.stringify(value));
		const review = {
			'@type': 'ClaimReview',
			url: 'https://x.example/1',
			claimReviewed: text,
			datePublished: text,
			author: { name: text },
			itemReviewed: { author: { name: text }, datePublished: text },
			reviewRating: { alternateName: text }
		};
		const reviewed = readClaimReviews(json([review, { ...review, url: text }]), options);
		expect(reviewed.problems.length).toBeGreaterThan(0);
		readClaimReviews(file(text), options);
		const mark = {
			target: { source: text, selector: { type: 'TextQuoteSelector', exact: text, prefix: text } },
			body: text
		};
		for (const content of [json([mark]), json({ rows: [mark], total: text }), file(text)]) {
			const read = readAnnotations(content);
			if (read.kind !== 'problem') findMarks(TEXT, text, read.annotations);
		}
		expect(readCsv(file(text), emptyProject('p', day), NOTHING_KNOWN).kind).toBe('problems');
		const row = `"${text.replaceAll('"', '""')}"`;
		readCsv(file(`claim_id,claim_gist,speaker\n${row},${row},${row}`), emptyProject('p', day), NOTHING_KNOWN);
		expect((await readExport(file(text))).kind).toBe('not-an-export');
		expect((await readExport(json({ schema: text, claims: [text] }))).kind).not.toBe('record');
		expect(readProject(text).kind).not.toBe('project');
	});

	it.each(naughty)('$i $name: fields of the desk', ({ text }) => {
		const start = emptyProject('p', day);
		const title = { en: text };
		const kept = writeProject({ ...start, topic: { ...start.topic, title, summary: title } });
		const read = readProject(kept);
		if (read.kind === 'project') expect(read.project.topic.title.en).toBe(text);
		readProject(writeProject({ ...start, topic: { ...start.topic, id: text } }));
		readProject(writeProject({ ...start, parties: [{ id: text, name: text, kind: text }] }));
		readProject(writeProject({ ...start, [text]: text }));
	});

	it.each(naughty)('$i $name: files of a record', async ({ text }) => {
		for (const path of ['data/parties/x.yaml', 'data/topics/x.yaml', 'data/terms.yaml']) {
			for (const content of [text, `name: ${JSON.stringify(text)}`, `${text}: ${text}`]) {
				const { problems } = await readRecord([{ path, text: content }], sha256);
				expect(Array.isArray(problems)).toBe(true);
			}
		}
	});

	it.each(naughty)('$i $name: references', ({ text }) => {
		const id = 'courier-2024-03-04';
		const facts = { ...record.sources.get(id)!, title: text, authors: [text, text] };
		const from = { ...record, sources: new Map(record.sources).set(id, facts) };
		const statement = record.responses.get('imrie-no-one-shut-out')!;
		const { items, quotations } = citeBundle(from, [statement], CITING);
		expect(items.length).toBeGreaterThan(0);
		for (const style of REFERENCE_STYLES) {
			expect(formatReferences(items, style, 'text')).not.toBe('');
			expect(formatReferences(items, style, 'html')).not.toContain('<script>');
			for (const { citation } of quotations) {
				if (citation) expect(formatInText(citation, items, style).first).toBeTruthy();
			}
		}
		expect(bibtex(items)).toContain('@');
		expect(ris(items)).toContain('ER  -');
	});

	it('searches', () => {
		const entries = NAUGHTY.map((text, i) => ({
			...{ kind: 'claim' as const, id: `n${i}`, title: text, text, names: [text], source: text },
			...{ tags: [text], lang: 'en', date: text, facets: { topic: [text] } }
		}));
		const index = createIndex([
			...entries,
			{ ...entries[0]!, id: 'plain', title: 'The harbour office', text: TEXT, names: ['Jane Holt'] }
		]);
		for (const text of NAUGHTY) {
			for (const query of [text, `"${text}"`, `harbour ${text}`, `-${text}`, `topic:${text}`]) {
				expect(index.search(query, {}).hits).toBeDefined();
			}
		}
		expect(index.search('harbour office', {}).hits[0]?.id).toBe('plain');
	});
});
