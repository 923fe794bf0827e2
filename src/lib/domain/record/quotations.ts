import { ELLIPSIS, findQuotation, provePassage } from '../evidence/verify.ts';
import type { Hash } from '../evidence/merkle.ts';
import { canonical } from '../text.ts';
import type { Evidence, Quotation } from '../schema.ts';
import { REPROVE, type ParsedFile, type UnreadFile } from './files.ts';
import type { Finding } from './findings.ts';
import type { Path } from './yaml.ts';

/** Words that the record shows as verbatim, and where it says so. */
export interface Quoted {
	file: string;
	path: Path;
	text: string;
	source: string;
	occurrence?: number;
}

/** Kinds of file in which words of sources stand. */
export const QUOTING: readonly ParsedFile['kind'][] = ['party', 'terms', 'topic'];

/** Every text in the record that is shown as words of a source. */
export function quotedIn(files: readonly ParsedFile[], captured: ReadonlySet<string>): Quoted[] {
	return files.flatMap(({ kind, file, value }): Quoted[] => {
		const support = (
			one: { text: string; source: string; occurrence?: number } | undefined,
			path: Path
		) => (one ? [{ file, path: [...path, 'text'], ...one }] : []);
		switch (kind) {
			case 'party':
				return [
					...support(value.describesItselfAs, ['describesItselfAs']),
					...support(value.role?.quote, ['role', 'quote']),
					...(value.interest === 'unknown' ? [] : value.interest).flatMap((one, i) =>
						one.quote === undefined
							? []
							: [{ file, path: ['interest', i, 'quote'], text: one.quote, source: one.source }]
					)
				];
			case 'terms':
				return value.terms.flatMap((term, t) =>
					term.wordings.flatMap((wording, w) =>
						wording.uses.flatMap((use, u) =>
							support(use.quote, ['terms', t, 'wordings', w, 'uses', u, 'quote'])
						)
					)
				);
			case 'topic':
				return [
					...value.claims.map((claim, i) => [claim.quotes, ['claims', i]] as const),
					...value.responses.map((response, i) => [response.quotes, ['responses', i]] as const)
				].flatMap(([quotes, at]) =>
					quotes.flatMap((quote, q) => {
						const path = [...at, 'quotes', q];
						return [...support(quote, path), ...otherReadings(quote, file, path, captured)];
					})
				);
			default:
				return [];
		}
	});
}

/** A variant's words are proven too where the document that has them was captured. */
function otherReadings(
	quote: Quotation,
	file: string,
	path: Path,
	captured: ReadonlySet<string>
): Quoted[] {
	return quote.variants.flatMap((variant, n) =>
		variant.there !== undefined && captured.has(variant.where)
			? [
					{
						file,
						path: [...path, 'variants', n, 'there'],
						text: variant.there,
						source: variant.where
					}
				]
			: []
	);
}

/**
 * Proves all quotations from the repository alone: every disclosed passage by its audit path, every
 * quotation by its place in the disclosed passages. Also finds what should not be there: evidence for
 * no source, one root for two sources, passages that nothing quotes.
 */
