import { findOrBegin, pathIn, type RecordFolder } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { addClaim, takeProposal } from '#lib/editor/draft/accept.ts';
import { buildProject } from '#lib/editor/draft/build.ts';
import { textFiles } from '#lib/editor/draft/captures.ts';
import { addPage } from '#lib/editor/draft/from-page.ts';
import { knownOf, type Known } from '#lib/editor/draft/ids.ts';
import { emptyProject, type SourceDraft, type Project } from '#lib/editor/draft/project.ts';
import type { Page } from '#lib/extract/page/page.ts';
import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import { findQuotations } from '#lib/extract/speakers/propose.ts';
import { readRecord } from '#lib/record/read.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { SOURCE_KINDS } from '#lib/record/vocabulary.ts';
import { loadMessages, type DeskMessages } from '#lib/i18n/messages.ts';
import { confidenceWord, reasonWords } from '#lib/i18n/reasons.ts';
import { LANGUAGE_TABLE, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import type { AsideKind } from '#lib/text/plain-text.ts';
import { count } from './count.ts';
import { FACTS, type Fact } from './options.ts';
import { printProblems } from './problems.ts';
import { placeOfText } from './place-of-text.ts';
import type { ReadDocument } from './read-document.ts';
import { readPageFile } from './read-page.ts';
import { UsageError } from './usage.ts';

interface Options extends Partial<Record<Fact, string>> {
	record: string;
	json?: boolean;
	write?: boolean;
	id?: string;
	date?: string;
	entry?: string;
}

/** Reads a page: its main text, what it says of itself, who says what; `--write` makes drafts of it. */
export async function ingest(path: string, given: Options): Promise<number> {
	const { page, document } = await readPageFile(path, given.entry);
	// Without a record the page is read all the same; only the known names are then missing.
	const { folder, files } = await findOrBegin(given.record);
	const { record, problems } = await readRecord(files, sha256);
	const proposals = findQuotations(page.text, {
		parties: knownOf(record).parties
	});
	if (given.write) {
		if (problems.length > 0) {
			printProblems(problems);
			console.error('The record has problems: mend them first. Nothing was written.');
			return 1;
		}
		const known = { ...knownOf(record), claims: statementIds(files) };
		return write({ page, document, proposals, record, known, folder, path, given });
	}
	console.log(
		given.json
			? jsonForTerminal({ ...page, ...ofDocument(document), proposals }, '\t')
			: report(page, proposals, await loadMessages(SOURCE_LANGUAGE, 'desk')).join('\n')
	);
	return 0;
}

/** What a document tells beyond what a page does. */
function ofDocument(document: ReadDocument | undefined) {
	if (!document) return {};
	const { mediaType, digest, places, notices } = document;
	return { mediaType, digest, places, notices };
}

/** The ids in all topic files: drafts are left out of the record, but their ids are taken. */
function statementIds(files: readonly DataFile[]): string[] {
	return files
		.filter(({ path }) => path.startsWith('data/topics/'))
		.flatMap(({ text }) => [...text.matchAll(/^\s*(?:- )?id: *["']?([a-z0-9-]+)/gm)])
		.map((match) => match[1]!);
}

function report(page: Page, proposals: readonly Proposal[], words: DeskMessages): string[] {
	const { semicolon } = LANGUAGE_TABLE[SOURCE_LANGUAGE];
	const kept = page.reasons.filter((line) => line.kept).length;
	return [
		`Title      ${page.title ?? 'not found'}`,
		`Publisher  ${page.publisher ?? 'not found'}`,
		`Authors    ${page.authors.join(', ') || 'not found'}`,
		`Published  ${page.published ?? 'not found'}`,
		`Language   ${page.language}`,
		`Address    ${page.url ?? 'not found'}`,
		`Main text  ${kept} of ${count(page.reasons.length, '# line', '# lines')}, ${count(page.text.length, '# character', '# characters')}`,
		...(page.text === ''
			? ['           No article was found: copy the words themselves into a text file.']
			: []),
		...asideIn(page),
		'',
		...proposals.flatMap((one) => [
			`${one.kind}${'use' in one && one.use !== 'speech' ? ` (${one.use})` : ''}  ${one.text.replace(/\s+/g, ' ')}`,
			`    ${speakerOf(one)} · ${reasonWords(one.reason, words.reasons, semicolon)} · ${confidenceWord(one.confidence, words.confidence)}`
		]),
		count(proposals.length, '# proposal', '# proposals')
	];
}

const ASIDE: Record<AsideKind, string> = {
	unseen: '',
	line: '',
	note: 'markers of notes',
	page: 'heads and numbers of pages',
	'struck-out': 'struck out',
	hidden: 'hidden from the eye',
	reading: 'how characters are read'
};
const MOST_SHOWN = 8;

/** What was taken out of the text that somebody may miss there. */
function asideIn({ aside }: Page): string[] {
	return Object.entries(ASIDE).flatMap(([why, says]) => {
		const those = aside.filter((one) => one.why === why);
		if (says === '' || those.length === 0) return [];
		const shown = those.slice(0, MOST_SHOWN).map(({ text }) => text);
		const more = those.length > MOST_SHOWN ? ` and ${those.length - MOST_SHOWN} more` : '';
		return [`Set aside  ${says}: ${shown.join(' · ')}${more}`];
	});
}

function speakerOf(proposal: Proposal): string {
	if (proposal.kind === 'silence') {
		return `${proposal.outcome}: asked ${proposal.asked?.name ?? 'somebody not named'}, by ${proposal.by?.name ?? 'somebody not named'}`;
	}
	const { speaker } = proposal;
	if (!speaker) return 'speaker not settled by the text';
	return [speaker.name, speaker.role, speaker.party && `known as ${speaker.party}`]
		.filter(Boolean)
		.join(', ');
}

interface Writing {
	page: Page;
	document?: ReadDocument;
	proposals: readonly Proposal[];
	record: TheRecord;
	known: Known;
	folder: RecordFolder;
	path: string;
	given: Options;
}

async function write(writing: Writing): Promise<number> {
	const { page, document, record, known, folder, path, given } = writing;
	const id = given.id ?? '';
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
		throw new UsageError('--write needs an id for the source: --id courier-2024-03-04');
	}
	const topic = `draft-${id}`;
	if (record.sources.has(id) || record.topics.has(topic)) {
		throw new UsageError(`The record has "${id}" already: choose another id.`);
	}
	const day = given.date ?? new Date().toISOString().slice(0, 10);
	const added = addPage(
		emptyProject(id, day),
		known,
		{ ...page, ...document },
		{ id, captured: day }
	);
	const source = withFacts(added.project.sources[0]!, given);
	const { project, left } = drafts(
		{
			...added.project,
			parties: added.project.parties.filter(
				(party) => party.id === source.publisher || given.publisher === undefined
			),
			topic: {
				...added.project.topic,
				id: topic,
				title: { en: `Drafts from ${id}` },
				summary: { en: 'Drafts: complete each, move it to its topic, and remove "draft: true".' },
				asOf: day
			},
			sources: [source]
		},
		writing
	);
	const built = await buildProject(project, record, SOURCE_LANGUAGE);
	if (built.problems.length > 0) {
		printProblems(built.problems);
		console.error(
			`Nothing was written. What the page does not say comes as an option, the publisher as the id of a party: ${Object.keys(
				FACTS
			)
				.map((fact) => `--${fact} …`)
				.join(' ')}`
		);
		return 1;
	}
	const kept = textFiles(project)[0] ?? { path: `${id}.txt`, text: page.text };
	const textFile = await placeOfText(path, kept.path, kept.text);
	await writeAll([
		...built.files.map((file) => ({ path: pathIn(folder, file.path), content: file.text })),
		{ path: textFile, content: kept.text }
	]);
	for (const file of built.files) console.log(file.path);
	console.log(
		`${count(project.claims.length, '# draft', '# drafts')}. Keep ${textFile} outside the repository: with it every proof can be made again.`
	);
	if (left.length > 0) {
		console.log('Not written, for a person to decide:');
		for (const proposal of left) {
			console.log(`    ${proposal.kind}  ${proposal.text.replace(/\s+/g, ' ')}`);
			console.log(`        ${speakerOf(proposal)}`);
		}
	}
	return 0;
}

function withFacts(source: SourceDraft, given: Options): SourceDraft {
	const { title, about, publisher, published, language, url, kind } = given;
	if (kind !== undefined && !SOURCE_KINDS.some((one) => one === kind)) {
		throw new UsageError(`--kind is one of ${SOURCE_KINDS.join(', ')}`);
	}
	return {
		...source,
		title: title ?? source.title,
		about: about === undefined ? source.about : { en: about },
		publisher: publisher ?? source.publisher,
		published: published ?? source.published,
		language: language ?? source.language,
		url: url ?? source.url,
		kind: SOURCE_KINDS.find((one) => one === kind) ?? source.kind
	};
}

/** A claim of each proposal that has a speaker. What answers what is not for a machine to say. */
function drafts(
	start: Project,
	{ proposals, known }: Writing
): { project: Project; left: Proposal[] } {
	const left: Proposal[] = [];
	let project = start;
	const source = start.sources[0]!;
	for (const proposal of proposals) {
		const speech = proposal.kind !== 'quotation' || proposal.use === 'speech';
		if (!speech || (proposal.kind === 'quotation' && proposal.depth > 0)) continue;
		const result =
			proposal.kind !== 'silence' && proposal.speaker
				? takeProposal(project, known, source.id, proposal)
				: null;
		if (!result || result.taken.speaker === '') left.push(proposal);
		else project = addClaim(result.project, known, result.taken, { draft: true }).project;
	}
	return { project, left };
}
