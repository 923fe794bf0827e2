import { parseArgs } from 'node:util';
import { recapture as seek, type Recaptured } from '#lib/domain/ingest/recapture.ts';
import { formatProblem } from '#lib/domain/problem.ts';
import { parseFile, type ParsedFile } from '#lib/domain/record/files.ts';
import { locate } from '#lib/domain/record/findings.ts';
import { QUOTING, quotedIn, type Quoted } from '#lib/domain/record/quotations.ts';
import { LineFinder, type DataFile } from '#lib/domain/record/yaml.ts';
import { compareWords } from '#lib/domain/wording/change.ts';
import { UsageError, readData } from './files.ts';
import { readPageFile } from './read-page.ts';

/** What became of words that the record quotes, and everywhere that it quotes them. */
interface Result {
	text: string;
	/** File, line and id of each entry: `data/topics/late-bus.yaml:32 claims/run-a-late-bus`. */
	where: string[];
	found: Found;
}

type Found =
	| { kind: 'verbatim' }
	| { kind: 'altered'; now: string; changes: { kind: string; text: string }[] }
	/** `elsewhere`: how often the words still stand there, fewer times than the one that is meant. */
	| { kind: 'gone'; elsewhere: number };

/**
 * Which quotations of a source still stand in a newer text of it, drafts included. Exit codes: 0 all
 * verbatim; 1 a file of the record cannot be read, nothing was compared; 2 wrong use; 3 some altered,
 * none gone; 4 some gone; 5 none there at all, which a wrong or an empty page looks like too.
 */
export async function recapture(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { root: { type: 'string', default: '.' }, json: { type: 'boolean', default: false } }
	});
	const [id, path] = positionals;
	if (id === undefined || path === undefined) {
		throw new UsageError(
			'recapture needs a source and its newer text: recapture <source> page.txt|page.html'
		);
	}
	const files = await readData(values.root);
	const read = files.map(parseFile);
	// What an unreadable file quotes is not known: without it all could seem well.
	const unread = read.filter(({ unread }) => unread && QUOTING.includes(unread.kind));
	if (unread.length > 0) {
		const findings = unread.flatMap((one) => one.findings);
		const problems = [...unread.flatMap((one) => one.problems), ...locate(findings, files)];
		for (const problem of problems) console.error(formatProblem(problem));
		console.error('Nothing was compared.');
		return 1;
	}
	const parsed = read.flatMap((one) => one.parsed ?? []);
	const source = parsed.find((one) => one.kind === 'source' && one.id === id);
	if (source?.kind !== 'source') throw new UsageError(`There is no source "${id}" in the record.`);
	const quoted = quotedIn(parsed, new Set([id])).filter((one) => one.source === id);
	if (quoted.length === 0) {
		throw new UsageError(`The record quotes nothing from "${id}", so there is nothing to compare.`);
	}
	const wanted = wantedIn(quoted, placesIn(files, parsed));
	const results = lookFor(wanted, await textsOf(path), source.value.language);
	const count = (kind: Found['kind']) => results.filter(({ found }) => found.kind === kind).length;
	const counts = { verbatim: count('verbatim'), altered: count('altered'), gone: count('gone') };
	if (values.json) {
		const quotations = results.map(({ found, ...rest }) => ({ ...rest, ...found }));
		console.log(JSON.stringify({ source: id, ...counts, quotations }, null, '\t'));
	} else {
		for (const line of results.flatMap(report)) console.log(line);
		console.log(
			`${id}: ${counts.verbatim} verbatim · ${counts.altered} altered · ${counts.gone} gone, of ${results.length} quoted passages`
		);
	}
	if (counts.gone === results.length) {
		console.error(`Nothing that the record quotes stands in ${path}: is it the page of "${id}"?`);
		return 5;
	}
	return counts.gone > 0 ? 4 : counts.altered > 0 ? 3 : 0;
}

/** The texts to look in: what was left out of a page's main text may still carry a quotation. */
async function textsOf(path: string): Promise<string[]> {
	const { page, raw, html } = await readPageFile(path);
	return [html ? page.reasons.map(({ text }) => text).join('\n') : raw, page.text];
}

