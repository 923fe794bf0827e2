/// <reference lib="webworker" />
import { buildProject } from '../draft/build.ts';
import { wholeDocument } from '#lib/extract/page/decode.ts';
import { importJson } from '../import/json-file.ts';
import { exampleOf } from '../draft/example.ts';
import { entriesIn, knownOf, NOTHING_KNOWN, partiesOf } from '../draft/ids.ts';
import { readExport } from '#lib/formats/read-export.ts';
import { languageOf } from '#lib/extract/lexicon/language.ts';
import { readPage, type PageSource } from '#lib/extract/page/page.ts';
import { findQuotations } from '#lib/extract/speakers/propose.ts';
import { plainText } from '#lib/text/plain-text.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Index } from '#lib/search/engine/entry.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import type { Project } from '../draft/project.ts';
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
		case 'read-file':
			return readOther(request);
		case 'unpack':
			return unpack(id, request.bytes);
		case 'propose':
			return reply({
				kind: 'proposed',
				id,
				proposals: propose(id, request.text, request.project, 0)
			});
		case 'import-csv': {
			const { readCsv } = await import('../import/csv.ts');
			const known = held ? knownOf(held) : NOTHING_KNOWN;
			return reply({ ...readCsv(request.file, request.project, known), id });
		}
		case 'build': {
			if (!globalThis.crypto?.subtle) return reply({ kind: 'failed', id, reason: 'insecure' });
			const { record, ...built } = await buildProject(request.project, held, request.lang);
			shown = record;
			index = null;
			return reply({ kind: 'built', id, built });
		}
		case 'import-json':
			return reply({ ...(await importJson(request.file, { ...request, held })), id });
		case 'example':
			return reply({
				kind: 'example',
				id,
				example: held ? exampleOf(held, request.source, request.words) : null
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
	const found = await readExport({ path: address, text: await response.text() });
	if (found.kind !== 'record') return reply({ kind: 'failed', id, reason: 'unreadable' });
	held = found.record;
	reply({ kind: 'opened', id, known: knownOf(held), entries: entriesIn(held) });
}

/** The search comes only to who searches. */
async function indexOf(record: TheRecord, lang: Language): Promise<Index> {
	const [{ createIndex }, { entriesOf }, { searchWords }] = await Promise.all([
		import('#lib/search/engine/index.ts'),
		import('#lib/views/search-entries.ts'),
		import('#lib/i18n/search-words.ts')
	]);
	return createIndex(entriesOf(record, lang, await searchWords()));
}

async function read({ id, text, html, project }: Request & { kind: 'read' }): Promise<void> {
	const source = await sourceOf(text.normalize('NFC'), html);
	const page = readPage(source, (part) => {
		reply({ kind: 'progress', id, part: part / 2 });
		return true;
	});
	if (!page) return reply({ kind: 'failed', id, reason: 'unreadable' });
	const { title, publisher, authors, published, url, aside } = page;
	// A few sentences look like no article; whoever pastes them means them all the same.
	const words = page.text === '' && !html ? linesIn(text) : page.text;
	const language = words === page.text ? page.language : languageOf(words);
	const facts = { title, publisher, authors, published, language, url, text: words, aside };
	reply({ kind: 'read', id, page: facts, proposals: propose(id, words, project, 0.5) });
}

async function unpack(id: number, bytes: Uint8Array): Promise<void> {
	const { unpackFolder } = await import('#lib/extract/files/read-file.ts');
	const folder = unpackFolder(bytes);
	if (folder.kind === 'refused') return reply({ ...folder, id });
	// A part that was stored as it is lies within the whole ZIP, which is not sent with each.
	const files = folder.files.map((file) =>
		file.kind === 'file' ? { ...file, bytes: file.bytes.slice() } : file
	);
	reply({ kind: 'unpacked', id, files, more: folder.more });
}

/** A file that is no page and no text; what can read it comes when it does. */
async function readOther(request: Request & { kind: 'read-file' }): Promise<void> {
	const { id, bytes, name, pick, pictures, site, project } = request;
	const [{ readFile }, { parseHTML }, digest] = await Promise.all([
		import('#lib/extract/files/read-file.ts'),
		import('linkedom/worker'),
		crypto.subtle?.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
	]);
	const read = await readFile(
		{ bytes, name, pick },
		{
			parseHtml: (html) => parseHTML(html).document as unknown as Document,
			characterMap: (map) => characterMap(map, site),
			pictures,
			onProgress: (part) => {
				reply({ kind: 'progress', id, part: part / 2 });
				return true;
			}
		}
	);
	if (read.kind === 'choose') return reply({ ...read, id });
	if (read.kind === 'refused') return reply({ ...read, id });
	if (read.kind === 'stopped' || !digest)
		return reply({ kind: 'failed', id, reason: 'unreadable' });
	const { facts, text, places, mediaType, aside, notices, machine } = read.file;
	const page = { ...facts, text, aside, places, mediaType, digest: hexOf(digest), machine };
	reply({ kind: 'read', id, page, proposals: propose(id, text, project, 0.5), notices });
}

async function characterMap(name: string, site: string): Promise<Uint8Array | null> {
	const address = new URL(`_app/immutable/character-maps/${name}.bcmap`, site);
	const response = await fetch(address).catch(() => null);
	return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

const hexOf = (bytes: ArrayBuffer) =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function linesIn(text: string): string {
	return plainText(text.normalize('NFC'))
		.text.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
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
