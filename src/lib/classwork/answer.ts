import * as v from 'valibot';
import { MOVES, type MoveKind } from '#lib/record/vocabulary.ts';
import { LAST_POINT, TASKS, type FieldKind, type TaskKind } from '#lib/pack/tasks.ts';

/** Longest texts, in UTF-16 units: two pages for a position, most of one for any other field. */
export const LONGEST = { text: 3000, quoting: 12_000, marked: 500 } as const;
/** More than anybody marks, or reads a response as doing. */
export const MOST = { marks: 20, moves: 12, points: LAST_POINT } as const;

/** Control characters other than line breaks and tabs: nothing that a person wrote. */
const CONTROL = /[^\P{Cc}\n\t]/gu;
/** A text of at most `most` units, without control characters. */
export const textUpTo = (most: number) =>
	v.pipe(
		v.string(),
		v.maxLength(most),
		v.transform((text) => text.replaceAll('\r\n', '\n').replace(CONTROL, ''))
	);

const Point = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_POINT));
const Points = v.pipe(v.array(Point), v.maxLength(MOST.points));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** Words that were marked: `start` to `end` (UTF-16 units, exclusive) of a passage as the page showed it. */
const Mark = v.pipe(
	v.object({
		/** Key of the passage (pack/exchanges.ts). */
		passage: v.pipe(v.string(), v.regex(/^(?:claim|response)\/[a-z0-9-]{1,200}#\d{1,3}$/)),
		/** Of the text that was shown: the quotation's own, or that of our translation. */
		lang: v.pipe(v.string(), v.maxLength(35)),
		start: Offset,
		end: Offset,
		words: v.pipe(textUpTo(LONGEST.marked), v.minLength(1))
	}),
	v.check(({ start, end }) => start < end, 'start is not before end')
);
export type Mark = v.InferOutput<typeof Mark>;

/** What an answer is read to do, and to which points; to none: to the claim as a whole. */
const Placed = v.object({ move: v.picklist(MOVES as readonly MoveKind[]), points: Points });
export type Placed = v.InferOutput<typeof Placed>;

/** What each kind of field holds. */
const FIELDS = {
	text: textUpTo(LONGEST.text),
	quoting: textUpTo(LONGEST.quoting),
	marks: v.pipe(v.array(Mark), v.maxLength(MOST.marks)),
	moves: v.pipe(v.array(Placed), v.maxLength(MOST.moves)),
	points: Points,
	/** The party at that link of the chain. */
	link: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,200}$/)),
	yes: v.boolean()
} satisfies Record<FieldKind, v.GenericSchema>;

export type FieldValue<Kind extends FieldKind = FieldKind> = v.InferOutput<(typeof FIELDS)[Kind]>;
/** An answer: what was filled in, by field; a field that was left empty is absent. */
export type Answer = Readonly<Record<string, FieldValue>>;

/** The schema of an answer to a kind of task. */
export function answerSchema(kind: TaskKind) {
	return v.object(
		Object.fromEntries(
			Object.entries(TASKS[kind].fields).map(([field, of]) => [field, v.optional(FIELDS[of])])
		)
	) as unknown as v.GenericSchema<unknown, Answer>;
}

/** The fields of a kind of task with what each holds, in the order of the screen. */
export function fieldsOf(kind: TaskKind): { field: string; of: FieldKind }[] {
	return Object.entries(TASKS[kind].fields).map(([field, of]) => ({ field, of }));
}

/** An answer with one field set; what is empty is taken out. */
export function withField(answer: Answer, field: string, value: FieldValue): Answer {
	const empty = value === false || (typeof value !== 'boolean' && value.length === 0);
	const rest = Object.entries(answer).filter(([name]) => name !== field);
	return Object.fromEntries(empty ? rest : [...rest, [field, value]]);
}

/** Whether anything was answered. */
export const isAnswered = (answer: Answer | undefined): boolean =>
	answer !== undefined &&
	Object.values(answer).some((value) => typeof value !== 'string' || value.trim() !== '');
