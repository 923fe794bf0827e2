import type { Hash } from '../evidence/merkle.ts';
import type { Problem } from '../problem.ts';
import type { Correction } from '../schema.ts';
import { correctionFindings } from '../corrections.ts';
import { SILENCES } from '../vocabulary.ts';
import { editorialFindings } from './editorial.ts';
import { parseFile, type ParsedFile, type UnreadFile } from './files.ts';
import { locate, type Finding } from './findings.ts';
import { circularAnswers, detachedParts } from './parts.ts';
import { proveQuotations } from './quotations.ts';
import { emptyRecord, type Counts, type TheRecord } from './record.ts';
import { danglingReferences, register } from './references.ts';
import type { DataFile } from './yaml.ts';

/** What reading came to. With problems, `record` holds what could be read and must not be published. */
export interface Reading {
	record: TheRecord;
	problems: Problem[];
	counts: Counts;
	/** As they stand in their file. */
	corrections: Correction[];
}

/**
 * Files to record: parse, validate, resolve, prove. The one way in, for the build, the command line
 * and the tests alike. All problems come back together; drafts are checked and then left out. `hash`
 * is SHA-256 where the caller has a faster one than WebCrypto.
 */
export async function readRecord(files: readonly DataFile[], hash?: Hash): Promise<Reading> {
	const problems: Problem[] = [];
	const findings: Finding[] = [];
	const parsed: ParsedFile[] = [];
	const unread: UnreadFile[] = [];
	for (const file of files) {
		const result = parseFile(file);
		problems.push(...result.problems);
		findings.push(...result.findings);
		if (result.parsed) parsed.push(result.parsed);
		if (result.unread) unread.push(result.unread);
	}
	const { registry, findings: ids } = register(parsed);
	const proof = await proveQuotations(parsed, unread, hash);
	findings.push(
		...ids,
		...danglingReferences(parsed, registry, unread),
		...detachedParts(parsed),
		...circularAnswers(parsed),
		...proof.findings,
		...editorialFindings(parsed),
		...correctionFindings(parsed)
	);
	return {
		record: assemble(parsed),
		problems: [...problems, ...locate(findings, files)],
		counts: { ...count(parsed), quotations: proof.quotations, proven: proof.proven },
		corrections: parsed.flatMap((file) =>
			file.kind === 'corrections' ? file.value.corrections : []
		)
	};
}

function assemble(files: readonly ParsedFile[]): TheRecord {
	const record = emptyRecord();
	for (const { kind, id, value } of files) {
		if (kind === 'party') record.parties.set(id, { id, ...value });
		else if (kind === 'source') record.sources.set(id, { id, ...value });
		else if (kind === 'evidence') record.evidence.set(id, { source: id, ...value });
		else if (kind === 'terms') for (const term of value.terms) record.terms.set(term.id, term);
		else if (kind === 'topic') {
			const { claims, responses, ...topic } = value;
			const statements = [...claims, ...responses];
			// A topic of drafts alone is itself a draft.
			if (statements.length > 0 && statements.every(({ draft }) => draft)) continue;
			record.topics.set(id, { id, ...topic });
			for (const claim of claims) {
				if (!claim.draft) record.claims.set(claim.id, { ...claim, topic: id });
			}
			for (const response of responses) {
				if (!response.draft) record.responses.set(response.id, { ...response, topic: id });
			}
		}
	}
	return record;
}

function count(files: readonly ParsedFile[]): Omit<Counts, 'quotations' | 'proven'> {
	const topics = files.flatMap((file) => (file.kind === 'topic' ? [file.value] : []));
	const claims = topics.flatMap((topic) => topic.claims);
	const responses = topics.flatMap((topic) => topic.responses);
	const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
	return {
		parties: files.filter((file) => file.kind === 'party').length,
		sources: files.filter((file) => file.kind === 'source').length,
		topics: topics.length,
		claims: claims.length,
		points: sum(claims.map((claim) => claim.points.length)),
		responses: responses.length,
		silences: responses.filter((response) => SILENCES.includes(response.outcome)).length,
		drafts: [...claims, ...responses].filter((one) => one.draft).length
	};
}
