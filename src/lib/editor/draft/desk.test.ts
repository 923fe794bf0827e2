import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureFiles, fixtureRecord, fixtureTexts } from '../../../../tests/fixtures/load.ts';
import type { Evidence2 } from '#lib/evidence/evidence.ts';
import { KeptText } from '#lib/evidence/kept-text.ts';
import { excerpt } from '#lib/formats/scope.ts';
import { findQuotations } from '#lib/extract/speakers/propose.ts';
import { readPage } from '#lib/extract/page/page.ts';
import { proveAll } from '#lib/record/prove.ts';
import { readRecord } from '#lib/record/read.ts';
import { recordFiles } from '#lib/record/layout.ts';
import { listsOf, type TheRecord } from '#lib/record/record.ts';
import { canonical } from '#lib/text/text.ts';
import { addClaim, addResponse, removeStatement, takeProposal, withParty } from './accept.ts';
import { buildProject } from './build.ts';
import { captureOf, textFiles } from './captures.ts';
import { decodeText } from '#lib/extract/page/decode.ts';
import { addPage } from './from-page.ts';
import { projectFiles } from './files.ts';
import { projectOf } from './from-record.ts';
import { knownOf, type Known } from './ids.ts';
import {
	emptyProject,
	readProject,
	writeProject,
	type Project,
	type ResponseDraft
} from './project.ts';
import { withOutcome, type TargetDraft } from './targets.ts';
import { quoteAt } from './quote.ts';

const ARTICLE = `The council of Harbour Town voted on Monday to keep the library in the old hall open for another year.

“The roof leaks in every storm,” said Jane Holt, who has run the lending desk since the hall was built.

“The roof was mended in May,” said Omar Reed, who speaks for the council, and added that the matter was closed.

Harbour Road Traders did not respond to a request for comment.`;

let record: TheRecord;
let known: Known;

beforeAll(async () => {
	record = await fixtureRecord();
	known = knownOf(record);
});

/** One exchange made of the article, as a person makes it on the desk. */
function exchange(): Project {
	const page = readPage({ kind: 'text', text: ARTICLE })!;
	const start = emptyProject('p', '2024-05-01');
	const added = addPage(
		{
			...start,
			topic: { ...start.topic, id: 'roof', title: { en: 'The roof' }, summary: { en: 'A roof.' } }
		},
		known,
		{ ...page, publisher: 'Fennbrook Courier', url: 'https://courier.example/roof' },
		{ captured: '2024-05-01' }
	);
	const source = { ...added.project.sources[0]!, about: { en: 'A report.' } };
	const project: Project = { ...added.project, sources: [source] };
	const { text } = captureOf(project, source.id);
	const proposals = findQuotations(text, { parties: known.parties });
	const proposed = (words: string) => proposals.find(({ text }) => text.includes(words))!;
	const first = takeProposal(project, known, source.id, proposed('roof leaks'))!;
	const claim = addClaim(first.project, known, first.taken, { draft: false });
	const second = takeProposal(claim.project, known, source.id, proposed('mended'))!;
	const made = addResponse(second.project, known, second.taken, {
		draft: false,
		to: { claim: claim.id }
	}).project;
	return { ...made, responses: made.responses.map((one) => answering(one, { claim: claim.id })) };
}

/** The same, its page read out of a file of two pages. */
function ofTwoPages(project: Project): Project {
	const captures = project.captures.map((one) => {
		const start = one.text.indexOf('“The roof was mended');
		const places = [
			{ start: 0, at: 'page=iii;sheet=5' },
			{ start, at: 'page=1' }
		];
		return { ...one, places, mediaType: 'application/pdf', digest: 'ab'.repeat(32) };
	});
	return { ...project, captures };
}

