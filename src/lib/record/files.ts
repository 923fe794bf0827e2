import * as v from 'valibot';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { certificatesIn } from '#lib/evidence/pem.ts';
import type { Timestamp } from '#lib/evidence/timestamp.ts';
import { Id } from '#lib/evidence/values.ts';
import {
	schemaOf,
	type Certificates,
	type Corrections,
	type Origin,
	SCHEMA,
	type Party,
	type Settings,
	type Source,
	type Terms,
	type Topic,
	type Translations
} from './schema.ts';
import { faultOf } from './faults.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { repeatedKey } from './repeated-key.ts';
import { isUnknownField, pathOf, salvage, type Salvaged } from './salvage.ts';
import { fieldsAt, shapeOf } from './shape.ts';
import { parseYaml, syntaxErrorLine, type DataFile, type Read } from './yaml.ts';

/** What a path under data/ holds; the folder decides, and the file's name is the id. `lists`: of entries. */
const KINDS = [
	{ kind: 'party', path: /^data\/parties\/([^/]+)\.yaml$/, lists: [] },
	{ kind: 'source', path: /^data\/sources\/([^/]+)\.yaml$/, lists: [] },
	{ kind: 'topic', path: /^data\/topics\/([^/]+)\.yaml$/, lists: ['claims', 'responses'] },
	{ kind: 'evidence', path: /^data\/evidence\/([^/]+)\.json$/, lists: null },
	{ kind: 'timestamp', path: /^data\/timestamps\/([^/]+)\.json$/, lists: null },
	{ kind: 'certificates', path: /^data\/authorities\/([^/]+)\.pem$/, lists: null },
	{ kind: 'terms', path: /^data\/(terms)\.yaml$/, lists: ['terms'] },
	// Beside the one file, so that a part of the record made elsewhere can bring terms of its own.
	{ kind: 'terms', path: /^data\/terms\/([^/]+)\.yaml$/, lists: ['terms'] },
	// One file a language, or a folder of as many as the editors like: what each is called is theirs to say.
	{ kind: 'translations', path: /^data\/translations\/([^/]+)\.yaml$/, lists: ['translations'] },
	{
		kind: 'translations',
		path: /^data\/translations\/[^/]+\/([^/]+)\.yaml$/,
		lists: ['translations']
	},
	{ kind: 'corrections', path: /^data\/(corrections)\.yaml$/, lists: ['corrections'] },
	{ kind: 'settings', path: /^data\/(record)\.yaml$/, lists: [] },
	{ kind: 'origin', path: /^data\/from\/([^/]+)\.yaml$/, lists: [] }
] as const;

/** One file as its schema has it; what of it was not well formed is left out. */
export type ParsedFile =
	| { kind: 'party'; id: string; file: string; value: Party }
	| { kind: 'source'; id: string; file: string; value: Source }
	| { kind: 'topic'; id: string; file: string; value: Topic }
	| { kind: 'evidence'; id: string; file: string; value: Evidence }
	| { kind: 'timestamp'; id: string; file: string; value: Timestamp }
	| { kind: 'certificates'; id: string; file: string; value: Certificates }
	| { kind: 'terms'; id: string; file: string; value: v.InferOutput<typeof Terms> }
	| {
			kind: 'translations';
			id: string;
			file: string;
			value: v.InferOutput<typeof Translations>;
	  }
	| { kind: 'corrections'; id: string; file: string; value: v.InferOutput<typeof Corrections> }
	| { kind: 'settings'; id: string; file: string; value: Settings }
	| { kind: 'origin'; id: string; file: string; value: Origin };

type Kind = ParsedFile['kind'];

/**
 * Something that is there and could not be read. What it holds is unknown, so nothing that may stand
 * in it is called missing: one slip of the pen is one problem, not thirty.
 */
export interface Unread {
	kind: Kind | 'claim' | 'response' | 'term' | 'correction' | 'translation';
	/** Undefined where not even that can be read. */
	id: string | undefined;
}

/** What one file comes to. */
export interface ReadFile {
	/** Undefined of a file that no folder of the record expects. */
	kind?: Kind;
	parsed?: ParsedFile;
	/** Of a file with faults, what of it is in `parsed`. */
	salvaged?: Salvaged;
	unread: Unread[];
	/** Empty if and only if all of the file was read. */
	problems: Problem[];
}

