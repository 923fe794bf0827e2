import type { Cue } from './cues.ts';

export interface TimedCue {
	readonly cue: Cue;
	readonly start: number;
	readonly end: number;
}

/** How long a cue is shown that does not say it, in seconds. */
const USUAL = 3;
/** So many cues further on, one begins later. */
const NEAR = 20;

/**
 * Cues in the order of their times. A start that is missing is the end of the cue before, an end before
 * its start that of a cue of the usual length. Cues may overlap: two people may speak at once.
 */
export function inOrder(cues: readonly Cue[]): { timed: TimedCue[]; mended: number } {
	let mended = 0;
	let before = { start: 0, end: 0 };
	const told = cues.map((cue) => {
		if (cue.start === null || cue.start < before.start) mended++;
		const start = cue.start ?? before.end;
		before = { start, end: Math.max(start, cue.end ?? start) };
		return { cue, start };
	});
	told.sort((a, b) => a.start - b.start);
	const timed = told.map(({ cue, start }, i) => {
		if (cue.end !== null && cue.end >= start) return { cue, start, end: cue.end };
		if (cue.start !== null) mended++;
		const next = told.slice(i + 1, i + NEAR).find((one) => one.start > start)?.start;
		return { cue, start, end: Math.min(next ?? start + USUAL, start + USUAL) };
	});
	return { timed, mended };
}