describe('a source that was read out of a file', () => {
	it('has evidence with the place of each passage, and is kept so that it can be made again', async () => {
		const project = ofTwoPages(exchange());
		const built = await buildProject(project, record, 'en');
		expect(built.problems).toEqual([]);
		const file = built.files.find(({ path }) => path.startsWith('data/evidence/'))!;
		const evidence = JSON.parse(file.text) as Evidence2;
		expect(evidence.head).toMatchObject({ mediaType: 'application/pdf', digest: 'ab'.repeat(32) });
		expect(evidence.disclosed.map(({ at }) => at)).toEqual(['page=iii;sheet=5', 'page=1']);
		const [kept] = textFiles(project);
		expect(kept!.path).toBe(`${project.sources[0]!.id}.json`);
		const { text, places, mediaType, digest } = v.parse(KeptText, JSON.parse(kept!.text));
		const texts = [{ name: kept!.path, text, places, file: { mediaType, digest } }];
		const { evidence: again } = await proveAll(projectFiles(project), texts);
		expect([...again.values()]).toEqual([evidence]);
	});

	it('is kept as plain text where it was captured as such', () => {
		const project = exchange();
		const { text } = project.captures[0]!;
		expect(textFiles(project)).toEqual([{ path: `${project.sources[0]!.id}.txt`, text }]);
	});
});

/** A response that answers this, paired by us. */
function answering(response: ResponseDraft, to: TargetDraft): ResponseDraft {
	const basis = { kind: 'editor', why: { en: 'Both are about the roof.' } };
	return { ...response, answers: [{ to, basis }], moves: [] };
}

/** The project with every id another one, wherever it is referred to. */
function renamedIn(project: Project): Project {
	const { topic, parties, sources, claims, responses, terms } = project;
	const all = [topic, ...parties, ...sources, ...claims, ...responses];
	const ids = new Set([
		...[...all, ...terms].map(({ id }) => id),
		...all.flatMap(({ formerly }) => formerly)
	]);
	const renamed = (value: unknown): unknown => {
		if (typeof value === 'string') return ids.has(value) ? `other-${value}` : value;
		if (Array.isArray(value)) return value.map(renamed);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one)]));
	};
	return renamed(project) as Project;
}

describe('a party made of a name', () => {
	it.each([
		[{ name: 'Maren Holt', role: 'director', organisation: 'Open Quays' }, 'person'],
		[{ name: 'Open Quays', role: 'the campaign group', body: true as const }, 'organisation'],
		[{ name: 'Eastmere' }, 'organisation']
	])('%o is taken for a %s', (named, kind) => {
		const { project, id } = withParty(emptyProject('p', '2024-05-01'), known, named);
		expect(project.parties.find((party) => party.id === id)?.kind).toBe(kind);
	});
});

describe('the first sentence of ours', () => {
	const gistOf = (words: string) => {
		const project = exchange();
		const source = project.sources[0]!;
		const { text } = captureOf(project, source.id);
		const proposal = findQuotations(text, { parties: known.parties }).find((one) =>
			one.text.includes(words)
		)!;
		const { project: next, taken } = takeProposal(project, known, source.id, proposal)!;
		const { project: after, id } = addClaim(next, known, taken, { draft: false });
		return after.claims.find((one) => one.id === id)!.gist.en;
	};

	it('gives own words as the speaker’s', () => {
		expect(gistOf('roof leaks')).toBe('Jane Holt said: “The roof leaks in every storm”');
	});

	it('gives reported words as the publisher’s, never as the speaker’s', () => {
		const told = exchange();
		const source = told.sources[0]!;
		const taken = {
			quote: { ...told.claims[0]!.quotes[0]!, voice: 'reported' as const },
			speaker: told.claims[0]!.speaker,
			act: 'assertion' as const
		};
		const { project } = addClaim(told, known, taken, { draft: false });
		expect(project.claims.at(-1)!.gist.en).toBe(
			'Jane Holt, as The Fennbrook Courier reports: “The roof leaks in every storm”'
		);
		expect(source.publisher).toBe('fennbrook-courier');
	});
});

