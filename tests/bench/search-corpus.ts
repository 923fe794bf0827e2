import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#lib/search/engine/entry.ts';
import { words } from '#lib/text/fold.ts';
import { chance } from '../support/chance.ts';

/** A query and every entry that answers it. */
export interface Judged {
	class: string;
	lang: string;
	query: string;
	relevant: string[];
}

export interface Corpus {
	synthetic: boolean;
	entries: Entry[];
	queries: Judged[];
	/** queries as they are typed, one prefix after the other */
	keystrokes: string[][];
}

interface Statement {
	id: number | string;
	lang: string;
	title: string;
	quote: string;
	speakers: string[];
	aliases: string[];
	sources: string[];
	tags: string[];
}

function readLines<T>(file: string): T[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

const toEntry = (statement: Statement): Entry => ({
	kind: 'statement',
	id: String(statement.id),
	title: statement.title,
	text: statement.quote,
	names: [...statement.speakers, ...statement.aliases],
	source: statement.sources.join(', '),
	tags: statement.tags,
	lang: statement.lang,
	date: '',
	facets: { topic: statement.tags }
});

export function readCorpus(corpus: string, queries?: string, keystrokes?: string): Corpus {
	type Raw = Omit<Judged, 'relevant'> & { relevant: (string | number)[] };
	return {
		synthetic: false,
		entries: readLines<Statement>(corpus).map(toEntry),
		queries: queries
			? readLines<Raw>(queries).map((raw) => ({ ...raw, relevant: raw.relevant.map(String) }))
			: [],
		keystrokes: keystrokes ? readLines<string[]>(keystrokes) : []
	};
}

function yamlWords(folder: string): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return files
		.filter((file) => file.endsWith('.yaml'))
		.sort()
		.flatMap((file) => words(readFileSync(join(folder, file), 'utf8')));
}

/** Without files: sentences drawn from the words of the record. Quicker than nothing, less than text. */
export function synthesize(folder: string, size: number): Corpus {
	const random = chance(size);
	const found = yamlWords(folder);
	const pool = found.length > 0 ? found : words('claim response rejoinder quotation source party');
	// some words are frequent and most are rare, as in text
	const draw = () => pool[Math.floor(random() ** 2 * pool.length)]!;
	const sentence = (length: number) => Array.from({ length }, draw).join(' ');
	const entries = Array.from({ length: size }, (_, i) => {
		const tag = draw();
		return toEntry({
			id: i,
			lang: 'en',
			title: sentence(12),
			quote: sentence(24),
			speakers: [draw()],
			aliases: [],
			sources: [sentence(6)],
			tags: [tag]
		});
	});
	const queries = Array.from({ length: 200 }, (): Judged => {
		const entry = entries[Math.floor(random() * size)]!;
		const typed = words(entry.text).slice(0, 4);
		const at = typed.findIndex((word) => word.length > 4);
		const word = typed[at];
		if (word) typed[at] = word.slice(0, 2) + word[3]! + word[2]! + word.slice(4);
		return {
			class: word ? 'typo1' : 'exact',
			lang: 'en',
			query: typed.join(' '),
			relevant: [entry.id]
		};
	});
	const keystrokes = queries
		.slice(0, 40)
		.map(({ query }) => Array.from(query, (_, i) => query.slice(0, i + 1)));
	return { synthetic: true, entries, queries, keystrokes };
}

/**
 * The same text at another size: fewer entries, or more, whose quotations are those of others, so
 * that vocabulary and lengths stay what they are. An added entry answers whatever query its title
 * or its quotation answered.
 */
export function resize({ entries }: Corpus, size: number): Entry[] {
	const count = entries.length;
	return Array.from({ length: size }, (_, i) => {
		const round = Math.floor(i / count);
		const entry = entries[i % count]!;
		if (round === 0) return entry;
		const other = entries[(i * 7 + round * 101) % count]!;
		return {
			...entry,
			id: String(count + i),
			title: other.text,
			text: entries[(i + round) % count]!.title
		};
	});
}
