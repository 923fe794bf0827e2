import { attributionOf, namedBy, type Attribution } from '#lib/record/attribution.ts';
import { responsesTo } from '#lib/record/coverage.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { bearingOf } from '#lib/record/relations.ts';
import type { Basis, Localized } from '#lib/record/schema.ts';
import { claimKey, responseKey, type StatementKey } from '#lib/record/statement.ts';
import type { Grade, Language } from '#lib/record/vocabulary.ts';
import { known, linksIn, type PartyLink, type SourceLink, type Words } from '#lib/views/links.ts';
import { passageOf, type Passage } from '#lib/views/statement.ts';
import { CODES, codeKey, type CodeKey, type CodeList } from './codebook.ts';

/** A real case of a kind: words with whose they are and where, or our own words where none are quoted. */
export interface Example {
	/** The claim or response that it is taken from. */
	statement: StatementKey;
	words?: Passage & { attribution: Attribution<PartyLink>; source: SourceLink };
	/** Words of a source about an answer, which are nobody's statement. */
	basis?: {
		quote: string;
		beside?: string;
		lang: string;
		source: SourceLink;
		/** Our translations of the two. */
		ours?: string;
		oursBeside?: string;
	};
	/** Our own words: why it is read so, or what the statement says. */
	ours?: Words;
}

/** The first case of each kind in the order of the record; kinds without one are left out. */
export function examplesIn(record: TheRecord, lang: Language): Map<CodeKey, Example> {
	const found = new Map<CodeKey, Example>();
	const note = (list: CodeList, kind: string, make: () => Example) => {
		const key = codeKey(list, kind);
		if (!found.has(key)) found.set(key, make());
	};
	for (const response of record.responses.values()) {
		for (const { kind, quote, why } of response.moves) {
			note('move', kind, () => exampleOf(record, response, lang, quote, why));
		}
		const bases = response.answers.map(({ basis }) => basis);
		if (response.asked?.basis) bases.push(response.asked.basis);
		for (const basis of bases) {
			note('basis', basis.kind, () => basisExample(record, response, basis, lang));
		}
		note('outcome', response.outcome, () => exampleOf(record, response, lang));
	}
	for (const claim of record.claims.values()) {
		for (const { question, quote } of claim.points) {
			if (question) note('question', question, () => exampleOf(record, claim, lang, quote));
		}
	}
	for (const [grade, response] of firstByGrade(record)) {
		note('grade', grade, () => exampleOf(record, response, lang));
	}
	return found;
}

/** For each grade the first response that comes so near to a claim. */
function firstByGrade(record: TheRecord): Map<Grade, ResponseRecord> {
	const first = new Map<Grade, ResponseRecord>();
	for (const claim of record.claims.values()) {
		for (const response of responsesTo(record, claim.id)) {
			const bearing = bearingOf(response, claimKey(claim.id), claim.work);
			if (bearing.as !== 'answer' || first.has(bearing.grade)) continue;
			first.set(bearing.grade, response);
			if (first.size === CODES.grade.length) return first;
		}
	}
	return first;
}

/** Words of a statement, its first quotation where none are named; our own where nothing is quoted. */
function exampleOf(
	record: TheRecord,
	statement: ClaimRecord | ResponseRecord,
	lang: Language,
	quote = statement.quotes[0]?.text,
	why?: Localized
): Example {
	const link = linksIn(record, lang);
	const quotation = statement.quotes.find(({ text }) => text.includes(quote ?? text));
	if (quote === undefined || !quotation) {
		return { statement: keyOf(statement), ours: link.words(why ?? statement.gist) };
	}
	return {
		statement: keyOf(statement),
		words: {
			...passageOf(record, statement, quote, lang),
			attribution: namedBy(attributionOf(record, statement, quotation), link.party),
			source: link.source(quotation.source)
		},
		...(why ? { ours: link.words(why) } : {})
	};
}

function basisExample(
	record: TheRecord,
	response: ResponseRecord,
	{ quote, beside, source, why }: Basis,
	lang: Language
): Example {
	const link = linksIn(record, lang);
	const statement = responseKey(response.id);
	if (quote === undefined || source === undefined) {
		return { statement, ours: link.words(why ?? response.gist) };
	}
	const { language } = known(record.sources, source, 'source');
	return {
		statement,
		basis: {
			quote,
			beside,
			lang: language,
			source: link.source(source),
			ours: link.ours({ source, text: quote }),
			oursBeside: beside === undefined ? undefined : link.ours({ source, text: beside })
		}
	};
}

function keyOf(statement: ClaimRecord | ResponseRecord): StatementKey {
	return 'outcome' in statement ? responseKey(statement.id) : claimKey(statement.id);
}