describe('an exchange made on the desk', () => {
	it('becomes files that pass the check beside the record', async () => {
		const project = exchange();
		const built = await buildProject(project, record, 'en');
		expect(built.problems).toEqual([]);
		expect(built.exchanges).toHaveLength(1);
		expect(built.exchanges[0]!.responses.map(({ speaker }) => speaker.id)).toEqual(['omar-reed']);
		const whole = await readRecord([...recordFiles(listsOf(record)), ...built.files]);
		expect(whole.problems).toEqual([]);
		expect(whole.record.claims.size).toBe(record.claims.size + 1);
	});

	it('knows the publisher of the record by name and adds only who is new', () => {
		const { parties, sources } = exchange();
		expect(sources[0]!.publisher).toBe('fennbrook-courier');
		expect(parties.map(({ id }) => id)).toEqual(['jane-holt', 'omar-reed']);
	});

	it('says what is missing, and is shown all the same', async () => {
		const project = exchange();
		const source = { ...project.sources[0]!, url: '', about: { en: '' } };
		const built = await buildProject({ ...project, sources: [source] }, record, 'ar');
		expect(built.problems.map(({ at }) => at.path.join('.'))).toEqual(
			expect.arrayContaining(['about', 'url'])
		);
		expect(built.exchanges).toHaveLength(1);
	});

	it('is shown with a silence of which nobody knows yet who asked, and a claim without a speaker', async () => {
		const project = exchange();
		const [claim] = project.claims;
		const [response] = project.responses;
		const open: Project = {
			...project,
			topic: emptyProject('p', '2024-05-01').topic,
			claims: [{ ...claim!, speaker: '' }],
			responses: [withOutcome({ ...response!, asked: undefined }, 'no-reply')]
		};
		const built = await buildProject(open, record, 'en');
		expect(built.exchanges[0]?.responses).toHaveLength(1);
		expect(built.problems.map(({ at }) => at.path.join('.'))).not.toContain('captured');
	});

	it('reports words that were changed by hand', async () => {
		const project = exchange();
		const [claim] = project.claims;
		const quotes = [{ ...claim!.quotes[0]!, text: 'The roof leaks in every breeze' }];
		const built = await buildProject({ ...project, claims: [{ ...claim!, quotes }] }, record, 'en');
		expect(built.problems.map(({ code }) => code)).toContain('not-verbatim');
	});

	it('can answer a claim that the record holds', async () => {
		const project = exchange();
		const [response] = project.responses;
		const own: Project = {
			...project,
			claims: [],
			responses: [answering(response!, { claim: 'five-shuts-out' })]
		};
		const built = await buildProject(own, record, 'en');
		expect(built.problems).toEqual([]);
		expect(built.exchanges[0]!.claim.id).toBe('five-shuts-out');
		expect(built.exchanges[0]!.responses.map(({ id }) => id)).toContain(response!.id);
	});

	it('takes the answers to a claim away with it', () => {
		const project = exchange();
		const left = removeStatement(project, project.claims[0]!.id);
		expect(left.claims).toEqual([]);
		expect(left.responses[0]!.answers).toEqual([]);
	});

	it('opens again as it was written', () => {
		const project = exchange();
		expect(readProject(writeProject(project))).toEqual({ kind: 'project', project });
	});

	it('can answer a response that the record holds, as a rejoinder, and raise a claim', async () => {
		const project = exchange();
		const [response] = project.responses;
		const rejoinder: Project = {
			...project,
			claims: [],
			responses: [
				{
					...answering(response!, { response: 'imrie-no-one-shut-out' }),
					raises: ['five-shuts-out']
				}
			]
		};
		const built = await buildProject(rejoinder, record, 'en');
		expect(built.problems).toEqual([]);
		expect(built.exchanges).not.toEqual([]);
		expect(built.record.responses.get(response!.id)!.raises).toEqual(['five-shuts-out']);
	});

	it('may bring a contested term of its own, in a file of its own', async () => {
		const project = exchange();
		const [claim] = project.claims;
		const { text, source, voice } = claim!.quotes[0]!;
		const built = await buildProject(
			{
				...project,
				topic: { ...project.topic, terms: ['roof', 'hours'] },
				terms: [
					{
						id: 'roof',
						name: { en: 'The roof' },
						note: { en: 'What it is called.' },
						ours: { en: 'roof' },
						wordings: [
							{
								text: 'roof',
								lang: 'en',
								uses: [{ by: claim!.speaker, quote: { text, source, voice } }]
							}
						]
					}
				]
			},
			record,
			'en'
		);
		expect(built.problems).toEqual([]);
		const there = await fixtureFiles();
		const paths = built.files.map(({ path }) => path);
		expect(paths).toContain('data/terms/roof.yaml');
		expect(there.filter(({ path }) => paths.includes(path))).toEqual([]);
		const whole = await readRecord([...there, ...built.files]);
		expect(whole.problems).toEqual([]);
		expect([...whole.record.terms.keys()]).toEqual([...record.terms.keys(), 'roof']);
	});
});

