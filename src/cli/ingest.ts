import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addClaim, takeProposal } from '#lib/domain/desk/accept.ts';
import { buildProject } from '#lib/domain/desk/build.ts';
import { addPage } from '#lib/domain/desk/from-page.ts';
import { knownOf, type Known } from '#lib/domain/desk/ids.ts';
import { emptyProject, type DeskSource, type Project } from '#lib/domain/desk/project.ts';
import type { Page } from '#lib/domain/ingest/page.ts';
import type { Proposal } from '#lib/domain/ingest/proposal.ts';
import { findQuotations } from '#lib/domain/ingest/propose.ts';
import { formatProblem } from '#lib/domain/problem.ts';
import { readRecord } from '#lib/domain/record/read.ts';
import type { DataFile } from '#lib/domain/record/yaml.ts';
import type { TheRecord } from '#lib/domain/record/record.ts';
import { SOURCE_KINDS } from '#lib/domain/vocabulary.ts';
import { confidenceWord, reasonWords } from '#lib/i18n/desk-reasons.ts';
import { UsageError, readData, sha256, writeWhole } from './files.ts';
import { readPageFile } from './read-page.ts';

const FACTS = ['title', 'about', 'publisher', 'published', 'language', 'url', 'kind'] as const;

/** Reads a page: its main text, what it says of itself, who says what; `--write` makes drafts of it. */
export async function ingest(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			root: { type: 'string', default: '.' },
			json: { type: 'boolean', default: false },
			write: { type: 'boolean', default: false },
			id: { type: 'string' },
			date: { type: 'string' },
			...Object.fromEntries(FACTS.map((fact) => [fact, { type: 'string' as const }]))
		}
	});
	const [path] = positionals;
	if (path === undefined) {
		throw new UsageError(
			'ingest needs a page: ingest page.html|page.txt [--json] [--write --id …]'
		);
	}
	const given: Record<string, string | undefined> = Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) =>
			typeof value === 'string' ? [[name, value]] : []
		)
	);
	const root = values.root ?? '.';
	const { page } = await readPageFile(path);
	// Without a record the page is read all the same; only the known names are then missing.
	const files = existsSync(join(root, 'data')) ? await readData(root) : [];
	const { record, problems } = await readRecord(files, sha256);
	const proposals = findQuotations(page.text, {
		parties: knownOf(record).parties
	});
	if (values.write) {
		if (problems.length > 0) {
			for (const problem of problems) console.error(formatProblem(problem));
			console.error('The record has problems: mend them first. Nothing was written.');
			return 1;
		}
		const known = { ...knownOf(record), claims: statementIds(files) };
		return write({ page, proposals, record, known, root, path, given });
	}
	console.log(
		values.json
			? JSON.stringify({ ...page, proposals }, null, '\t')
			: report(page, proposals).join('\n')
	);
	return 0;
}

/** The ids in all topic files: drafts are left out of the record, but their ids are taken. */
function statementIds(files: readonly DataFile[]): string[] {
	return files
		.filter(({ path }) => path.startsWith('data/topics/'))
		.flatMap(({ text }) => [...text.matchAll(/^\s*(?:- )?id: *["']?([a-z0-9-]+)/gm)])
		.map((match) => match[1]!);
}

function report(page: Page, proposals: readonly Proposal[]): string[] {
	const kept = page.reasons.filter((line) => line.kept).length;
	return [
		`Title      ${page.title ?? 'not found'}`,
		`Publisher  ${page.publisher ?? 'not found'}`,
		`Authors    ${page.authors.join(', ') || 'not found'}`,
		`Published  ${page.published ?? 'not found'}`,
		`Language   ${page.language}`,
		`Address    ${page.url ?? 'not found'}`,
		`Main text  ${kept} of ${page.reasons.length} lines, ${page.text.length} characters`,
		...(page.text === ''
			? ['           No article was found: copy the words themselves into a text file.']
			: []),
		'',
		...proposals.flatMap((one) => [
			`${one.kind}${'use' in one && one.use !== 'speech' ? ` (${one.use})` : ''}  ${one.text.replace(/\s+/g, ' ')}`,
			`    ${speakerOf(one)} · ${reasonWords(one.reason, 'en')} · ${confidenceWord(one.confidence, 'en')}`
		]),
		proposals.length === 1 ? '1 proposal' : `${proposals.length} proposals`
	];
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
	proposals: readonly Proposal[];
	record: TheRecord;
	known: Known;
	root: string;
	path: string;
	given: Record<string, string | undefined>;
}

async function write(writing: Writing): Promise<number> {
	const { page, record, known, root, path, given } = writing;
	const id = given.id ?? '';
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
		throw new UsageError('--write needs an id for the source: --id courier-2024-03-04');
	}
	const topic = `draft-${id}`;
	if (record.sources.has(id) || record.topics.has(topic)) {
		throw new UsageError(`The record has "${id}" already: choose another id.`);
	}
	const day = given.date ?? new Date().toISOString().slice(0, 10);
	const added = addPage(emptyProject(id, day), known, page, { id, captured: day });
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
	const built = await buildProject(project, record, 'en');
	if (built.problems.length > 0) {
		for (const problem of built.problems) console.error(formatProblem(problem));
		console.error(
			`Nothing was written. What the page does not say comes as an option, the publisher as the id of a party: ${FACTS.map((fact) => `--${fact} …`).join(' ')}`
		);
		return 1;
	}
	const textFile = await keepText(path, id, source.text);
	for (const file of built.files) await writeWhole(join(root, file.path), file.text);
	for (const file of built.files) console.log(file.path);
	console.log(
		`${project.claims.length === 1 ? '1 draft' : `${project.claims.length} drafts`}. Keep ${textFile} outside the repository: with it every proof can be made again.`
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

function withFacts(source: DeskSource, given: Record<string, string | undefined>): DeskSource {
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
				? takeProposal(project, known, source, proposal)
				: null;
		if (!result || result.taken.speaker === '') left.push(proposal);
		else project = addClaim(result.project, known, result.taken, { draft: true }).project;
	}
	return { project, left };
}

/** Writes the text that is committed to beside the page: without it no proof can be made again. */
async function keepText(path: string, id: string, text: string): Promise<string> {
	const beside = join(dirname(resolve(path)), `${id}.txt`);
	const there = existsSync(beside) ? await readFile(beside, 'utf8') : text;
	if (there !== text) {
		throw new UsageError(
			`${basename(beside)} is there already and holds another text: move it, or choose another id.`
		);
	}
	await writeWhole(beside, text);
	return beside;
}
