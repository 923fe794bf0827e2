import type { StatementKey } from '#lib/record/statement.ts';

/** What is answered in one field: words, words that quote, marked words, moves, points, a link of the chain, yes. */
export type FieldKind = 'text' | 'quoting' | 'marks' | 'moves' | 'points' | 'link' | 'yes';

interface Kind {
	/** In an address: one letter, for good. */
	letter: string;
	/** Of what statement it is asked. */
	on: 'claim' | 'response' | 'either';
	/** It is asked of one point of the claim. */
	point?: true;
	/** What its answer is made of, in the order of the screen. */
	fields: Record<string, FieldKind>;
}

/**
 * The kinds of task, in the order in which they are offered. A kind is an entry here, its words in each
 * dictionary (`classwork`), and what the exchange must have for it (classwork/view.ts).
 */
export const TASKS = {
	restate: { letter: 'r', on: 'claim', fields: { claim: 'text', answers: 'text', agreed: 'yes' } },
	find: { letter: 'f', on: 'claim', point: true, fields: { words: 'marks', none: 'yes' } },
	place: { letter: 'm', on: 'response', fields: { moves: 'moves' } },
	weigh: { letter: 'w', on: 'claim', point: true, fields: { for: 'text', against: 'text' } },
	trace: { letter: 't', on: 'either', fields: { saved: 'link', check: 'text' } },
	differ: { letter: 'd', on: 'either', fields: { words: 'marks', means: 'text' } },
	past: { letter: 'b', on: 'claim', fields: { points: 'points', instead: 'text' } },
	position: { letter: 'p', on: 'claim', fields: { position: 'quoting' } },
	change: { letter: 'c', on: 'claim', fields: { first: 'text', other: 'text', common: 'text' } }
} as const satisfies Record<string, Kind>;

export type TaskKind = keyof typeof TASKS;
export const TASK_KINDS = Object.keys(TASKS) as TaskKind[];

/** One task of a pack: what is asked, of which of its statements, of which point (counted from 1). */
export interface Task {
	kind: TaskKind;
	on: StatementKey;
	point?: number;
}

/** A task as a text, the same for the same task. */
export function taskKey({ kind, on, point }: Task): string {
	return [kind, on, ...(point === undefined ? [] : [point])].join(' ');
}

/** More than a class does in a term; an address that asks for more is taken for damaged. */
export const MOST_TASKS = 60;
/** A point is one digit in base 36 of the address. */
export const LAST_POINT = 35;

/** Grows when tasks of the old form could be misread. */
const FORM = '1';
/** Letter of the kind, number of the item, point or 0: base 36. */
const ONE = /([a-z])([0-9a-z]{2})([0-9a-z])/g;
const LIST = /^(?:[a-z][0-9a-z]{3})*$/;

/** Whether a text can be the seed of groups. */
export const isSeed = (text: string): boolean => /^[0-9a-z]{1,12}$/.test(text);

/** The tasks as they stand in an address. Those of statements that are not among `items` are left out. */
export function writeTasks(tasks: readonly Task[], items: readonly StatementKey[]): string {
	const written = tasks.slice(0, MOST_TASKS).flatMap(({ kind, on, point = 0 }) => {
		const at = items.indexOf(on);
		if (at < 0) return [];
		return TASKS[kind].letter + at.toString(36).padStart(2, '0') + point.toString(36);
	});
	return written.length === 0 ? '' : FORM + written.join('');
}

/**
 * Reads them back; `items` as the address lists them, undefined where the record has none. What this version
 * does not know, and tasks of what is gone, are counted. Null where it is no list of tasks.
 */
export function readTasks(
	text: string,
	items: readonly (StatementKey | undefined)[]
): { tasks: Task[]; missing: number } | null {
	if (text === '') return { tasks: [], missing: 0 };
	const list = text.slice(FORM.length);
	// A later form is not guessed at: the pack opens without its tasks, and says so.
	if (/^[2-9]/.test(text)) return { tasks: [], missing: 1 };
	if (!text.startsWith(FORM) || !LIST.test(list) || list.length > MOST_TASKS * 4) return null;
	const read = [...list.matchAll(ONE)].map(([, letter, at = '', point = '']): Task | null => {
		const kind = TASK_KINDS.find((each) => TASKS[each].letter === letter);
		const on = items[parseInt(at, 36)];
		if (!kind || !on || !canBeOn(kind, on)) return null;
		const number = parseInt(point, 36);
		if (number > 0 !== isOfPoint(kind)) return null;
		return { kind, on, ...(number > 0 ? { point: number } : {}) };
	});
	const tasks = read.filter((task) => task !== null);
	const once = [...new Map(tasks.map((task) => [taskKey(task), task])).values()];
	return { tasks: once, missing: read.length - tasks.length };
}

/** Whether it is asked of one point. */
export const isOfPoint = (kind: TaskKind): boolean => 'point' in TASKS[kind];

/** Whether a statement is of the sort that the task is about. */
export function canBeOn(kind: TaskKind, key: StatementKey): boolean {
	const { on } = TASKS[kind];
	return on === 'either' || key.startsWith(`${on}/`);
}

/** Puts a task at the end that is not there yet. */
export function withTask(tasks: readonly Task[], task: Task): Task[] {
	const others = tasks.filter((one) => taskKey(one) !== taskKey(task));
	return others.length < tasks.length ? [...tasks] : [...tasks, task].slice(0, MOST_TASKS);
}
