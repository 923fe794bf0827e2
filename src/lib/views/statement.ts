import {
	coverageBy,
	coverageOf,
	rejoindersTo,
	responsesTo,
	searchedFor,
	type Coverage,
	type Searched
} from '#lib/record/coverage.ts';
import { byDate } from '#lib/record/days.ts';
import { joinsOf } from '#lib/record/joins.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { readerOf } from '#lib/record/reader.ts';
import { bearingOf, linksOf } from '#lib/record/relations.ts';
import type { Basis, Move, Reader, Target } from '#lib/record/schema.ts';
import { partIn, translationOf } from '#lib/record/translations.ts';
import { claimKey, targetKey, type TargetKey } from '#lib/record/statement.ts';
import {
	GRADES,
	isReply,
	isSilence,
	type BasisKind,
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
	known,
	linksIn,
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
	/** What renders them in our translation, where they are not in the language of the page. */
	ours?: string;
}

export interface PointView extends Passage {
	id: string;
	/** Counted from 1, in the claim's order. */
	number: number;
	gist: Words;
	/** The kind of question that it raises, and what would speak for it and what against: our reading. */
	question?: Question;
	for?: Words;
	against?: Words;
}

export interface ClaimView extends StatementView {
	kind: ClaimKind;
	points: PointView[];
	concerns: PartyLink[];
	/** Documents, not captured, in which more is said of it. */
	elsewhere: SourceLink[];
}

export interface MoveView extends Passage {
	kind: MoveKind;
	points: number[];
	why: Words;
	/** Why the same words are read in a second place too. */
	alsoOn?: Words;
	/** Who read it so, and when; absent where the topic does not say. */
	reader?: Reader;
}

/** What an answer, or an asking, rests on. */
export interface BasisView {
	kind: BasisKind;
	by?: PartyLink;
	/** Words of a captured source; `beside` are those that it prints next to them. */
	words?: {
		quote: string;
		beside?: string;
		lang: string;
		source: SourceLink;
		/** Our translations of the two. */
		ours?: { quote?: string; beside?: string };
	};
	why?: Words;
}

/** Something that can be answered or spoken of, with the link to it. */
export type TargetView =
	| { kind: 'claim'; key: TargetKey; to: ClaimLink }
	| { kind: 'response'; key: TargetKey; to: ResponseLink }
	| { kind: 'work'; key: TargetKey; to: SourceLink };

/** What a response has to do with one target. */
export interface LinkView {
	target: TargetView;
	bases: BasisView[];
	moves: MoveView[];
}

export interface ResponseView extends StatementView {
	outcome: Outcome;
	asked?: {
		by: PartyLink;
		when?: string;
		about: TargetView[];
		basis?: BasisView;
		/** What of it the source does not print. */
		inferred: readonly ('by' | 'when' | 'about')[];
	};
	elsewhere: SourceLink[];
	/** How near it comes to the claim in view, where it is an answer to it. */
	grade?: Grade;
	/** That it answers the claim in view or, where nothing says so, the document that this was made in. */
	bases: BasisView[];
	/** What it does to the claim in view, or without one to all that it speaks of. */
	moves: MoveView[];
	/** What it does to the document in which the claim in view was made. */
	onDocument: MoveView[];
	/** Everything that it answers, was asked about or speaks of. */
	links: LinkView[];
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
	/** By grade, how many parties answered that near and no nearer. */
	answered: Record<Grade, number>;
	counts: Searched & { silent: number; earlier: number; quotedFrom: number };
	/** Of its responses with words, how many were answered in turn; and where an answer was looked for. */
	rejoinders: Searched & { of: number; answered: number };
	/** Whether any answer was read against the claim; without, no point can be called unanswered. */
	read: boolean;
	asOf: string;
}

