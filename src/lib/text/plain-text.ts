import { notesIn } from './notes.ts';
import { isUnspaced } from './unspaced.ts';

/**
 * What of a plain text is text: the rule `text/2`. Taken out, and kept aside: signs that are not seen,
 * markers of notes, the heads and numbers of pages, and the ends of lines that were broken to a width,
 * with their hyphens. All else stays as printed. Applied again it changes nothing.
 */
export interface PlainText {
	/** One paragraph a line; empty lines stay where they set one apart. */
	readonly text: string;
	readonly aside: readonly Aside[];
}

/** Something that was taken out, as it stood. */
export interface Aside {
	readonly text: string;
	readonly why: AsideKind;
}

export const ASIDE_KINDS = [
	'unseen',
	'note',
	'page',
	'line',
	'struck-out',
	'hidden',
	'reading'
] as const;
/**
 * `unseen`: soft hyphens, zero-width and bidi characters; `note`: a marker of a note; `page`: a running
 * head or the number of a page; `line`: the end of a broken line; and what only markup tells: words
 * struck out, words hidden from the eye, and how to read a character.
 */
export type AsideKind = (typeof ASIDE_KINDS)[number];

/**
 * Signs that leave nothing to be seen. The joiners of Persian, of Indic scripts and of emoji stay: they
 * belong to the spelling.
 */
const UNSEEN =
	/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}]+/gu;

export const withoutUnseen = (text: string) => text.replace(UNSEEN, '');

export function plainText(raw: string): PlainText {
	const aside: Aside[] = [];
	let text = raw;
	// A line that was joined may make a pattern of what stands beside it: until nothing changes.
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const before = text;
		const seen = takenOut(text, UNSEEN, 'unseen', aside);
		// A page ends with its line.
		const lines = seen.replace(/\f(?![\r\n\u0085\u2028\u2029])/g, '\f\n').split(LINE_BREAK);
		text = withoutMarkers(joinedLines(withoutPages(lines, aside), aside).join('\n'), aside);
		if (text === before) break;
	}
	return { text, aside };
}

const MOST_PASSES = 4;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;

function takenOut(text: string, what: RegExp, why: AsideKind, aside: Aside[]): string {
	return text.replace(what, (found) => {
		aside.push({ text: found, why });
		return '';
	});
}

function withoutMarkers(text: string, aside: Aside[]): string {
	let out = '';
	let from = 0;
	for (const { start, end } of notesIn(text)) {
		out += text.slice(from, start);
		aside.push({ text: text.slice(start, end), why: 'note' });
		from = end;
	}
	return out + text.slice(from);
}

/* Heads and numbers of pages */

const FORM_FEED = '\f';
/** Without any of these no page ends. */
const PAGE_END = /\p{Nd}|\f/u;
/** No book has more. */
const MOST_LINES = 200_000;
const NUMBER = /^[-–—|\s]*\p{Nd}{1,4}[-–—|\s]*$/u;
/** `Page 3 of 10`, `Seite 3`: nothing else says so. */
const NAMED_NUMBER =
	/^(?:page|p\.|pg\.|seite|página|pagina|side|sida|strona|str\.|стр\.|страница|sayfa|صفحة|صفحه|עמוד)\s*\p{Nd}{1,4}(?:\s*(?:\/|of|von|sur|de|di|van|av|z|из|من|מתוך)\s*\p{Nd}{1,4})?$|^第\s*\p{Nd}{1,4}\s*页$/iu;
/** A line that comes again so often, its numbers aside, is the head or foot of pages. */
const FEWEST_TIMES = 3;
const LONGEST_HEAD = 100;
/** Lines between a head and the end of its page. */
const NEAR = 2;

/**
 * Without the numbers of pages and the lines beside them that come again and again. A line that is only
 * a number is a page's where a page ends there, or where a sentence goes on behind it.
 */
