/** What can be printed of a pack, in the order in which it is. */
export const SHEETS = [
	'handout',
	'sideA',
	'sideB',
	'terms',
	'restatement',
	'consensus',
	'tracing',
	'answers'
] as const;
export type Sheet = (typeof SHEETS)[number];
