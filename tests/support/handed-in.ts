import { fieldsOf, type Answer, type FieldValue } from '#lib/classwork/answer.ts';
import { writeHandIn, type HandedIn, type HandIn } from '#lib/classwork/hand-in.ts';
import { shownText } from '#lib/classwork/shown.ts';
import type { PackIn } from '#lib/classwork/table/table.ts';
import { taskView, type TaskView } from '#lib/classwork/view.ts';
import { packEntry } from '#lib/pack/entry.ts';
import { exchangesOf, passagesOf, type PackEntry } from '#lib/pack/exchanges.ts';
import type { Task } from '#lib/pack/tasks.ts';
import { hash } from '#lib/record/hash.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { statementsOf, type StatementKey } from '#lib/record/statement.ts';
import { MOVES } from '#lib/record/vocabulary.ts';
import { quotationMarks, type Language } from '#lib/text/languages.ts';

/** Statements of a record as a pack shows them in a language. */
export function packIn(record: TheRecord, items: readonly StatementKey[], lang: Language): PackIn {
	const entries = new Map(
		statementsOf(record).map((one): [StatementKey, PackEntry] => [
			one.key,
			packEntry(record, one, lang)
		])
	);
	const exchanges = exchangesOf(items, entries);
	return { exchanges, passages: passagesOf(exchanges) };
}

/** A number from 0 to below `most`, always the same for the same words. */
const chance = (words: string, most: number) => hash(words, 7) % most;

interface Asked {
	tasks: readonly Task[];
	pack: PackIn;
	address: string;
	title: string;
	language: Language;
}

/** What one pupil of a class hands in: each answers something else, one in seven tasks not at all. */
export function handInOf(pupil: string, asked: Asked, changes: Partial<HandIn> = {}): string {
	const { tasks, pack, address, title, language } = asked;
	const answers = tasks.flatMap((task): HandedIn[] => {
		const view = taskView(task, pack.exchanges, pack.passages);
		const seed = `${pupil} ${task.kind} ${task.on} ${task.point}`;
		if (!view || chance(`${seed} open`, 7) === 0) return [];
		return [{ ...task, asked: task.kind, answer: answerOf(view, seed, language) }];
	});
	return writeHandIn({
		pupil,
		work: `w-${hash(pupil, 1)}`,
		count: 1,
		handedIn: '2026-11-03T10:15:00.000Z',
		language,
		pack: { title, address },
		record: '2026-10-30',
		answers,
		...changes
	});
}

function answerOf(view: TaskView, seed: string, language: Language): Answer {
	const { kind } = view.task;
	return Object.fromEntries(
		fieldsOf(kind).flatMap(({ field, of }): [string, FieldValue][] => {
			const own = `${seed} ${field}`;
			switch (of) {
				case 'text':
					return [[field, `${chance(own, 90)}: ${view.statement.gist.text}`]];
				case 'quoting':
					return [[field, position(view, own, language)]];
				case 'yes':
					return field === 'agreed' && chance(own, 2) === 0 ? [[field, true]] : [];
				case 'points': {
					const points = (view.claim?.points ?? []).map(({ number }) => number);
					const chosen = points.filter((point) => chance(`${own} ${point}`, 3) === 0);
					return chosen.length > 0 ? [[field, chosen]] : [];
				}
				case 'link':
					return [[field, view.links[chance(own, view.links.length)]!.id]];
				case 'moves': {
					const points = (view.claim?.points ?? []).map(({ number }) => number);
					const move = MOVES[chance(own, 3)]!;
					return [
						[field, [{ move, points: points.filter((n) => chance(`${own} ${n}`, 2) === 0) }]]
					];
				}
				case 'marks': {
					const { key, quotation } = view.work[chance(own, view.work.length)]!;
					const { text, lang } = kind === 'differ' ? quotation : shownText(quotation);
					const found = [...text.matchAll(/\S+/gu)];
					const first = chance(`${own} from`, Math.min(6, found.length));
					const last = Math.min(found.length - 1, first + chance(`${own} to`, 8));
					const start = found[first]!.index;
					const end = found[last]!.index + found[last]![0].length;
					return [[field, [{ passage: key, lang, start, end, words: text.slice(start, end) }]]];
				}
			}
		})
	);
}

/** A text that quotes both sides: word for word, with a word put in, and what nobody said. */
function position(view: TaskView, seed: string, language: Language): string {
	const [open, close] = quotationMarks(language);
	const quote = (passages: TaskView['read'], alter: boolean) => {
		const { quotation } = passages[chance(`${seed} ${alter}`, passages.length)]!;
		const words = shownText(quotation)
			.text.replaceAll(/["“”„«»]/g, '')
			.split(/\s+/)
			.slice(1, 9);
		return `${open}${(alter ? words.toSpliced(3, 1, 'x77') : words).join(' ')}${close}`;
	};
	return [
		`${chance(seed, 90)}: ${quote(view.read, false)}`,
		quote(view.work, chance(`${seed} alter`, 2) === 0),
		`${open}zzz qqq vvv kkk${close}`
	].join('\n');
}
