import * as v from 'valibot';
import { Corrections, Evidence, Party, Source, Terms, Topic } from '../schema.ts';
import type { Finding } from './findings.ts';
import { parseYaml, syntaxErrorLine, type DataFile } from './yaml.ts';
import type { Problem } from '../problem.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a path under data/ holds; the folder decides, and the file's name is the id. */
const KINDS = [
	{ kind: 'party', path: /^data\/parties\/([^/]+)\.yaml$/, schema: Party },
	{ kind: 'source', path: /^data\/sources\/([^/]+)\.yaml$/, schema: Source },
	{ kind: 'topic', path: /^data\/topics\/([^/]+)\.yaml$/, schema: Topic },
	{ kind: 'evidence', path: /^data\/evidence\/([^/]+)\.json$/, schema: Evidence },
	{ kind: 'terms', path: /^data\/(terms)\.yaml$/, schema: Terms },
	// Beside the one file, so that a part of the record made elsewhere can bring terms of its own.
	{ kind: 'terms', path: /^data\/terms\/([^/]+)\.yaml$/, schema: Terms },
	{ kind: 'corrections', path: /^data\/(corrections)\.yaml$/, schema: Corrections }
] as const;

/** One file, read and found well formed by its schema. */
export type ParsedFile =
	| { kind: 'party'; id: string; file: string; value: Party }
	| { kind: 'source'; id: string; file: string; value: Source }
	| { kind: 'topic'; id: string; file: string; value: Topic }
	| { kind: 'evidence'; id: string; file: string; value: Evidence }
	| { kind: 'terms'; id: string; file: string; value: v.InferOutput<typeof Terms> }
	| { kind: 'corrections'; id: string; file: string; value: v.InferOutput<typeof Corrections> };

/**
 * A file that is there and could not be read. What it holds is unknown, so nothing that may stand in
 * it is called missing: one slip of the pen is one problem, not thirty.
 */
export interface UnreadFile {
	kind: ParsedFile['kind'];
	id: string;
}

/** Reads one file of the record against the schema of its folder. */
export function parseFile(file: DataFile): {
	parsed?: ParsedFile;
	unread?: UnreadFile;
	problems: Problem[];
	findings: Finding[];
} {
	for (const { kind, path, schema } of KINDS) {
		const id = path.exec(file.path)?.[1];
		if (id === undefined) continue;
		if (!ID.test(id)) return { problems: [], findings: [badName(file.path)] };
		const read = kind === 'evidence' ? parseJson(file) : parseYaml(file);
		const unread = { kind, id };
		if (read.kind === 'problem') return { unread, problems: [read.problem], findings: [] };
		const result = v.safeParse(schema, read.value);
		if (!result.success) {
			return {
				unread,
				problems: [],
				findings: distinct(result.issues.map((issue) => findingOf(issue, file.path)))
			};
		}
		return {
			parsed: { kind, id, file: file.path, value: result.output } as ParsedFile,
			problems: [],
			findings: []
		};
	}
	return { problems: [], findings: [strayFile(file.path)] };
}

function parseJson(
	file: DataFile
): { kind: 'value'; value: unknown } | { kind: 'problem'; problem: Problem } {
	try {
		return { kind: 'value', value: JSON.parse(file.text) as unknown };
	} catch {
		const line = syntaxErrorLine(file.text);
		return {
			kind: 'problem',
			problem: {
				file: file.path,
				...(line === undefined ? {} : { line }),
				path: '',
				code: 'json',
				message: 'not readable as JSON',
				remedy: REPROVE
			}
		};
	}
}

/** Evidence is written by the tool, so the remedy for a damaged file is to write it again. */
export const REPROVE =
	'Evidence is never edited by hand: write it again with "npm run rejoinder -- prove --texts <folder>".';

type Issue = v.BaseIssue<unknown>;

/** One finding an issue; a union that fits none of its forms reports the form that came nearest. */
function findingOf(issue: Issue, file: string): Finding {
	const path = (issue.path ?? []).map((item) => item.key as string | number);
	const evidence = file.endsWith('.json');
	const field = String(path.at(-1));
	if (issue.type === 'strict_object' && path.length > 0) {
		// A list is an object to the schema, and its places would be reported as fields.
		if (Array.isArray(issue.path?.at(-1)?.input)) {
			const remedy = 'Write its fields without the hyphens or brackets of a list.';
			return finding(file, path.slice(0, -1), 'not-valid', 'is a list, expected fields', remedy);
		}
		const known = issue.expected !== 'never';
		return known
			? finding(
					file,
					path,
					'missing-field',
					`field "${field}" is missing`,
					evidence ? REPROVE : 'Add it; data/README.md shows an example.'
				)
			: finding(
					file,
					path,
					'unknown-field',
					`unknown field "${field}"`,
					evidence
						? REPROVE
						: 'Correct its spelling or remove it; data/README.md lists every field.'
				);
	}
	const own = issue.message.startsWith('Invalid type')
		? `is no ${FORMS[issue.expected ?? ''] ?? 'value of the form expected'}`
		: issue.message;
	return finding(
		file,
		path,
		'not-valid',
		`${quoted(issue.input)}${own}`,
		evidence ? REPROVE : 'Correct the value; data/README.md shows the form of every field.'
	);
}

/** What the schema's types are called to whom writes the files. */
const FORMS: Record<string, string> = {
	Array: 'list',
	Object: 'set of fields',
	string: 'text',
	number: 'number'
};

/** The value itself where it is short enough to help. */
function quoted(input: unknown): string {
	return typeof input === 'string' && input.length <= 60 ? `"${input}" ` : '';
}

/** A list in the place of fields is one mistake, however many fields are then missing. */
function distinct(findings: readonly Finding[]): Finding[] {
	return [
		...new Map(findings.map((one) => [JSON.stringify([one.path, one.message]), one])).values()
	];
}

function finding(
	file: string,
	path: Finding['path'],
	code: string,
	message: string,
	remedy: string
): Finding {
	return { file, path, code, message, remedy };
}

function badName(path: string): Finding {
	return finding(
		path,
		[],
		'file-name',
		'the name of the file is no id',
		'Rename it with lower-case ASCII letters, digits and single hyphens: the name of the file is the id.'
	);
}

function strayFile(path: string): Finding {
	return finding(
		path,
		[],
		'stray-file',
		'no kind of record has files at this place',
		'Move it to data/parties, data/sources, data/topics or data/evidence, or remove it.'
	);
}
