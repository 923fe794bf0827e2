import { toHex } from '#lib/evidence/bytes.ts';
import type { Place } from '#lib/text/places.ts';
import {
	commit,
	evidenceOf,
	headOf,
	TEXT_RULES,
	type CapturedFile,
	type Commitment,
	type TextRule
} from '#lib/evidence/commitment.ts';
import { factsOf, type Evidence, type Head } from '#lib/evidence/evidence.ts';
import { headFaults } from '#lib/evidence/proof.ts';
import { findQuotation } from '#lib/evidence/find-quotation.ts';
import type { Problem } from './problem.ts';
import type { Source } from './schema.ts';
import { parseFile } from './files.ts';
import { locate } from './locate.ts';
import { differenceIn, partiesIn, unexplained } from './quotations.ts';
import { quotedIn, unreadQuoting, type Quoted } from './quoted.ts';
import type { DataFile } from './yaml.ts';

/** A captured text as it lies in the editor's folder, outside the repository. */
export interface CapturedText {
	/** File name; `<source id>.txt`, or `.json` with places, names its source outright. */
	name: string;
	text: string;
	/** Where in its document it stands, if the document tells. */
	places?: readonly Place[];
	/** The file that it was read out of; none where it was captured as text. */
	file?: CapturedFile;
}

interface Candidate extends Pick<CapturedText, 'name' | 'file'> {
	commitment: Commitment;
}

/**
 * Makes the evidence for every captured source from its text: the commitment, and the passages that
 * carry a quotation. A source whose text is missing, or lacks a quotation, is left out and reported.
 * With a file unread that may quote, none is made: its passages would be closed again. What was captured
 * before keeps the facts of that day; a text that is another one is refused.
 */
export async function proveAll(
	files: readonly DataFile[],
	texts: readonly CapturedText[]
): Promise<{ evidence: Map<string, Evidence>; problems: Problem[] }> {
	const read = files.map(parseFile);
	const wrong = read.flatMap((one) => one.problems);
	if (unreadQuoting(read).length > 0) {
		return { evidence: new Map(), problems: locate(wrong, files) };
	}
	const parsed = read.flatMap((one) => one.parsed ?? []);
	const captured = new Map(
		parsed.flatMap((f) => (f.kind === 'source' && f.value.captured ? [[f.id, f.value]] : []))
	);
	const known = new Map(parsed.flatMap((f) => (f.kind === 'evidence' ? [[f.id, f.value]] : [])));
	const parties = partiesIn(parsed);
	const quoted = quotedIn(parsed, new Set(captured.keys()));
	const candidates = await candidatesBy(
		[...captured.keys()].map((id) => known.get(id)),
		texts
	);
	const evidence = new Map<string, Evidence>();
	const problems: Problem[] = [];
	for (const [id, source] of captured) {
		const quotes = quoted.filter((one) => one.source === id);
		const before = known.get(id);
		const match = matchText(id, quotes, candidates.get(ruleOf(before)) ?? [], before);
		const at = { file: `data/sources/${id}.yaml`, path: ['captured'] };
		if (!match) {
			problems.push({ code: 'no-text', at, source: id });
			continue;
		}
		const { commitment } = match;
		if (before && !isTextOf(commitment, before)) {
			problems.push({ code: 'other-text', at, source: id, text: match.name });
			continue;
		}
		const [changed] = before ? await headFaults(before) : [];
		if (changed) {
			const file = `data/evidence/${id}.json`;
			problems.push({ ...changed, at: { file, path: changed.path } });
			continue;
		}
		const { indices, absent } = passagesFor(quotes, match);
		problems.push(...absent);
		const passages = indexed(commitment);
		const omitting = quotes.flatMap((one) => unexplained(one, passages, source.language, parties));
		problems.push(...omitting);
		if (absent.length > 0) continue;
		const head = before?.version === 2 ? before.head : headNow(source, match);
		evidence.set(id, await evidenceOf(commitment, head, indices));
	}
	return { evidence, problems: locate([...wrong, ...problems], files) };
}

/** The rule that a source's text was captured by; none yet for a new one. */
function ruleOf(before: Evidence | undefined): TextRule | undefined {
	if (!before) return undefined;
	const rule = before.version === 2 ? before.head.textRule : 'text/1';
	return TEXT_RULES.find((one) => one === rule);
}

/** The texts, committed to by every rule that evidence was made by. */
async function candidatesBy(
	known: readonly (Evidence | undefined)[],
	texts: readonly CapturedText[]
): Promise<Map<TextRule | undefined, Candidate[]>> {
	const rules = [...new Set(known.map(ruleOf))];
	const made = rules.map(async (rule) => {
		const candidates = texts.map(async ({ name, file, text, places = [] }) => ({
			name,
			...(file && { file }),
			commitment: await commit({ text, places }, rule)
		}));
		return [rule, await Promise.all(candidates)] as const;
	});
	return new Map(await Promise.all(made));
}

/** The facts of a source as the record has them, at the time of capture. */
function headNow(source: Source, { commitment, file }: Candidate): Head {
	// What was captured has an address: the schema sees to it.
	const { url = '', publisher, title, language, published, captured = '', kind } = source;
	const facts = { url, publisher, title, language, published, captured, kind };
	return headOf(facts, commitment, file);
}

/** Whether a text is the one that evidence commits to; of version 1, as far as passages laid open tell. */
function isTextOf({ tree, passages, characters }: Commitment, evidence: Evidence): boolean {
	if (evidence.version === 2) return toHex(tree) === evidence.tree;
	const facts = factsOf(evidence);
	return (
		facts.passages === passages.length &&
		facts.characters === characters &&
		evidence.disclosed.every(({ index, text }) => passages[index] === text)
	);
}

/** By the file's name; else the text that was committed to; else the one text that has all the words. */
function matchText(
	id: string,
	quotes: readonly Quoted[],
	candidates: readonly Candidate[],
	before: Evidence | undefined
): Candidate | undefined {
	const isCommitted = ({ commitment }: Candidate) => !!before && isTextOf(commitment, before);
	// One with places tells more than the same text without.
	const named = [`${id}.json`, `${id}.txt`].flatMap(
		(file) => candidates.find(({ name }) => name === file) ?? []
	);
	if (named.length > 0) return named.find(isCommitted) ?? named[0];
	const committed = candidates.find(isCommitted);
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
): { indices: Set<number>; absent: Problem[] } {
	const indices = new Set<number>();
	const absent: Problem[] = [];
	const passages = indexed(commitment);
	for (const { file, path, text, source } of quotes) {
		const found = findQuotation(text, passages);
		if (found.kind === 'absent') {
			absent.push({
				code: 'not-verbatim',
				at: { file, path },
				source,
				text: name,
				differs: differenceIn(text, passages)
			});
			continue;
		}
		for (const place of found.all.flat()) {
			for (let i = place.first; i <= place.last; i++) indices.add(i);
		}
	}
	return { indices, absent };
}

function indexed({ passages }: Commitment): { index: number; text: string }[] {
	return passages.map((text, index) => ({ index, text }));
}