export function exchangeView(record: TheRecord, claim: ClaimRecord, lang: Language): ExchangeView {
	const link = linksIn(record, lang);
	const coverage = coverageOf(record, claim);
	const topic = known(record.topics, claim.topic, 'topic');
	const numbers = pointNumbers(claim);
	return {
		claim: claimView(record, claim, lang),
		topic: { id: topic.id, title: link.words(topic.title) },
		responses: nearestFirst(
			responsesTo(record, claim.id).map((one) => responseView(record, one, claim, lang))
		),
		madeIn: (joinsOf(record).raising.get(claim.id) ?? []).map(({ id }) => link.response(id)),
		noneOnRecord: coverage.noneOnRecord.map(link.party),
		unanswered: coverage.unanswered.map((id) => numbers.get(id) ?? 0),
		answered: countsOf(coverage.answered),
		counts: {
			silent: coverage.silent.length,
			earlier: coverage.earlier.length,
			quotedFrom: coverage.quotedFrom,
			held: coverage.held,
			captured: coverage.captured
		},
		rejoinders: rejoindersOf(record, responsesTo(record, claim.id)),
		read: coverage.read,
		asOf: topic.asOf
	};
}

function rejoindersOf(record: TheRecord, responses: readonly ResponseRecord[]) {
	const spoken = responses.filter(({ outcome, quotes }) => isReply(outcome) && quotes.length > 0);
	const answered = spoken.filter(({ id }) => rejoindersTo(record, id).length > 0);
	const [first] = byDate(spoken);
	return {
		of: spoken.length,
		answered: answered.length,
		...searchedFor(record, first?.said)
	};
}

/** What comes nearest to the claim goes before what answers its document alone; else by date, as they are given. */
export function nearestFirst<R extends Pick<ResponseView, 'grade' | 'outcome'>>(
	responses: readonly R[]
): R[] {
	const rank = ({ grade, outcome }: R) =>
		grade ? GRADES.indexOf(grade) * 2 : isSilence(outcome) ? NEAR_SILENCE : GRADES.length * 2;
	return [...responses].sort((a, b) => rank(a) - rank(b));
}

/** A question about the claim itself goes before answers to the document. */
const NEAR_SILENCE = GRADES.indexOf('whole') * 2 + 1;

function countsOf(answered: Coverage['answered']): Record<Grade, number> {
	return Object.fromEntries(
		Object.entries(answered).map(([grade, parties]) => [grade, parties.length])
	) as Record<Grade, number>;
}

export function claimView(record: TheRecord, claim: ClaimRecord, lang: Language): ClaimView {
	const link = linksIn(record, lang);
	const points = claim.points.map((point, i) => ({
		id: point.id,
		number: i + 1,
		gist: link.words(point.gist),
		question: point.question,
		for: ifAny(point.for, link.words),
		against: ifAny(point.against, link.words),
		...passageOf(record, claim, point.quote, lang)
	}));
	const marks = points.map(({ quote, number }) => ({ quote, point: number }));
	return {
		...statementView(record, claim, marks, lang),
		kind: claim.kind,
		points,
		concerns: claim.concerns.map(link.party),
		elsewhere: (claim.elsewhere ?? []).map(link.source)
	};
}

/** A response as it bears on `claim`, or, without one, on all that it speaks of. */
export function responseView(
	record: TheRecord,
	response: ResponseRecord,
	claim: ClaimRecord | undefined,
	lang: Language
): ResponseView {
	const link = linksIn(record, lang);
	const numbers = claim ? pointNumbers(claim) : new Map<string, number>();
	const numbered = (points: readonly string[]) => points.flatMap((id) => numbers.get(id) ?? []);
	const bearing = claim && bearingOf(response, claimKey(claim.id), claim.work);
	const answer = bearing?.as === 'answer' ? bearing : undefined;
	const readings = (found: readonly Move[]) =>
		found.map((move) => moveView(record, response, move, numbered(move.on.points), lang));
	const moves = readings(claim ? (answer?.moves ?? []) : response.moves);
	const bases = (answer?.answers ?? (claim ? [] : response.answers)).map(({ basis }) =>
		basisView(record, basis, lang)
	);
	const marks: Mark[] = moves.flatMap(({ points, quote }) =>
		points.map((point) => ({ quote, point }))
	);
	return {
		...statementView(record, response, marks, lang),
		outcome: response.outcome,
		asked: response.asked && {
			by: link.party(response.asked.by),
			when: response.asked.when,
			about: response.asked.about.map((target) => targetView(record, target, lang)),
			basis: response.asked.basis && basisView(record, response.asked.basis, lang),
			inferred: response.asked.inferred
		},
		elsewhere: response.elsewhere.map(link.source),
		grade: answer?.grade,
		bases,
		moves,
		onDocument: readings(answer?.onDocument ?? []),
		links: linksOf(response).map(({ target, answers, moves: onTarget }) => ({
			target: targetView(record, target, lang),
			bases: answers.map(({ basis }) => basisView(record, basis, lang)),
			moves: onTarget.map((move) =>
				moveView(record, response, move, pointsOf(record, target, move), lang)
			)
		})),
		notAddressed: claim ? numbered(coverageBy(claim, response).notAddressed) : [],
		raises: response.raises.map(link.claim),
		rejoinders: rejoindersTo(record, response.id).map((one) => link.response(one.id))
	};
}

