import { balanceOf, type PartyBalance } from '#lib/compare/balance/balance.ts';
import { messages } from '#lib/i18n/en/compare.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { GRADES, MOVES } from '#lib/record/vocabulary.ts';

const { balance: words } = messages;

/** The numbers of every topic by party, with what they do and do not mean. */
export function fairness(record: TheRecord) {
	return {
		topics: [...record.topics.values()].map((topic) => balanceOf(record, topic)),
		means: words.means.map(([term, text]) => `${term}: ${text}`),
		doesNotMean: words.not
	};
}

type Columns = Record<string, (party: PartyBalance) => number>;

const SAID: Columns = {
	claims: ({ claims }) => claims,
	points: ({ points }) => points,
	...Object.fromEntries(
		[...GRADES, 'none' as const].map((grade) => [
			`answered:${grade}`,
			({ pointsAnswered }: PartyBalance) => pointsAnswered[grade]
		])
	),
	'read-on:points': ({ movesOnIt }) => movesOnIt.points,
	'read-on:claim': ({ movesOnIt }) => movesOnIt.claim,
	'read-on:document': ({ movesOnIt }) => movesOnIt.document,
	'read-on:response': ({ movesOnIt }) => movesOnIt.response
};

const ANSWERS: Columns = {
	'with-words': ({ responses }) => responses.withWords,
	'without-words': ({ responses }) => responses.withoutWords,
	...Object.fromEntries(
		GRADES.map((grade) => [`answers:${grade}`, ({ answers }: PartyBalance) => answers[grade]])
	),
	'claims-about-it': ({ concerning }) => concerning.of,
	'no-reply-found': ({ concerning }) => concerning.states['none-on-record'],
	silences: ({ silences }) => silences,
	earlier: ({ earlier }) => earlier
};

const ROOM: Columns = {
	places: ({ quotations }) => quotations,
	'words:own': ({ words: { own } }) => own,
	'words:reported': ({ words: { reported } }) => reported,
	'in-its-own': ({ standing }) => standing.primary,
	'in-others': ({ standing }) => standing.secondary,
	undated: ({ undated }) => undated,
	'read-twice': ({ exceptions }) => exceptions.readTwice,
	'reported-with-note': ({ exceptions }) => exceptions.reportedWithNote
};

/** The same as tables of text: every party of a topic a row, in order of its id. */
export function fairnessTables(record: TheRecord): string {
	const { topics, means, doesNotMean } = fairness(record);
	const moves: Columns = Object.fromEntries(
		MOVES.filter((kind) =>
			topics.some(({ parties }) => parties.some((party) => party.moves[kind] > 0))
		).map((kind) => [kind, ({ moves: made }: PartyBalance) => made[kind]])
	);
	return [
		...topics.flatMap(({ topic, asOf, captured, parties }) => [
			`${topic}, as of ${asOf}, ${captured} captured sources`,
			...[SAID, ANSWERS, moves, ROOM].map((columns) => table(parties, columns))
		]),
		means.join('\n'),
		[`${words.notTitle}:`, ...doesNotMean.map((text) => `- ${text}`)].join('\n')
	].join('\n\n');
}

function table(parties: readonly PartyBalance[], columns: Columns): string {
	const names = Object.keys(columns);
	const first = Math.max(...parties.map(({ party }) => party.length), 'party'.length);
	const line = (head: string, cells: string[]) =>
		[head.padEnd(first), ...cells.map((cell, i) => cell.padStart(names[i]!.length))].join('  ');
	return [
		line('party', names),
		...parties.map((party) =>
			line(
				party.party,
				names.map((name) => String(columns[name]!(party)))
			)
		)
	].join('\n');
}
