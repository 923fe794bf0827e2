/// <reference lib="webworker" />
import { buildProject } from '#lib/domain/desk/build.ts';
import { wholeDocument } from '#lib/domain/desk/decode.ts';
import { exampleOf } from '#lib/domain/desk/example.ts';
import { projectOf } from '#lib/domain/desk/from-record.ts';
import { entriesIn, knownOf, NOTHING_KNOWN, partiesOf } from '#lib/domain/desk/ids.ts';
import { readExport } from '#lib/domain/export/read-export.ts';
import { languageOf } from '#lib/domain/ingest/language.ts';
import { readPage, type PageSource } from '#lib/domain/ingest/page.ts';
import { findQuotations } from '#lib/domain/ingest/propose.ts';
import { excerpt } from '#lib/domain/export/scope.ts';
import type { TheRecord } from '#lib/domain/record/record.ts';
import type { Index } from '#lib/domain/search/entry.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import { readProject, type Project } from '#lib/domain/desk/project.ts';
import type { Reply, Request } from './messages.ts';

/**
 * Everything of the desk that takes time: reading, proving, looking up. Markup is parsed here, by a
 * parser that runs nothing, so that not even a page made to be slow holds up the one in front.
 */

let held: TheRecord | null = null;
/** What the last build came to, and the index over it once somebody searches. */
let shown: TheRecord | null = null;
let index: Index | null = null;

const reply = (message: Reply) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<Request>) => {
	try {
		await answer(data);
	} catch {
		reply({ kind: 'failed', id: data.id, reason: 'unreadable' });
	}
};

async function answer(request: Request): Promise<void> {
	const { id } = request;
	switch (request.kind) {
		case 'open':
			return open(id, request.address);
		case 'read':
			return read(request);
		case 'propose':
			return reply({
				kind: 'proposed',
				id,
				proposals: propose(id, request.text, request.project, 0)
			});
		case 'import-csv': {
			const { readCsv } = await import('#lib/domain/desk/csv.ts');
			const known = held ? knownOf(held) : NOTHING_KNOWN;
			const found = readCsv(request.text, request.project, known);
			return reply(
				found.kind === 'read'
					? { kind: 'imported', id, project: found.project, unusable: found.unusable }
					: { ...found, id }
			);
		}
		case 'build': {
			if (!globalThis.crypto?.subtle) return reply({ kind: 'failed', id, reason: 'insecure' });
			const { record, ...built } = await buildProject(request.project, held, request.lang);
			shown = record;
			index = null;
			return reply({ kind: 'built', id, built });
		}
		case 'import-json':
			return importJson(request);
		case 'example':
			return reply({
				kind: 'example',
				id,
				example: held ? exampleOf(held, request.source) : null
			});
		case 'look':
			return reply({ kind: 'looked', id, record: shown });
		case 'search': {
			index ??= shown && (await indexOf(shown, request.lang));
			const answer = index?.search(request.query, request.options) ?? null;
			return reply({ kind: 'found', id, answer });
		}
	}
}

async function open(id: number, address: string): Promise<void> {
	const response = await fetch(address).catch(() => null);
	if (!response?.ok) return reply({ kind: 'failed', id, reason: 'network' });
	const found = await readExport(await response.text());
	if (found.kind !== 'record') return reply({ kind: 'failed', id, reason: 'unreadable' });
	held = found.record;
	reply({ kind: 'opened', id, known: knownOf(held), entries: entriesIn(held) });
}

/** A project, an export of a record, or annotations: each says of itself what it is. */
async function importJson(request: Request & { kind: 'import-json' }): Promise<void> {
	const { id, text, day, source } = request;
	const read = readProject(text);
	if (read.kind === 'project')
		return reply({ kind: 'imported-project', id, project: read.project });
	if (read.kind === 'damaged') return reply({ kind: 'damaged', id, where: read.where });
	if (read.kind === 'not-json') return reply({ kind: 'not-json', id });
	const found = await readExport(text);
	if (found.kind === 'problems') return reply({ kind: 'problems', id, problems: found.problems });
	if (found.kind === 'record') return importRecord(id, found.record, day);
	const { findMarks, readAnnotations } = await import('#lib/domain/desk/annotations.ts');
	const made = readAnnotations(text);
	if (made.kind !== 'annotations') return reply({ kind: 'not-known', id });
	if (!source) return reply({ kind: 'no-text', id });
	const marks = findMarks(source.text, source.url, made.annotations);
	reply({ kind: 'marks', id, source: source.id, marks, without: made.without });
}

function importRecord(id: number, record: TheRecord, day: string): void {
	const projects = [...record.topics.keys()].map((topic) =>
		projectOf(excerpt(record, { kind: 'topic', id: topic }), topic, { id: topic, day, held })
	);
	reply(
		projects.length > 0 ? { kind: 'imported-record', id, projects } : { kind: 'not-known', id }
	);
}

/** The search comes only to who searches. */
async function indexOf(record: TheRecord, lang: Language): Promise<Index> {
	const [{ createIndex }, { entriesOf }] = await Promise.all([
		import('#lib/domain/search/index.ts'),
		import('#lib/domain/view/entries.ts')
	]);
	return createIndex(entriesOf(record, lang));
}

async function read({ id, text, html, project }: Request & { kind: 'read' }): Promise<void> {
	const source = await sourceOf(text.normalize('NFC'), html);
	const page = readPage(source, (part) => {
		reply({ kind: 'progress', id, part: part / 2 });
		return true;
	});
	if (!page) return reply({ kind: 'failed', id, reason: 'unreadable' });
	const { title, publisher, authors, published, url } = page;
	// A few sentences look like no article; whoever pastes them means them all the same.
	const words = page.text === '' && !html ? linesIn(text) : page.text;
	const language = words === page.text ? page.language : languageOf(words);
	const facts = { title, publisher, authors, published, language, url, text: words };
	reply({ kind: 'read', id, page: facts, proposals: propose(id, words, project, 0.5) });
}

function linesIn(text: string): string {
	return text
		.normalize('NFC')
		.split(/\r\n|[\n\r\u0085\u2028\u2029]/)
		.map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}

async function sourceOf(text: string, html: boolean): Promise<PageSource> {
	if (!html) return { kind: 'text', text };
	const { parseHTML } = await import('linkedom/worker');
	const { document } = parseHTML(wholeDocument(text));
	return { kind: 'document', document: document as unknown as Document };
}

function propose(id: number, text: string, project: Project, from: number) {
	const known = held ? knownOf(held) : NOTHING_KNOWN;
	return findQuotations(text, {
		parties: partiesOf(project, known),
		onProgress: (part) => {
			reply({ kind: 'progress', id, part: from + part * (1 - from) });
			return true;
		}
	});
}
