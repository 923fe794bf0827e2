import { coverageOf, responsesTo } from '#lib/record/coverage.ts';
import { compareEdtf } from '#lib/record/edtf.ts';
import { claimsByDocument } from '#lib/record/replies.ts';
import { attributionOf, namedBy, type Attribution } from '#lib/record/attribution.ts';
import type {
	ClaimRecord,
	ResponseRecord,
	StatementRecord,
	TheRecord
} from '#lib/record/record.ts';
import { bearingOf, type Bearing } from '#lib/record/relations.ts';
import { claimKey, languageOf, responseKey, type StatementKey } from '#lib/record/statement.ts';
import {
	GRADES,
	isSilence,
	type ClaimKind,
	type Grade,
	type Language,
	type MoveKind,
	type Outcome,
	type Question,
	type Voice
} from '#lib/record/vocabulary.ts';
import {
	ifAny,
	linksIn,
	type ClaimLink,
	type PartyLink,
	type SourceLink,
	type Words
} from './links.ts';
import { passageOf, type Passage } from './statement.ts';

/** What one party says in an exchange: one passage, the first in its own words, else the first reported. */
export interface PartyVoice {
	party: PartyLink;
	/** Whom a person speaks for. */
	for?: PartyLink;
	key: StatementKey;
	said?: string;
	/** Absent where no captured source has words of it: then our sentence stands for them. */
	words?: {
		text: string;
		voice: Voice;
		lang: string;
		attribution: Attribution<PartyLink>;
		/** Our translation into the language of the page. */
		ours?: string;
	};
	gist: Words;
	/** Of who makes claims: how many more there are. */
	more: number;
	/** Of who answers: how near, to how many points; else how asking ended. */
	grade?: Grade;
	points: number;
	outcome?: Outcome;
}

/** A point of a claim as a question, with who answers it. */
export interface PointQuestion {
	id: string;
	claim: string;
	number: number;
	gist: Words;
	question?: Question;
	for?: Words;
	against?: Words;
	speaker: PartyLink;
	words: Passage;
	answers: { response: string; party: PartyLink; kind: MoveKind; words: Passage }[];
}

/** How a claim was answered at best, `silent` and `none` included. */
export type ClaimState = Grade | 'earlier' | 'silent' | 'none';

export interface TopicClaim {
	claim: ClaimLink;
	kind: ClaimKind;
	state: ClaimState;
	points: { of: number; answered: number };
}

/** What was said in one document, and who answers it. */
export interface DocumentExchange {
	document: SourceLink;
	says: PartyVoice[];
	answers: PartyVoice[];
	claims: TopicClaim[];
	questions: PointQuestion[];
}

/**
 * The exchanges of a topic, each headed by the document in which its claims were made, or in which
 * they are found where that is not known; in order of the documents' dates. Who answers one exchange
 * heads another where they claim something, so that no party belongs to a side.
 */
export function exchangesOf(record: TheRecord, topic: string, lang: Language): DocumentExchange[] {
	const link = linksIn(record, lang);
	return claimsByDocument(record, topic).map(({ document, claims }) => ({
		document: link.source(document),
		says: speakersOf(claims).map((own) => voiceOfClaims(record, own, lang)),
		answers: answersTo(record, claims, lang),
		claims: claims.map((claim) => claimOf(record, claim, lang)),
		questions: claims.flatMap((claim) => questionsOf(record, claim, lang))
	}));
}

function speakersOf(claims: readonly ClaimRecord[]): ClaimRecord[][] {
	const groups = new Map<string, ClaimRecord[]>();
	for (const claim of claims) {
		groups.set(claim.speaker, [...(groups.get(claim.speaker) ?? []), claim]);
	}
	return [...groups.values()];
}

function voiceOfClaims(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	lang: Language
): PartyVoice {
	const statement = firstWith(claims);
	return {
		...voiceOf(record, statement, claimKey(statement.id), lang),
		more: claims.length - 1,
		points: 0
	};
}

