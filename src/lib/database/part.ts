import type { TheRecord } from '#lib/record/record.ts';
import type { Paged } from '#lib/record/store.ts';
import type { Queries } from './connect.ts';
import { recordOfRows, type Row } from './rows.ts';

/** Rounds in which what answers is followed: longer exchanges are read page by page. */
const MOST_ROUNDS = 20;

/** What the name of an entry shows of others: who it speaks for, and by whom, where and of what it is. */
const IN_NAMES = ['role.for', 'publisher', 'authors', 'repostedBy', 'extractOf'];

const isStatement = (key: string) => /^(?:claims|responses)\//.test(key);
const SOURCE = 'sources/';

/** Which links of a set of keys are followed. */
interface Asked {
	keys: readonly string[];
	rels?: readonly string[];
}

interface Link {
	entry: string;
	rel: string;
	target: string;
}

/** What entries name. */
async function named(queries: Queries, { keys, rels }: Asked): Promise<Link[]> {
	const { rows } = await queries.query<Link>(
		`select entry, rel, target from rejoinder.link
		where entry = any($1::text[]) and ($2::text[] is null or rel = any($2::text[]))`,
		[keys, rels ?? null]
	);
	return rows;
}

/** What names entries. */
async function naming(queries: Queries, { keys, rels }: Asked): Promise<Link[]> {
	const { rows } = await queries.query<Link>(
		`select entry, rel, target from rejoinder.link
		where target = any($1::text[]) and ($2::text[] is null or rel = any($2::text[]))`,
		[keys, rels ?? null]
	);
	return rows;
}

/** Fields by which a response bears on a document as a whole. */
const ON_DOCUMENT = ['answers.to.work', 'asked.about.work', 'about.work', 'moves.on.work'];

/**
 * The part of a record that the page of one entry shows: the entry, what answers it and what it answers,
 * and what names of any of them say. A record like any other, so that the same views read it. Null where
 * there is no such entry.
 */
export async function partAround(
	queries: Queries,
	list: Paged,
	id: string
): Promise<TheRecord | null> {
	const key = `${list}/${id}`;
	const seeds = await seedsOf(queries, list, id, key);
	if (!seeds) return null;
	const keys = new Set(seeds);
	const statements = new Set(seeds.filter(isStatement));
	await follow(queries, statements);
	const above = await targetsOf(queries, [...statements]);
	const beyond = await targetsOf(queries, above);
	const beside = await bearingOn(queries, above);
	for (const one of [...statements, ...above, ...beyond, ...beside]) keys.add(one);
	await addNamed(queries, keys);
	return recordOfRows(await rowsAt(queries, [...keys]));
}

async function seedsOf(
	queries: Queries,
	list: Paged,
	id: string,
	key: string
): Promise<string[] | null> {
	const { rows } = await queries.query<{ key: string }>(
		list === 'topics'
			? 'select key from rejoinder.entry where key = $1 or topic = $2'
			: 'select key from rejoinder.entry where key = $1',
		list === 'topics' ? [key, id] : [key]
	);
	const found = rows.map((row) => row.key);
	if (!found.includes(key)) return null;
	if (list !== 'parties' && list !== 'sources') return found;
	return [...found, ...(await naming(queries, { keys: [key] })).map(({ entry }) => entry)];
}

/** Adds what answers statements, what answers that, and so on. */
async function follow(queries: Queries, statements: Set<string>): Promise<void> {
	let latest = [...statements];
	for (let round = 0; round < MOST_ROUNDS && latest.length > 0; round++) {
		latest = (await bearingOn(queries, latest)).filter((key) => !statements.has(key));
		for (const key of latest) statements.add(key);
	}
}

/** Responses that bear on statements, or on the documents that those were made in. */
async function bearingOn(queries: Queries, statements: readonly string[]): Promise<string[]> {
	if (statements.length === 0) return [];
	const works = await named(queries, { keys: statements, rels: ['work'] });
	const own = await naming(queries, { keys: statements });
	const onWork = await naming(queries, {
		keys: works.map(({ target }) => target),
		rels: ON_DOCUMENT
	});
	return distinct([...own, ...onWork].map(({ entry }) => entry)).filter(isStatement);
}

/** What statements answer or speak of: other statements, and what was said in a document. */
async function targetsOf(queries: Queries, statements: readonly string[]): Promise<string[]> {
	if (statements.length === 0) return [];
	const links = await named(queries, { keys: statements });
	const works = links.flatMap(({ rel, target }) => (ON_DOCUMENT.includes(rel) ? [target] : []));
	const within = await naming(queries, { keys: works, rels: ['work'] });
	return distinct([
		...links.map(({ target }) => target).filter(isStatement),
		...within.map(({ entry }) => entry)
	]);
}

/** Adds what entries name, with what the names of that say, and what is kept beside sources. */
async function addNamed(queries: Queries, keys: Set<string>): Promise<void> {
	const topics = await queries.query<{ topic: string }>(
		`select distinct topic from rejoinder.entry where key = any($1::text[]) and topic <> ''`,
		[[...keys]]
	);
	for (const { topic } of topics.rows) keys.add(`topics/${topic}`);
	const terms = await queries.query<{ key: string }>(
		`select key from rejoinder.entry where list in ('terms', 'origins')`
	);
	for (const { key } of terms.rows) keys.add(key);
	let latest = (await named(queries, { keys: [...keys] })).map(({ target }) => target);
	while (latest.length > 0) {
		latest = distinct(latest).filter((key) => !keys.has(key) && !isStatement(key));
		for (const key of latest) keys.add(key);
		if (latest.length > 0) {
			const links = await named(queries, { keys: latest, rels: IN_NAMES });
			latest = links.map(({ target }) => target);
		}
	}
	const sources = [...keys].filter((key) => key.startsWith(SOURCE));
	for (const key of sources) keys.add(`evidence/${key.slice(SOURCE.length)}`);
	const translations = await naming(queries, { keys: sources, rels: ['source'] });
	for (const { entry } of translations) if (entry.startsWith('translations/')) keys.add(entry);
}

async function rowsAt(queries: Queries, keys: readonly string[]) {
	const { rows } = await queries.query<Pick<Row, 'list' | 'body'>>(
		`select list, body from rejoinder.entry where key = any($1::text[]) order by list, file, n`,
		[keys]
	);
	return rows;
}

const distinct = (keys: readonly string[]) => [...new Set(keys)];

/** The entry that has an id today which it had formerly. */
export async function renamed(queries: Queries, list: Paged, id: string): Promise<string | null> {
	const { rows } = await queries.query<{ entry: string }>(
		'select entry from rejoinder.former where key = $1',
		[`${list}/${id}`]
	);
	return rows[0]?.entry.slice(list.length + 1) ?? null;
}

/** The whole record, for what is made of all of it. */
export async function wholeRecord(queries: Queries): Promise<TheRecord> {
	const { rows } = await queries.query<Pick<Row, 'list' | 'body'>>(
		'select list, body from rejoinder.entry order by list, file, n'
	);
	return recordOfRows(rows);
}
