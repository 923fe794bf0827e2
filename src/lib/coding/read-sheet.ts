import { tableOf } from '#lib/editor/import/csv-table.ts';
import { nearest } from '#lib/record/nearest.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { Place } from '#lib/record/schema.ts';
import { MOVES, QUESTIONS, type MoveKind, type Question } from '#lib/record/vocabulary.ts';
import type { Passage } from './passages.ts';
import type { UnitKey } from './readings.ts';
import { COLUMNS, GIVEN, variablesOf } from './sheet.ts';

/** What a second reader read in one passage. */
export interface Coded {
	unit: UnitKey;
	kind?: MoveKind;
	on?: Place;
	question?: Question;
}

type Row = ReturnType<typeof tableOf>['rows'][number];
type At = (column: string) => Problem['at'];

/** Of the columns that a sheet was given with, those by which a row is known. */
const NEEDED = [GIVEN[0], GIVEN[2], ...COLUMNS.slice(GIVEN.length)];

/** A filled-in sheet, with what cannot be used of it by row and column; rows left empty are passed over. */
export function readSheet(
	file: { path: string; text: string },
	passages: readonly Passage[]
): { coded: Coded[]; problems: Problem[] } {
	const { names, rows } = tableOf(file.text);
	const columns = NEEDED.filter((name) => !names.has(name));
	if (columns.length > 0) {
		const at = { file: file.path, path: [] };
		return { coded: [], problems: [{ code: 'not-a-sheet', at, columns }] };
	}
	const known = new Map(passages.map((one) => [one.unit as string, one]));
	const seen = new Map<string, number>();
	const coded: Coded[] = [];
	const problems: Problem[] = [];
	for (const row of rows) {
		const at: At = (column) => ({ file: file.path, row: row.number, path: [column] });
		const read = readRow(row, at, known, seen);
		problems.push(...read.problems);
		if (read.coded) coded.push(read.coded);
	}
	return { coded, problems };
}

function readRow(
	row: Row,
	at: At,
	known: ReadonlyMap<string, Passage>,
	seen: Map<string, number>
): { coded?: Coded; problems: Problem[] } {
	if (row.error) return { problems: [{ code: row.error, at: at('unit') }] };
	const cell = (name: string) => row.cell(name).trim();
	const [unit, kind, on, question] = ['unit', 'kind', 'on', 'question'].map(cell) as Cells;
	if (kind === '' && on === '' && question === '') return { problems: [] };
	const passage = known.get(unit);
	if (!passage) {
		const near = nearest(unit, known.keys());
		return { problems: [{ code: 'no-such-passage', at: at('unit'), id: short(unit), near }] };
	}
	const before = seen.get(unit);
	if (before !== undefined) {
		return { problems: [{ code: 'passage-twice', at: at('unit'), id: unit, first: before }] };
	}
	seen.set(unit, row.number);
	// Spreadsheets may add or take a space; the words themselves must be those that were read.
	if (spaced(row.cell('words')) !== spaced(passage.words)) {
		return { problems: [{ code: 'passage-changed', at: at('words'), now: passage.words }] };
	}
	const wanted = variablesOf(passage);
	const cells = { kind, on, question };
	const misplaced = (['kind', 'on', 'question'] as const).filter(
		(name) => cells[name] !== '' && !wanted.includes(name)
	);
	const problems: Problem[] = misplaced.map((name) => ({
		code: 'not-asked-here',
		at: at(name),
		wanted
	}));
	if (problems.length > 0) return { problems };
	const coded: Coded = { unit: passage.unit };
	if (wanted.includes('question')) {
		const found = QUESTIONS.find((one) => one === question);
		if (found) coded.question = found;
		else problems.push(notOneOf(at('question'), question, QUESTIONS));
	} else {
		const found = MOVES.find((one) => one === kind);
		if (found) coded.kind = found;
		else problems.push(notOneOf(at('kind'), kind, MOVES));
		const place = on === '' ? undefined : placeOf(on, passage);
		if (place === null) {
			const options = passage.options.map(({ key }) => key);
			problems.push({ code: 'spoken-of-elsewhere', at: at('on'), value: short(on), options });
		} else if (place) coded.on = place;
	}
	return problems.length > 0 ? { problems } : { coded, problems };
}

type Cells = [unit: string, kind: string, on: string, question: string];

/** `claim/x#a b` as a place, where the passage may speak of it. */
function placeOf(cell: string, { options }: Passage): Place | null {
	const [key = '', ids = ''] = cell.split('#');
	const option = options.find((one) => one.key === key);
	const points = ids.split(/[\s,;]+/).filter((id) => id !== '');
	if (!option || points.some((id) => !option.points.some((one) => one.id === id))) return null;
	const [, list = '', id = ''] = /^(claim|response|work)\/(.*)$/.exec(key) ?? [];
	const inOrder = option.points.flatMap((one) => (points.includes(one.id) ? [one.id] : []));
	return { [list]: id, points: inOrder };
}

function notOneOf(at: Problem['at'], value: string, options: readonly string[]): Problem {
	return value === ''
		? { code: 'missing-field', at }
		: { code: 'not-one-of', at, options, value: short(value), near: nearest(value, options) };
}

const spaced = (words: string) => words.replace(/\s+/g, ' ').trim();
const short = (cell: string) => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);
