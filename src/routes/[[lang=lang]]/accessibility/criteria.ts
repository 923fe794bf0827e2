/** The conformance report in the form of the VPAT: WCAG 2.2, levels A and AA. What is said of each is in the dictionaries. */

/** Day of the latest trial that the report rests on. */
export const TRIED_ON = '2026-11-29';

/** In the VPAT's words: Supports, Partially Supports, Does Not Support, Not Applicable. */
export type Result = 'supports' | 'partly' | 'not' | 'none';

/** A criterion with its level; those of level A and AA are all there, in W3C's order. */
export interface Criterion {
	id: `${1 | 2 | 3 | 4}.${number}.${number}`;
	level: 'A' | 'AA';
	result: Result;
}

type Row = [id: Criterion['id'], level: Criterion['level'], result: Result];

const rows: readonly Row[] = [
	['1.1.1', 'A', 'supports'],
	['1.2.1', 'A', 'none'],
	['1.2.2', 'A', 'none'],
	['1.2.3', 'A', 'none'],
	['1.2.4', 'AA', 'none'],
	['1.2.5', 'AA', 'none'],
	['1.3.1', 'A', 'supports'],
	['1.3.2', 'A', 'supports'],
	['1.3.3', 'A', 'supports'],
	['1.3.4', 'AA', 'supports'],
	['1.3.5', 'AA', 'none'],
	['1.4.1', 'A', 'supports'],
	['1.4.2', 'A', 'none'],
	['1.4.3', 'AA', 'supports'],
	['1.4.4', 'AA', 'supports'],
	['1.4.5', 'AA', 'supports'],
	['1.4.10', 'AA', 'supports'],
	['1.4.11', 'AA', 'supports'],
	['1.4.12', 'AA', 'supports'],
	['1.4.13', 'AA', 'supports'],
	['2.1.1', 'A', 'supports'],
	['2.1.2', 'A', 'supports'],
	['2.1.4', 'A', 'supports'],
	['2.2.1', 'A', 'none'],
	['2.2.2', 'A', 'none'],
	['2.3.1', 'A', 'supports'],
	['2.4.1', 'A', 'supports'],
	['2.4.2', 'A', 'supports'],
	['2.4.3', 'A', 'supports'],
	['2.4.4', 'A', 'supports'],
	['2.4.5', 'AA', 'supports'],
	['2.4.6', 'AA', 'supports'],
	['2.4.7', 'AA', 'supports'],
	['2.4.11', 'AA', 'supports'],
	['2.5.1', 'A', 'supports'],
	['2.5.2', 'A', 'supports'],
	['2.5.3', 'A', 'supports'],
	['2.5.4', 'A', 'none'],
	['2.5.7', 'AA', 'supports'],
	['2.5.8', 'AA', 'supports'],
	['3.1.1', 'A', 'supports'],
	['3.1.2', 'AA', 'partly'],
	['3.2.1', 'A', 'supports'],
	['3.2.2', 'A', 'supports'],
	['3.2.3', 'AA', 'supports'],
	['3.2.4', 'AA', 'supports'],
	['3.2.6', 'A', 'supports'],
	['3.3.1', 'A', 'supports'],
	['3.3.2', 'A', 'supports'],
	['3.3.3', 'AA', 'supports'],
	['3.3.4', 'AA', 'none'],
	['3.3.7', 'A', 'supports'],
	['3.3.8', 'AA', 'none'],
	['4.1.2', 'A', 'supports'],
	['4.1.3', 'AA', 'partly']
];

export const CRITERIA: readonly Criterion[] = rows.map(([id, level, result]) => ({
	id,
	level,
	result
}));
