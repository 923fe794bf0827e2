/** Who speaks, as it is written before the words. */
export interface Label {
	/** Null: somebody else, who is not named. */
	readonly speaker: string | null;
	readonly rest: string;
}

const NAME = '[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{Nd}\'’.״׳"-]*';
const SMALL = '(?:von|van|de|der|den|des|du|da|di|del|la|le|al|el|bin|of|the|for|and|und|et|y)';
const NAMED = new RegExp(
	`^[\\[(]?(${NAME}(?:,? (?:${NAME}|${SMALL}|\\([^()]{1,60}\\))){0,7})[\\])]?\\s?[:：]\\s+(?=\\S)`,
	'u'
);
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
/** `>> NAME:` and `>>`: captions of broadcasters; `- `: subtitles of two who speak. */
const CHANGE = /^(?:>{2,3}|»)\s*/u;
const DASH = /^[-–—]\s*(?=[^\s\d-])/u;

/** A label with the words behind it that tell it is one. */
const LONGEST = 200;

/** The label at the head of a line; null for a line that has none. */
export function labelOf(line: string, isStart: boolean): Label | null {
	const change = CHANGE.exec(line)?.[0];
	const rest = line.slice(change?.length ?? 0);
	const named = NAMED.exec(rest.slice(0, LONGEST));
	if (named && (change !== undefined || isStart || CAPITALS.test(named[1]!))) {
		return { speaker: named[1]!, rest: rest.slice(named[0].length) };
	}
	return change === undefined ? null : { speaker: null, rest };
}

export const isDashed = (line: string) => DASH.test(line);
