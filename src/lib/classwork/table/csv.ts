import { csv } from '#lib/formats/csv.ts';
import { fieldsOf, type Mark, type Placed } from '../answer.ts';
import type { Pupil } from './received.ts';

/** The columns: what is asked is named by its kind, what it is about by its key; neither depends on a language. */
const COLUMNS = ['pupil', 'language', 'task', 'about', 'point', 'field', 'answer'] as const;

/** Every answer of every pupil, a row a field; `label` gives a name or the number in its place. */
export function answersCsv(pupils: readonly Pupil[], label: (pupil: Pupil) => string): string {
	const rows = pupils.flatMap((pupil) =>
		pupil.handIn.answers.flatMap(({ kind, on, point, answer }) =>
			fieldsOf(kind).flatMap(({ field }) => {
				const value = answer[field];
				if (value === undefined) return [];
				const about = [kind, on, point === undefined ? '' : String(point)];
				return [[label(pupil), pupil.handIn.language, ...about, field, cellOf(value)]];
			})
		)
	);
	return csv([[...COLUMNS], ...rows], { mark: true });
}

/** One line each for marked words and moves; a move as `contradicts 1 2`, to the claim as a whole without a number. */
function cellOf(value: string | boolean | readonly (number | Mark | Placed)[]): string {
	if (typeof value === 'boolean') return value ? 'yes' : '';
	if (typeof value === 'string') return value;
	return value
		.map((one) => {
			if (typeof one === 'number') return String(one);
			return 'words' in one ? one.words : [one.move, ...one.points].join(' ');
		})
		.join('\n');
}
