import type { At, Problem, ProblemCode } from '#lib/record/problem.ts';
import { formatPath } from '#lib/record/path.ts';
import { isolate } from '#lib/text/isolate.ts';

/**
 * What is wrong, without naming the place; what to do about it in the files of the record; and what to
 * do, and what is wrong, on the desk, which has labels in place of the files' names, where that is
 * something else.
 */
export type Said = readonly [
	message: string,
	remedy: string,
	remedyOnDesk?: string,
	messageOnDesk?: string
];

/** The words for problems in one language: the union of problems defines the keys. */
export interface ProblemMessages {
	/** Of an imported table and of an imported list. */
	row: (n: number) => string;
	item: (n: number) => string;
	says: { [C in ProblemCode]: (problem: Problem<C>) => Said };
}

export function sayProblem<C extends ProblemCode>(
	problem: Problem<C>,
	messages: ProblemMessages
): Said {
	const code: C = problem.code;
	return messages.says[code](problem);
}

/** Evidence is written by a command, so nobody is told to edit it. */
export const isEvidence = ({ file }: At) => file.startsWith('data/evidence/');
/** In a file that is no part of the record. */
export const isBroughtIn = ({ file }: At) => !file.startsWith('data/');

/** A problem as a command prints it: place and message on the first line, the remedy on the next. */
export function printProblem(problem: Problem, messages: ProblemMessages): string {
	const [message, remedy] = sayProblem(problem, messages);
	return `${placeIn(problem.at, messages)}: ${message}\n    → ${remedy}`;
}

/** A problem of a file that is brought to the desk, in one line. */
export function tellProblem(problem: Problem, messages: ProblemMessages): string {
	const [message, remedy, onDesk = remedy] = sayProblem(problem, messages);
	return `${placeIn(problem.at, messages, isolate)}: ${message}. ${onDesk}`;
}

/** File and line, row or item, and the path of the field; `named` sets their names apart from words. */
function placeIn(
	{ file, line, row, item, path }: At,
	messages: ProblemMessages,
	named = (name: string) => name
): string {
	return [
		named(line === undefined ? file : `${file}:${line}`),
		...(row === undefined ? [] : [messages.row(row)]),
		...(item === undefined ? [] : [messages.item(item)]),
		...(path.length === 0 ? [] : [named(formatPath(path))])
	].join(' ');
}
