import { described } from './spans.ts';

/** Words that no shortened title ends with. */
const LITTLE =
	/^(?:a|an|and|as|at|by|for|from|in|is|of|on|or|over|that|the|to|under|with|[-–—&]|من|في|على|عن|إلى|של|על|את|עם)$/iu;

/** A title of as many words is not shortened. */
const MOST = 4;

/**
 * The first words of a title, by which a text names the work again: four at most, to where a phrase ends.
 * Their capitals stay as they are. `article` keeps an article at the beginning.
 */
export function shortTitle(title: string, article: 'kept' | 'dropped'): string {
	const whole = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
	// Our description of a work without a title is no name to cut.
	if (described(whole) !== undefined) return whole;
	const bare = article === 'kept' ? whole : whole.replace(/^(['‘“«"]?)(?:an?|the) (?=\S)/i, '$1');
	const [before = bare] = bare.split(/(?<=\S)(?::| [–—-]) /);
	const main = before.includes(' ') ? before : bare;
	const words = main.split(' ');
	if (words.length <= MOST) return paired(main);
	const cut = words.findIndex((word, i) => i > 1 && LITTLE.test(word));
	const kept = words.slice(0, cut > 1 && cut < MOST ? cut : MOST);
	while (kept.length > 1 && LITTLE.test(kept.at(-1) ?? '')) kept.pop();
	return paired(kept.join(' ').replace(/[,;،؛]$/, ''));
}

/** Quotation marks and brackets that lost their other one go. */
function paired(text: string): string {
	const opened = /^'[^']*$/.test(text) ? text.slice(1) : text;
	return PAIRS.reduce((now, [open, close]) => without(now, open, close), opened);
}

const PAIRS = [
	['“', '”'],
	['‘', '’'],
	['«', '»'],
	['(', ')'],
	['"', '"']
] as const;

function without(text: string, open: string, close: string): string {
	const count = (mark: string) => text.split(mark).length - 1;
	if (open === close) return count(open) % 2 === 0 ? text : text.replaceAll(open, '');
	// A closing single mark may be an apostrophe, so it stays where none was opened.
	return count(open) > count(close) ? text.replaceAll(open, '') : text;
}
