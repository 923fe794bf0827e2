import { isDashed, labelOf } from '../speech/labels.ts';
import { isEnded, type Utterance, type Word } from '../speech/speech.ts';
import { repeatsOf } from './rolling.ts';
import type { TimedCue } from './times.ts';
import { linesOfCue } from './words.ts';

/** A pause of so many seconds lets somebody else begin. */
const PAUSE = 1;

/** What is said in cues that are in order: without what rolls, and with who says it where that is told. */
export function utterancesOf(cues: readonly TimedCue[], isVtt: boolean): Utterance[] {
	const shown = cues.map(({ cue, start, end }) => {
		const lines = linesOfCue(cue, [start, end], isVtt);
		return { start, end, lines, words: lines.flatMap(({ words }) => words) };
	});
	const repeats = repeatsOf(shown);
	const said: Utterance[] = [];
	let speaker: string | null = null;
	let voice: string | null = null;
	let last: Word | undefined;
	for (const [i, { lines, start, end }] of shown.entries()) {
		const repeated = repeats[i]!;
		const fresh = repeated > 0 ? linesOfCue(cues[i]!.cue, [start, end], isVtt, repeated) : lines;
		for (const line of fresh) {
			const { words } = line;
			if (words.length === 0) continue;
			const mayBegin = !last || isEnded(last.text) || words[0]!.from - last.to >= PAUSE;
			const written = words.map(({ text }) => text).join(' ');
			const label = labelOf(written, mayBegin);
			let isTurn = label !== null || (mayBegin && isDashed(written));
			if (line.voice !== voice) {
				isTurn = true;
				speaker = voice = line.voice;
			}
			if (label) speaker = label.speaker ?? line.voice;
			else if (isTurn && line.voice === null) speaker = null;
			const dropped = label ? wordsIn(written.slice(0, written.length - label.rest.length)) : 0;
			const spoken = words.slice(dropped);
			said.push({ words: spoken, speaker, isTurn });
			last = spoken.at(-1) ?? last;
		}
	}
	return said;
}

const wordsIn = (text: string) => text.trim().split(' ').length;
