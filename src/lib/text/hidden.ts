/**
 * Characters that have no place in words of ours: they cannot be seen, or they change how their
 * neighbours are shown. Names are those of the Unicode Character Database.
 */
const NAMES: Readonly<Record<string, string>> = {
	'\0': 'NULL',
	'\x1B': 'ESCAPE',
	'\u200B': 'ZERO WIDTH SPACE',
	'\u2028': 'LINE SEPARATOR',
	'\u2029': 'PARAGRAPH SEPARATOR',
	'\uFEFF': 'ZERO WIDTH NO-BREAK SPACE',
	'\u061C': 'ARABIC LETTER MARK',
	'\u200E': 'LEFT-TO-RIGHT MARK',
	'\u200F': 'RIGHT-TO-LEFT MARK',
	'\u202A': 'LEFT-TO-RIGHT EMBEDDING',
	'\u202B': 'RIGHT-TO-LEFT EMBEDDING',
	'\u202C': 'POP DIRECTIONAL FORMATTING',
	'\u202D': 'LEFT-TO-RIGHT OVERRIDE',
	'\u202E': 'RIGHT-TO-LEFT OVERRIDE',
	'\u2066': 'LEFT-TO-RIGHT ISOLATE',
	'\u2067': 'RIGHT-TO-LEFT ISOLATE',
	'\u2068': 'FIRST STRONG ISOLATE',
	'\u2069': 'POP DIRECTIONAL ISOLATE'
};

const HIDDEN =
	/[\u200B\u2028\u2029\uFEFF\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\t\n]|[\u{E0000}-\u{E007F}]/u;
/** Marks that order a line of two directions without spanning anything: of use beside right-to-left letters only. */
const MARKS = /[\u061C\u200E\u200F]/u;
/** A letter that is written from the right. */
export const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The first character of a text that our own words may not have, as `U+202E RIGHT-TO-LEFT OVERRIDE`. */
export function hiddenCharacter(text: string): string | null {
	const [found] = HIDDEN.exec(text) ?? (RIGHT_TO_LEFT.test(text) ? null : MARKS.exec(text)) ?? [];
	return found === undefined ? null : nameOf(found);
}

function nameOf(character: string): string {
	const other = /\p{Cc}/u.test(character) ? 'CONTROL CHARACTER' : 'TAG CHARACTER';
	return `U+${hexOf(character).padStart(4, '0')} ${NAMES[character] ?? other}`;
}

/** Controls that are no white space, and those that span words and turn them around. */
const NO_WORDS = /(?!\p{White_Space})\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/**
 * The first character that a captured text cannot have, by name, line and place in the line, both from
 * 1 and places counted in code points. Marks of direction that span nothing are of use there.
 */
export function characterOfNoText(
	text: string
): { character: string; line: number; column: number } | null {
	const found = NO_WORDS.exec(text);
	if (!found) return null;
	const lines = text.slice(0, found.index).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
	const column = [...(lines.at(-1) ?? '')].length + 1;
	return { character: nameOf(found[0]), line: lines.length, column };
}

/** Letters and signs that leave nothing to be seen: fillers and blanks beside spaces and formats. */
const UNSEEN = /[\p{White_Space}\p{Cf}\p{Cc}\p{Mn}\u115F\u1160\u3164\uFFA0\u2800]/gu;

export function isVisible(text: string): boolean {
	return text.replace(UNSEEN, '') !== '';
}

const TERMINAL = /[^\P{Cc}\t\n]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text as a terminal can show it: what would move the cursor or turn the line around is spelled out. */
export function forTerminal(text: string): string {
	return text.replace(TERMINAL, (character) => `\\u{${hexOf(character)}}`);
}

/** JSON as a terminal can show it, and a program can read it. */
export function jsonForTerminal(value: unknown, space?: string): string {
	return JSON.stringify(value, null, space).replace(
		TERMINAL,
		(character) => `\\u${hexOf(character).padStart(4, '0')}`
	);
}

const hexOf = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
