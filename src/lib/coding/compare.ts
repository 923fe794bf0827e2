import type { Coded } from './read-sheet.ts';
import {
	measure,
	placeValue,
	VARIABLES,
	type Measured,
	type Unit,
	type Variable
} from './readings.ts';

/** A passage that two people read differently. */
export interface Disagreement {
	unit: Unit['key'];
	variable: Variable;
	words: string;
	first: string;
	second: string;
}

export interface Comparison {
	/** Of the passages in the sheet that both read. */
	measured: Measured[];
	disagreements: Disagreement[];
}

/** First readings against those of a sheet; second readings that the record has already stay out of it. */
export function compareReadings(units: readonly Unit[], coded: readonly Coded[]): Comparison {
	const second = new Map(coded.map((one) => [one.unit, valuesOf(one)]));
	const pairs = units.map((unit) => {
		const theirs = second.get(unit.key) ?? {};
		const values: Unit['values'] = {};
		for (const variable of VARIABLES) {
			const [ours] = unit.values[variable] ?? [];
			const other = theirs[variable];
			if (ours !== undefined) values[variable] = [ours, ...(other === undefined ? [] : [other])];
		}
		return { unit, values };
	});
	return {
		measured: measure(pairs),
		disagreements: pairs.flatMap(({ unit, values }) =>
			VARIABLES.flatMap((variable): Disagreement[] => {
				const [first, other] = values[variable] ?? [];
				if (first === undefined || other === undefined || first === other) return [];
				return [{ unit: unit.key, variable, words: unit.words, first, second: other }];
			})
		)
	};
}

function valuesOf({ kind, on, question }: Coded): Partial<Record<Variable, string>> {
	return {
		...(kind ? { kind } : {}),
		...(on ? { on: placeValue(on) } : {}),
		...(question ? { question } : {})
	};
}