export async function proveQuotations(
	files: readonly ParsedFile[],
	unread: readonly UnreadFile[],
	hash?: Hash
): Promise<{ findings: Finding[]; quotations: number; proven: number }> {
	const findings: Finding[] = [];
	const sources = new Map(files.flatMap((f) => (f.kind === 'source' ? [[f.id, f.value]] : [])));
	const evidence = new Map(
		files.flatMap((f) => (f.kind === 'evidence' ? [[f.id, { file: f.file, value: f.value }]] : []))
	);
	const unreadIds = (kind: UnreadFile['kind']) =>
		new Set(unread.filter((one) => one.kind === kind).map(({ id }) => id));
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
					: [noSource(id, file)]),
			...sameRoot(id, value.root, roots, file),
			...outOfOrder(value, file),
			...(await unproven(value, file, hash))
		];
		if (wrong.length === 0) sound.add(id);
		findings.push(...wrong);
	}

	for (const f of files) {
		if (
			f.kind === 'source' &&
			f.value.captured &&
			!evidence.has(f.id) &&
			!unreadEvidence.has(f.id)
		) {
			findings.push(captureWithoutEvidence(f.id, f.file));
		}
	}

	const quoted = quotedIn(files, new Set(evidence.keys()));
	const used = new Map<string, Set<number>>();
	const doubtful = new Set<string>();
	let proven = 0;
	for (const one of quoted) {
		if (!sources.has(one.source) || unreadEvidence.has(one.source)) continue;
		const proof = evidence.get(one.source);
		const result = proof ? check(one, proof.value) : [withoutEvidence(one)];
		findings.push(...result);
		if (result.length > 0) doubtful.add(one.source);
		if (result.length === 0 && sound.has(one.source)) proven++;
		if (proof) markUsed(one, proof.value, used);
	}
	// What an unread file quotes is unknown, so nothing can be said to go unquoted.
	if (unread.some(({ kind }) => QUOTING.includes(kind))) {
		return { findings, quotations: quoted.length, proven };
	}
	for (const [id, { file, value }] of evidence) {
		// Which passage a mistaken quotation meant is unknown too.
		if (sources.has(id) && !doubtful.has(id))
			findings.push(...unquoted(value, used.get(id) ?? new Set(), file));
	}
	return { findings, quotations: quoted.length, proven };
}

function check(one: Quoted, evidence: Evidence): Finding[] {
	const { file, path, text, source } = one;
	const at = { file, path };
	if (text !== canonical(text)) {
		return [
			{
				...at,
				code: 'not-canonical',
				message:
					'the quotation is not in canonical form (double or outer spaces, line breaks, or letters not in NFC)',
				remedy: 'Write it on one line, with single spaces, as the source prints it.'
			}
		];
	}
	const found = findQuotation(text, evidence.disclosed, one.occurrence);
	switch (found.kind) {
		case 'absent':
			return [
				{
					...at,
					code: 'not-verbatim',
					message: `not verbatim in "${source}"${nearestWords(text, evidence)}`,
					remedy: `Copy the words exactly from the source. If they are exact, disclose them: "npm run rejoinder -- prove --texts <folder>". A leap within a quotation is written ${ELLIPSIS}.`
				}
			];
		case 'ambiguous':
			return [
				{
					...at,
					code: 'ambiguous',
					message: `stands ${found.times} times in "${source}"`,
					remedy:
						'Quote more words around it, or add "occurrence: 1" (or 2, …) to say which is meant.'
				}
			];
		case 'no-such-occurrence':
			return [
				{
					...at,
					code: 'ambiguous',
					message: `occurrence ${one.occurrence} is asked for, and it stands ${found.times} time${found.times === 1 ? '' : 's'} in "${source}"`,
					remedy: `Write an occurrence from 1 to ${found.times}, or remove it.`
				}
			];
		case 'found':
			return found.cutsWord
				? [
						{
							...at,
							code: 'cuts-a-word',
							message: `begins or ends in the middle of a word of "${source}"`,
							remedy: 'Quote whole words: half a word can say the opposite of the whole.'
						}
					]
				: [];
	}
}

