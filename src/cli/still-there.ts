import { recapture as seek, type Recaptured } from '#lib/extract/recapture.ts';
import type { ParsedFile } from '#lib/record/files.ts';
import { quotedIn, type Quoted } from '#lib/record/quoted.ts';
import { LineFinder, type DataFile } from '#lib/record/yaml.ts';
import { compareWords } from '#lib/quotations/change.ts';
import type { Verdict } from '#lib/quotations/mark.ts';
import type { TypographyKind } from '#lib/quotations/typography.ts';
import { verdict } from '#lib/quotations/verdict.ts';
import { plainText } from '#lib/text/plain-text.ts';
import type { PageFile } from './read-page.ts';
import { wordByWord } from './word-by-word.ts';

/** What became of words that the record quotes, and everywhere that it quotes them. */
export interface Result {
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

/** The texts to look in: what was left out of a page's main text may still carry a quotation. */
function textsOf({ page, raw, html }: PageFile): string[] {
	if (html) return [page.reasons.map(({ text }) => text).join('\n'), page.text];
	return [plainText(raw).text, raw, page.text];
}

/** Words to look for, once, however many entries of the record quote them. */
export interface Wanted {
	text: string;
	/** Which of the places is meant, counted from 1. */
	occurrence: number;
	where: string[];
}

/** What the record quotes from a source. */
export function wantedFrom(
	id: string,
	files: readonly DataFile[],
	parsed: readonly ParsedFile[]
): Wanted[] {
	const placeOf = placesIn(files, parsed);
	const quoted = quotedIn(parsed, new Set([id])).filter((one) => one.source === id);
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

/** Looks for them in a page that was read anew. */
export function lookFor(wanted: readonly Wanted[], page: PageFile, lang: string): Result[] {
	const texts = textsOf(page);
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

/** How many of them stand there in one way. */
export const countOf = (results: readonly Result[], kind: Found['kind']) =>
	results.filter(({ found }) => found.kind === kind).length;

/** What an editor has to look at; of what stands as it stood there is nothing to say. */
export function report({ text, where, found }: Result): string[] {
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
