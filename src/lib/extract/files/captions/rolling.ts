import type { Word } from '../speech/speech.ts';

/**
 * Captions that roll: each cue shows again what the one before it ended with. Told by the file as a
 * whole, so that what somebody says twice stays twice.
 */
export interface Shown {
	readonly start: number;
	readonly end: number;
	readonly words: readonly Word[];
}

/** Cues further apart, in seconds, do not roll. */
const APART = 0.6;
/** So many of the pairs of cues repeat words where captions roll. */
const SHARE = 0.4;
/** Fewer words that come again are a chance. */
const FEWEST = 3;
/** A cue has hardly more. */
const MOST = 80;

/** How many words of a cue the cue before it had shown already. */
export function repeatedIn(last: Shown, next: Shown): number {
	if (next.start - last.end > APART || next.words.length === 0) return 0;
	const most = Math.min(last.words.length, next.words.length, MOST);
	for (let length = most; length > 0; length--) {
		const from = last.words.length - length;
		let i = 0;
		while (i < length && last.words[from + i]!.text === next.words[i]!.text) i++;
		if (i < length) continue;
		const isWhole = length === last.words.length || length === next.words.length;
		return length >= FEWEST || isWhole ? length : 0;
	}
	return 0;
}

/** How many words each cue repeats; none anywhere where captions do not roll. */
export function repeatsOf(cues: readonly Shown[]): number[] {
	const counts = cues.map((cue, i) => (i === 0 ? 0 : repeatedIn(cues[i - 1]!, cue)));
	const repeats = counts.filter((count) => count > 0).length;
	return repeats >= Math.max(1, SHARE * (cues.length - 1)) ? counts : counts.map(() => 0);
}