function moveView(
	record: TheRecord,
	response: ResponseRecord,
	move: Move,
	points: number[],
	lang: Language
): MoveView {
	const link = linksIn(record, lang);
	return {
		kind: move.kind,
		points,
		...passageOf(record, response, move.quote, lang),
		why: link.words(move.why),
		alsoOn: ifAny(move.alsoOn, link.words),
		reader: readerOf(move, record.topics.get(response.topic))
	};
}

function pointsOf(record: TheRecord, target: Target, { on }: Move): number[] {
	const claim = record.claims.get(target.claim ?? '');
	const numbers = claim ? pointNumbers(claim) : new Map<string, number>();
	return on.points.flatMap((id) => numbers.get(id) ?? []);
}

export function targetView(record: TheRecord, target: Target, lang: Language): TargetView {
	const link = linksIn(record, lang);
	const key = targetKey(target);
	if (target.claim !== undefined) return { kind: 'claim', key, to: link.claim(target.claim) };
	if (target.response !== undefined)
		return { kind: 'response', key, to: link.response(target.response) };
	return { kind: 'work', key, to: link.source(target.work ?? '') };
}

export function basisView(record: TheRecord, basis: Basis, lang: Language): BasisView {
	const link = linksIn(record, lang);
	const { kind, by, quote, beside, source, why } = basis;
	const from = source === undefined ? undefined : link.source(source);
	return {
		kind,
		by: ifAny(by, link.party),
		words:
			quote === undefined || from === undefined
				? undefined
				: {
						quote,
						beside,
						lang: from.language,
						source: from,
						ours: {
							quote: link.ours({ source: from.id, text: quote }),
							beside: ifAny(beside, (text) => link.ours({ source: from.id, text }))
						}
					},
		why: ifAny(why, link.words)
	};
}

function statementView(
	record: TheRecord,
	statement: ClaimRecord | ResponseRecord,
	marks: readonly Mark[],
	lang: Language
): StatementView {
	const link = linksIn(record, lang);
	const role = known(record.parties, statement.speaker, 'party').role;
	return {
		id: statement.id,
		speaker: link.party(statement.speaker),
		role: role && {
			text: link.words(role.text),
			for: ifAny(role.for, link.party)
		},
		said: statement.said,
		work: ifAny(statement.work, link.source),
		gist: link.words(statement.gist),
		quotes: statement.quotes.map((quote) => quotationView(record, statement, quote, marks, lang))
	};
}

/**
 * In whose voice and which language the words stand in the first quotation that has them; with a
 * language of the page, what renders them in it.
 */
export function passageOf(
	record: TheRecord,
	{ quotes }: ClaimRecord | ResponseRecord,
	quote: string,
	into?: Language
): Passage {
	const whole = quotes.find(({ text }) => text.includes(quote));
	if (!whole) return { quote, voice: 'reported', lang: 'und' };
	const lang = whole.lang ?? known(record.sources, whole.source, 'source').language;
	const translation = into && translationOf(record, whole, into);
	return {
		quote,
		voice: whole.voice,
		lang,
		...(translation ? { ours: partIn(translation, quote) } : {})
	};
}

function pointNumbers(claim: ClaimRecord): Map<string, number> {
	return new Map(claim.points.map((point, i) => [point.id, i + 1]));
}
