import { pathIn, type RecordFolder } from '#lib/disk/record-folder.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { addClaim, takeProposal } from '#lib/editor/draft/accept.ts';
import { buildProject } from '#lib/editor/draft/build.ts';
import { textFiles } from '#lib/editor/draft/captures.ts';
import { addPage } from '#lib/editor/draft/from-page.ts';
import type { Known } from '#lib/editor/draft/ids.ts';
import { emptyProject, type SourceDraft, type Project } from '#lib/editor/draft/project.ts';
import type { Page } from '#lib/extract/page/page.ts';
import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { SOURCE_KINDS } from '#lib/record/vocabulary.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { count } from '../count.ts';
import { FACTS, type Fact } from '../options.ts';
import { placeOfText } from '../place-of-text.ts';
import { printProblems } from '../problems.ts';
import type { ReadDocument } from '../read-document.ts';
import { UsageError } from '../usage.ts';
import { speakerOf } from './report.ts';

/** What a reading is asked for. */
export interface IngestOptions extends Partial<Record<Fact, string>> {
	record: string;
	json?: boolean;
	write?: boolean;
	id?: string;
	date?: string;
	entry?: string;
}

interface Writing {
	/** Of the source. */
	id: string;
	page: Page;
	document?: ReadDocument;
	proposals: readonly Proposal[];
	record: TheRecord;
	known: Known;
	folder: RecordFolder;
	/** Beside which its text is kept. */
	path: string;
	given: IngestOptions;
}

/** Makes drafts of a page and writes them; 1 where they would have problems, and nothing was written. */
export async function writeDrafts(writing: Writing): Promise<number> {
	const { page, document, record, known, folder, path, given, id } = writing;
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

function withFacts(source: SourceDraft, given: IngestOptions): SourceDraft {
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
