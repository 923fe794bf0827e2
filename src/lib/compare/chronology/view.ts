import {
	chronologyOfClaim,
	chronologyOfTopic,
	happeningId,
	type Chronology
} from './chronology.ts';
import type { DayRange, Span } from '#lib/record/days.ts';
import { axisOf, shareOf, type Axis } from './axis.ts';
import { placeOnLine } from './line.ts';
import { isStatementKey, type StatementKey, type TargetKey } from '#lib/record/statement.ts';
import {
	emptyRecord,
	type ClaimRecord,
	type ResponseRecord,
	type TheRecord,
	type TopicRecord
} from '#lib/record/record.ts';
import type { Language, Outcome } from '#lib/record/vocabulary.ts';
import { isoDay, ticksOf, type Tick } from './day-words.ts';
import { inSource, localize } from '#lib/record/localize.ts';
import { asPhrase, known, linksIn, type PartyLink, type Words } from '#lib/views/links.ts';

type Happening = Chronology['dated'][number] | Chronology['undated'][number];
export type HappeningKind = Happening['kind'];

/** One line of the list. */
export interface HappeningRow {
	/** Unique on the page, since a response and the asking that led to it share a key. */
	id: string;
	key: StatementKey;
	kind: HappeningKind;
	outcome: Outcome | null;
	party: PartyLink;
	gist: Words;
	/** As the record writes it; absent where it is not stated. */
	date?: string;
	/** For what is undated: the day by which a source that quotes it had been published. */
	knownBy?: string;
	/** Alike ones are told once, with all that they are reckoned from. */
	delays: (DayRange & {
		since: 'claim' | 'response' | 'document' | 'asked';
		of: { key: TargetKey; gist: Words }[];
	})[];
}

/** What one party did of one kind on one date, drawn as one sign: places are shares of the line, 0 to 1. */
export interface LineSign {
	id: string;
	kind: HappeningKind;
	party: Words;
	keys: StatementKey[];
	start: number;
	end: number;
	/** Where its sign stands: in the middle of the first day on which it can have been said. */
	at: number;
	label: number;
	lane: number;
	/** How exact the date is: one day, somewhere within days, within an end that is open. */
	reach: 'day' | 'within' | 'open';
	/** The date is itself marked as uncertain or approximate. */
	qualified: boolean;
	/** Where on the line stands the latest of what it answers. */
	since: number | null;
}

export interface ChronologyPage {
	dated: HappeningRow[];
	undated: HappeningRow[];
	/** The first and last day number, and how what lies between them is drawn. */
	line: {
		from: number;
		to: number;
		/** The days on which something was first said, in order. */
		days: number[];
		axis: Axis;
		ticks: Tick[];
		signs: LineSign[];
		lanes: number;
	} | null;
	/** Only what going back in time needs of the record: who said what when, in answer to what. */
	bare: { topic: TopicRecord; claims: ClaimRecord[]; responses: ResponseRecord[] };
}

/** Share of the line that a label takes; the line is drawn wide enough that 16 letters or so fit. */
const LABEL_WIDTH = 0.21;

/** A topic in order of time, ready to be drawn and listed in a language. */
export function chronologyPage(
	record: TheRecord,
	topic: TopicRecord,
	lang: Language
): ChronologyPage {
	return pageOf(record, chronologyOfTopic(record, topic.id), topic, lang);
}

/** The same of one claim's exchange: what answers it, what answers that, and the claims they raise. */
export function claimChronologyPage(
	record: TheRecord,
	claim: ClaimRecord,
	lang: Language
): ChronologyPage {
	const topic = known(record.topics, claim.topic, 'topic');
	return pageOf(record, chronologyOfClaim(record, claim), topic, lang);
}

function pageOf(
	record: TheRecord,
	{ dated, undated, line }: Chronology,
	topic: TopicRecord,
	lang: Language
): ChronologyPage {
	const keys = new Set([...dated, ...undated].map(({ key }) => key));
	return {
		dated: dated.map((one) => rowOf(record, one, lang)),
		undated: undated.map((one) => ({
			...rowOf(record, one, lang),
			...(one.knownBy === null ? {} : { knownBy: isoDay(one.knownBy) })
		})),
		line: line && lineOf(record, dated, line, lang),
		bare: {
			topic: { ...topic, title: NOTHING, summary: NOTHING, terms: [] },
			claims: [...record.claims.values()]
				.filter(({ id }) => keys.has(`claim/${id}`))
				.map((claim) => ({ ...claim, gist: NOTHING, quotes: [], points: [], concerns: [] })),
			responses: [...record.responses.values()]
				.filter(({ id }) => keys.has(`response/${id}`))
				.map((response) => ({
					...response,
					gist: NOTHING,
					quotes: [],
					elsewhere: [],
					moves: response.moves.map((move) => ({ ...move, quote: '', why: NOTHING }))
				}))
		}
	};
}

const NOTHING = inSource('');

