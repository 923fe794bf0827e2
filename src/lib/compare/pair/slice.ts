import { inSource } from '#lib/record/localize.ts';
import type { PairIndex } from './pair-index.ts';
import { basesOf, linksOf } from '#lib/record/relations.ts';
import type { Reason } from './reasons.ts';
import { languageOf, type Statement, type StatementKey } from '#lib/record/statement.ts';
import { suggestPairs } from './suggest.ts';
import { termFinder } from '#lib/record/terms.ts';
import { layingOpen, type Disclosure } from '#lib/evidence/evidence.ts';
import { findQuotation } from '#lib/evidence/find-quotation.ts';
import { joinsOf } from '#lib/record/joins.ts';
import {
	emptyRecord,
	type ClaimRecord,
	type EvidenceRecord,
	type PartyRecord,
	type ResponseRecord,
	type SourceRecord,
	type TheRecord,
	type TopicRecord,
	type TranslationRecord
} from '#lib/record/record.ts';
import type { Quotation, Term } from '#lib/record/schema.ts';
import { translationKey, translationOf } from '#lib/record/translations.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { known } from '#lib/views/links.ts';

/**
 * One statement with what of the record it takes to show it and to join it with another: a record in
 * small, so that the same functions read it. What stands around the statement is cut down to what
 * links to it say, in both languages.
 */
export interface StatementSlice {
	key: StatementKey;
	/** Version of the record that it is of. */
	version: string;
	topics: TopicRecord[];
	parties: PartyRecord[];
	sources: SourceRecord[];
	claims: ClaimRecord[];
	responses: ResponseRecord[];
	terms: Term[];
	/** Passages without their proofs, which the check in the browser fetches for itself. */
	evidence: EvidenceRecord[];
	/** Of the words of the statement, in every language. */
	translations: TranslationRecord[];
	/** What is worth reading beside it, nearest first; statements that `claims` or `responses` hold too. */
	suggestions: { key: StatementKey; reasons: Reason[] }[];
}

/** As many as are read at a glance. */
const MOST_SUGGESTED = 12;

export function sliceOf(index: PairIndex, key: StatementKey, version: string): StatementSlice {
	const { record } = index;
	const statement = known(index.facts, key, 'statement').statement;
	const suggested = suggestPairs(index, key);
	const suggestions =
		suggested.kind === 'suggestions' ? suggested.pairs.slice(0, MOST_SUGGESTED) : [];
	const { claims, responses } = around(record, statement);
	const named = suggestions.map((one) => known(index.facts, one.key, 'statement').statement);
	for (const one of named) {
		if (one.kind === 'claim' && !claims.has(one.value.id))
			claims.set(one.value.id, nameOnly(one.value));
		if (one.kind === 'response' && !responses.has(one.value.id))
			responses.set(one.value.id, nameOnly(one.value));
	}
	const terms = termsIn(record, statement.value.quotes);
	const statements = [...claims.values(), ...responses.values()];
	const sources = sourcesOf(record, statements);
	return {
		key,
		version,
		topics: [...new Set(statements.map(({ topic }) => topic))].map((id) => ({
			...known(record.topics, id, 'topic'),
			summary: inSource('')
		})),
		parties: partiesOf(record, statements, sources, terms).map(bareParty),
		sources: sources.map((source) => ({ ...source, note: undefined })),
		claims: [...claims.values()],
		responses: [...responses.values()],
		terms,
		evidence: evidenceOf(record, statement.value.quotes),
		translations: translationsOf(record, statement.value),
		suggestions
	};
}

/** As much of a statement as a link to it says. */
function nameOnly<T extends ClaimRecord | ResponseRecord>(statement: T): T {
	const rest =
		'outcome' in statement
			? { answers: [], moves: [], about: [], raises: [], elsewhere: [] }
			: { points: [], concerns: [], elsewhere: [] };
	return { ...statement, ...rest, quotes: [], work: undefined, asked: undefined };
}

/** The statement itself, what it answers and raises, and what answers it. */
function around(record: TheRecord, { kind, value }: Statement) {
	const claims = new Map<string, ClaimRecord>();
	const responses = new Map<string, ResponseRecord>();
	if (kind === 'claim') {
		claims.set(value.id, value);
		return { claims, responses };
	}
	responses.set(value.id, value);
	for (const id of value.raises) claims.set(id, nameOnly(known(record.claims, id, 'claim')));
	for (const { target } of linksOf(value)) {
		if (target.claim !== undefined) {
			const { points, ...claim } = known(record.claims, target.claim, 'claim');
			claims.set(claim.id, { ...nameOnly({ ...claim, points: [] }), points });
		}
		if (target.response !== undefined) {
			const response = known(record.responses, target.response, 'response');
			responses.set(response.id, nameOnly(response));
		}
	}
	for (const one of joinsOf(record).toResponse.get(value.id) ?? []) {
		responses.set(one.id, { ...nameOnly(one), about: [{ response: value.id }] });
	}
	return { claims, responses };
}

function sourcesOf(
	record: TheRecord,
	statements: readonly (ClaimRecord | ResponseRecord)[]
): SourceRecord[] {
	const ids = statements.flatMap((one) => [
		...one.quotes.flatMap(({ source, variants }) => [
			source,
			...variants.map(({ where }) => where)
		]),
		...(one.elsewhere ?? []),
		...('outcome' in one
			? [
					...linksOf(one).flatMap(({ target }) => target.work ?? []),
					...basesOf(one).flatMap(({ source }) => source ?? [])
				]
			: []),
		...(one.work === undefined ? [] : [one.work])
	]);
	const quoted = [...new Set(ids)].map((id) => known(record.sources, id, 'source'));
	const works = quoted.flatMap(({ extractOf }) => extractOf ?? []);
	return [...new Set([...quoted, ...works.map((id) => known(record.sources, id, 'source'))])];
}

