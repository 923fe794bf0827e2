import type { Problem } from '../problem.ts';
import { readRecord } from '../record/read.ts';
import type { TheRecord } from '../record/record.ts';
import type { DataFile } from '../record/yaml.ts';
import { EXPORT_SCHEMA } from './record-json.ts';

export type ReadExport =
	| { kind: 'record'; record: TheRecord; version: string }
	/** No export of ours, or one of a form that is not known here. */
	| { kind: 'not-an-export'; message: string }
	/** An export whose record does not stand: a changed quotation, a dangling id, … */
	| { kind: 'problems'; problems: Problem[] };

/**
 * Reads an export back by laying it out as the files of a record and reading those: the one way in,
 * so every quotation of an export is proven again from its own evidence.
 */
export async function readExport(text: string): Promise<ReadExport> {
	const parsed = parse(text);
	if (typeof parsed === 'string') return { kind: 'not-an-export', message: parsed };
	const { record, problems } = await readRecord(filesOf(parsed));
	// An excerpt brings the evidence of a source whole, with passages that only the rest quotes.
	const wrong = problems.filter(({ code }) => code !== 'nothing-quotes-it');
	if (wrong.length > 0) return { kind: 'problems', problems: wrong };
	return { kind: 'record', record: inOrderOf(parsed, record), version: parsed.version };
}

type Entry = Record<string, unknown>;

const LISTS = ['parties', 'sources', 'topics', 'claims', 'responses', 'terms', 'evidence'] as const;
type Lists = Record<(typeof LISTS)[number], Entry[]>;

function parse(text: string): (Lists & { version: string }) | string {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return 'This is not JSON.';
	}
	if (!isEntry(value) || !('schema' in value)) return 'This is not an export of a record.';
	if (value.schema !== EXPORT_SCHEMA) {
		return `This is form ${JSON.stringify(value.schema)} of the export; this reader knows form ${EXPORT_SCHEMA}.`;
	}
	const missing = LISTS.find((list) => !isList(value[list]));
	if (missing !== undefined) return `The list "${missing}" is missing or not a list of objects.`;
	const lists = value as Lists;
	const topics = new Set(lists.topics.map((topic) => topic.id));
	const stray = [...lists.claims, ...lists.responses].find(({ topic }) => !topics.has(topic));
	if (stray) return `"${String(stray.id)}" stands in a topic that the export does not have.`;
	return { ...lists, version: String(value.version ?? '') };
}

function isEntry(value: unknown): value is Entry {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): boolean {
	return Array.isArray(value) && value.every(isEntry);
}

/** JSON on one line is YAML too, save for characters that YAML wants escaped or takes for line breaks. */
function filesOf(lists: Lists): DataFile[] {
	const file = (path: string, value: unknown): DataFile => ({
		path,
		text: JSON.stringify(value).replace(
			/[\u007F-\u00A0\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
			(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
		)
	});
	const statements = (list: Entry[], id: unknown) =>
		list.filter((one) => one.topic === id).map((one) => ({ ...one, topic: undefined }));
	return [
		...lists.parties.map(({ id, ...rest }) => file(`data/parties/${String(id)}.yaml`, rest)),
		...lists.sources.map(({ id, ...rest }) => file(`data/sources/${String(id)}.yaml`, rest)),
		...lists.topics.map(({ id, ...rest }) =>
			file(`data/topics/${String(id)}.yaml`, {
				...rest,
				claims: statements(lists.claims, id),
				responses: statements(lists.responses, id)
			})
		),
		...(lists.terms.length > 0 ? [file('data/terms.yaml', { terms: lists.terms })] : []),
		...lists.evidence.map(({ source, ...rest }) =>
			file(`data/evidence/${String(source)}.json`, rest)
		)
	];
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
