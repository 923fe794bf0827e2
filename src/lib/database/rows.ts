import { sha256 } from '#lib/disk/sha256.ts';
import { toHex, utf8 } from '#lib/evidence/bytes.ts';
import {
	emptyRecord,
	type List,
	type TheRecord,
	type TranslationRecord
} from '#lib/record/record.ts';
import { NAMING, referencesIn } from '#lib/record/referred.ts';
import type { Referred } from '#lib/record/shape.ts';
import { translationKey } from '#lib/record/translations.ts';

/** The lists of a record, in the order in which its JSON export has them. */
export const LISTS = [
	'parties',
	'sources',
	'topics',
	'claims',
	'responses',
	'terms',
	'evidence',
	'translations',
	'origins'
] as const satisfies readonly List[];

/** The list that an id of another entry is of. */
const LIST_OF: Record<Referred, List> = {
	party: 'parties',
	source: 'sources',
	claim: 'claims',
	response: 'responses',
	term: 'terms'
};

/** One entry of a record as a row. `key` is `<list>/<id>`: what links go by. */
export interface Row {
	key: string;
	list: List;
	/** Id of the topic of a claim or a response; else empty. */
	topic: string;
	/** Its place within its list: the name of its file by bytes, then its number there. */
	file: string;
	n: number;
	/** SHA-256 of `body` in hex. */
	hash: string;
	/**
	 * The entry as JSON, in the order of its fields. A text and not `jsonb`, which would put the fields in
	 * an order of its own and refuse characters that a quotation may have.
	 */
	body: string;
}

export interface LinkRow {
	entry: string;
	/** The field that names it: `answers.to.claim`. */
	rel: string;
	target: string;
}

const digest = (text: string) => toHex(sha256(utf8(text)));

/** Translations are named by their words, which are longer than an index takes. */
const keyOf = (list: List, id: string) => `${list}/${list === 'translations' ? digest(id) : id}`;

/** Every entry of a record as a row with what it names, list by list. */
export function* rowsOf(
	record: TheRecord
): Generator<{ row: Row; links: LinkRow[]; former: readonly string[] }> {
	for (const list of LISTS) {
		let n = 0;
		let before = '';
		for (const [id, value] of record[list]) {
			const key = keyOf(list, id);
			const topic = 'topic' in value ? value.topic : '';
			const body = JSON.stringify(value);
			const file = list === 'terms' || list === 'translations' ? '' : `${topic || id}.`;
			n = file === before ? n + 1 : 0;
			before = file;
			yield {
				row: { key, list, topic, file, n, hash: digest(body), body },
				links: linksOf(list, key, value),
				former: 'formerly' in value ? value.formerly : []
			};
		}
	}
}

function linksOf(list: List, entry: string, value: object): LinkRow[] {
	const schema = list in NAMING ? NAMING[list as keyof typeof NAMING] : null;
	const links = new Map<string, LinkRow>();
	for (const { kind, id, path } of schema ? referencesIn(schema, value) : []) {
		const rel = path.filter((part) => typeof part === 'string').join('.');
		const link = { entry, rel, target: `${LIST_OF[kind]}/${id}` };
		links.set(`${rel} ${link.target}`, link);
	}
	return [...links.values()];
}

/** The record that rows make up, which come list by list in the order of their places. */
export function recordOfRows(rows: Iterable<Pick<Row, 'list' | 'body'>>): TheRecord {
	const record = emptyRecord();
	for (const { list, body } of rows) put(record, list, JSON.parse(body) as never);
	return record;
}

function put(record: TheRecord, list: List, value: never): void {
	const map = record[list] as Map<string, unknown>;
	if (list === 'evidence') map.set((value as { source: string }).source, value);
	else if (list === 'translations') {
		const one: TranslationRecord = value;
		map.set(translationKey(one.lang, one), one);
	} else map.set((value as { id: string }).id, value);
}