function partiesOf(
	record: TheRecord,
	statements: readonly (ClaimRecord | ResponseRecord)[],
	sources: readonly SourceRecord[],
	terms: readonly Term[]
): PartyRecord[] {
	const ids = new Set([
		...statements.flatMap((one) => [
			one.speaker,
			...('concerns' in one ? one.concerns : []),
			...('asked' in one && one.asked ? [one.asked.by] : []),
			...('outcome' in one ? basesOf(one).flatMap(({ by }) => by ?? []) : []),
			...one.quotes.flatMap(({ via }) => via.map(({ party }) => party))
		]),
		...sources.flatMap(({ publisher, authors, repostedBy }) => [
			publisher,
			...authors,
			...(repostedBy === undefined ? [] : [repostedBy])
		]),
		...terms.flatMap(({ wordings }) => wordings.flatMap(({ uses }) => uses.map(({ by }) => by)))
	]);
	// A Set that grows while it is read is read to its new end.
	for (const id of ids) {
		const party = known(record.parties, id, 'party').role?.for;
		if (party !== undefined) ids.add(party);
	}
	return [...ids].map((id) => known(record.parties, id, 'party'));
}

function bareParty({ id, name, short, kind, role }: PartyRecord): PartyRecord {
	return {
		id,
		name,
		...(short === undefined ? {} : { short }),
		...(role === undefined ? {} : { role: { text: role.text, for: role.for } }),
		kind,
		names: [],
		formerly: [],
		interest: 'unknown'
	};
}

function termsIn(record: TheRecord, quotes: readonly Quotation[]): Term[] {
	const find = termFinder(record.terms.values());
	const found = new Set(
		quotes.flatMap((quote) => find(quote.text, languageOf(record, quote)).map((span) => span.term))
	);
	return [...found].map((id) => {
		const term = known(record.terms, id, 'term');
		return {
			...term,
			wordings: term.wordings.map((wording) => ({
				...wording,
				uses: wording.uses.map(({ by, quote }) => ({ by, quote: { ...quote, text: '' } }))
			}))
		};
	});
}

function evidenceOf(record: TheRecord, quotes: readonly Quotation[]): EvidenceRecord[] {
	return [...new Set(quotes.map(({ source }) => source))].flatMap((source) => {
		const evidence = record.evidence.get(source);
		if (!evidence) return [];
		const kept = new Set<number>();
		for (const quote of quotes) {
			if (quote.source !== source) continue;
			const found = findQuotation(quote.text, evidence.disclosed, quote.occurrence);
			// All places: which of several is meant is counted among them.
			for (const { first, last } of 'all' in found ? found.all.flat() : [])
				for (let i = first; i <= last; i++) kept.add(i);
		}
		const disclosed = evidence.disclosed
			.filter(({ index }) => kept.has(index))
			.map((passage) => ({ ...passage, nonce: '', path: [] }));
		return [layingOpen(evidence, disclosed)];
	});
}

/** Translations of what a statement quotes, and of the words that its answers rest on. */
function translationsOf(
	record: TheRecord,
	statement: ClaimRecord | ResponseRecord
): TranslationRecord[] {
	const bases = 'outcome' in statement ? basesOf(statement) : [];
	const words = [
		...statement.quotes,
		...bases.flatMap(({ source, quote, beside }) =>
			source === undefined ? [] : [quote, beside].map((text) => ({ source, text: text ?? '' }))
		)
	];
	return LANGUAGES.flatMap((lang) =>
		words.flatMap((quote) => translationOf(record, quote, lang) ?? [])
	);
}

/**
 * The record that slices make up together. Where they hold the same statement, its own slice has all
 * of it and goes before, then one that has its points or what it answers.
 */
export function recordOf(slices: readonly StatementSlice[]): TheRecord {
	const record = emptyRecord();
	for (const slice of slices) {
		for (const one of slice.topics) record.topics.set(one.id, one);
		for (const one of slice.parties) record.parties.set(one.id, one);
		for (const one of slice.sources) record.sources.set(one.id, one);
		for (const one of slice.terms) record.terms.set(one.id, one);
		for (const one of slice.translations) {
			record.translations.set(translationKey(one.lang, one), one);
		}
		for (const one of slice.evidence) {
			const before = record.evidence.get(one.source)?.disclosed ?? [];
			record.evidence.set(one.source, layingOpen(one, joined(before, one.disclosed)));
		}
		for (const one of slice.claims) {
			const before = record.claims.get(one.id);
			if (!before || `claim/${one.id}` === slice.key || before.points.length === 0)
				record.claims.set(one.id, one);
		}
		for (const one of slice.responses) {
			const before = record.responses.get(one.id);
			if (!before || `response/${one.id}` === slice.key || linksOf(before).length === 0)
				record.responses.set(one.id, one);
		}
	}
	return record;
}

function joined(a: readonly Disclosure[], b: readonly Disclosure[]): Disclosure[] {
	const byIndex = new Map([...a, ...b].map((passage) => [passage.index, passage]));
	return [...byIndex.values()].sort((one, other) => one.index - other.index);
}
