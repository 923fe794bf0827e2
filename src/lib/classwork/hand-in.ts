import * as v from 'valibot';
import type { StatementKey } from '#lib/record/statement.ts';
import { isItem } from '#lib/pack/pack.ts';
import {
	canBeOn,
	isOfPoint,
	LAST_POINT,
	MOST_TASKS,
	TASK_KINDS,
	taskKey,
	type TaskKind
} from '#lib/pack/tasks.ts';
import { answerSchema, textUpTo, type Answer } from './answer.ts';

/** What a file of this kind calls itself, in its first line. */
const FORMAT = 'rejoinder-hand-in';
/** Grows when a file of the old form could be misread; what is older is then migrated here. */
const FORM = 1;

/** Longest file, in UTF-16 units: every task with every field full is shorter. */
export const LONGEST_FILE = 1_500_000;

/** Longest name or number that pupils give themselves. */
export const LONGEST_NAME = 80;

const Day = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/));

/** One task and what was answered. */
export interface HandedIn {
	kind: TaskKind;
	on: StatementKey;
	point?: number;
	/** What was asked, in the pupil's language, so that the file is read without the site. */
	asked: string;
	answer: Answer;
}

const Point = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_POINT));

const handedIn = (kind: TaskKind) =>
	v.object({
		kind: v.literal(kind),
		on: v.custom<StatementKey>(
			(key) => typeof key === 'string' && isItem(key) && canBeOn(kind, key)
		),
		point: isOfPoint(kind) ? Point : v.optional(v.undefined()),
		asked: textUpTo(2000),
		answer: answerSchema(kind)
	}) as v.GenericSchema<unknown, HandedIn>;

const SCHEMAS = new Map<unknown, v.GenericSchema<unknown, HandedIn>>(
	TASK_KINDS.map((kind) => [kind, handedIn(kind)])
);

/** By its kind; where that is none of ours, the first says that the kind is wrong. */
const Answered = v.lazy<v.GenericSchema<unknown, HandedIn>>((value) => {
	const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
	return SCHEMAS.get(kind) ?? SCHEMAS.get(TASK_KINDS[0])!;
});

/** What a pupil hands in: a file for people first, which a program reads too. */
export const HandIn = v.object({
	format: v.literal(FORMAT),
	form: v.literal(FORM),
	/** Name or number of the pupil's own choice. */
	pupil: textUpTo(LONGEST_NAME),
	/** Of the pupil's work in one browser, whatever name it bears: tells two of one name apart. */
	work: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/))),
	/** How often that work was saved as a file, this time included: tells which of two is newer, whatever a clock says. */
	count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
	/** When it was handed in, by the pupil's clock: ISO 8601, UTC. */
	handedIn: v.pipe(v.string(), v.isoTimestamp()),
	/** Language of the page that it was written on. */
	language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)),
	pack: v.object({
		title: textUpTo(400),
		/** The part of its link behind `#` (pack/address.ts). */
		address: v.pipe(v.string(), v.maxLength(20_000), v.regex(/^[\w.-]+$/))
	}),
	/** Day of the latest topic of the record that was answered on. */
	record: Day,
	answers: v.pipe(v.array(Answered), v.maxLength(MOST_TASKS))
});
export type HandIn = v.InferOutput<typeof HandIn>;

/** Why a file is no hand-in. `i18n` (`classwork.unread`) says each with what to do. */
export type HandInProblem =
	| { code: 'too-long'; length: number; most: number }
	| { code: 'damaged' }
	| { code: 'other-file' }
	| { code: 'newer'; form: number }
	/** Something in it cannot be; `answer` counts from 1, and is absent where it is about the whole. */
	| { code: 'value'; answer?: number; field: string }
	/** Two answers to one task, the second of them at `answer`. */
	| { code: 'twice'; answer: number };

export type ReadHandIn =
	{ kind: 'hand-in'; handIn: HandIn } | { kind: 'problem'; problem: HandInProblem };

/** Reads a file that may come from anybody. Never throws. */
export function readHandIn(text: string): ReadHandIn {
	const problem = (found: HandInProblem): ReadHandIn => ({ kind: 'problem', problem: found });
	if (text.length > LONGEST_FILE)
		return problem({ code: 'too-long', length: text.length, most: LONGEST_FILE });
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return problem({ code: text.includes(FORMAT) ? 'damaged' : 'other-file' });
	}
	const { format, form } = (typeof value === 'object' && value !== null ? value : {}) as Record<
		string,
		unknown
	>;
	if (format !== FORMAT) return problem({ code: 'other-file' });
	if (typeof form === 'number' && form > FORM) return problem({ code: 'newer', form });
	const read = v.safeParse(HandIn, value, { abortEarly: true });
	if (!read.success) return problem(valueProblem(read.issues[0]));
	const keys = read.output.answers.map(taskKey);
	const twice = keys.findIndex((key, i) => keys.indexOf(key) < i);
	if (twice >= 0) return problem({ code: 'twice', answer: twice + 1 });
	return { kind: 'hand-in', handIn: read.output };
}

function valueProblem({ path }: v.BaseIssue<unknown>): HandInProblem {
	const keys = (path ?? []).map(({ key }) => key as string | number);
	const [list, at, ...rest] = keys;
	if (list === 'answers' && typeof at === 'number')
		return { code: 'value', answer: at + 1, field: rest.join('.') };
	return { code: 'value', field: keys.join('.') };
}

/** The file: indented, so that people read it as it is. */
export function writeHandIn(handIn: Omit<HandIn, 'format' | 'form'>): string {
	return `${JSON.stringify({ format: FORMAT, form: FORM, ...handIn }, null, 2)}\n`;
}

/** Whether two addresses are of one pack: the same statements and the same tasks, whatever its title. */
export function isSamePack(one: string, other: string): boolean {
	const [a, b] = [one.split('.'), other.split('.')];
	return a[1] === b[1] && (a[4] ?? '') === (b[4] ?? '');
}
