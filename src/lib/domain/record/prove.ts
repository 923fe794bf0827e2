import { commit, disclose, type Commitment } from '../evidence/commitment.ts';
import { findQuotation } from '../evidence/verify.ts';
import type { Problem } from '../problem.ts';
import type { Evidence } from '../schema.ts';
import { canonical } from '../text.ts';
import { parseFile, type ParsedFile } from './files.ts';
import { locate, type Finding } from './findings.ts';
import { QUOTING, quotedIn, type Quoted } from './quotations.ts';
import type { DataFile } from './yaml.ts';

/** A captured text as it lies in the editor's folder, outside the repository. */
export interface CapturedText {
	/** File name; `<source id>.txt` names its source outright. */
	name: string;
	text: string;
}

interface Candidate {
	name: string;
	text: string;
	commitment: Commitment;
}

/**
 * Makes the evidence for every captured source from its text: the commitment, and the passages that
 * carry a quotation. A source whose text is missing, or lacks a quotation, is left out and reported.
 * With a file unread that may quote, none is made: its passages would be closed again.
 */
export async function proveAll(
	files: readonly DataFile[],
	texts: readonly CapturedText[]
): Promise<{ evidence: Map<string, Evidence>; problems: Problem[] }> {
	const read = files.map(parseFile);
	if (read.some(({ unread }) => unread && QUOTING.includes(unread.kind))) {
		const findings = read.flatMap((one) => one.findings);
		return {
			evidence: new Map(),
			problems: [...read.flatMap((one) => one.problems), ...locate(findings, files)]
		};
	}
	const parsed = read.flatMap((one) => one.parsed ?? []);
	const captured = new Map(
		parsed.flatMap((f) =>
			f.kind === 'source' && f.value.captured ? [[f.id, f.value.captured]] : []
		)
	);
	const quoted = quotedIn(parsed, new Set(captured.keys()));
	const candidates = await Promise.all(
		texts.map(async ({ name, text }) => ({
			name,
			text: canonical(text),
			commitment: await commit(text)
		}))
	);
	const evidence = new Map<string, Evidence>();
	const findings: Finding[] = [];
	for (const [id, date] of captured) {
		const quotes = quoted.filter((one) => one.source === id);
		const match = matchText(id, quotes, candidates, parsed);
		if (!match) {
			findings.push(noText(id));
			continue;
		}
		const { indices, wrong } = passagesFor(quotes, match);
		findings.push(...wrong);
		if (wrong.length === 0) evidence.set(id, await evidenceOf(match.commitment, indices, date));
	}
	return {
		evidence,
		problems: [
			...read.flatMap((one) => one.problems),
			...locate([...read.flatMap((one) => one.findings), ...findings], files)
		]
	};
}

/** The evidence file of a commitment, with the passages at `indices` laid open. */
async function evidenceOf(
	commitment: Commitment,
	indices: ReadonlySet<number>,
	captured: string
): Promise<Evidence> {
	const { root, passages, characters } = commitment;
	const order = [...indices].sort((a, b) => a - b);
	const disclosed = await Promise.all(order.map((index) => disclose(commitment, index)));
	return { version: 1, root, passages: passages.length, characters, captured, disclosed };
}

/** By the file's name; else by the root that was committed to; else the one text that has all the words. */
function matchText(
	id: string,
	quotes: readonly Quoted[],
	candidates: readonly Candidate[],
	parsed: readonly ParsedFile[]
): Candidate | undefined {
	const named = candidates.find(({ name }) => name === `${id}.txt`);
	if (named) return named;
	const known = parsed.find((f) => f.kind === 'evidence' && f.id === id);
	const root = known?.kind === 'evidence' ? known.value.root : undefined;
	const committed = candidates.find(({ commitment }) => commitment.root === root);
	if (committed || quotes.length === 0) return committed;
	const holding = candidates.filter(({ commitment }) =>
		quotes.every((one) => findQuotation(one.text, indexed(commitment)).kind !== 'absent')
	);
	return holding.length === 1 ? holding[0] : undefined;
}

/**
 * All passages in which the quotations stand, every place of each: only so can the check, which sees
 * nothing but these, tell that a quotation stands in several places.
 */
function passagesFor(
	quotes: readonly Quoted[],
	{ name, commitment }: Candidate
): { indices: Set<number>; wrong: Finding[] } {
	const indices = new Set<number>();
	const wrong: Finding[] = [];
	for (const { file, path, text } of quotes) {
		const found = findQuotation(text, indexed(commitment));
		if (found.kind === 'absent') {
			wrong.push({
				file,
				path,
				code: 'not-verbatim',
				message: `not verbatim in ${name}`,
				remedy: 'Copy the words exactly, or check that this is the text of that source.'
			});
			continue;
		}
		for (const place of found.all.flat()) {
			for (let i = place.first; i <= place.last; i++) indices.add(i);
		}
	}
	return { indices, wrong };
}

function indexed({ passages }: Commitment): { index: number; text: string }[] {
	return passages.map((text, index) => ({ index, text }));
}

function noText(id: string): Finding {
	return {
		file: `data/sources/${id}.yaml`,
		path: ['captured'],
		code: 'no-text',
		message: `no text in the folder belongs to "${id}"`,
		remedy: `Name its captured text ${id}.txt, or capture it: "npm run rejoinder -- capture <text file> --id ${id}".`
	};
}