/** A record of nothing but statements and their dates, for `recordAsOf`. */
export function bareRecord({ topic, claims, responses }: ChronologyPage['bare']): TheRecord {
	return {
		...emptyRecord(),
		topics: new Map([[topic.id, topic]]),
		claims: new Map(claims.map((claim) => [claim.id, claim])),
		responses: new Map(responses.map((response) => [response.id, response]))
	};
}

function rowOf(record: TheRecord, one: Happening, lang: Language): HappeningRow {
	const date = dateOf(record, one);
	return {
		id: idOf(one),
		key: one.key,
		kind: one.kind,
		outcome: one.outcome,
		party: linksIn(record, lang).party(one.party),
		gist: gistOf(record, one.key, lang),
		...(date === undefined ? {} : { date }),
		delays: delaysOf(record, one, lang)
	};
}

function delaysOf(record: TheRecord, one: Happening, lang: Language): HappeningRow['delays'] {
	const alike = new Map<string, HappeningRow['delays'][number]>();
	for (const { key, since, min, max, qualified } of one.delays) {
		const of = { key, gist: gistOf(record, key, lang) };
		const told = alike.get(`${since} ${min} ${max} ${qualified}`);
		if (told) told.of.push(of);
		else alike.set(`${since} ${min} ${max} ${qualified}`, { since, min, max, qualified, of: [of] });
	}
	return [...alike.values()];
}

function idOf({ kind, key }: Happening): string {
	return `${kind}-${key.replace('/', '-')}`;
}

function statementOf(record: TheRecord, key: StatementKey): ClaimRecord | ResponseRecord {
	const [kind, id = ''] = key.split('/');
	const found = kind === 'claim' ? record.claims.get(id) : record.responses.get(id);
	if (!found) throw new Error(`the record has no ${key}`);
	return found;
}

/** Our sentence of a statement; of a document, what it is about. */
function gistOf(record: TheRecord, key: TargetKey, lang: Language): Words {
	if (isStatementKey(key)) return localize(statementOf(record, key).gist, lang);
	return asPhrase(linksIn(record, lang).source(key.slice('work/'.length)).about);
}

function dateOf(record: TheRecord, { kind, key }: Happening): string | undefined {
	const statement = statementOf(record, key);
	if (kind !== 'asked') return statement.said;
	return 'asked' in statement ? statement.asked?.when : undefined;
}

function lineOf(
	record: TheRecord,
	dated: Chronology['dated'],
	line: { from: number; to: number },
	lang: Language
): ChronologyPage['line'] {
	const groups = new Map<string, Chronology['dated']>();
	const groupOf = new Map<string, Chronology['dated']>();
	for (const one of dated) {
		const key = `${one.kind} ${one.party} ${dateOf(record, one)} ${one.from}`;
		let group = groups.get(key);
		if (!group) groups.set(key, (group = []));
		group.push(one);
		groupOf.set(happeningId(one), group);
	}
	const drawn = [...groups.values()];
	const place = new Map(drawn.map((group, i) => [group, i]));
	const follows = drawn.map((group, i) =>
		group
			.flatMap((one) => one.follows)
			.flatMap((id) => {
				const other = groupOf.get(id);
				return other && place.get(other) !== i ? [place.get(other)!] : [];
			})
	);
	const spans = drawn.map(([first]) => ({ ...first!.said, earliest: first!.from }));
	const axis = axisOf(spans, line);
	const placed = placeOnLine(spans, axis, LABEL_WIDTH, follows);
	const from = new Map(dated.map((one) => [happeningId(one), one.from]));
	return {
		...line,
		days: [...new Set(dated.map(({ said }) => said.earliest))].sort((a, b) => a - b),
		axis,
		ticks: ticksOf(axis),
		signs: drawn.map((group, i): LineSign => {
			const [first] = group;
			return {
				id: idOf(first!),
				kind: first!.kind,
				party: linksIn(record, lang).party(first!.party).short,
				keys: group.map(({ key }) => key),
				...placed[i]!,
				at: (shareOf(axis, first!.from) + shareOf(axis, first!.from + 1)) / 2,
				reach: reachOf(first!.said),
				qualified: spans[i]!.uncertain || spans[i]!.approximate,
				since: sinceOf(group, from, axis)
			};
		}),
		lanes: Math.max(...placed.map(({ lane }) => lane)) + 1
	};
}

function reachOf({ earliest, latest }: Span): LineSign['reach'] {
	if (latest === null) return 'open';
	return earliest === latest ? 'day' : 'within';
}

function sinceOf(
	group: Chronology['dated'],
	from: ReadonlyMap<string, number>,
	axis: Axis
): number | null {
	const days = group.flatMap(({ delays }) =>
		delays.flatMap(({ since, key }) => from.get(since === 'asked' ? `asked ${key}` : key) ?? [])
	);
	return days.length === 0 ? null : shareOf(axis, Math.max(...days));
}
