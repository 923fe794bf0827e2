import { parseEdtf } from '../edtf.ts';
import { speaksFor } from '../coverage.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import type { Quotation } from '../schema.ts';
import { OUTCOMES, SILENCES, VOICES, type Voice } from '../vocabulary.ts';
import { cellOf, heardFrom, type CellState } from './cell.ts';
import { firstWords } from './excerpt.ts';
import { codeUnits } from './order.ts';
import { joinsOf } from '../record/joins.ts';
import { claimsOfTopic, responsesOfTopic } from './replies.ts';
import { languageOf } from './statement.ts';

/** What the record holds of one party in one topic, in plain numbers. */
interface PartyBalance {
	party: string;
	quotations: number;
	/** Words quoted: own, and as others reported them. */
	words: Record<Voice, number>;
	/** The same words by where they stand: in a source that the speaker published or wrote, or in another. */
	standing: { primary: number; secondary: number };
	/** The same words by the language tag of the quotation, in order of the tag. */
	languages: { lang: string; words: number }[];
	claims: number;
	responses: number;
	/**
	 * Of the claims by others that concern it (`of`), how each stands; the states add up to `of`.
	 * `answered` are those replied to, here or elsewhere.
	 */
	concerning: {
		of: number;
		answered: number;
		states: Record<Exclude<CellState, 'not-concerned'>, number>;
	};
	/** First and last day that its dated statements can have been said, as ISO days (edtf.ts). */
	dates: { first: string; last: string } | null;
	undated: number;
}

/** By id of the party: everyone who speaks in the topic or whom a claim of it concerns. */
export interface Balance {
	kind: 'balance';
	topic: string;
	asOf: string;
	/** Captured sources of the record. */
	held: number;
	parties: PartyBalance[];
}

/** Counts to hold an edited topic against: is one side quoted at length and the other in a clause? */
export function balanceOf(
	record: TheRecord,
	topic: string
): Balance | { kind: 'unknown-topic'; topic: string } {
	const claims = claimsOfTopic(record, topic);
	if (!claims) return { kind: 'unknown-topic', topic: firstWords(topic).text };
	const replies = joinsOf(record);
	const responses = responsesOfTopic(record, topic, claims);
	const heard = new Map(
		claims.map(({ id }) => [id, heardFrom(record, replies.toClaim.get(id) ?? [])])
	);
	const parties = new Set([
		...claims.flatMap((claim) => [claim.speaker, ...claim.concerns]),
		...responses.map((response) => response.speaker)
	]);
	return {
		kind: 'balance',
		topic,
		asOf: record.topics.get(topic)!.asOf,
		held: record.evidence.size,
		parties: [...parties].sort(codeUnits).map((party) => {
			const made = claims.filter((claim) => claim.speaker === party);
			const given = responses.filter((response) => response.speaker === party);
			return {
				party,
				...wordsOf(record, party, [...made, ...given].flatMap(spokenIn)),
				claims: made.length,
				responses: given.filter(({ outcome }) => !SILENCES.includes(outcome)).length,
				concerning: concerning(record, party, claims, (claim) => heard.get(claim)?.get(party)),
				...datesOf([...made, ...given])
			};
		})
	};
}

/** In a silence only own words count: "it did not answer" is said about the party, not by it. */
function spokenIn(statement: ClaimRecord | ResponseRecord): Quotation[] {
	const silent = 'outcome' in statement && SILENCES.includes(statement.outcome);
	return silent ? statement.quotes.filter((quote) => quote.voice === 'own') : statement.quotes;
}

function wordsOf(record: TheRecord, party: string, quotes: readonly Quotation[]) {
	const counted = quotes.map((quote) => ({ quote, words: countWords(quote.text) }));
	const sum = (wanted: (quote: Quotation) => boolean) =>
		counted.reduce((total, { quote, words }) => total + (wanted(quote) ? words : 0), 0);
	const [own, reported] = VOICES.map((voice) => sum((quote) => quote.voice === voice));
	const primary = sum((quote) => isPrimary(record, party, quote.source));
	const tags = [...new Set(quotes.map((quote) => languageOf(record, quote)))].sort(codeUnits);
	return {
		quotations: quotes.length,
		words: { own: own!, reported: reported! },
		standing: { primary, secondary: own! + reported! - primary },
		languages: tags.map((lang) => ({
			lang,
			words: sum((quote) => languageOf(record, quote) === lang)
		}))
	};
}

/** A run of letters, digits and the marks on them: "o'clock" is two, and so is "two-thirds". */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

function countWords(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

/** Published or written by the speaker, or by the party that the speaker speaks for. */
function isPrimary(record: TheRecord, party: string, source: string): boolean {
	const from = record.sources.get(source);
	const voices = speaksFor(record, party);
	return (
		from !== undefined && [from.publisher, ...from.authors].some((one) => voices.includes(one))
	);
}

function concerning(
	record: TheRecord,
	party: string,
	claims: readonly ClaimRecord[],
	responsesTo: (claim: string) => readonly ResponseRecord[] | undefined
): PartyBalance['concerning'] {
	const states = {
		...(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<
			(typeof OUTCOMES)[number],
			number
		>),
		'none-on-record': 0
	};
	let of = 0;
	for (const claim of claims) {
		if (!claim.concerns.includes(party) || claim.speaker === party) continue;
		const { state } = cellOf(record, claim, party, responsesTo(claim.id));
		if (state === 'not-concerned') continue;
		states[state]++;
		of++;
	}
	return { of, answered: states.replied + states['replied-elsewhere'], states };
}

function datesOf(
	statements: readonly (ClaimRecord | ResponseRecord)[]
): Pick<PartyBalance, 'dates' | 'undated'> {
	const dates = statements.flatMap(({ said }) => (said && parseEdtf(said)) || []);
	const [first] = dates.map((date) => date.earliest).sort(codeUnits);
	const last = dates.map((date) => date.latest).sort(codeUnits);
	return {
		dates: first === undefined ? null : { first, last: last.at(-1)! },
		undated: statements.length - dates.length
	};
}
