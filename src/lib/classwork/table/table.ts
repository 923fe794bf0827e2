import { agreementOf, type Agreement } from '#lib/coding/alpha.ts';
import type { PackExchange, Passage } from '#lib/pack/exchanges.ts';
import { taskKey, type Task, type TaskKind } from '#lib/pack/tasks.ts';
import { fieldsOf, isAnswered, type Answer, type Mark, type Placed } from '../answer.ts';
import { quotedIn, type Quoted } from '../quoting.ts';
import { readingsOf, type Reading } from '../reading.ts';
import { taskView, type TaskView } from '../view.ts';
import { markedTexts, type MarkedText } from './marked.ts';
import type { Pupil } from './received.ts';

/** A pack as it is read in one language. */
export interface PackIn {
	exchanges: readonly PackExchange[];
	passages: readonly Passage[];
}

/** One of the things that could be chosen, with who chose it; pupils by their number in the list, from 0. */
export interface Choice {
	value: string;
	pupils: number[];
	/** The record reads it so too. */
	ours: boolean;
}

/** How the class read one unit; `point` 0 is the claim as a whole. */
export interface PointChoices {
	point: number;
	choices: Choice[];
	/** Who placed nothing here. */
	none: number[];
}

/** How far readings agree: the class with itself, and its readings with the record's. */
export interface Agreed {
	/** Null where nothing was read twice. */
	class: Agreement | null;
	/** Readings that are as the record's, of all; null where the record reads nothing. */
	record: { same: number; of: number } | null;
}

export interface Said {
	pupil: number;
	text: string;
	/** Language of the page that it was written on. */
	lang: string;
	/** Where quotations stand in the passages, in a text that quotes. */
	quoted: Quoted[];
}

export type FieldTable = { field: string; readers: number[]; reading?: Reading } & (
	| { kind: 'texts'; texts: Said[] }
	| { kind: 'marks'; texts: MarkedText[]; agreed: Agreed }
	| { kind: 'moves'; points: PointChoices[]; agreed: Agreed }
	/** Points or links; `unseen`: what nobody chose. */
	| { kind: 'choices'; of: 'points' | 'link'; choices: Choice[]; unseen: string[]; agreed: Agreed }
	| { kind: 'yes'; pupils: number[] }
);

/** One task as the class did it. */
export interface TaskTable {
	task: Task;
	key: string;
	/** In the language of the table; null where the record no longer has what it is about. */
	view: TaskView | null;
	/** What was asked, as the hand-ins say: by this a task is known that the record no longer has. */
	asked: string;
	answered: number[];
	missing: number[];
	fields: FieldTable[];
}

interface Done {
	pupil: number;
	answer: Answer;
	language: string;
	asked: string;
}

/** Readers who were asked a unit, with what each read; `record` is the record's. */
interface Unit {
	values: string[];
	record?: string;
}

/**
 * What each task came to, in the teacher's order; tasks that only hand-ins have come last. `packIn` gives the
 * pack in the language of a hand-in, `here` is that of the table.
 */
export function taskTables(
	tasks: readonly Task[],
	pupils: readonly Pupil[],
	here: PackIn,
	packIn: (language: string) => PackIn
): TaskTable[] {
	const done = new Map<string, Done[]>(tasks.map((task) => [taskKey(task), []]));
	const asked = new Map<string, Task>(tasks.map((task) => [taskKey(task), task]));
	for (const [pupil, { handIn }] of pupils.entries()) {
		for (const { answer, asked: question, ...task } of handIn.answers) {
			if (!isAnswered(answer)) continue;
			const key = taskKey(task);
			if (!asked.has(key)) asked.set(key, task);
			const of = { pupil, answer, language: handIn.language, asked: question };
			done.set(key, [...(done.get(key) ?? []), of]);
		}
	}
	return [...asked].map(([key, task]) => {
		const own = done.get(key) ?? [];
		const view = taskView(task, here.exchanges, here.passages);
		const answered = own.map(({ pupil }) => pupil);
		return {
			task,
			key,
			view,
			asked: own[0]?.asked ?? '',
			answered,
			missing: [...pupils.keys()].filter((pupil) => !answered.includes(pupil)),
			fields: fieldTables(task, view, own, packIn)
		};
	});
}

function fieldTables(
	task: Task,
	view: TaskView | null,
	done: readonly Done[],
	packIn: (language: string) => PackIn
): FieldTable[] {
	const readings = view ? readingsOf(view) : {};
	const views = new Map<string, TaskView | null>();
	const viewIn = (language: string) => {
		if (!views.has(language)) {
			const { exchanges, passages } = packIn(language);
			views.set(language, taskView(task, exchanges, passages));
		}
		return views.get(language) ?? null;
	};
	return fieldsOf(task.kind).map(({ field, of }): FieldTable => {
		const own = done.filter(({ answer }) => field in answer);
		const reading = readings[field];
		const base = { field, readers: own.map(({ pupil }) => pupil), ...(reading ? { reading } : {}) };
		switch (of) {
			case 'text':
			case 'quoting':
				return { ...base, kind: 'texts', texts: own.map((one) => said(one, field, of, viewIn)) };
			case 'yes':
				return { ...base, kind: 'yes', pupils: base.readers };
			case 'marks':
				return { ...base, ...marks(task.kind, field, done, view, reading, viewIn) };
			case 'moves':
				return { ...base, ...moves(own, field, view, reading) };
			case 'points':
			case 'link':
				return { ...base, ...choices(own, field, of, view, reading) };
		}
	});
}

