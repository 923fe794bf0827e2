import type { Hash } from '#lib/evidence/bytes.ts';
import { factsOf, type Evidence } from '#lib/evidence/evidence.ts';
import { ELLIPSIS, findQuotation } from '#lib/evidence/find-quotation.ts';
import { proveEvidence } from '#lib/evidence/proof.ts';
import { omissionsIn } from '#lib/quotations/omission.ts';
import { canonical } from '#lib/text/text.ts';
import { originOf } from './origin.ts';
import { contradicts, locatorText, provenLocator } from './locator.ts';
import { quotedIn, unreadQuoting, type Quoted } from './quoted.ts';
import type { Party } from './schema.ts';
import type { ParsedFile, ReadFile, Unread } from './files.ts';
import type { Difference, Problem } from './problem.ts';

/**
 * Proves all quotations from the repository alone: every disclosed passage by its audit path, every
 * quotation by its place in the disclosed passages. Also finds what should not be there: evidence for
 * no source, one root for two sources, passages that nothing quotes.
 */
export async function proveQuotations(
	read: readonly ReadFile[],
	hash?: Hash
): Promise<{
	problems: Problem[];
	quotations: number;
	proven: number;
	basisWords: { given: number; proven: number };
}> {
	const problems: Problem[] = [];
	const files = read.flatMap((one) => one.parsed ?? []);
	const unread = read.flatMap((one) => one.unread);
	const sources = new Map(files.flatMap((f) => (f.kind === 'source' ? [[f.id, f.value]] : [])));
	const evidence = new Map(
		files.flatMap((f) => (f.kind === 'evidence' ? [[f.id, { file: f.file, value: f.value }]] : []))
	);
	const unreadIds = (kind: Unread['kind']) =>
		new Set(unread.flatMap((one) => (one.kind === kind && one.id) || []));
	const unreadSources = unreadIds('source');
	const unreadEvidence = unreadIds('evidence');
	const sound = new Set<string>();
	const roots = new Map<string, string>();
	for (const [id, { file, value }] of evidence) {
		const wrong = [
			...(sources.has(id)
				? datesAgree(id, sources.get(id)?.captured, value, file)
				: unreadSources.has(id)
					? []
					: [{ code: 'no-such-source' as const, at: { file, path: [] }, id }]),
			...sameText(id, value, roots, file),
			...(await proveEvidence(value, hash)).map(({ path, ...fault }) => ({
				...fault,
				at: { file, path }
			}))
		];
		if (wrong.length === 0) sound.add(id);
		problems.push(...wrong);
	}

	for (const f of files) {
		if (
			f.kind === 'source' &&
			f.value.captured &&
			!evidence.has(f.id) &&
			!unreadEvidence.has(f.id)
		) {
			const at = { file: f.file, path: ['captured'] };
			problems.push({ code: 'capture-without-evidence', at, source: f.id });
		}
	}

	const parties = partiesIn(files);
	const quoted = quotedIn(files, new Set(evidence.keys()));
	const used = new Map<string, Set<number>>();
	// Where it is unknown which passage a quotation means, none can be said to go unquoted: of the
	// source that was misquoted, or of any where a quotation names none, or stands in what is unread.
	const doubtful = new Set<string>();
	let unknown = unreadQuoting(read).length > 0;
	let proven = 0;
	const basisWords = { given: 0, proven: 0 };
	for (const one of quoted) {
		const source = sources.get(one.source);
		if (!source?.captured) unknown = true;
		if (!source || unreadEvidence.has(one.source)) continue;
		const proof = evidence.get(one.source);
		const result = proof ? check(one, proof.value) : withoutEvidence(one, source.captured);
		problems.push(...result);
		if (result.length > 0) doubtful.add(one.source);
		if (one.ofBasis) basisWords.given++;
		if (result.length === 0 && sound.has(one.source)) {
			proven++;
			if (one.ofBasis) basisWords.proven++;
		}
		if (!proof) continue;
		problems.push(...unexplained(one, proof.value.disclosed, source.language, parties));
		markUsed(one, proof.value, used);
	}
	for (const [id, { file, value }] of unknown ? [] : evidence) {
		if (sound.has(id) && !doubtful.has(id))
			problems.push(...unquoted(value, used.get(id) ?? new Set(), file));
	}
	return { problems, quotations: quoted.length, proven, basisWords };
}

function check(one: Quoted, evidence: Evidence): Problem[] {
	const { file, path, text, source } = one;
	const at = { file, path };
	if (text !== canonical(text)) return [{ code: 'not-canonical', at }];
	const found = findQuotation(text, evidence.disclosed, one.occurrence);
	switch (found.kind) {
		case 'absent':
			return [
				{ code: 'not-verbatim', at, source, differs: differenceIn(text, evidence.disclosed) }
			];
		case 'ambiguous':
			if (one.introduces) return isBeside(one.introduces, found.all, evidence) ? [] : [apart(one)];
			return [{ code: 'ambiguous', at, source, times: found.times }];
		case 'no-such-occurrence': {
			const { occurrence = 0 } = one;
			return [{ code: 'no-such-occurrence', at, source, times: found.times, occurrence }];
		}
		case 'found':
			if (found.cutsWord) return [{ code: 'cuts-a-word', at, source }];
			if (one.at !== undefined) return elsewhere(one, one.at, evidence);
			return one.introduces && !isBeside(one.introduces, found.all, evidence) ? [apart(one)] : [];
	}
}

