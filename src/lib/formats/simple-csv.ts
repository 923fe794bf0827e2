import { localize, partyName } from '#lib/record/localize.ts';
import { joinsOf } from '#lib/record/joins.ts';
import type { ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { isOfMachine } from '#lib/record/machine.ts';
import { basesOf, gradeOfAnswer, linksOf } from '#lib/record/relations.ts';
import type { Target } from '#lib/record/schema.ts';
import { pageAddress, type Site } from '#lib/record/site-address.ts';
import { BASES, GRADES, MOVES, QUESTIONS, type Language } from '#lib/record/vocabulary.ts';
import { canonical } from '#lib/text/text.ts';
import { placeText } from './columns.ts';
import { csv } from './csv.ts';
import type { Write } from './format.ts';
import { excerpt, type Scope } from './scope.ts';

interface Options {
	site: Site;
	scope: Scope;
	/** Of our own words: each cell has one value, so one language. */
	language: Language;
	mark: boolean;
}

type Cell = (response: ResponseRecord, record: TheRecord, options: Options) => string | number;

/**
 * The record as a table for a spreadsheet: one response a row, silences included, and one value a
 * cell. What a response has several of is counted, each kind in a column of its own; of what it
 * answers and of its quotations the first stands in words, and how many there are beside it. The full
 * table (record-csv.ts) leaves nothing out.
 */
export function simpleCsv(record: TheRecord, options: Options): string {
	const part = excerpt(record, options.scope);
	const responses = [...part.responses.values()];
	const columns = COLUMNS.flatMap(([name, cell]) => {
		const column = responses.map((response) => String(cell(response, part, options)));
		return OPTIONAL.has(name) && column.every((one) => one === '') ? [] : [[name, ...column]];
	});
	const rows = [...Array(responses.length + 1).keys()].map((i) =>
		columns.map((one) => one[i] ?? '')
	);
	return csv(rows, { mark: options.mark });
}

/** Of what few records have: left out of a table in which no row has it. */
const OPTIONAL: ReadonlySet<string> = new Set(['first_quotation_place', 'first_quotation_read_by']);

const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
	['response', ({ id }) => id],
	['topic', ({ topic }) => topic],
	['speaker', ({ speaker }) => speaker],
	['speaker_name', ({ speaker }, record, { language }) => partyName(record, speaker, language)],
	['speaker_kind', ({ speaker }, record) => record.parties.get(speaker)?.kind ?? ''],
	['speaks_for', ({ speaker }, record) => record.parties.get(speaker)?.role?.for ?? ''],
	['outcome', ({ outcome }) => outcome],
	['said', ({ said }) => said ?? ''],
	['our_sentence', ({ gist }, _record, { language }) => localize(gist, language).text],
	['first_quotation', ({ quotes }) => canonical(quotes[0]?.text ?? '')],
	['first_quotation_voice', ({ quotes }) => quotes[0]?.voice ?? ''],
	['first_quotation_source', ({ quotes }) => quotes[0]?.source ?? ''],
	[
		'first_quotation_place',
		({ quotes: [quote] }, record) => (quote ? placeText(record, quote) : '')
	],
	[
		'first_quotation_read_by',
		({ quotes: [quote] }, record) => (quote && isOfMachine(record, [quote.source]) ? 'machine' : '')
	],
	['quotations', ({ quotes }) => quotes.length],
	['first_target_kind', (response) => kindOf(firstTarget(response))],
	['first_target', (response) => idOf(firstTarget(response))],
	[
		'first_target_words',
		(response, record, { language }) => wordsOf(firstTarget(response), record, language)
	],
	['targets', (response) => linksOf(response).length],
	['nearest_grade', nearestGrade],
	...BASES.map(
		(kind) =>
			[
				`basis_${column(kind)}`,
				(response: ResponseRecord) =>
					basesOf(response).filter((basis) => basis.kind === kind).length
			] as const
	),
	...MOVES.map(
		(kind) =>
			[
				`move_${column(kind)}`,
				({ moves }: ResponseRecord) => moves.filter((move) => move.kind === kind).length
			] as const
	),
	...QUESTIONS.map(
		(question) =>
			[
				`answers_question_${question}`,
				(response: ResponseRecord, record: TheRecord) =>
					questionsOf(response, record).filter((one) => one === question).length
			] as const
	),
	['asked_by', ({ asked }) => asked?.by ?? ''],
	['asked_when', ({ asked }) => asked?.when ?? ''],
	['page', ({ id }, _record, { site }) => pageAddress(site, 'responses', id)]
];

/** As programs for tables want names: `gives_reason`. */
function column(kind: string): string {
	return kind.replaceAll('-', '_');
}

function firstTarget(response: ResponseRecord): Target | undefined {
	return linksOf(response)[0]?.target;
}

function kindOf(target: Target | undefined): string {
	if (!target) return '';
	if (target.claim !== undefined) return 'claim';
	return target.response === undefined ? 'document' : 'response';
}

function idOf({ claim, response, work }: Target = {}): string {
	return claim ?? response ?? work ?? '';
}

function wordsOf(target: Target | undefined, record: TheRecord, language: Language): string {
	const { claim = '', response = '', work = '' } = target ?? {};
	const source = record.sources.get(work);
	const ours =
		record.claims.get(claim)?.gist ?? record.responses.get(response)?.gist ?? source?.about;
	return source?.title ?? (ours ? localize(ours, language).text : '');
}

function nearestGrade(response: ResponseRecord, record: TheRecord): string {
	const claimsIn = (work: string) =>
		(joinsOf(record).claimsIn.get(response.topic) ?? []).filter((claim) => claim.work === work);
	const grades = response.answers.map((answer) => gradeOfAnswer(response, answer, claimsIn));
	return GRADES.find((grade) => grades.includes(grade)) ?? '';
}

/** Kinds of question of the points that its moves name, each point once. */
function questionsOf({ moves }: ResponseRecord, record: TheRecord) {
	const named = new Set(moves.flatMap(({ on }) => on.points.map((id) => `${on.claim} ${id}`)));
	return [...named].flatMap((key) => {
		const [claim = '', point] = key.split(' ');
		const found = record.claims.get(claim)?.points.find(({ id }) => id === point);
		return found?.question ?? [];
	});
}

/** With the mark by which spreadsheets know UTF-8. */
export const write: Write = (record, options) => simpleCsv(record, { ...options, mark: true });
