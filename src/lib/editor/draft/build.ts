import { factsOf, layingOpen, type Evidence } from '#lib/evidence/evidence.ts';
import { recordFiles } from '#lib/record/layout.ts';
import type { Problem } from '#lib/record/problem.ts';
import { proveAll } from '#lib/record/prove.ts';
import { readRecord } from '#lib/record/read.ts';
import { listsOf, type ClaimRecord, type Counts, type TheRecord } from '#lib/record/record.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { exchangeView, type ExchangeView } from '#lib/views/statement.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { aroundOf } from './around.ts';
import { textsOf } from './captures.ts';
import { projectFiles } from './files.ts';
import type { Capture, Project } from './project.ts';
import { linksOf } from '#lib/record/relations.ts';
import { targetsOfDraft, type TargetDraft } from './targets.ts';
import { completed } from './completed.ts';

/** What a project comes to: the files it would be, what is wrong with them, and how they would look. */
export interface Built {
	/** Files under data/, evidence included; they pass the check when there are no problems. */
	files: DataFile[];
	problems: Problem[];
	counts: Counts;
	/** Sources that a program read, of which all that is quoted was compared with its picture. */
	compared: string[];
	/** By source: the root committed to, how many passages it has, and how many are quoted. */
	commitments: { source: string; root: string; passages: number; disclosed: number }[];
	/** One a claim, unfinished texts filled in with an ellipsis; drafts are shown like the rest. */
	exchanges: ExchangeView[];
	/** All of it as a record, unfinished texts filled in and drafts with the rest: for the instruments. */
	record: TheRecord;
}

/**
 * Writes, proves and reads a project beside the entries of the record that it refers to: by the same
 * functions that the command line and the site's build use.
 */
export async function buildProject(
	project: Project,
	held: TheRecord | null,
	lang: Language
): Promise<Built> {
	const around = recordFiles(listsOf(aroundOf(project, held)));
	const captures = project.captures.filter((one) =>
		project.sources.some(({ id }) => id === one.source)
	);
	const texts = textsOf({ ...project, captures });
	const whole = completed(project);
	const proof = await proveAll(projectFiles(whole), texts);
	const compared = await comparedOf(captures, proof.evidence);
	const shown = withCompared(whole, compared);
	const given = captures.flatMap(({ source, text, evidence }) =>
		text === '' && evidence ? [[source, evidence] as const] : []
	);
	const written = projectFiles(withCompared(project, compared));
	let evidence = new Map([...given, ...proof.evidence]);
	let own = [...written, ...evidenceFiles(evidence)];
	let reading = await readRecord(beside(around, own));
	const unquoted = reading.problems.filter(
		({ at, code }) => code === NOT_QUOTED && own.some(({ path }) => path === at.file)
	);
	if (unquoted.length > 0) {
		evidence = new Map(
			[...evidence].map(([id, one]) => [id, closed(id, one, unquoted, held)] as const)
		);
		own = [...written, ...evidenceFiles(evidence)];
		reading = await readRecord(beside(around, own));
	}
	const paths = new Set(own.map(({ path }) => path));
	const mine = [...proof.problems.filter(isOfWords), ...reading.problems].filter(
		({ at, code }) => paths.has(at.file) && code !== NOT_QUOTED
	);
	const look = await readRecord(
		beside(around, [...projectFiles(shown), ...evidenceFiles(evidence)])
	);
	return {
		files: own,
		problems: distinct(mine),
		compared: [...compared.keys()],
		counts: reading.counts,
		commitments: [...evidence].map(([source, one]) => ({
			source,
			root: one.root,
			passages: factsOf(one).passages,
			disclosed: one.disclosed.length
		})),
		exchanges: exchangesOf(look.record, shown, lang),
		record: look.record
	};
}

/** What tells lines comes to a project that has some. */
async function comparedOf(
	captures: readonly Capture[],
	evidence: ReadonlyMap<string, Evidence>
): Promise<ReadonlyMap<string, string>> {
	if (!captures.some(({ machine }) => machine)) return new Map();
	return (await import('./comparison.ts')).comparedSources(captures, evidence);
}

/** The project as its files say it: a text of which all that is quoted is compared has been compared. */
function withCompared(project: Project, compared: ReadonlyMap<string, string>): Project {
	if (compared.size === 0) return project;
	const sources = project.sources.map((one) => ({
		...one,
		compared: one.compared || (one.readBy === 'machine' ? compared.get(one.id) : undefined)
	}));
	return { ...project, sources };
}

const NOT_QUOTED = 'nothing-quotes-it';

function evidenceFiles(evidence: ReadonlyMap<string, Evidence>): DataFile[] {
	return [...evidence].map(([id, one]) => ({
		path: `data/evidence/${id}.json`,
		text: `${JSON.stringify(one, null, '\t')}\n`
	}));
}

/** A project's files take the place of those of the record that have the same name. */
function beside(around: readonly DataFile[], own: readonly DataFile[]): DataFile[] {
	const paths = new Set(own.map(({ path }) => path));
	return [...around.filter(({ path }) => !paths.has(path)), ...own];
}

/**
 * Evidence that came with an import may lay open what only the rest of that record quotes: closed
 * again, unless it is the evidence of the record beside which the files will lie.
 */
function closed(
	id: string,
	evidence: Evidence,
	unquoted: readonly Problem[],
	held: TheRecord | null
): Evidence {
	if (held?.evidence.get(id)?.root === evidence.root) return evidence;
	const file = `data/evidence/${id}.json`;
	const places = unquoted.flatMap(({ at }) => (at.file === file ? [at.path[1]] : []));
	return layingOpen(
		evidence,
		evidence.disclosed.filter((_, i) => !places.includes(i))
	);
}

function isOfWords({ code }: Problem): boolean {
	return code === 'not-verbatim' || code === 'left-out';
}

/** A quotation that is not in its text is found twice: when it is proven and when it is read. */
function distinct(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	return problems.filter(({ at: { file, path }, code }) => {
		const key = JSON.stringify([file, path, code]);
		return !seen.has(key) && seen.add(key);
	});
}

function exchangesOf(record: TheRecord, project: Project, lang: Language): ExchangeView[] {
	const claims = new Set([
		...project.claims.map(({ id }) => id),
		...project.responses.flatMap((one) =>
			targetsOfDraft(one).flatMap((target) => rootsOf(record, target))
		)
	]);
	return [...claims].flatMap((id) => {
		const claim = record.claims.get(id);
		return claim ? (viewOf(record, claim, lang) ?? []) : [];
	});
}

/** The claims that an answer is about in the end; the schema refuses answers that go in a circle. */
function rootsOf(
	record: TheRecord,
	{ claim, response }: TargetDraft,
	seen: ReadonlySet<string> = new Set()
): string[] {
	if (claim !== undefined) return [claim];
	if (response === undefined || seen.has(response)) return [];
	const answered = record.responses.get(response);
	const links = answered ? linksOf(answered) : [];
	return links.flatMap(({ target }) => rootsOf(record, target, new Set([...seen, response])));
}

/** A record with problems may lack what a view needs; then there is none until they are mended. */
function viewOf(record: TheRecord, claim: ClaimRecord, lang: Language): ExchangeView | null {
	try {
		return exchangeView(record, claim, lang);
	} catch {
		return null;
	}
}
