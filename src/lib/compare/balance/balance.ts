import { coverageBy, searchedFor, speaksFor } from '#lib/record/coverage.ts';
import { parseEdtf } from '#lib/record/edtf.ts';
import { joinsOf } from '#lib/record/joins.ts';
import type { ClaimRecord, ResponseRecord, TheRecord, TopicRecord } from '#lib/record/record.ts';
import { bearingOf, gradeOfAnswer } from '#lib/record/relations.ts';
import { claimsOfTopic, responsesOfTopic } from '#lib/record/replies.ts';
import type { Move, Quotation } from '#lib/record/schema.ts';
import { claimKey } from '#lib/record/statement.ts';
import {
	GRADES,
	isReply,
	isSilence,
	MOVES,
	OUTCOMES,
	type Grade,
	type MoveKind,
	type Voice
} from '#lib/record/vocabulary.ts';
import { codeUnits } from '#lib/text/order.ts';
import { cellOf, heardFrom, type CellState } from '../matrix/cell.ts';
import { distinctWords } from './distinct-words.ts';

/** What the record holds of one party in one topic, in plain numbers. */
export interface PartyBalance {
	party: string;
	claims: number;
	/** Points of its claims. */
	points: number;
	/** The same points by the nearest answer of another; they add up to `points`. */
	pointsAnswered: Record<Grade | 'none', number>;
	/** Readings of others' words about what it said, by what they rest on. */
	movesOnIt: Record<'points' | 'claim' | 'document' | 'response', number>;
	/** Answers and earlier words that are quoted here, and those of which no words are held. */
	responses: { withWords: number; withoutWords: number };
	/** Its own answers by how near they come to what they answer. */
	answers: Record<Grade, number>;
	/** Readings of what its own words do. */
	moves: Record<MoveKind, number>;
	/** Times that it was asked and no words came. */
	silences: number;
	/** Times that its words on the matter are older than the claim. */
	earlier: number;
	/** Places in which it is quoted; the words of one passage can be quoted in several. */
	quotations: number;
	/** Words quoted, each passage once: own, and as others reported them. */
	words: Record<Voice, number>;
	/** The same words by where they stand: in a source that the speaker published or wrote, or in another. */
	standing: { primary: number; secondary: number };
	/** The same words by the language tag of the quotation, in order of the tag. */
	languages: { lang: string; words: number }[];
	/**
	 * Of the claims by others that concern it (`of`), how each stands; the states add up to `of`.
	 * `answered` are those that it or who speaks for it answered, by the nearest of these answers.
	 */
	concerning: {
		of: number;
		answered: Record<Grade, number>;
		states: Record<Exclude<CellState, 'not-concerned'>, number>;
	};
	/** Exceptions to the rules of coding, each of which has a written reason. */
	exceptions: {
		/** Its words that are read in a second place too. */
		readTwice: number;
		/** Reported words of it of which a note says what they leave open. */
		reportedWithNote: number;
	};
	/** The first and the last of the dates of its statements, as written (edtf.ts). */
	dates: { first: string; last: string } | null;
	undated: number;
}

/** By id of the party: everyone who speaks in the topic or whom a claim of it concerns. */
export interface Balance {
	topic: string;
	asOf: string;
	/** Captured sources of the record. */
	captured: number;
	parties: PartyBalance[];
}