function said(
	{ pupil, answer, language }: Done,
	field: string,
	of: 'text' | 'quoting',
	viewIn: (language: string) => TaskView | null
): Said {
	const text = answer[field] as string;
	const view = of === 'quoting' ? viewIn(language) : null;
	const passages = view ? [...view.read, ...view.work] : [];
	return { pupil, text, lang: language, quoted: view ? quotedIn(text, passages) : [] };
}

/** Marked words; who says that there are none to mark read the words all the same. */
function marks(
	kind: TaskKind,
	field: string,
	done: readonly Done[],
	view: TaskView | null,
	reading: Reading | undefined,
	viewIn: (language: string) => TaskView | null
) {
	const read = done.filter(({ answer }) => field in answer || answer.none === true);
	const markings = read.map(({ pupil, answer, language }) => ({
		pupil,
		marks: (answer[field] ?? []) as Mark[],
		passages: viewIn(language)?.work ?? [],
		own: kind === 'differ'
	}));
	const ours = reading?.kind === 'marks' ? reading.marks : undefined;
	const texts = markedTexts(view?.work ?? [], markings, ours);
	const units = texts.flatMap(({ units: values, record }) =>
		values.map((one, i): Unit => ({ values: one, ...(record ? { record: record[i] } : {}) }))
	);
	return {
		kind: 'marks' as const,
		readers: read.map(({ pupil }) => pupil),
		texts,
		agreed: agreedOf(units)
	};
}

/** To each point the moves that were placed there; a reader's reading of a point is all of them together. */
function moves(
	own: readonly Done[],
	field: string,
	view: TaskView | null,
	reading: Reading | undefined
) {
	const placedBy = own.map(({ pupil, answer }) => ({ pupil, placed: answer[field] as Placed[] }));
	const ours = reading?.kind === 'moves' ? reading.moves : undefined;
	const named = [...placedBy.flatMap(({ placed }) => placed), ...(ours ?? [])];
	const numbers = new Set([
		...(view?.claim?.points.map(({ number }) => number) ?? []),
		...named.flatMap(({ points }) => (points.length > 0 ? points : [0]))
	]);
	const points = [...numbers].sort((a, b) => a - b);
	const at = (placed: readonly Pick<Placed, 'move' | 'points'>[], point: number) =>
		placed
			.filter((one) => (point === 0 ? one.points.length === 0 : one.points.includes(point)))
			.map(({ move }) => move)
			.sort();
	const whole = (placed: readonly Pick<Placed, 'move' | 'points'>[], point: number) =>
		[...new Set(at(placed, point))].join(' ');
	return {
		kind: 'moves' as const,
		points: points.map((point): PointChoices => {
			const values = [...new Set(at(named, point))];
			return {
				point,
				choices: values.map((value) => ({
					value,
					pupils: pupilsWhere(placedBy, ({ placed }) => at(placed, point).includes(value)),
					ours: at(ours ?? [], point).includes(value)
				})),
				none: pupilsWhere(placedBy, ({ placed }) => at(placed, point).length === 0)
			};
		}),
		agreed: agreedOf(
			points.map((point) => ({
				values: placedBy.map(({ placed }) => whole(placed, point)),
				...(ours ? { record: whole(ours, point) } : {})
			}))
		)
	};
}

function choices(
	own: readonly Done[],
	field: string,
	of: 'points' | 'link',
	view: TaskView | null,
	reading: Reading | undefined
) {
	const chosenBy = own.map(({ pupil, answer }) => ({
		pupil,
		chosen: [answer[field] as string | number[]].flat().map(String)
	}));
	const ours =
		reading?.kind === 'points'
			? reading.points.map(String)
			: reading?.kind === 'link'
				? [reading.link.id]
				: undefined;
	const offered =
		of === 'points'
			? (view?.claim?.points ?? []).map(({ number }) => String(number))
			: (view?.links ?? []).map(({ id }) => id);
	const values = [...new Set([...offered, ...chosenBy.flatMap(({ chosen }) => chosen)])];
	const all = values.map((value): Choice => {
		const pupils = pupilsWhere(chosenBy, ({ chosen }) => chosen.includes(value));
		return { value, pupils, ours: ours?.includes(value) ?? false };
	});
	const yes = (isChosen: boolean) => (isChosen ? 'yes' : 'no');
	return {
		kind: 'choices' as const,
		of,
		choices: all,
		unseen: all.filter(({ pupils }) => pupils.length === 0).map(({ value }) => value),
		agreed: agreedOf(
			of === 'points'
				? values.map((value) => ({
						values: chosenBy.map(({ chosen }) => yes(chosen.includes(value))),
						...(ours ? { record: yes(ours.includes(value)) } : {})
					}))
				: [
						{
							values: chosenBy.map(({ chosen }) => chosen.join(' ')),
							...(ours ? { record: ours.join(' ') } : {})
						}
					]
		)
	};
}

const pupilsWhere = <T extends { pupil: number }>(all: readonly T[], is: (one: T) => boolean) =>
	all.filter(is).map(({ pupil }) => pupil);

function agreedOf(units: readonly Unit[]): Agreed {
	const read = units.filter(({ record }) => record !== undefined);
	const same = read.flatMap(({ values, record }) => values.filter((one) => one === record));
	const of = read.flatMap(({ values }) => values).length;
	return {
		class: agreementOf(units.map(({ values }) => values)),
		record: of > 0 ? { same: same.length, of } : null
	};
}
