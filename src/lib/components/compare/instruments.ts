/** The ways to read a topic, each a page of its own, in the order in which they are offered. */
export const INSTRUMENTS = [
	'overview',
	'matrix',
	'chronology',
	'map',
	'balance',
	'past-each-other',
	'introduced',
	'origins',
	'later'
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];