function withoutPages(lines: readonly string[], aside: Aside[]): readonly string[] {
	if (lines.length > MOST_LINES || !lines.some((line) => PAGE_END.test(line))) return lines;
	const times = new Map<string, number>();
	for (const line of lines) {
		const head = headOf(line);
		if (head !== '') times.set(head, (times.get(head) ?? 0) + 1);
	}
	const isRepeated = (i: number) => (times.get(headOf(lines[i]!)) ?? 0) >= FEWEST_TIMES;
	const around = neighbours(lines, isRepeated);
	const isNumber = (i: number) => {
		const line = lines[i]!.trim();
		if (NAMED_NUMBER.test(line)) return true;
		return (
			NUMBER.test(line) && (lines[i]!.includes(FORM_FEED) || around.goOn(i) || around.atPageEnd(i))
		);
	};
	const numbers = lines.map((line, i) => /\p{Nd}/u.test(line) && isNumber(i));
	const isHead = (i: number) => {
		if (!isRepeated(i)) return false;
		if (!ENDED.test(lines[i]!.trim()) && around.goOn(i)) return true;
		for (let k = Math.max(0, i - NEAR); k <= i + NEAR; k++) {
			if (numbers[k] || lines[k]?.includes(FORM_FEED)) return true;
		}
		return false;
	};
	const out: string[] = [];
	let empty: string[] = [];
	let ended = false;
	for (const [i, line] of lines.entries()) {
		const bare = line.replaceAll(FORM_FEED, '');
		if (line.includes(FORM_FEED)) ended = true;
		if (bare.trim() === '') empty.push(bare);
		else if (numbers[i] || isHead(i)) {
			aside.push({ text: bare.trim(), why: 'page' });
			ended = true;
		} else {
			// A page that ended inside a sentence leaves no empty line.
			if (!ended || !goesOn(out.at(-1) ?? '', bare)) out.push(...empty);
			out.push(bare);
			empty = [];
			ended = false;
		}
	}
	return [...out, ...empty];
}

/** A head without what changes from page to page; nothing for a line that cannot be one. */
function headOf(line: string): string {
	if (line.length > 2 * LONGEST_HEAD) return '';
	const head = line
		.replaceAll(FORM_FEED, '')
		.replace(/\p{Nd}+/gu, '#')
		.replace(/\s+/g, ' ')
		.trim();
	return head.length <= LONGEST_HEAD && /\p{L}/u.test(head) ? head : '';
}

/** Of each line, the nearest lines with words of the text on either side. */
function neighbours(lines: readonly string[], isRepeated: (i: number) => boolean) {
	const isText = (i: number) =>
		/\p{L}/u.test(lines[i]!) && !isRepeated(i) && !NAMED_NUMBER.test(lines[i]!.trim());
	const nearest = (from: number, step: 1 | -1) => {
		for (
			let i = from + step, tries = 0;
			i >= 0 && i < lines.length && tries < 8;
			i += step, tries++
		) {
			if (isText(i)) return lines[i]!;
		}
		return null;
	};
	return {
		goOn(i: number): boolean {
			const [before, after] = [nearest(i, -1), nearest(i, 1)];
			// A text of a word a line has numbers of its own.
			if (before === null || after === null || before.length < NARROWEST) return false;
			return goesOn(before, after.replaceAll(FORM_FEED, ''));
		},
		atPageEnd: (i: number) =>
			[lines[i - 1], lines[i + 1], lines[i + 2]].some((line) => line?.includes(FORM_FEED))
	};
}

const UNENDED = /[\p{L}\p{N}\p{M},;–—]\s*$/u;
export const BROKEN = /\p{L}[-‐]\s*$/u;
export const SMALL = /^\s*["'“„«»‘(]?\p{Ll}/u;

const goesOn = (line: string, next: string) =>
	(UNENDED.test(line) || BROKEN.test(line)) && SMALL.test(next);

/* Lines broken to a width */

export const ENDED = /[.!?…:؟。！？۔][\s"'”“’»«›)\]}״*]*$/u;
export const LETTER_WITHOUT_CASE = /^\s*["'“„«»‘(]?\p{Lo}/u;
export const BULLET = /^\s*(?:[-*•‣◦▪>]\s|\p{Nd}{1,3}[.)]\s|[a-z][.)]\s)/u;
/** No printer or mail program breaks lines at more; a longer one is a paragraph. */
const WIDEST = 130;
const NARROWEST = 30;
/** A line that goes on behind an end of so much of the width was broken there. */
const MOST_OF_A_LINE = 0.6;
const NEARLY_A_LINE = 0.75;

function joinedLines(lines: readonly string[], aside: Aside[]): string[] {
	const width = widthOf(lines);
	const out: string[] = [];
	let last = '';
	let paragraph: string[] = [];
	const close = () => {
		if (paragraph.length > 0) out.push(paragraph.join(''));
		paragraph = [];
	};
	const known = width === null ? null : compoundsIn(lines);
	for (const line of lines) {
		if (width !== null && paragraph.length > 0 && isBroken(last, line, width)) {
			const [end, joint] = jointOf(last, line, known!);
			const tail = paragraph.pop()!.trimEnd();
			paragraph.push(end === '' ? tail : tail.slice(0, -end.length), joint, line.trim());
			aside.push({ text: `${end}\n`, why: 'line' });
		} else {
			close();
			paragraph = [line];
		}
		last = line;
	}
	close();
	return out;
}

/** A long word or address may stick out of a few lines. */
const NOT_THE_LONGEST = 0.97;

const TOO_WIDE = 1.25;

/** The width that a text was broken to, in characters; `null`: it was not. */
function widthOf(lines: readonly string[]): number | null {
	const lengths: number[] = [];
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		const { length } = line.trimEnd();
		if (next === undefined || next.trim() === '' || length < NARROWEST || length > WIDEST) continue;
		lengths.push(length);
	}
	if (lengths.length < 2) return null;
	lengths.sort((a, b) => a - b);
	const width = lengths[Math.floor((lengths.length - 1) * NOT_THE_LONGEST)]!;
	let [pairs, cutOff, unended, full, wider] = [0, 0, 0, 0, 0];
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		if (line.trim() === '' || next === undefined || next.trim() === '') continue;
		if (ENDED.test(line) && indentOf(next) > indentOf(line)) continue;
		pairs++;
		if (next.trimEnd().length > TOO_WIDE * width) wider++;
		const { length: used } = line.trimEnd();
		if (used >= MOST_OF_A_LINE * width && isCutOff(line, next)) cutOff++;
		if (used > WIDEST || ENDED.test(line)) continue;
		unended++;
		if (used + 1 + firstWord(next).length > width) full++;
	}
	// Sentences go on behind many a line; or else hardly a line has room for the next word.
	const goOn = cutOff >= 2 && cutOff * 4 >= pairs;
	// A line above a much longer one is a heading.
	if (wider * 4 > pairs) return null;
	const noRoom = full + cutOff >= 3 && full >= 2 && full * 5 >= unended * 4;
	return goOn || noRoom || (full >= 2 && full === pairs) ? width : null;
}

