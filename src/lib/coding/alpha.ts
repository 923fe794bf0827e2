/** How far readings of the same units agree. */
export interface Agreement {
	/** Units that two or more read. */
	units: number;
	/** Of all pairs of readings of one unit, the share that is the same, 0 to 1. */
	same: number;
	/** Krippendorff's alpha for nominal data; null where all values are one kind: chance then explains everything. */
	alpha: number | null;
}

/**
 * The agreement of nominal values, by unit those that each reader gave; units that fewer than two read
 * count for nothing. Alpha is 1 - observed / expected disagreement, from the matrix of coincidences
 * (K. Krippendorff, Content Analysis, 4th ed., 2018, 12.2.3), any number of readers, gaps allowed. Null
 * where nothing was read twice.
 */
export function agreementOf(units: readonly (readonly string[])[]): Agreement | null {
	const paired = units.filter((values) => values.length > 1);
	if (paired.length === 0) return null;
	const totals = new Map<string, number>();
	let pairs = 0;
	let equal = 0;
	/** Coincidences on the diagonal: each unit gives as many pairs as it has values. */
	let coincident = 0;
	for (const values of paired) {
		const counts = countsOf(values);
		const alike = sumOf([...counts.values()].map((n) => n * (n - 1)));
		pairs += values.length * (values.length - 1);
		equal += alike;
		coincident += alike / (values.length - 1);
		for (const [value, n] of counts) totals.set(value, (totals.get(value) ?? 0) + n);
	}
	const n = sumOf(totals.values());
	const observed = n - coincident;
	const expected = (n * n - sumOf([...totals.values()].map((one) => one * one))) / (n - 1);
	return {
		units: paired.length,
		same: equal / pairs,
		alpha: expected === 0 ? null : 1 - observed / expected
	};
}

function countsOf(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function sumOf(numbers: Iterable<number>): number {
	let sum = 0;
	for (const number of numbers) sum += number;
	return sum;
}