/** The first statement with own words, else the first with any, else the first. */
function firstWith<S extends StatementRecord>(statements: readonly S[]): S {
	const own = statements.find(({ quotes }) => quotes.some(({ voice }) => voice === 'own'));
	const any = own ?? statements.find(({ quotes }) => quotes.length > 0) ?? statements[0];
	if (!any) throw new Error('a party without statements has no voice');
	return any;
}

function voiceOf(
	record: TheRecord,
	statement: StatementRecord,
	key: StatementKey,
	lang: Language
): Omit<PartyVoice, 'more' | 'points'> {
	const link = linksIn(record, lang);
	const quote = statement.quotes.find(({ voice }) => voice === 'own') ?? statement.quotes[0];
	return {
		party: link.party(statement.speaker),
		for: ifAny(record.parties.get(statement.speaker)?.role?.for, link.party),
		key,
		said: statement.said,
		words: quote && {
			text: quote.text,
			voice: quote.voice,
			lang: languageOf(record, quote),
			attribution: namedBy(attributionOf(record, statement, quote), link.party),
			ours: link.ours(quote)
		},
		gist: link.words(statement.gist)
	};
}

/** Everybody who answers any of the claims, was silent about one, or spoke of its matter earlier, by date. */
function answersTo(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	lang: Language
): PartyVoice[] {
	const bearings = new Map<ResponseRecord, Bearing[]>();
	for (const claim of claims) {
		for (const response of responsesTo(record, claim.id)) {
			const bearing = bearingOf(response, claimKey(claim.id), claim.work);
			bearings.set(response, [...(bearings.get(response) ?? []), bearing]);
		}
	}
	const bySpeaker = new Map<string, ResponseRecord[]>();
	for (const response of [...bearings.keys()].sort((a, b) => compareEdtf(a.said, b.said))) {
		bySpeaker.set(response.speaker, [...(bySpeaker.get(response.speaker) ?? []), response]);
	}
	return [...bySpeaker.values()].map((responses) => {
		const statement = firstWith(responses);
		const all = responses.flatMap((response) => bearings.get(response) ?? []);
		const answers = all.flatMap((one) => (one.as === 'answer' ? [one] : []));
		const grade = GRADES.find((one) => answers.some((answer) => answer.grade === one));
		const points = new Set(
			answers.flatMap(({ moves }) =>
				moves.flatMap(({ on }) => on.points.map((point) => `${on.claim} ${point}`))
			)
		);
		return {
			...voiceOf(record, statement, responseKey(statement.id), lang),
			more: 0,
			points: points.size,
			grade,
			outcome: statement.outcome
		};
	});
}

function claimOf(record: TheRecord, claim: ClaimRecord, lang: Language): TopicClaim {
	const coverage = coverageOf(record, claim);
	const graded = GRADES.find((grade) => coverage.answered[grade].length > 0);
	const state =
		graded ??
		(coverage.silent.length > 0 ? 'silent' : coverage.earlier.length > 0 ? 'earlier' : 'none');
	const of = claim.points.length;
	return {
		claim: linksIn(record, lang).claim(claim.id),
		kind: claim.kind,
		state,
		points: { of, answered: of - coverage.unanswered.length }
	};
}

function questionsOf(record: TheRecord, claim: ClaimRecord, lang: Language): PointQuestion[] {
	const link = linksIn(record, lang);
	const responses = responsesTo(record, claim.id).filter(({ outcome }) => !isSilence(outcome));
	return claim.points.map((point, i) => ({
		id: point.id,
		claim: claim.id,
		number: i + 1,
		gist: link.words(point.gist),
		question: point.question,
		for: ifAny(point.for, link.words),
		against: ifAny(point.against, link.words),
		speaker: link.party(claim.speaker),
		words: passageOf(record, claim, point.quote, lang),
		answers: responses.flatMap((response) =>
			response.moves
				.filter(({ on }) => on.claim === claim.id && on.points.includes(point.id))
				.map(({ kind, quote }) => ({
					response: response.id,
					party: link.party(response.speaker),
					kind,
					words: passageOf(record, response, quote, lang)
				}))
		)
	}));
}