/** Counts to hold an edited topic against: is one side quoted at length and the other in a clause? */
export function balanceOf(record: TheRecord, topic: TopicRecord): Balance {
	const claims = claimsOfTopic(record, topic.id);
	const replies = joinsOf(record);
	const responses = responsesOfTopic(record, topic.id, claims);
	const heard = new Map(
		claims.map(({ id }) => [id, heardFrom(record, replies.toClaim.get(id) ?? [])])
	);
	const parties = new Set([
		...claims.flatMap((claim) => [claim.speaker, ...claim.concerns]),
		...responses.map((response) => response.speaker)
	]);
	return {
		topic: topic.id,
		asOf: topic.asOf,
		captured: searchedFor(record, undefined).captured,
		parties: [...parties].sort(codeUnits).map((party) => {
			const made = claims.filter((claim) => claim.speaker === party);
			const given = responses.filter((response) => response.speaker === party);
			const quotes = [...made, ...given].flatMap(spokenIn);
			return {
				party,
				claims: made.length,
				points: made.reduce((sum, { points }) => sum + points.length, 0),
				pointsAnswered: pointsAnswered(record, made),
				movesOnIt: movesOn(record, party, claims, responses),
				...answersOf(claims, given),
				...wordsOf(record, party, quotes),
				concerning: concerning(record, party, claims, (claim) => heard.get(claim)?.get(party)),
				exceptions: {
					readTwice: given.flatMap(({ moves }) => moves).filter(({ alsoOn }) => alsoOn).length,
					reportedWithNote: quotes.filter(({ voice, note }) => voice === 'reported' && note).length
				},
				...datesOf([...made, ...given])
			};
		})
	};
}

/** In a silence only own words count: "it did not answer" is said about the party, not by it. */
function spokenIn(statement: ClaimRecord | ResponseRecord): Quotation[] {
	const silent = 'outcome' in statement && isSilence(statement.outcome);
	return silent ? statement.quotes.filter((quote) => quote.voice === 'own') : statement.quotes;
}

function counts<K extends string>(
	kinds: readonly K[],
	found: readonly K[] = []
): Record<K, number> {
	const counted = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<K, number>;
	for (const kind of found) counted[kind]++;
	return counted;
}

function pointsAnswered(record: TheRecord, claims: readonly ClaimRecord[]) {
	const { toClaim } = joinsOf(record);
	const nearest = claims.flatMap((claim) => {
		const responses = (toClaim.get(claim.id) ?? []).map((one) => coverageBy(claim, one));
		return claim.points.map(({ id }) => {
			const grades = responses.flatMap(({ bearing, byPoint, whole }): Grade[] => {
				if (bearing.as !== 'answer') return [];
				if (byPoint.has(id)) return ['points'];
				// What speaks to other points of the claim alone is no answer to this one.
				if (bearing.grade === 'points') return whole.length > 0 ? ['whole'] : [];
				return [bearing.grade];
			});
			return GRADES.find((grade) => grades.includes(grade)) ?? 'none';
		});
	});
	return counts([...GRADES, 'none' as const], nearest);
}

/** What rests on a document counts for each who makes claims in it, or else for its publisher. */
function movesOn(
	record: TheRecord,
	party: string,
	claims: readonly ClaimRecord[],
	responses: readonly ResponseRecord[]
): PartyBalance['movesOnIt'] {
	const spokenTo = ({ on }: Move): string[] => {
		if (on.claim !== undefined) return [record.claims.get(on.claim)?.speaker ?? ''];
		if (on.response !== undefined) return [record.responses.get(on.response)?.speaker ?? ''];
		const within = claims.filter(({ work }) => work === on.work).map(({ speaker }) => speaker);
		return within.length > 0 ? within : [record.sources.get(on.work ?? '')?.publisher ?? ''];
	};
	const about = responses
		.filter(({ speaker }) => speaker !== party)
		.flatMap(({ moves }) => moves)
		.filter((move) => spokenTo(move).includes(party));
	return counts(
		['points', 'claim', 'document', 'response'],
		about.map(({ on }) => {
			if (on.claim !== undefined) return on.points.length > 0 ? 'points' : 'claim';
			return on.response === undefined ? 'document' : 'response';
		})
	);
}

