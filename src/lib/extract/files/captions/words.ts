import { fold } from '../../white-space.ts';
import type { Word } from '../speech/speech.ts';
import { secondsOf, type Cue } from './cues.ts';

/** A line of a cue without its markup. */
export interface CueLine {
	/** The voice that markup names. */
	readonly voice: string | null;
	readonly words: readonly Word[];
}

/** In WebVTT every `<…>` is markup; in SubRip only what players know is. */
const VTT_TAG = /<(\/?)([^\s.<>]*)([^<>]*)>/g;
const SRT_TAG = /<(\/?)([bius]|font|c|v)\b([^<>\n]*)>|\{\\[^{}\n]*\}/gi;
const ENTITIES: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', apos: "'", lrm: '', rlm: '' }
};

const decoded = (text: string) =>
	text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,5}));/gi, (all, ten, sixteen, name) => {
		if (name !== undefined) return ENTITIES[(name as string).toLowerCase()] ?? (all as string);
		const code = ten === undefined ? parseInt(sixteen as string, 16) : Number(ten);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});

interface Run {
	text: string;
	/** When the file says that it is said. */
	at: number | null;
}

/**
 * The lines of a cue in words, each with its time: that of the mark before it, as automatic captions
 * give it, else its share of the time between two marks by its length. `repeated` are the words at its
 * head that were shown before; they take no time.
 */
export function linesOfCue(
	cue: Cue,
	[start, end]: readonly [number, number],
	isVtt: boolean,
	repeated = 0
): CueLine[] {
	let voice: string | null = null;
	const lines: OpenLine[] = [];
	for (const line of cue.lines) {
		let open: OpenLine = { voice, runs: [{ text: '', at: null }] };
		const put = (text: string) => (open.runs.at(-1)!.text += decoded(text));
		lines.push(open);
		let from = 0;
		let isReading = false;
		for (const tag of line.matchAll(isVtt ? VTT_TAG : SRT_TAG)) {
			if (!isReading) put(line.slice(from, tag.index));
			from = tag.index + tag[0].length;
			const [, slash, name = '', rest = ''] = tag;
			const time = secondsOf(name + rest);
			if (time !== null) open.runs.push({ text: '', at: time });
			else if (name === 'rt') isReading = slash === '';
			else if (name === 'v') {
				voice = slash === '' ? fold(decoded(rest.replace(/^(?:\.\S*)?/, ''))) || null : null;
				if (slash === '') lines.push((open = { voice, runs: [{ text: '', at: null }] }));
			}
		}
		put(line.slice(from));
	}
	return timed(withoutFirst(lines, repeated), start, end);
}

interface OpenLine {
	readonly voice: string | null;
	readonly runs: Run[];
}

function withoutFirst(lines: readonly OpenLine[], words: number): readonly OpenLine[] {
	let left = words;
	for (const run of lines.flatMap(({ runs }) => runs)) {
		run.text = run.text
			.replace(/\S+/g, (word) => (fold(word) !== '' && left-- > 0 ? '' : word))
			.trim();
	}
	return lines;
}

function timed(lines: readonly OpenLine[], start: number, end: number): CueLine[] {
	const runs = lines.flatMap((line) => line.runs);
	let [from, total] = [start, 0];
	/** A stretch between two marks shares its time by length. */
	const spans = new Map<Run, { from: number; to: number }>();
	let stretch: Run[] = [];
	const close = (to: number) => {
		let before = 0;
		for (const run of stretch) {
			const share = (length: number) => from + ((to - from) * length) / Math.max(1, total);
			spans.set(run, { from: share(before), to: share(before + run.text.length) });
			before += run.text.length;
		}
		stretch = [];
		total = 0;
		from = to;
	};
	for (const run of runs) {
		if (run.at !== null && run.at >= from && run.at <= end) close(run.at);
		stretch.push(run);
		total += run.text.length;
	}
	close(end);
	return lines.map(({ voice, runs: own }) => ({
		voice,
		words: own.flatMap((run) => wordsOf(run.text, spans.get(run)!))
	}));
}

/** The words of a text, that share a time by their length. */
export function wordsOf(text: string, { from, to }: { from: number; to: number }): Word[] {
	const words: Word[] = [];
	for (const { 0: raw, index } of text.matchAll(/\S+/g)) {
		const word = fold(raw.normalize('NFC'));
		if (word === '') continue;
		const at = (place: number) => from + ((to - from) * place) / text.length;
		words.push({ text: word, from: at(index), to: at(index + raw.length) });
	}
	return words;
}
