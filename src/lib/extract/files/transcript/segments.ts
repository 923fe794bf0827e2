import { secondsOf } from '../captions/cues.ts';

/** What a transcript puts behind one of its times. */
export interface Segment {
	readonly start: number;
	readonly end: number | null;
	/** A name that stands beside the time. */
	readonly speaker: string | null;
	readonly lines: string[];
}

export interface Segments {
	/** Lines before the first time. */
	readonly head: readonly string[];
	readonly segments: readonly Segment[];
	/** Its times are ranges in brackets, as a program for recognition prints them. */
	readonly isMachine: boolean;
}

const TIME = '(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?';
const RANGE = `(${TIME})(?:\\s*(?:-{1,2}>|[-–—])\\s*(${TIME}))?`;
/** `[00:01:02] words`, `0:04`, `0:04 words`, `(01:02) – words`. */
const BEFORE = new RegExp(
	`^[\\[(<]?${RANGE}[\\])>]?(?:\\s*[-–—|:]\\s+|\\s+|$|(?=\\p{L}))(.*)$`,
	'u'
);
/** `Ada Lund  0:02`, `Speaker 1 (00:12):`, and no words behind it. */
const BEHIND = new RegExp(
	`^(\\p{L}[\\p{L}\\p{M}\\p{Nd}'’.״׳, -]{0,60}?)\\s*[:,–-]?\\s+[\\[(]?${RANGE}[\\])]?:?$`,
	'u'
);
/** A line with a name and a time, in characters. */
const LONGEST_HEAD = 120;
const MACHINE = new RegExp(`^\\[${TIME} --> ${TIME}\\]`);

/** The segments of a text in which times stand at the heads of lines. */
export function segmentsOf(text: string): Segments {
	const head: string[] = [];
	const segments: Segment[] = [];
	let machine = 0;
	for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
		const line = raw.trim();
		const behind = line.length <= LONGEST_HEAD ? BEHIND.exec(line) : null;
		const before = behind ? null : BEFORE.exec(line);
		const [from, to] = behind ? [behind[2], behind[3]] : [before?.[1], before?.[2]];
		const start = from === undefined ? null : secondsOf(from);
		if (start === null) {
			if (line !== '') (segments.at(-1)?.lines ?? head).push(line);
			continue;
		}
		if (MACHINE.test(line)) machine++;
		const words = before?.[3] ?? '';
		segments.push({
			start,
			end: to === undefined ? null : secondsOf(to),
			speaker: behind?.[1]?.trim() ?? null,
			lines: words === '' ? [] : [words]
		});
	}
	return { head, segments, isMachine: machine > 0 && machine * 2 > segments.length };
}

const FEWEST = 3;
/** Lines in which a transcript has a time, and pairs of times that are in order. */
const SHARE_OF_LINES = 0.1;
const SHARE_IN_ORDER = 0.9;
/** A recording begins at once; a programme of a day, or a ticker of news, does not. */
const LATEST_START = 120;

/** Whether a text is a transcript with the times of a recording. */
export function isTranscript({ head, segments }: Segments): boolean {
	if (segments.length < FEWEST || segments[0]!.start > LATEST_START) return false;
	const lines = segments.reduce((count, one) => count + 1 + one.lines.length, head.length);
	const inOrder = segments.filter(
		(one, i) => i === 0 || one.start >= segments[i - 1]!.start
	).length;
	const said = segments.filter((one) => one.lines.length > 0).length;
	return (
		segments.length >= SHARE_OF_LINES * lines &&
		inOrder >= SHARE_IN_ORDER * segments.length &&
		said * 2 >= segments.length
	);
}