/** A sentence does not end with the line, and goes on in the next. */
function isCutOff(line: string, next: string): boolean {
	if (line.trimEnd().length > WIDEST || ENDED.test(line)) return false;
	return SMALL.test(next) || LETTER_WITHOUT_CASE.test(next);
}

function isBroken(line: string, next: string, width: number): boolean {
	const { length } = line.trimEnd();
	if (line.trim() === '' || next.trim() === '' || length > WIDEST) return false;
	if (indentOf(next) > indentOf(line) && !BULLET.test(line)) return false;
	const ended = ENDED.test(line);
	if (BULLET.test(next) && (ended || !/^\s*[-–—]\s\p{Ll}/u.test(next))) return false;
	if (isCutOff(line, next)) return length >= MOST_OF_A_LINE * width || BROKEN.test(line);
	// The next word had no room.
	if (length + 1 + firstWord(next).length > width) return length >= NARROWEST;
	return !ended && length >= NEARLY_A_LINE * width;
}

const indentOf = (line: string) => /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;
const firstWord = (line: string) => /^\s*(\S+)/u.exec(line)?.[1] ?? '';

/** First halves that keep their hyphen wherever the line ends: well-known, self-made, ex-minister. */
const OWN_HYPHEN =
	/(?:^|[^\p{L}])(?:well|self|non|ex|half|long|short|high|low|so|co|anti|pro|all|half|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\p{Nd}+|\p{Lu})$/iu;

/** How two lines are joined: the hyphen that goes, and what stands instead of the break. */
export function jointOf(
	line: string,
	next: string,
	known: Compounds
): [end: string, joint: string] {
	const [head, tail] = [line.trimEnd(), next.trimStart()];
	const hyphen = /(\p{L}+|\p{Nd}+)([-‐])$/u.exec(head);
	if (hyphen) {
		const [, first = '', sign = ''] = hyphen;
		const second = /^\p{L}+/u.exec(tail)?.[0] ?? '';
		if (!/^\p{Ll}|^\p{Lo}/u.test(second)) return ['', ''];
		const whole = (first + second).toLowerCase();
		if (known.whole.has(whole)) return [sign, ''];
		if (known.hyphened.has(`${first}-${second}`.toLowerCase())) return ['', ''];
		return OWN_HYPHEN.test(head.slice(0, -sign.length)) ? ['', ''] : [sign, ''];
	}
	const isUnspacedJoint = isUnspaced(head.slice(-1)) || isUnspaced(tail.slice(0, 1));
	const cjk = /[、。，！？：；）」』]$/u.test(head) || isUnspacedJoint;
	return ['', cjk ? '' : ' '];
}

export interface Compounds {
	readonly whole: ReadonlySet<string>;
	readonly hyphened: ReadonlySet<string>;
}

/** Words of the text that tell whether a hyphen at the end of a line is the word's own. */
export function compoundsIn(lines: readonly string[]): Compounds {
	const whole = new Set<string>();
	const hyphened = new Set<string>();
	for (const line of lines) {
		for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
			if (word.includes('-')) hyphened.add(word);
			else if (word.length > 4) whole.add(word);
		}
	}
	return { whole, hyphened };
}
