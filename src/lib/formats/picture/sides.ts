import { linksOf } from '#lib/record/relations.ts';
import { attributionOf, lineOf, relayPieces, type StepWords } from '#lib/record/attribution.ts';
import { responsesTo, searchedFor, type Searched } from '#lib/record/coverage.ts';
import type {
	ClaimRecord,
	ResponseRecord,
	StatementRecord,
	TheRecord
} from '#lib/record/record.ts';
import { isSilent } from '#lib/record/statement.ts';
import type { ClaimKind, Language, Outcome } from '#lib/record/vocabulary.ts';
import { localize, partyName } from '#lib/record/localize.ts';
import { LANGUAGE_TABLE } from '#lib/text/languages.ts';
import type { PictureSide } from './picture.ts';

/** The page that a picture stands for; `site` is every page that is of no exchange of its own. */
export type Pictured = { kind: 'site' } | { kind: 'topics' | 'claims' | 'responses'; id: string };

/** The interface's words for a picture. */
export interface PictureWords {
	claimKind: Record<ClaimKind, string>;
	response: string;
	rejoinder: string;
	outcome: Record<Outcome, string>;
	steps: StepWords;
	undated: string;
	provesNothing: string;
	noneBy: (searched: Searched, asOf: string) => string;
	noneNote: string;
	date: (edtf: string) => string;
}

/** What a picture shows of the record: a title of ours and the two sides. */
interface Exchange {
	title: string | undefined;
	sides: [PictureSide, PictureSide];
}

/**
 * The two sides of a page's picture. A claim has the first of its responses beside it, as its page
 * opens; a response what it answers; a topic and the site show the claim that was answered most, the
 * first of equals. `null` where the record has no such page, or no claim yet.
 */
export function exchangeOf(
	record: TheRecord,
	of: Pictured,
	language: Language,
	words: PictureWords
): Exchange | null {
	if (of.kind === 'responses') {
		const response = record.responses.get(of.id);
		return response ? answerOf(record, response, language, words) : null;
	}
	const claim = of.kind === 'claims' ? record.claims.get(of.id) : mostAnswered(record, of);
	if (!claim) return null;
	const [first] = responsesTo(record, claim.id);
	return {
		title: of.kind === 'site' ? undefined : titleOf(record, claim.topic, language),
		sides: [
			sideOf(record, claim, language, words),
			first ? sideOf(record, first, language, words) : nothingBeside(record, claim, language, words)
		]
	};
}

function mostAnswered(record: TheRecord, of: { kind: string; id?: string }) {
	return [...record.claims.values()]
		.filter(({ topic }) => of.kind === 'site' || topic === of.id)
		.map((claim) => ({ claim, answers: responsesTo(record, claim.id).length }))
		.sort((a, b) => b.answers - a.answers)[0]?.claim;
}

function answerOf(
	record: TheRecord,
	response: ResponseRecord,
	language: Language,
	words: PictureWords
): Exchange | null {
	const [answered] = linksOf(response).flatMap(({ target: { claim, response: other, work } }) => {
		const madeIn = [...record.claims.values()].find((one) => work && one.work === work);
		return record.claims.get(claim ?? '') ?? record.responses.get(other ?? '') ?? madeIn ?? [];
	});
	if (!answered) return null;
	return {
		title: titleOf(record, response.topic, language),
		sides: [
			sideOf(record, answered, language, words),
			sideOf(record, response, language, words, 'outcome' in answered)
		]
	};
}

/** The first quotation with who said it; our summary, marked as ours by its hand, where none is held. */
function sideOf(
	record: TheRecord,
	statement: StatementRecord,
	language: Language,
	words: PictureWords,
	rejoinder = false
): PictureSide {
	const label =
		'kind' in statement
			? words.claimKind[statement.kind]
			: rejoinder
				? words.rejoinder
				: words.response;
	const speaker = partyName(record, statement.speaker, language);
	const [quote] = statement.quotes;
	if (!quote) {
		const { text, lang } = localize(statement.gist, language);
		return {
			label,
			words: { text, lang, voice: 'ours' },
			speaker,
			source: 'outcome' in statement ? words.outcome[statement.outcome] : ''
		};
	}
	const source = record.sources.get(quote.source);
	const relay = relayPieces(attributionOf(record, statement, quote), words.steps, language);
	const date = source?.published === undefined ? words.undated : words.date(source.published);
	const line = lineOf(relay, (id) => partyName(record, id, language));
	const silent = 'outcome' in statement && isSilent(statement);
	return {
		label: silent ? `${label}: ${words.outcome[statement.outcome]}` : label,
		words: {
			text: quote.text,
			lang: quote.lang ?? source?.language ?? language,
			voice: quote.voice
		},
		speaker,
		source: `${line}${LANGUAGE_TABLE[language].comma}${date}`,
		...(silent ? { note: words.provesNothing } : {})
	};
}

function nothingBeside(
	record: TheRecord,
	claim: ClaimRecord,
	language: Language,
	words: PictureWords
): PictureSide {
	const asOf = record.topics.get(claim.topic)?.asOf ?? '';
	return {
		label: words.response,
		words: {
			text: words.noneBy(searchedFor(record, claim.said), asOf),
			lang: language,
			voice: 'ours'
		},
		source: words.noneNote
	};
}

function titleOf(record: TheRecord, topic: string, language: Language): string | undefined {
	const title = record.topics.get(topic)?.title;
	return title && localize(title, language).text;
}