/** Shows what the source has where the quotation departs from it: the longest beginning they share. */
function nearestWords(text: string, evidence: Evidence): string {
	let best = { shared: 0, here: '', there: '' };
	const opening = text.slice(0, 12);
	for (const { text: passage } of evidence.disclosed) {
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
	return best.shared === 0 ? '' : `: the source has "${best.there}" where this has "${best.here}"`;
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

/** Each disclosed passage whose path does not lead to the root. */
async function unproven(evidence: Evidence, file: string, hash?: Hash): Promise<Finding[]> {
	const proofs = await Promise.all(
		evidence.disclosed.map((disclosure) => provePassage(evidence, disclosure, hash))
	);
	const others = new Set(proofs.map((proof) => (proof.kind === 'other-root' ? proof.found : '')));
	const [other = ''] = others;
	// Passages that agree with each other against the root: it is the root that was changed.
	if (proofs.length > 1 && others.size === 1 && other !== '') return [otherRoot(other, file)];
	return proofs.flatMap((proof, i) => {
		if (proof.kind === 'proven') return [];
		const path = ['disclosed', i];
		return proof.kind === 'path-does-not-fit'
			? [
					{
						file,
						path: [...path, 'path'],
						code: 'path-does-not-fit',
						message: `the audit path of passage ${evidence.disclosed[i]!.index} does not fit a tree of ${evidence.passages} passages`,
						remedy: REPROVE
					}
				]
			: [
					{
						file,
						path,
						code: 'not-proven',
						message: `the audit path of passage ${evidence.disclosed[i]!.index} does not lead to the root: its text, nonce, path or index was changed`,
						remedy: REPROVE
					}
				];
	});
}

function otherRoot(found: string, file: string): Finding {
	return {
		file,
		path: ['root'],
		code: 'other-root',
		message: `all disclosed passages lead to another root, ${found}: the root was changed`,
		remedy: REPROVE
	};
}

/** Passages in order of index, none twice, and their places in the text in step with it. */
function outOfOrder(evidence: Evidence, file: string): Finding[] {
	return evidence.disclosed.flatMap((one, i) => {
		const before = evidence.disclosed[i - 1];
		const end = before ? before.start + [...before.text].length : 0;
		const fits = !before
			? one.index > 0 || one.start === 0
			: one.index === before.index + 1
				? one.start === end + 1
				: one.index > before.index && one.start > end + 1;
		const ends = one.start + [...one.text].length <= evidence.characters;
		return fits && ends
			? []
			: [
					{
						file,
						path: ['disclosed', i, 'start'],
						code: 'out-of-order',
						message: `passage ${one.index} does not stand where its index, start and the passages around it say`,
						remedy: REPROVE
					}
				];
	});
}

function unquoted(evidence: Evidence, used: ReadonlySet<number>, file: string): Finding[] {
	return evidence.disclosed.flatMap((one, i) =>
		used.has(one.index)
			? []
			: [
					{
						file,
						path: ['disclosed', i],
						code: 'nothing-quotes-it',
						message: `passage ${one.index} is disclosed and nothing quotes it`,
						remedy: `Only what is quoted is laid open. ${REPROVE}`
					}
				]
	);
}

function sameRoot(id: string, root: string, roots: Map<string, string>, file: string): Finding[] {
	const other = roots.get(root);
	roots.set(root, id);
	return other === undefined
		? []
		: [
				{
					file,
					path: ['root'],
					code: 'same-root',
					message: `the root is that of "${other}" too: one text was captured as two sources`,
					remedy: 'Capture each document from its own text, or remove one of the two sources.'
				}
			];
}

function noSource(id: string, file: string): Finding {
	return {
		file,
		path: [],
		code: 'no-such-source',
		message: `evidence for "${id}", and there is no such source`,
		remedy: `Add data/sources/${id}.yaml, or remove this file.`
	};
}

function datesAgree(
	id: string,
	captured: string | undefined,
	evidence: Evidence,
	file: string
): Finding[] {
	return captured === evidence.captured
		? []
		: [
				{
					file,
					path: ['captured'],
					code: 'capture-date',
					message: `captured ${evidence.captured}, and data/sources/${id}.yaml says ${captured ?? 'nothing of a capture'}`,
					remedy: `Set "captured: ${evidence.captured}" in the source, or capture it again.`
				}
			];
}

function captureWithoutEvidence(id: string, file: string): Finding {
	return {
		file,
		path: ['captured'],
		code: 'no-evidence',
		message: `says that "${id}" was captured, and data/evidence/${id}.json is not there`,
		remedy:
			'Write it with "npm run rejoinder -- prove --texts <folder>", or remove "captured" from the source.'
	};
}

function withoutEvidence(one: Quoted): Finding {
	return {
		file: one.file,
		path: one.path,
		code: 'no-evidence',
		message: `quotes "${one.source}", of which no text was captured`,
		remedy: `Capture it ("npm run rejoinder -- capture <text file> --id ${one.source}") and prove, or quote a source that is captured.`
	};
}
