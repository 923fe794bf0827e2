import { coverageBy, coverageOf, rejoindersTo, responsesTo } from '../coverage.ts';
import { joinsOf } from '../record/joins.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import {
	SILENCES,
	type ClaimKind,
	type Language,
	type MoveKind,
	type Outcome,
	type Voice
} from '../vocabulary.ts';
import {
	claimLink,
	inLanguage,
	known,
	partyLink,
	responseLink,
	sourceLink,
	type ClaimLink,
	type PartyLink,
	type ResponseLink,
	type SourceLink,
	type Words
} from './links.ts';
import { quotationView, type Mark, type QuotationView } from './quotation.ts';

/** What claims and responses have in common on a page. */
interface StatementView {
	id: string;
	speaker: PartyLink;
	/** A person's role as the sources give it, and the party they speak for. */
	role?: { text: Words; for?: PartyLink };
	said?: string;
	work?: SourceLink;
	gist: Words;
	quotes: QuotationView[];
}

/** Words out of one of a statement's quotations. */
export interface Passage {
	quote: string;
	voice: Voice;
	lang: string;
}

export interface PointView extends Passage {
	id: string;
	/** Counted from 1, in the claim's order. */
	number: number;
	gist: Words;
}

export interface ClaimView extends StatementView {
	kind: ClaimKind;
	points: PointView[];
	concerns: PartyLink[];
}

export interface MoveView extends Passage {
	kind: MoveKind;
	points: number[];
	why: Words;
}

export interface ResponseView extends StatementView {
	outcome: Outcome;
	asked?: { by: PartyLink; when?: string };
	elsewhere: SourceLink[];
	moves: MoveView[];
	/** Numbers of the points of the claim in view that no move of it names. */
	notAddressed: number[];
	/** Claims that it makes beyond what it answers. */
	raises: ClaimLink[];
	rejoinders: ResponseLink[];
}

/** A claim, every response to it, and of whom nothing is on record. */
export interface ExchangeView {
	claim: ClaimView;
	topic: { id: string; title: Words };
	responses: ResponseView[];
	/** Responses in which this claim was made, when it answers something itself. */
	madeIn: ResponseLink[];
	noneOnRecord: PartyLink[];
	unanswered: number[];
	counts: { replied: number; elsewhere: number; silent: number; quotedFrom: number; held: number };
	asOf: string;
}

export function exchangeView(record: TheRecord, claim: ClaimRecord, lang: Language): ExchangeView {
	const coverage = coverageOf(record, claim);
	const topic = known(record.topics, claim.topic, 'topic');
	const numbers = pointNumbers(claim);
	return {
		claim: claimView(record, claim, lang),
		topic: { id: topic.id, title: inLanguage(topic.title, lang) },
		responses: responsesTo(record, claim.id).map((one) => responseView(record, one, claim, lang)),
		madeIn: (joinsOf(record).raising.get(claim.id) ?? []).map(({ id }) =>
			responseLink(record, id, lang)
		),
		noneOnRecord: coverage.noneOnRecord.map((id) => partyLink(record, id, lang)),
		unanswered: coverage.unanswered.map((id) => numbers.get(id) ?? 0),
		counts: {
			replied: coverage.replied.length,
			elsewhere: coverage.repliedElsewhere.length,
			silent: coverage.silent.length,
			quotedFrom: coverage.quotedFrom,
			held: coverage.held
		},
		asOf: topic.asOf
	};
}

export function claimView(record: TheRecord, claim: ClaimRecord, lang: Language): ClaimView {
	const points = claim.points.map((point, i) => ({
		id: point.id,
		number: i + 1,
		gist: inLanguage(point.gist, lang),
		...passageOf(record, claim, point.quote)
	}));
	const marks = points.map(({ quote, number }) => ({ quote, point: number }));
	return {
		...statementView(record, claim, marks, lang),
		kind: claim.kind,
		points,
		concerns: claim.concerns.map((id) => partyLink(record, id, lang))
	};
}

/** A response as it answers `claim`, or, where it answers a response only, with its moves on that. */
export function responseView(
	record: TheRecord,
	response: ResponseRecord,
	claim: ClaimRecord | undefined,
	lang: Language
): ResponseView {
	const numbers = claim ? pointNumbers(claim) : new Map<string, number>();
	const numbered = (points: readonly string[]) => points.flatMap((id) => numbers.get(id) ?? []);
	const moves = response.to
		.filter((answer) => (claim ? answer.claim === claim.id : answer.response !== undefined))
		.flatMap((answer) => answer.moves)
		.map(({ kind, points, quote, why }) => ({
			kind,
			points: numbered(points),
			...passageOf(record, response, quote),
			why: inLanguage(why, lang)
		}));
	const marks: Mark[] = moves.flatMap(({ points, quote }) =>
		points.map((point) => ({ quote, point }))
	);
	return {
		...statementView(record, response, marks, lang),
		outcome: response.outcome,
		asked: response.asked && {
			by: partyLink(record, response.asked.by, lang),
			when: response.asked.when
		},
		elsewhere: response.elsewhere.map((id) => sourceLink(record, id, lang)),
		moves,
		notAddressed: claim ? numbered(coverageBy(claim, response).notAddressed) : [],
		raises: response.raises.map((id) => claimLink(record, id, lang)),
		rejoinders: rejoindersTo(record, response.id).map((one) => responseLink(record, one.id, lang))
	};
}

function statementView(
	record: TheRecord,
	statement: ClaimRecord | ResponseRecord,
	marks: readonly Mark[],
	lang: Language
): StatementView {
	const role = known(record.parties, statement.speaker, 'party').role;
	return {
		id: statement.id,
		speaker: partyLink(record, statement.speaker, lang),
		role: role && {
			text: inLanguage(role.text, lang),
			for: role.for === undefined ? undefined : partyLink(record, role.for, lang)
		},
		said: statement.said,
		work: statement.work === undefined ? undefined : sourceLink(record, statement.work, lang),
		gist: inLanguage(statement.gist, lang),
		quotes: statement.quotes.map((quote) => {
			const view = quotationView(record, quote, statement.speaker, marks, lang);
			return 'outcome' in statement && SILENCES.includes(statement.outcome) ? toldOf(view) : view;
		})
	};
}

/** The words that tell of a silence are not the silent party's. */
function toldOf(view: QuotationView): QuotationView {
	const { attribution } = view;
	if (attribution.how === 'published') return view;
	return { ...view, attribution: { ...attribution, how: 'about' } };
}

/** In whose voice and which language the words stand in the first quotation that has them. */
export function passageOf(
	record: TheRecord,
	{ quotes }: ClaimRecord | ResponseRecord,
	quote: string
): Passage {
	const whole = quotes.find(({ text }) => text.includes(quote));
	if (!whole) return { quote, voice: 'reported', lang: 'und' };
	const lang = whole.lang ?? known(record.sources, whole.source, 'source').language;
	return { quote, voice: whole.voice, lang };
}

function pointNumbers(claim: ClaimRecord): Map<string, number> {
	return new Map(claim.points.map((point, i) => [point.id, i + 1]));
}
