import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { recapture as seek, type Recaptured } from '#lib/extract/recapture.ts';
import { parseFile, type ParsedFile } from '#lib/record/files.ts';
import { locate } from '#lib/record/locate.ts';
import { quotedIn, unreadQuoting, type Quoted } from '#lib/record/quotations.ts';
import { LineFinder, type DataFile } from '#lib/record/yaml.ts';
import { compareWords } from '#lib/quotations/change.ts';
import type { Verdict } from '#lib/quotations/mark.ts';
import type { TypographyKind } from '#lib/quotations/typography.ts';
import { verdict } from '#lib/quotations/verdict.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { plainText } from '#lib/text/plain-text.ts';
import { count } from './count.ts';
import { printProblems } from './problems.ts';
import { UsageError } from './usage.ts';
import { wordByWord } from './word-by-word.ts';
import { readPageFile } from './read-page.ts';

/** What became of words that the record quotes, and everywhere that it quotes them. */
interface Result {
	text: string;
	/** File, line and id of each entry: `data/topics/late-bus.yaml:32 claims/run-a-late-bus`. */
	where: string[];
	found: Found;
}

type Found =
	/** `typography`: the same words, set in other signs. */
	| { kind: 'verbatim' }
	| { kind: 'typography' }
	| { kind: 'altered'; now: string; changes: { kind: string; text: string }[] }
	/** `elsewhere`: how often the words still stand there, fewer times than the one that is meant. */
	| { kind: 'gone'; elsewhere: number };

/**
 * Which quotations of a source still stand in a newer text of it, drafts included. Exit codes: 0 all
 * verbatim, other typography aside; 1 a file of the record cannot be read, nothing was compared; 2 wrong use; 3 some altered,
 * none gone; 4 some gone; 5 none there at all, which a wrong or an empty page looks like too.
 */
export async function recapture(
	id: string,
	path: string,
	options: { record: string; json?: boolean; entry?: string }
): Promise<number> {
	const files = await readFiles(await findRecord(options.record));
	const read = files.map(parseFile);
	// What an unreadable file quotes is not known: without it all could seem well.
	const unread = unreadQuoting(read).flatMap(({ problems }) => problems);
	if (unread.length > 0) {
		printProblems(locate(unread, files));
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
	const results = lookFor(wanted, await textsOf(path, options.entry), source.value.language);
	const those = (kind: Found['kind']) => results.filter(({ found }) => found.kind === kind).length;
	const typography = those('typography');
	const counts = {
		verbatim: those('verbatim') + typography,
		altered: those('altered'),
		gone: those('gone')
	};
	if (options.json) {
		const quotations = results.map(({ found, ...rest }) => ({ ...rest, ...found }));
		console.log(jsonForTerminal({ source: id, ...counts, quotations }, '\t'));
	} else {
		for (const line of results.flatMap(report)) console.log(line);
		console.log(
			`${id}: ${counts.verbatim} verbatim${typography > 0 ? ` (${typography} in other typography)` : ''} · ${counts.altered} altered · ${counts.gone} gone, of ${count(results.length, '# quoted passage', '# quoted passages')}`
		);
	}
	if (counts.gone === results.length) {
		console.error(`Nothing that the record quotes stands in ${path}: is it the page of "${id}"?`);
		return 5;
	}
	return counts.gone > 0 ? 4 : counts.altered > 0 ? 3 : 0;
}

/** The texts to look in: what was left out of a page's main text may still carry a quotation. */
async function textsOf(path: string, entry?: string): Promise<string[]> {
	const { page, raw, html } = await readPageFile(path, entry);
	if (html) return [page.reasons.map(({ text }) => text).join('\n'), page.text];
	return [plainText(raw).text, raw, page.text];
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

/** What software exchanges by itself; commas and spelling are changed by people. */
const BY_SOFTWARE: ReadonlySet<TypographyKind> = new Set([
	...(['quotation-marks', 'dashes', 'hyphens', 'spacing', 'digits'] as const),
	...(['ligatures', 'invisible', 'notes'] as const)
]);

/** Whether the same words were only set anew. */
function isResetOnly(found: Verdict): boolean {
	if (found.kind !== 'typography') return found.kind === 'verbatim' || found.kind === 'fragment';
	return found.marks.every(
		(mark) => mark.kind === 'cut' || (mark.kind === 'typography' && BY_SOFTWARE.has(mark.which))
	);
}

/** The best that was found of the same words in several texts of one page. */
function bestOf(
	all: readonly Recaptured[],
	{ text, occurrence, lang }: { text: string; occurrence: number; lang: string }
): Found {
	for (const kind of ['verbatim', 'typography'] as const) {
		const times = all.flatMap((one) => (one.kind === kind ? one.occurrences : []));
		const most = Math.max(0, ...times);
		if (most >= occurrence) return { kind };
		if (most > 0) return { kind: 'gone', elsewhere: most };
	}
	const [nearest] = all
		.flatMap((one) => (one.kind === 'altered' ? one : []))
		.toSorted((a, b) => b.similarity - a.similarity);
	if (!nearest) return { kind: 'gone', elsewhere: 0 };
	const now = nearest.text.replace(/\s+/g, ' ');
	const langs = { quotation: lang, original: lang };
	if (occurrence === 1 && isResetOnly(verdict(text, now, langs))) return { kind: 'typography' };
	const changes = compareWords(text, now, lang).map(({ kind, text }) => ({ kind, text }));
	return { kind: 'altered', now, changes };
}

/** What an editor has to look at; of what stands as it stood there is nothing to say. */
function report({ text, where, found }: Result): string[] {
	if (found.kind === 'verbatim' || found.kind === 'typography') return [];
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
