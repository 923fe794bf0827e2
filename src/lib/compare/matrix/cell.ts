import { searchedFor, speaksFor, type Searched } from '#lib/record/coverage.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import {
	MOVES,
	OUTCOMES,
	type Grade,
	type Language,
	type MoveKind,
	type Outcome,
	type Voice
} from '#lib/record/vocabulary.ts';
import { attributionOf, type Attribution } from '#lib/record/attribution.ts';
import { firstWords, openingOf, type FirstWords } from '#lib/record/opening.ts';
import type { Quotation } from '#lib/record/schema.ts';
import { bearingOf, targetsOf, type Bearing } from '#lib/record/relations.ts';
import { claimKey, languageOf, workKey, type TargetKey } from '#lib/record/statement.ts';
import { translationOf } from '#lib/record/translations.ts';
import { LANGUAGES } from '#lib/text/languages.ts';

/** One response in a cell. `speaker` can be a person who speaks for the party of the column. */
export interface CellReply {
	response: string;
	speaker: string;
	outcome: Outcome;
	said?: string;
	/** How near it comes to what the row is of, where it is an answer. */
	grade?: Grade;
	/** Numbers of the points of the claim that it speaks to, from 1. */
	points: number[];
	/** It bears on the claim of the row only as one of those in a document: it stands in that one's row. */
	onDocument?: true;
	/** What it does to what the row is of, in the order of the closed list, each once. */
	moves: MoveKind[];
	/** How its first quotation begins; null where the words are in no source that is held. */
	words:
		| (FirstWords & {
				voice: Voice;
				/** How the words came to the page, by ids of parties. */
				came: Attribution;
				lang: string;
				/** How our translations begin. */
				ours: Partial<Record<Language, string>>;
		  })
		| null;
}

/**
 * What is on record of one party about one claim. The state of a cell with several responses is the
 * first in the closed list of outcomes that any of them has: words, once given, are not undone by an
 * unanswered question before or after. `concerned`: whether the claim names the party among those it
 * concerns; any other that answers is a third party. "None on record" is computed, and says in how
 * many captured sources and as of which day.
 */
export type MatrixCell =
	| { state: Outcome; concerned: boolean; replies: CellReply[] }
	| ({ state: 'none-on-record'; asOf: string } & Searched)
	| { state: 'not-concerned' };

/** Code points of the words that a note shows; the whole of them is a press away. */
const IN_A_NOTE = 200;

export type CellState = MatrixCell['state'];

/** One object for all blanks: a table of 12,000 cells is mostly these. */
const BLANK: MatrixCell = { state: 'not-concerned' };

/** Responses by each party that they speak for: the speaker, and the party of a spokesperson. */
export function heardFrom(
	record: TheRecord,
	responses: readonly ResponseRecord[]
): Map<string, ResponseRecord[]> {
	const heard = new Map<string, ResponseRecord[]>();
	for (const response of responses) {
		for (const party of speaksFor(record, response.speaker)) {
			const group = heard.get(party);
			if (group) group.push(response);
			else heard.set(party, [response]);
		}
	}
	return heard;
}

/** `own`: the responses to this claim that are heard from the party, in the record's order. */
export function cellOf(
	record: TheRecord,
	claim: ClaimRecord,
	party: string,
	own: readonly ResponseRecord[] = []
): MatrixCell {
	const concerned = claim.concerns.includes(party) && claim.speaker !== party;
	const state = OUTCOMES.find((outcome) => own.some((one) => one.outcome === outcome));
	if (state !== undefined) {
		return { state, concerned, replies: own.map((one) => replyOf(record, claim, one)) };
	}
	if (!concerned) return BLANK;
	return {
		state: 'none-on-record',
		...searchedFor(record, claim.said),
		asOf: record.topics.get(claim.topic)?.asOf ?? ''
	};
}

/** What is on record of one party about a document as a whole. */
export function documentCell(
	record: TheRecord,
	work: string,
	concerned: boolean,
	own: readonly ResponseRecord[] = []
): MatrixCell {
	const state = OUTCOMES.find((outcome) => own.some((one) => one.outcome === outcome));
	if (state === undefined) return BLANK;
	return { state, concerned, replies: own.map((one) => replyTo(record, one, workKey(work))) };
}

function replyOf(record: TheRecord, claim: ClaimRecord, response: ResponseRecord): CellReply {
	const reply = replyTo(record, response, claimKey(claim.id), claim);
	const direct = targetsOf(response).includes(claimKey(claim.id));
	return direct ? reply : { ...reply, onDocument: true };
}

function replyTo(
	record: TheRecord,
	response: ResponseRecord,
	target: TargetKey,
	claim?: ClaimRecord
): CellReply {
	const quote = response.quotes[0];
	const bearing = bearingOf(response, target, claim?.work);
	return {
		response: response.id,
		speaker: response.speaker,
		outcome: response.outcome,
		...(response.said === undefined ? {} : { said: response.said }),
		...(bearing.as === 'answer' ? { grade: bearing.grade } : {}),
		moves: movesIn(bearing),
		points: claim ? pointsIn(bearing, claim) : [],
		words: quote
			? {
					...firstWords(quote.text, IN_A_NOTE),
					voice: quote.voice,
					came: attributionOf(record, response, quote),
					lang: languageOf(record, quote),
					ours: oursOf(record, quote)
				}
			: null
	};
}

function oursOf(record: TheRecord, quote: Quotation): Partial<Record<Language, string>> {
	return Object.fromEntries(
		LANGUAGES.flatMap((lang) => {
			const ours = translationOf(record, quote, lang);
			return ours ? [[lang, openingOf(ours.text, IN_A_NOTE)] as const] : [];
		})
	);
}

function movesIn(bearing: Bearing): MoveKind[] {
	const made = new Set(bearing.as === 'answer' ? bearing.moves.map(({ kind }) => kind) : []);
	return MOVES.filter((kind) => made.has(kind));
}

function pointsIn(bearing: Bearing, { points }: ClaimRecord): number[] {
	const spoken = new Set(
		bearing.as === 'answer' ? bearing.moves.flatMap(({ on }) => on.points) : []
	);
	return points.flatMap(({ id }, i) => (spoken.has(id) ? [i + 1] : []));
}