describe('a topic of a record', () => {
	it.each(['library-hours', 'late-bus'])(
		'%s opens on the desk with every field and is written back the same',
		async (topic) => {
			const part = excerpt(record, { kind: 'topic', id: topic });
			const project = projectOf(part, topic, { id: 'p', day: '2024-05-01', held: null });
			expect(readProject(writeProject(project))).toEqual({ kind: 'project', project });
			const built = await buildProject(project, record, 'en');
			expect(built.problems).toEqual([]);
			const { record: again } = await readRecord([
				...recordFiles(listsOf(record)).filter(
					({ path }) => !built.files.some((one) => one.path === path)
				),
				...built.files
			]);
			expect(again.topics.get(topic)).toEqual(record.topics.get(topic));
			for (const list of ['parties', 'sources', 'claims', 'responses', 'terms'] as const) {
				for (const id of part[list].keys())
					expect(again[list].get(id)).toEqual(record[list].get(id));
			}
			expect(again.evidence).toEqual(record.evidence);
			expect(again.translations).toEqual(record.translations);
			expect(project.translations.length).toBeGreaterThan(0);
		}
	);

	it('keeps a translation with the words that it is of, stale once they change and gone with them', async () => {
		const part = excerpt(record, { kind: 'topic', id: 'library-hours' });
		const whole = projectOf(part, 'library-hours', { id: 'p', day: '2024-05-01', held: null });
		const written = (project: Project) =>
			projectFiles(project)
				.filter(({ path }) => path.startsWith('data/translations/he/'))
				.map(({ text }) => text)
				.join('');
		const without = (id: string, text: (was: string) => string): Project => ({
			...whole,
			responses: whole.responses.map((one) =>
				one.id === id
					? { ...one, quotes: one.quotes.map((quote) => ({ ...quote, text: text(quote.text) })) }
					: one
			)
		});
		const words = 'For that reason the council moved';
		expect(written(whole)).toContain(words);
		const changed = without('council-moved-hours', (was) => was.replace('four', 'five'));
		expect(written(changed)).toContain(words);
		expect(written({ ...whole, claims: [], responses: [], terms: [] })).not.toContain(words);
	});

	it.each(['library-hours', 'late-bus'])(
		'%s with every field, under other names, is unpacked over the record and takes nothing away',
		async (topic) => {
			const part = excerpt(record, { kind: 'topic', id: topic });
			const whole = projectOf(part, topic, { id: 'p', day: '2024-05-01', held: null });
			const texts = new Map((await fixtureTexts()).map(({ name, text }) => [name, text]));
			const renamed = renamedIn(whole);
			const project: Project = {
				...renamed,
				// A text of its own, since two sources never are the same document.
				captures: renamed.captures.flatMap(({ source }, i) => {
					const text = texts.get(`${whole.captures[i]!.source}.txt`);
					return text === undefined
						? []
						: [{ source, text: `${text}\nOne line more.\n`, decided: {} }];
				})
			};
			const built = await buildProject(project, record, 'en');
			expect(built.problems).toEqual([]);
			const there = await fixtureFiles();
			const before = new Set(there.map(({ path }) => path));
			expect(built.files.filter(({ path }) => before.has(path))).toEqual([]);
			const both = await readRecord([...there, ...built.files]);
			expect(both.problems).toEqual([]);
			expect(both.record.terms.size).toBe(record.terms.size + project.terms.length);
		}
	);

	it('is shown whole however many fields are still empty', async () => {
		const part = excerpt(record, { kind: 'topic', id: 'library-hours' });
		const whole = projectOf(part, 'library-hours', { id: 'p', day: '2024-05-01', held: null });
		const kept = new Set([
			'id',
			'text',
			'quote',
			'kind',
			'voice',
			'source',
			'as',
			'outcome',
			'hash',
			'evidence'
		]);
		const emptied = (value: unknown, pick: () => boolean): unknown => {
			if (Array.isArray(value)) return value.map((one) => emptied(one, pick));
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(
				Object.entries(value).map(([key, one]) =>
					kept.has(key)
						? [key, one]
						: typeof one === 'string'
							? [key, pick() ? '' : one]
							: [key, emptied(one, pick)]
				)
			);
		};
		await fc.assert(
			fc.asyncProperty(fc.infiniteStream(fc.boolean()), async (picks) => {
				const project = emptied(whole, () => picks.next().value === true) as Project;
				const sources = project.sources.map((one, i) => ({
					...one,
					captured: whole.sources[i]!.captured
				}));
				const built = await buildProject({ ...project, sources }, null, 'en');
				expect([...built.record.claims.keys()]).toEqual(whole.claims.map(({ id }) => id));
			}),
			{ numRuns: 15 }
		);
	});

	it('leaves to the record what the record has in the same words', () => {
		const project = projectOf(record, 'library-hours', {
			id: 'p',
			day: '2024-05-01',
			held: record
		});
		expect(project).toMatchObject({ parties: [], sources: [], terms: [] });
		expect(project.claims).not.toEqual([]);
	});

	it('stands without the record that it came from, and lays open only what it quotes', async () => {
		const part = excerpt(record, { kind: 'topic', id: 'late-bus' });
		const project = projectOf(part, 'late-bus', { id: 'p', day: '2024-05-01', held: null });
		const built = await buildProject(project, null, 'en');
		const alone = await readRecord(built.files);
		expect(built.problems).toEqual(alone.problems);
		expect(alone.problems.map(({ code }) => code)).not.toContain('nothing-quotes-it');
	});
});

