import { hash } from '#lib/record/hash.ts';

export interface Seat {
	/** Two who read opposite sides first, counted from 1. */
	pair: number;
	first: 'claims' | 'responses';
}

/** Who reads what first, by the pupil's number in the class list (from 1): the same for whoever opens the link. */
export function seatOf(seed: string, number: number): Seat {
	const pair = Math.ceil(number / 2);
	const odd = number % 2 === 1;
	const turned = hash(`${seed} ${pair}`, 0) % 2 === 1;
	return { pair, first: odd === turned ? 'responses' : 'claims' };
}
