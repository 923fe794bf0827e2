import { recordFiles } from '#lib/record/layout.ts';
import { migrate, NOT_WRITTEN_YET } from '#lib/record/migrate.ts';
import type { At, Problem } from '#lib/record/problem.ts';
import { readRecord } from '#lib/record/read.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { EXPORT_SCHEMA } from './record-json.ts';

export type ReadExport =
	| { kind: 'record'; record: TheRecord; version: string }
	/** No export of ours, or one of a form that is not known here. */
	| { kind: 'not-an-export'; problem: Problem }
	/** An export whose record does not stand: a changed quotation, a dangling id, … */
	| { kind: 'problems'; problems: Problem[] };

/**
 * Reads an export back by laying it out as the files of a record and reading those: the one way in,
 * so every quotation of an export is proven again from its own evidence.
 */
export async function readExport({ path, text }: DataFile): Promise<ReadExport> {
	const parsed = parseExport({ path, text });
	if ('code' in parsed) return { kind: 'not-an-export', problem: parsed };
	const files = recordFiles({
		...parsed,
		translations: parsed.translations ?? [],
		origins: parsed.origins ?? []
	});
	const older = parsed.schema === OLDER_SCHEMA;
	const { record, problems } = await readRecord(older ? migrated(files) : files);
	const wrong = problems.filter(
		({ code }) =>
			// An excerpt brings the evidence of a source whole, with passages that only the rest quotes, and
			// translations of what was quoted out of it once.
			code !== 'nothing-quotes-it' &&
			code !== 'translation-of-nothing' &&
			!(older && TO_DECIDE.has(code))
	);
	if (wrong.length > 0) return { kind: 'problems', problems: wrong };
	return { kind: 'record', record: inOrderOf(parsed, record), version: parsed.version };
}

/** The form of export before this one: a record of schema 1, which is migrated as one on a disk is. */
const OLDER_SCHEMA = 1;

/** What schema 1 let through and only a person can set right: the desk shows it to whoever goes on. */
const TO_DECIDE: ReadonlySet<string> = new Set<Problem['code']>([
	'answer-before-claim',
	'elsewhere-answers-claim',
	'reported-without-saying',
	'words-read-twice'
]);

function migrated(files: readonly DataFile[]): DataFile[] {
	const changed = migrate(files, NOT_WRITTEN_YET).files;
	const paths = new Set(changed.map(({ path }) => path));
	return [...files.filter(({ path }) => !paths.has(path)), ...changed];
}

type Entry = Record<string, unknown>;

const LISTS = ['parties', 'sources', 'topics', 'claims', 'responses', 'terms', 'evidence'] as const;
/** Older exports lack these. */
const LATER = ['translations', 'origins'] as const;
export type Lists = Record<(typeof LISTS)[number], Entry[]> &
	Partial<Record<(typeof LATER)[number], Entry[]>>;

/** The lists of an export, whatever stands in them: nothing of them is proven yet. */
export function parseExport({
	path,
	text
}: DataFile): (Lists & { version: string; schema: number; about: Entry }) | Problem {
	const at: At = { file: path, path: [] };
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { code: 'not-json', at };
	}
	if (!isEntry(value) || !('schema' in value)) return { code: 'not-an-export', at };
	const { schema } = value;
	if (schema !== EXPORT_SCHEMA && schema !== OLDER_SCHEMA) {
		const form = JSON.stringify(schema);
		return { code: 'other-export-form', at, form, known: String(EXPORT_SCHEMA) };
	}
	const missing =
		LISTS.find((list) => !isList(value[list])) ??
		LATER.find((list) => value[list] !== undefined && !isList(value[list]));
	if (missing !== undefined) return { code: 'export-lacks-list', at, list: missing };
	const lists = value as Lists;
	const topics = new Set(lists.topics.map((topic) => topic.id));
	const stray = [...lists.claims, ...lists.responses].find(({ topic }) => !topics.has(topic));
	if (stray) return { code: 'outside-of-topics', at, id: String(stray.id) };
	return { ...lists, schema, version: String(value.version ?? ''), about: value };
}

function isEntry(value: unknown): value is Entry {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): boolean {
	return Array.isArray(value) && value.every(isEntry);
}

/** Reading goes topic by topic; the export may hold its statements in any order. */
function inOrderOf(lists: Lists, record: TheRecord): TheRecord {
	const order = <V>(map: Map<string, V>, list: Entry[]) =>
		new Map(
			list.flatMap(({ id }) => {
				const value = map.get(String(id));
				return value === undefined ? [] : [[String(id), value] as const];
			})
		);
	return {
		...record,
		claims: order(record.claims, lists.claims),
		responses: order(record.responses, lists.responses)
	};
}