/** A place that an editor gives is one of those that the passages have. */
function elsewhere(one: Quoted, said: string, { disclosed }: Evidence): Problem[] {
	const proven = provenLocator(one, disclosed);
	if (!proven || !contradicts(said, proven)) return [];
	const at = { file: one.file, path: [...one.path.slice(0, -1), 'at'] };
	const { source } = one;
	return [{ code: 'other-place', at, source, said, proven: locatorText(proven) }];
}

function apart({ file, path, source }: Quoted): Problem {
	return { code: 'introduced-elsewhere', at: { file, path }, source };
}

type Places = readonly (readonly { first: number; last: number }[])[];

/** So many sentences may lie between a quotation and the words that introduce it. */
const BETWEEN = 2;

/** Whether one of the places is in the passages of a quotation, or beside them. */
function isBeside(
	{ text, occurrence }: { text: string; occurrence?: number },
	places: Places,
	{ disclosed }: Evidence
): boolean {
	const quoted = findQuotation(text, disclosed, occurrence);
	// A quotation that is not there is a problem of its own.
	if (quoted.kind !== 'found') return true;
	return places
		.flat()
		.some(({ first, last }) =>
			quoted.parts.some((part) => first <= part.last + BETWEEN && part.first - BETWEEN <= last)
		);
}

/** The parties of files by their id. */
export function partiesIn(files: readonly ParsedFile[]): Map<string, Party> {
	return new Map(files.flatMap((f) => (f.kind === 'party' ? [[f.id, f.value]] : [])));
}

/**
 * What a quotation leaves out of its sentences that can turn their sense, with no reason written: as
 * far as the passages tell that are known.
 */
export function unexplained(
	{ file, path, text, source, occurrence, told }: Quoted,
	passages: readonly { index: number; text: string }[],
	language: string,
	parties: ReadonlyMap<string, Party>
): Problem[] {
	if (!told || told.leftOut !== undefined) return [];
	const found = findQuotation(text, passages, occurrence);
	if (found.kind !== 'found') return [];
	const { name, short, names = [] } = parties.get(told.speaker) ?? {};
	const parts = text.split(ELLIPSIS).map((part) => part.trim());
	return omissionsIn(parts, found.parts, passages, {
		lang: told.lang ?? language,
		names: [...Object.values(name ?? {}), ...Object.values(short ?? {}), ...names]
	}).map((omission) => ({ code: 'left-out', at: { file, path }, source, ...omission }));
}

/** What the source has where the quotation departs from it: after the longest beginning they share. */
export function differenceIn(
	text: string,
	passages: readonly { text: string }[]
): Difference | undefined {
	let best = { shared: 0, here: '', there: '' };
	const opening = text.slice(0, 12);
	for (const { text: passage } of passages) {
		for (
			let from = passage.indexOf(opening);
			from >= 0;
			from = passage.indexOf(opening, from + 1)
		) {
			let shared = opening.length;
			while (shared < text.length && text[shared] === passage[from + shared]) shared++;
			if (shared <= best.shared) continue;
			const start = Math.max(0, text.lastIndexOf(' ', shared - 1) + 1);
			best = {
				shared,
				here: text.slice(start, start + 40),
				there: passage.slice(from + start, from + start + 40)
			};
		}
	}
	return best.shared === 0 ? undefined : { here: best.here, there: best.there };
}

function markUsed(one: Quoted, evidence: Evidence, used: Map<string, Set<number>>): void {
	const found = findQuotation(one.text, evidence.disclosed, one.occurrence);
	if (found.kind === 'absent') return;
	let passages = used.get(one.source);
	if (!passages) used.set(one.source, (passages = new Set()));
	for (const place of found.all.flat()) {
		for (let i = place.first; i <= place.last; i++) passages.add(i);
	}
}

function unquoted(evidence: Evidence, used: ReadonlySet<number>, file: string): Problem[] {
	return evidence.disclosed.flatMap(({ index: passage }, i): Problem[] =>
		used.has(passage)
			? []
			: [{ code: 'nothing-quotes-it', at: { file, path: ['disclosed', i] }, passage }]
	);
}

/** The root of version 2 binds the facts of a capture too; the tree below it is of the text alone. */
function sameText(
	id: string,
	evidence: Evidence,
	roots: Map<string, string>,
	file: string
): Problem[] {
	const [field, root] = evidence.version === 1 ? ['root', evidence.root] : ['tree', evidence.tree];
	// Two sites may both have the evidence of one capture.
	const key = `${originOf(id) ?? ''} ${root}`;
	const source = roots.get(key);
	roots.set(key, id);
	return source === undefined ? [] : [{ code: 'same-root', at: { file, path: [field] }, source }];
}

function datesAgree(
	id: string,
	captured: string | undefined,
	evidence: Evidence,
	file: string
): Problem[] {
	const day = factsOf(evidence).captured;
	if (captured === day) return [];
	const at = { file, path: evidence.version === 1 ? ['captured'] : ['head', 'captured'] };
	return [{ code: 'capture-date', at, id, evidence: day, source: captured }];
}

/** Of a source that says it was captured, it is told once that the evidence is not there. */
function withoutEvidence(one: Quoted, captured: string | undefined): Problem[] {
	const { file, path, source } = one;
	return captured === undefined
		? [{ code: 'source-not-captured', at: { file, path }, source }]
		: [];
}