describe('a file that is no project', () => {
	it.each([
		['no JSON', '{', { kind: 'not-json' }],
		['other JSON', '{"a":1}', { kind: 'not-a-project' }],
		[
			'a damaged project',
			writeProject(emptyProject('p', '2024-05-01')).replace('"claims": []', '"claims": 3'),
			{ kind: 'damaged', where: 'claims' }
		]
	])('%s is named as what it is', (_, text, expected) => {
		expect(readProject(text)).toEqual(expected);
	});
});

describe('words selected in a text', () => {
	it('are widened to whole words and numbered where they stand twice', () => {
		const text = 'A late bus runs.\n\nThe late bus stops.';
		expect(quoteAt(text, text.lastIndexOf('ate'), text.lastIndexOf('bus') + 2)).toEqual({
			kind: 'quote',
			text: 'late bus',
			occurrence: 2
		});
		expect(quoteAt(text, 1, 2)).toEqual({ kind: 'empty' });
	});

	it('always stand in the canonical text, whatever the text and the places', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 60 }),
				fc.nat(70),
				fc.nat(70),
				(raw, a, b) => {
					const text = raw.normalize('NFC');
					const found = quoteAt(text, a, b);
					if (found.kind === 'quote') expect(canonical(text)).toContain(found.text);
				}
			)
		);
	});
});

describe('a file that is dropped', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const utf8 = { kind: 'text', encoding: 'utf-8', how: 'stated' };
	it.each([
		['page.txt', bytes('words'), { ...utf8, text: 'words', html: false }],
		['page.htm', bytes('<p>words'), { ...utf8, text: '<p>words', html: true }],
		['x', bytes('<!DOCTYPE html><p>'), { ...utf8, text: '<!DOCTYPE html><p>', html: true }],
		['x', bytes(' \n'), { kind: 'empty' }],
		['x.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), { kind: 'not-text' }],
		['x.txt', bytes('a\u0000b'), { kind: 'not-text' }],
		[
			'x',
			Uint8Array.of(0xff, 0xfe, 0x61, 0),
			{ ...utf8, text: 'a', html: false, encoding: 'utf-16le' }
		]
	])('%s is read, or named as what it is', (name, content, expected) => {
		expect(decodeText(content, name)).toEqual(expected);
	});

	it('of more than 20 MB is read where it is a project, as the desk itself saves it', () => {
		const text = 'The roof leaks. '.repeat(1_300_000);
		const large = { ...emptyProject('p', '2024-05-01'), captures: [{ source: 'roof', text }] };
		const saved = bytes(writeProject(large));
		expect(saved.length).toBeGreaterThan(20_000_000);
		const opened = decodeText(saved, 'p.rejoinder.json');
		expect(opened).toMatchObject({ kind: 'text' });
		expect(opened.kind === 'text' && readProject(opened.text).kind).toBe('project');
		expect(decodeText(saved, 'page.html')).toEqual({ kind: 'too-large', most: 20_000_000 });
	});

	it('is read in the encoding that the page names', () => {
		const page = Uint8Array.of(...bytes('<meta charset="windows-1256"><p>'), 0xe3);
		expect(decodeText(page, 'a.html')).toMatchObject({
			kind: 'text',
			text: expect.stringContaining('م')
		});
	});
});
