import type { Hash } from '#lib/evidence/bytes.ts';
import type { Problem } from './problem.ts';
import { gradeOfAnswer } from './relations.ts';
import { SCHEMA, type Claim, type Correction, type Response, type Settings } from './schema.ts';
import { correctionProblems } from './corrections.ts';
import { BASES, GRADES, isSilence } from './vocabulary.ts';
import { editorialProblems } from './editorial.ts';
import { originProblems } from './origin.ts';
import { relationProblems } from './exchanges.ts';
import { parseFile, type ParsedFile } from './files.ts';
import { locate } from './locate.ts';
import { authorityProblems, changedSince, vouchingIn } from './authorities.ts';
import { circularAnswers, detachedParts } from './parts.ts';
import { proveQuotations } from './quotations.ts';
import { emptyRecord, type Counts, type TheRecord, type Vouching } from './record.ts';
import { danglingReferences, register } from './references.ts';
import { inWhole } from './salvage.ts';
import { translationKey } from './translations.ts';
import { languageOfFile, translationProblems } from './translation-problems.ts';
import { isLanguage } from '#lib/text/languages.ts';
import type { DataFile } from './yaml.ts';

/** What reading came to. With problems, `record` holds what could be read and must not be published. */
export interface Reading {
	record: TheRecord;
	problems: Problem[];
	/** What is said and is no reason not to publish: translations of words that have changed since. */
	notices: Problem[];
	counts: Counts;
	/** As they stand in their file. */
	corrections: Correction[];
	/** What the record says of itself as a whole. */
	settings: Settings;
	vouching: Vouching;
}

const NO_SETTINGS: Settings = { schema: SCHEMA, editors: [], authorities: [] };

/**
 * Files to record: parse, validate, resolve, prove. The one way in, for the build, the command line
 * and the tests alike. All problems come back together; drafts are checked and then left out. `hash`
 * is SHA-256 where the caller has a faster one than WebCrypto.
 */
export async function readRecord(files: readonly DataFile[], hash?: Hash): Promise<Reading> {
	const read = files.map(parseFile);
	const parsed = read.flatMap((one) => one.parsed ?? []);
	const unread = read.flatMap((one) => one.unread);
	const { registry, problems: ids } = register(parsed);
	const proof = await proveQuotations(read, hash);
	const translations = translationProblems(parsed, read);
	const salvaged = new Map(read.map((one) => [one.parsed?.file, one.salvaged]));
	const found = [
		...ids,
		...danglingReferences(parsed, registry, unread),
		...detachedParts(parsed),
		...circularAnswers(parsed),
		...relationProblems(parsed),
		...proof.problems,
		...authorityProblems(parsed, unread),
		...editorialProblems(parsed),
		...correctionProblems(parsed, unread),
		...originProblems(parsed, unread),
		...translations.problems
	].flatMap((problem) => {
		const file = salvaged.get(problem.at.file);
		return file ? inWhole(problem, file) : [problem];
	});
	return {
		record: assemble(parsed),
		problems: locate([...read.flatMap((one) => one.problems), ...found], files),
		notices: locate([...translations.stale, ...changedSince(parsed)], files),
		counts: {
			...count(parsed),
			quotations: proof.quotations,
			proven: proof.proven,
			translations: {
				given: parsed.reduce(
					(sum, one) => sum + (one.kind === 'translations' ? one.value.translations.length : 0),
					0
				),
				stale: translations.stale.length
			},
			basisWords: proof.basisWords
		},
		corrections: parsed.flatMap((file) =>
			file.kind === 'corrections' ? file.value.corrections : []
		),
		settings: parsed.find((file) => file.kind === 'settings')?.value ?? NO_SETTINGS,
		vouching: vouchingIn(parsed)
	};
}

function assemble(files: readonly ParsedFile[]): TheRecord {
	const record = emptyRecord();
	for (const { kind, id, file, value } of files) {
		if (kind === 'party') record.parties.set(id, { id, ...value });
		else if (kind === 'source') record.sources.set(id, { id, ...value });
		else if (kind === 'evidence') record.evidence.set(id, { source: id, ...value });
		else if (kind === 'origin') {
			const { name, address, licence, version, taken } = value;
			record.origins.set(id, { id, name, address, licence, version, taken });
		} else if (kind === 'terms') for (const term of value.terms) record.terms.set(term.id, term);
		else if (kind === 'translations') {
			const lang = languageOfFile(file);
			if (!isLanguage(lang)) continue;
			for (const one of value.translations) {
				record.translations.set(translationKey(lang, one), { lang, ...one });
			}
		} else if (kind === 'topic') {
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

function count(
	files: readonly ParsedFile[]
): Omit<Counts, 'quotations' | 'translations' | 'proven' | 'basisWords'> {
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
		answers: answersOf(claims, responses),
		silences: responses.filter((response) => isSilence(response.outcome)).length,
		drafts: [...claims, ...responses].filter((one) => one.draft).length
	};
}

function answersOf(claims: readonly Claim[], responses: readonly Response[]): Counts['answers'] {
	const none = <K extends string>(kinds: readonly K[]) =>
		Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<K, number>;
	const [grades, bases] = [none(GRADES), none(BASES)];
	const claimsIn = (work: string) => claims.filter((claim) => claim.work === work);
	for (const response of responses) {
		for (const answer of response.answers) {
			grades[gradeOfAnswer(response, answer, claimsIn)]++;
			bases[answer.basis.kind]++;
		}
	}
	return { grades, bases };
}