/** Words to look for, once, however many entries of the record quote them. */
interface Wanted {
	text: string;
	/** Which of the places is meant, counted from 1. */
	occurrence: number;
	where: string[];
}

function wantedIn(quoted: readonly Quoted[], placeOf: (one: Quoted) => string): Wanted[] {
	const wanted = new Map<string, Wanted>();
	for (const one of quoted) {
		const { occurrence = 1 } = one;
		// Parts around a leap stand apart in the source, so each is looked for by itself.
		for (const part of one.text.split('[…]')) {
			const text = part.trim();
			const key = `${occurrence} ${text}`;
			const known = wanted.get(key) ?? { text, occurrence, where: [] };
			const place = placeOf(one);
			if (!known.where.includes(place)) known.where.push(place);
			wanted.set(key, known);
		}
	}
	return [...wanted.values()];
}

function lookFor(wanted: readonly Wanted[], texts: readonly string[], lang: string): Result[] {
	const words = wanted.map(({ text }) => text);
	const sought = texts.map((text) => seek(words, text));
	return wanted.map(({ text, occurrence, where }, i) => ({
		text,
		where,
		found: bestOf(
			sought.map((one) => one[i]!),
			{ text, occurrence, lang }
		)
	}));
}

/** The best that was found of the same words in several texts of one page. */
function bestOf(
	all: readonly Recaptured[],
	{ text, occurrence, lang }: { text: string; occurrence: number; lang: string }
): Found {
	const times = all.flatMap((one) => (one.kind === 'verbatim' ? one.occurrences : []));
	if (times.length > 0) {
		const most = Math.max(...times);
		return most >= occurrence ? { kind: 'verbatim' } : { kind: 'gone', elsewhere: most };
	}
	const [nearest] = all
		.flatMap((one) => (one.kind === 'altered' ? one : []))
		.toSorted((a, b) => b.similarity - a.similarity);
	if (!nearest) return { kind: 'gone', elsewhere: 0 };
	const now = nearest.text.replace(/\s+/g, ' ');
	const changes = compareWords(text, now, lang).map(({ kind, text }) => ({ kind, text }));
	return { kind: 'altered', now, changes };
}

/** What an editor has to look at; of what stands as it stood there is nothing to say. */
function report({ text, where, found }: Result): string[] {
	if (found.kind === 'verbatim') return [];
	const head = [
		`${found.kind.padEnd(7)}  ${where[0] ?? ''}`,
		...where.slice(1).map((one) => `         ${one}`),
		`    on record  ${text}`
	];
	if (found.kind === 'gone') {
		return found.elsewhere === 0
			? head
			: [...head, `    now        in fewer places than on record: ${found.elsewhere}`];
	}
	return [...head, `    now        ${found.now}`, `    changes    ${wordByWord(found.changes)}`];
}

/** The change in one line: `[-taken away-]` and `{+put in+}`. */
function wordByWord(changes: readonly { kind: string; text: string }[]): string {
	return changes
		.map(({ kind, text }) =>
			kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
		)
		.join('');
}

/** Says where a quotation stands: file and line, and the id of the entry. */
function placesIn(files: readonly DataFile[], parsed: readonly ParsedFile[]) {
	const finders = new Map(files.map(({ path, text }) => [path, new LineFinder(text)]));
	const values = new Map(parsed.map((one) => [one.file, one]));
	return ({ file, path }: Quoted): string => {
		const one = values.get(file);
		const entry = one && entryAt(one, path);
		return `${file}:${finders.get(file)?.lineOf(path) ?? 1}${entry ? ` ${entry}` : ''}`;
	};
}

function entryAt(one: ParsedFile, [list, at]: Quoted['path']): string | undefined {
	if (one.kind === 'topic' && (list === 'claims' || list === 'responses')) {
		return `${list}/${one.value[list][Number(at)]?.id}`;
	}
	return one.kind === 'terms' ? `terms#${one.value.terms[Number(at)]?.id}` : undefined;
}