function answersOf(claims: readonly ClaimRecord[], given: readonly ResponseRecord[]) {
	const claimsIn = (work: string) => claims.filter((claim) => claim.work === work);
	const spoken = given.filter(({ outcome }) => !isSilence(outcome));
	const withWords = spoken.filter(({ quotes }) => quotes.length > 0).length;
	return {
		responses: { withWords, withoutWords: spoken.length - withWords },
		answers: counts(
			GRADES,
			given.flatMap((one) => one.answers.map((answer) => gradeOfAnswer(one, answer, claimsIn)))
		),
		moves: counts(
			MOVES,
			given.flatMap(({ moves }) => moves.map(({ kind }) => kind))
		),
		silences: given.length - spoken.length,
		earlier: given.filter(({ outcome }) => outcome === 'spoke-earlier').length
	};
}

function wordsOf(record: TheRecord, party: string, quotes: readonly Quotation[]) {
	const counted = distinctWords(record, quotes);
	const sum = (wanted: (one: (typeof counted)[number]) => number) =>
		counted.reduce((total, one) => total + wanted(one), 0);
	const all = (one: (typeof counted)[number]) => one.own + one.reported;
	const primary = sum((one) => (isPrimary(record, party, one.source) ? all(one) : 0));
	const tags = [...new Set(counted.map(({ lang }) => lang))].sort(codeUnits);
	return {
		quotations: quotes.length,
		words: { own: sum(({ own }) => own), reported: sum(({ reported }) => reported) },
		standing: { primary, secondary: sum(all) - primary },
		languages: tags.map((lang) => ({
			lang,
			words: sum((one) => (one.lang === lang ? all(one) : 0))
		}))
	};
}

/** Published or written by the speaker, or by the party that the speaker speaks for. An extract is its publisher's. */
function isPrimary(record: TheRecord, party: string, source: string): boolean {
	const from = record.sources.get(source);
	if (!from) return false;
	const voices = speaksFor(record, party);
	const authors = from.extractOf === undefined ? from.authors : [];
	return [from.publisher, ...authors].some((one) => voices.includes(one));
}

function concerning(
	record: TheRecord,
	party: string,
	claims: readonly ClaimRecord[],
	responsesTo: (claim: string) => readonly ResponseRecord[] | undefined
): PartyBalance['concerning'] {
	const about = claims.filter((claim) => claim.concerns.includes(party) && claim.speaker !== party);
	const states = about.flatMap((claim) => {
		const { state } = cellOf(record, claim, party, responsesTo(claim.id));
		return state === 'not-concerned' ? [] : [state];
	});
	const nearest = about.flatMap((claim) => {
		const grades = (responsesTo(claim.id) ?? [])
			.filter(({ outcome }) => isReply(outcome))
			.map((one) => bearingOf(one, claimKey(claim.id), claim.work))
			.flatMap((bearing) => (bearing.as === 'answer' ? bearing.grade : []));
		return GRADES.find((grade) => grades.includes(grade)) ?? [];
	});
	return {
		of: states.length,
		answered: counts(GRADES, nearest),
		states: counts([...OUTCOMES, 'none-on-record' as const], states)
	};
}

/** A month stays a month: a date is given as it is written, of an interval the end that counts. */
function datesOf(
	statements: readonly (ClaimRecord | ResponseRecord)[]
): Pick<PartyBalance, 'dates' | 'undated'> {
	const dates = statements.flatMap(({ said }) => {
		const date = said === undefined ? null : parseEdtf(said);
		if (!date || said === undefined) return [];
		const { from, to } = date.interval ?? { from: said, to: said };
		return [{ ...date, from, to: to === '..' ? from : to }];
	});
	const [first] = [...dates].sort((a, b) => codeUnits(a.earliest, b.earliest));
	const last = [...dates].sort((a, b) => codeUnits(a.latest, b.latest)).at(-1);
	const undated = statements.length - dates.length;
	if (!first || !last) return { dates: null, undated };
	const plain = (edtf: string) => edtf.replace(/[?~%]$/, '');
	const same = plain(first.from) === plain(last.to);
	return { dates: { first: same ? last.to : first.from, last: last.to }, undated };
}
