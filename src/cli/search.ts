import * as v from 'valibot';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { searchWords } from '#lib/i18n/search-words.ts';
import { hitAddress } from '#lib/record/addresses.ts';
import { readRecord } from '#lib/record/read.ts';
import { createIndex } from '#lib/search/engine/index.ts';
import { entriesOf } from '#lib/views/search-entries.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Index } from '#lib/search/engine/entry.ts';
import { LANGUAGES, type Language } from '#lib/text/languages.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { count } from './count.ts';
import { readText } from './files.ts';
import { printProblems } from './problems.ts';
import { UsageError } from './usage.ts';

interface Searching {
	record: string;
	lang: Language;
	limit: number;
	queries?: string;
	json?: boolean;
}

/**
 * Searches the record with the engine of the site: the same query language, the same order. With
 * `--queries` it answers each line of a file, and prints a line of JSON for each.
 */
export async function search(words: string[], options: Searching): Promise<number> {
	const { lang, limit, queries } = options;
	const query = words.join(' ');
	if (queries !== undefined && words.length > 0) {
		throw new UsageError('The words are in the file of --queries: give no others.');
	}
	if (queries === undefined && query.trim() === '')
		throw new UsageError('search needs words: search "closing at five"');
	const { record, problems } = await readRecord(
		await readFiles(await findRecord(options.record)),
		sha256
	);
	if (problems.length > 0) {
		printProblems(problems);
		return 1;
	}
	if (queries !== undefined) return answerAll(record, queries, options);
	const entries = entriesOf(record, lang, await searchWords());
	const answer = createIndex(entries).search(query, { limit, lang });
	if (options.json) {
		console.log(jsonForTerminal(answer, '\t'));
		return 0;
	}
	if (answer.suggestion !== undefined) console.log(`Did you mean: ${answer.suggestion}`);
	for (const hit of answer.hits) {
		console.log(`${hit.kind}\t${hitAddress(hit.kind, hit.id, lang)}`);
		for (const text of [hit.entry?.title, hit.entry?.text]) {
			if (text) console.log(`\t${text}`);
		}
	}
	console.log(count(answer.total, '# result', '# results'));
	return 0;
}

const Asked = v.object({
	id: v.optional(v.union([v.string(), v.number()])),
	query: v.pipe(v.string(), v.trim(), v.minLength(1)),
	lang: v.optional(v.picklist(LANGUAGES))
});

/** Answers each line of a file in NDJSON, `{"id", "query", "lang"}`; a line that is none is named, and the others go on. */
async function answerAll(record: TheRecord, path: string, options: Searching): Promise<number> {
	const called = await searchWords();
	const indexes = new Map<Language, Index>();
	const indexOf = (lang: Language) => {
		const index = indexes.get(lang) ?? createIndex(entriesOf(record, lang, called));
		indexes.set(lang, index);
		return index;
	};
	let unread = 0;
	for (const [i, line] of (await readText(path)).split(/\r?\n/).entries()) {
		if (line.trim() === '') continue;
		const asked = v.safeParse(Asked, parsed(line));
		if (!asked.success) {
			unread++;
			console.error(
				`${path}:${i + 1}: no query. A line holds one object, {"id", "query", "lang"}.`
			);
			continue;
		}
		const { id, query, lang = options.lang } = asked.output;
		const { hits, total, suggestion } = indexOf(lang).search(query, { limit: options.limit, lang });
		const found = hits.map(({ kind, id: hit, score, entry }) => ({
			...{ kind, id: hit, score, address: hitAddress(kind, hit, lang) },
			...{ title: entry?.title, text: entry?.text }
		}));
		console.log(jsonForTerminal({ id, query, lang, total, suggestion, hits: found }));
	}
	return unread > 0 ? 1 : 0;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
