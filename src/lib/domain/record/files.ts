import * as v from 'valibot';
import { Evidence, Party, Source, Terms, Topic } from '../schema.ts';
import type { Finding } from './findings.ts';
import { parseYaml, type DataFile } from './yaml.ts';
import type { Problem } from '../problem.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a path under data/ holds; the folder decides, and the file's name is the id. */
const KINDS = [
	{ kind: 'party', path: /^data\/parties\/([^/]+)\.yaml$/, schema: Party },
	{ kind: 'source', path: /^data\/sources\/([^/]+)\.yaml$/, schema: Source },
	{ kind: 'topic', path: /^data\/topics\/([^/]+)\.yaml$/, schema: Topic },
	{ kind: 'evidence', path: /^data\/evidence\/([^/]+)\.json$/, schema: Evidence },
	{ kind: 'terms', path: /^data\/(terms)\.yaml$/, schema: Terms }
] as const;

/** One file, read and found well formed by its schema. */
export type ParsedFile =
	| { kind: 'party'; id: string; file: string; value: Party }
	| { kind: 'source'; id: string; file: string; value: Source }
	| { kind: 'topic'; id: string; file: string; value: Topic }
	| { kind: 'evidence'; id: string; file: string; value: Evidence }
	| { kind: 'terms'; id: string; file: string; value: v.InferOutput<typeof Terms> };

/** Reads one file of the record against the schema of its folder. */
export function parseFile(file: DataFile): {
	parsed?: ParsedFile;
	problems: Problem[];
	findings: Finding[];
} {
	for (const { kind, path, schema } of KINDS) {
		const id = path.exec(file.path)?.[1];
		if (id === undefined) continue;
		if (!ID.test(id)) return { problems: [], findings: [badName(file.path)] };
		const read = kind === 'evidence' ? parseJson(file) : parseYaml(file);
		if (read.kind === 'problem') return { problems: [read.problem], findings: [] };
		const result = v.safeParse(schema, read.value);
		if (!result.success) {
			return {
				problems: [],
				findings: result.issues.flatMap((issue) => findingsOf(issue, file.path))
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
	} catch (error) {
		return {
			kind: 'problem',
			problem: {
				file: file.path,
				path: '',
				code: 'json',
				message: `not readable as JSON: ${error instanceof Error ? error.message : String(error)}`,
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
function findingsOf(issue: Issue, file: string): Finding[] {
	const path = (issue.path ?? []).map((item) => item.key as string | number);
	const unknown = issue.type === 'strict_object' && issue.expected === 'never';
	const missing = issue.type === 'strict_object' && !unknown && issue.received === 'undefined';
	if (unknown) {
		return [
			finding(
				file,
				path,
				'unknown-field',
				`unknown field "${String(path.at(-1))}"`,
				'Correct its spelling or remove it; data/README.md lists every field.'
			)
		];
	}
	if (missing) {
		return [
			finding(
				file,
				path,
				'missing-field',
				`field "${String(path.at(-1))}" is missing`,
				'Add it; data/README.md shows an example.'
			)
		];
	}
	const own = issue.message.startsWith('Invalid type')
		? `is ${issue.received}, expected ${issue.expected ?? 'another form'}`
		: issue.message;
	return [
		finding(
			file,
			path,
			'not-valid',
			`${quoted(issue.input)}${own}`,
			file.endsWith('.json')
				? REPROVE
				: 'Correct the value; data/README.md shows the form of every field.'
		)
	];
}

/** The value itself where it is short enough to help. */
function quoted(input: unknown): string {
	return typeof input === 'string' && input.length <= 60 ? `"${input}" ` : '';
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
