/** A cue of a subtitle file: what is shown from one time to another. */
export interface Cue {
	/** Seconds; null where the file's time is none. */
	readonly start: number | null;
	readonly end: number | null;
	/** Lines as shown, markup of the form still in them. */
	readonly lines: readonly string[];
}

export interface CueFile {
	readonly form: 'vtt' | 'srt' | 'sbv';
	readonly cues: readonly Cue[];
	/** What stands before and between the cues: the head, notes. */
	readonly remarks: readonly string[];
	readonly title: string | null;
	/** The last cue has times and no words. */
	readonly isCutShort: boolean;
}

const TIME = '(?:\\d{1,3}:)?\\d{1,3}:\\d{1,2}(?:[.,]\\d{1,6})?';
/** SubRip, WebVTT: `00:01:02,500 --> 00:01:04,000`, with settings behind it; broken times too. */
const ARROW = /^\s*(\S{0,20})\s*-{1,2}>\s*(\S{0,20})(?:\s.*)?$/;
/** YouTube's own: `0:01:02.500,0:01:04.000`. */
const COMMA = new RegExp(`^\\s*(${TIME}),(${TIME})\\s*$`);
const WHOLE_TIME = new RegExp(`^${TIME}$`);
const VTT = /^\ufeff?WEBVTT(?:[ \t]+(?:[-–—:]\s*)?(.*))?$/;
const BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** Times with all settings take less, in characters. */
const LONGEST_TIMING = 300;
/** No recording is longer, in seconds. */
const LONGEST = 360_000;

/** Seconds of a time as subtitles write it; null for one that is none. */
export function secondsOf(time: string): number | null {
	if (!WHOLE_TIME.test(time)) return null;
	const [last = 0, minutes = 0, hours = 0] = time
		.replace(',', '.')
		.split(':')
		.map(Number)
		.reverse();
	if (last >= 60 || (minutes >= 60 && hours > 0)) return null;
	const seconds = hours * 3600 + minutes * 60 + last;
	return seconds > LONGEST ? null : seconds;
}

/** The cues of a WebVTT, SubRip or SBV file, in the file's order; null for a text that is none of them. */
export function cuesOf(text: string, most: number): CueFile | 'too-many' | null {
	const lines = text.split(/\r\n|\n|\r/);
	const head = VTT.exec(lines[0] ?? '');
	let form: CueFile['form'] = head ? 'vtt' : 'srt';
	const cues: { start: number | null; end: number | null; lines: string[] }[] = [];
	const remarks: string[] = [];
	let where: 'cue' | 'remark' | 'between' = 'remark';
	for (const [i, line] of lines.entries()) {
		const isShort = line.length <= LONGEST_TIMING;
		const comma = head || !isShort ? null : COMMA.exec(line);
		const time = comma ?? (isShort && line.includes('->') ? ARROW.exec(line) : null);
		if (time) {
			if (comma && cues.length === 0) form = 'sbv';
			// The number or name of a cue stands alone above its times.
			const above = where === 'cue' ? cues.at(-1)?.lines : remarks;
			if (i > 0 && isIdentifier(lines, i - 1, where) && above?.at(-1) === lines[i - 1]) {
				const name = above?.pop();
				if (cues.length === 0 && name !== undefined) remarks.push(name);
			}
			cues.push({ start: secondsOf(time[1]!), end: secondsOf(time[2]!), lines: [] });
			if (cues.length > most) return 'too-many';
			where = 'cue';
		} else if (line === '' || (!head && line.trim() === '')) {
			if (head || where !== 'cue') where = 'between';
			else cues.at(-1)!.lines.push('');
		} else if (where === 'between' && BLOCK.test(line)) {
			remarks.push(line);
			where = 'remark';
		} else if (where === 'cue') cues.at(-1)!.lines.push(line);
		else remarks.push(line);
	}
	if (cues.length === 0 && !head) return null;
	const title = head?.[1]?.trim() || remarks.map((line) => TITLE.exec(line)?.[1]).find(Boolean);
	return { form, cues, remarks, title: title ?? null, isCutShort: isCut(cues) };
}

const TITLE = /^title:\s*(.+)$/i;

function isIdentifier(lines: readonly string[], i: number, where: string): boolean {
	const line = lines[i]!.trim();
	if (line === '') return false;
	// Without an empty line above, only a number is no text.
	return where === 'cue' ? /^\d{1,7}$/.test(line) : true;
}

function isCut(cues: readonly Cue[]): boolean {
	const last = cues.at(-1);
	return cues.length > 1 && last !== undefined && (last.end === null || last.lines.join('') === '');
}
