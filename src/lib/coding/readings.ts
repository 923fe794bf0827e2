import { readerOf } from '#lib/record/reader.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Place, Reader } from '#lib/record/schema.ts';
import { targetKey } from '#lib/record/statement.ts';
import { agreementOf, type Agreement } from './alpha.ts';

/** What is read of a passage: of words of a response the first two, of a point of a claim the last. */
export const VARIABLES = ['kind', 'on', 'question'] as const;
export type Variable = (typeof VARIABLES)[number];

/** A passage as it is named in sheets: `response/<id>/<number of its move>`, `claim/<id>/<point>`. */
export type UnitKey = `response/${string}/${number}` | `claim/${string}/${string}`;

/** A passage that was read, by each variable the values that its readers gave, the first reading first. */
export interface Unit {
	key: UnitKey;
	topic: string;
	words: string;
	/** Who made the first reading; absent where the topic does not say. */
	reader?: Reader;
	second: Reader[];
	values: Partial<Record<Variable, string[]>>;
}

/** A place as one value: `claim/x#a b`, its points in the order of their ids. */
export function placeValue(on: Place): string {
	const points = [...on.points].sort().join(' ');
	return points === '' ? targetKey(on) : `${targetKey(on)}#${points}`;
}

/** Every passage of the record that has a first reading, moves before points, in the record's order. */
export function unitsOf(record: TheRecord): Unit[] {
	const moves = [...record.responses.values()].flatMap(({ id, topic, moves: all }) =>
		all.map((move, i): Unit => {
			const second = move.second ?? [];
			return {
				key: `response/${id}/${i + 1}`,
				topic,
				words: move.quote,
				reader: readerOf(move, record.topics.get(topic)),
				second,
				values: {
					kind: [move.kind, ...second.map(({ kind }) => kind)],
					on: [placeValue(move.on), ...second.flatMap(({ on }) => (on ? [placeValue(on)] : []))]
				}
			};
		})
	);
	const points = [...record.claims.values()].flatMap(({ id, topic, points: all }) =>
		all.flatMap((point): Unit[] => {
			if (point.question === undefined) return [];
			const second = point.second ?? [];
			return [
				{
					key: `claim/${id}/${point.id}`,
					topic,
					words: point.quote,
					reader: record.topics.get(topic)?.readings,
					second,
					values: { question: [point.question, ...second.map(({ question }) => question)] }
				}
			];
		})
	);
	return [...moves, ...points];
}

/** How many passages were read for a variable, and the agreement of those that were read twice. */
export interface Measured {
	variable: Variable;
	all: number;
	agreement: Agreement | null;
}

export function measure(units: readonly Pick<Unit, 'values'>[]): Measured[] {
	return VARIABLES.map((variable) => {
		const values = units.flatMap((unit) => {
			const one = unit.values[variable];
			return one ? [one] : [];
		});
		return { variable, all: values.length, agreement: agreementOf(values) };
	});
}

/** What one reader read of one topic, on one day. */
export interface ReaderRow extends Reader {
	topic: string;
	which: 'first' | 'second';
	moves: number;
	points: number;
}

/** Who read what, by topic, first readings before second ones. */
export function readersOf(units: readonly Unit[]): ReaderRow[] {
	const rows = new Map<string, ReaderRow>();
	const note = ({ key, topic }: Unit, { by, when }: Reader, which: ReaderRow['which']) => {
		const name = JSON.stringify([topic, which, by, when]);
		const row = rows.get(name) ?? { topic, which, by, when, moves: 0, points: 0 };
		row[key.startsWith('claim/') ? 'points' : 'moves']++;
		rows.set(name, row);
	};
	const topics = [...new Set(units.map(({ topic }) => topic))];
	for (const topic of topics) {
		const own = units.filter((unit) => unit.topic === topic);
		for (const unit of own) if (unit.reader) note(unit, unit.reader, 'first');
		for (const unit of own) for (const reader of unit.second) note(unit, reader, 'second');
	}
	return [...rows.values()];
}