/** Reads one file of the record against the schema of its folder. */
export function parseFile(file: DataFile): ReadFile {
	for (const { kind, path, lists } of KINDS) {
		const id = path.exec(file.path)?.[1];
		if (id === undefined) continue;
		const unread = (problem: Problem[], of?: string): ReadFile => ({
			kind,
			unread: [{ kind, id: of }],
			problems: problem
		});
		if (!v.is(Id, id)) return unread([{ code: 'file-name', at: whole(file) }]);
		if (file.fault) return unread([{ ...file.fault, at: { ...whole(file), line: file.line } }], id);
		const read = readAs(kind, file);
		if (read.kind === 'problem') return unread([read.problem], id);
		const older = schemaIn(kind, read.value);
		if (older !== SCHEMA) {
			const at = whole(file);
			return unread([{ code: 'older-schema', at, found: older, known: SCHEMA }], id);
		}
		const schema = schemaOf(kind, read.value);
		const parse = (value: unknown) => v.safeParse(schema, value);
		const parsed = (value: unknown) => ({ kind, id, file: file.path, value }) as ParsedFile;
		const result = parse(read.value);
		if (result.success) return { kind, parsed: parsed(result.output), unread: [], problems: [] };
		const problems = problemsIn(result.issues, file.path, schema);
		const saved = lists && salvage(kind, lists, read.value, (value) => parse(value).issues ?? []);
		if (!saved) return unread(problems, id);
		return {
			kind,
			parsed: parsed(parse(saved.value).output),
			salvaged: saved,
			unread: saved.left.map(({ list, entry }) => ({
				kind: ENTRIES[list] ?? kind,
				id: idOf(entry)
			})),
			problems
		};
	}
	const fault = file.fault ?? ({ code: 'stray-file' } as const);
	return { unread: [], problems: [{ ...fault, at: { ...whole(file), line: file.line } }] };
}

/** The schema that a file is written in: a topic of schema 1 has responses with `to`. */
function schemaIn(kind: Kind, value: unknown): number {
	if (kind === 'settings' && isFields(value)) {
		const found = Number(value.schema ?? SCHEMA);
		return Number.isSafeInteger(found) && found > 0 ? found : SCHEMA;
	}
	if (kind !== 'topic' || !isFields(value) || !Array.isArray(value.responses)) return SCHEMA;
	return value.responses.some((one) => isFields(one) && Array.isArray(one.to)) ? 1 : SCHEMA;
}

function isFields(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ENTRIES: Readonly<Record<string, Unread['kind']>> = {
	claims: 'claim',
	responses: 'response',
	terms: 'term',
	corrections: 'correction',
	translations: 'translation'
};

function idOf(entry: unknown): string | undefined {
	const id = typeof entry === 'object' && entry && 'id' in entry ? entry.id : undefined;
	return v.is(Id, id) ? id : undefined;
}

function whole(file: DataFile): Problem['at'] {
	return { file: file.path, path: [] };
}

function parseJson(file: DataFile): Read {
	try {
		const value: unknown = JSON.parse(file.text);
		const twice = repeatedKey(file.text);
		if (!twice) return { kind: 'value', value };
		const at = { ...whole(file), line: twice.line };
		return { kind: 'problem', problem: { code: 'json-key-twice', at, key: twice.key } };
	} catch {
		const at = { ...whole(file), line: syntaxErrorLine(file.text) };
		return { kind: 'problem', problem: { code: 'not-json', at } };
	}
}

function readAs(kind: Kind, file: DataFile): Read {
	if (kind === 'certificates') {
		return { kind: 'value', value: { certificates: certificatesIn(file.text) } };
	}
	return kind === 'evidence' || kind === 'timestamp' ? parseJson(file) : parseYaml(file);
}

type Issue = v.BaseIssue<unknown>;

/** What a schema found wrong with the values of a file, each told once. */
export function problemsIn(
	issues: readonly Issue[],
	file: string,
	schema: v.GenericSchema
): Problem[] {
	const problems = issues.map((issue) => problemOf(issue, file, schema));
	const meant = new Set(
		problems.flatMap((one) =>
			one.code === 'unknown-field' ? [JSON.stringify([...one.at.path.slice(0, -1), one.near])] : []
		)
	);
	// A field that is only misspelt is not missing too; a list in the place of fields is one mistake,
	// however many fields are then missing.
	const told = problems.filter(
		({ code, at }) => code !== 'missing-field' || !meant.has(JSON.stringify(at.path))
	);
	return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

/** One problem an issue; a union that fits none of its forms reports the form that came nearest. */
function problemOf(issue: Issue, file: string, schema: v.GenericSchema): Problem {
	const path = pathOf(issue);
	const at = { file, path };
	if (issue.type === 'strict_object' && path.length > 0) {
		// A list is an object to the schema, and its places would be reported as fields.
		if (Array.isArray(issue.path?.at(-1)?.input)) {
			return { code: 'list-for-fields', at: { file, path: path.slice(0, -1) } };
		}
		if (!isUnknownField(issue)) return { code: 'missing-field', at };
		const near = nearest(String(path.at(-1)), fieldsAt(shapeOf(schema), path.slice(0, -1)));
		return { code: 'unknown-field', at, near };
	}
	// The value itself where it is short enough to help.
	const value =
		typeof issue.input === 'string' && issue.input.length <= 60 ? issue.input : undefined;
	const fault = faultOf(issue.message);
	if (!fault) {
		return { code: 'wrong-form', at, expected: FORMS[issue.expected ?? ''] ?? 'other', value };
	}
	const options = fault.code === 'not-one-of' ? fault.options : [];
	return { ...fault, at, value, near: value === undefined ? undefined : nearest(value, options) };
}

/** What the schema's types are called to whom writes the files. */
const FORMS: Record<string, 'list' | 'fields' | 'text' | 'number'> = {
	Array: 'list',
	Object: 'fields',
	string: 'text',
	number: 'number'
};
