import type { Problem } from '../problem.ts';
import { proveAll } from '../record/prove.ts';
import { readRecord } from '../record/read.ts';
import type { ClaimRecord, Counts, TheRecord } from '../record/record.ts';
import type { DataFile } from '../record/yaml.ts';
import { exchangeView, type ExchangeView } from '../view/statement.ts';
import type { Evidence } from '../schema.ts';
import type { Language } from '../vocabulary.ts';
import { aroundOf } from './around.ts';
import { projectFiles, recordFiles } from './files.ts';
import type { Project } from './project.ts';
import { completed } from './completed.ts';

/** What a project comes to: the files it would be, what is wrong with them, and how they would look. */
export interface Built {
	/** Files under data/, evidence included; they pass the check when there are no problems. */
	files: DataFile[];
	problems: Problem[];
	counts: Counts;
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
	const around = recordFiles(aroundOf(project, held));
	const texts = project.sources.flatMap(({ id, text }) =>
		text === '' ? [] : [{ name: `${id}.txt`, text }]
	);
	const shown = completed(project);
	const shownFiles = projectFiles(shown);
	const proof = await proveAll(shownFiles, texts);
	const given = project.sources.flatMap(({ id, text, evidence }) =>
		text === '' && evidence ? [[id, evidence] as const] : []
	);
	const written = projectFiles(project);
	let evidence = new Map([...given, ...proof.evidence]);
	let own = [...written, ...evidenceFiles(evidence)];
	let reading = await readRecord(beside(around, own));
	const unquoted = reading.problems.filter(
		({ file, code }) => code === NOT_QUOTED && own.some(({ path }) => path === file)
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
		({ file, code }) => paths.has(file) && code !== NOT_QUOTED
	);
	const look = await readRecord(beside(around, [...shownFiles, ...evidenceFiles(evidence)]));
	return {
		files: own,
		problems: distinct(mine),
		counts: reading.counts,
		commitments: [...evidence].map(([source, { root, passages, disclosed }]) => ({
			source,
			root,
			passages,
			disclosed: disclosed.length
		})),
		exchanges: exchangesOf(look.record, shown, lang),
		record: look.record
	};
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
	const paths = new Set(unquoted.flatMap((one) => (one.file === file ? [one.path] : [])));
	return {
		...evidence,
		disclosed: evidence.disclosed.filter((_, i) => !paths.has(`disclosed[${i}]`))
	};
}

function isOfWords({ code }: Problem): boolean {
	return code === 'not-verbatim';
}

/** A quotation that is not in its text is found twice: when it is proven and when it is read. */
function distinct(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	return problems.filter(({ file, path, code }) => {
		const key = JSON.stringify([file, path, code]);
		return !seen.has(key) && seen.add(key);
	});
}

function exchangesOf(record: TheRecord, project: Project, lang: Language): ExchangeView[] {
	const claims = new Set([
		...project.claims.map(({ id }) => id),
		...project.responses.flatMap(({ to }) => to.flatMap((one) => rootsOf(record, one)))
	]);
	return [...claims].flatMap((id) => {
		const claim = record.claims.get(id);
		return claim ? (viewOf(record, claim, lang) ?? []) : [];
	});
}

/** The claims that an answer is about in the end; the schema refuses answers that go in a circle. */
function rootsOf(
	record: TheRecord,
	{ claim, response }: { claim?: string; response?: string },
	seen: ReadonlySet<string> = new Set()
): string[] {
	if (claim !== undefined) return [claim];
	if (response === undefined || seen.has(response)) return [];
	const to = record.responses.get(response)?.to ?? [];
	return to.flatMap((one) => rootsOf(record, one, new Set([...seen, response])));
}

/** A record with problems may lack what a view needs; then there is none until they are mended. */
function viewOf(record: TheRecord, claim: ClaimRecord, lang: Language): ExchangeView | null {
	try {
		return exchangeView(record, claim, lang);
	} catch {
		return null;
	}
}
