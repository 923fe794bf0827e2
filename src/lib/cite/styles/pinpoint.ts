import { clock, type Locator } from '#lib/record/locator.ts';
import type { ReferenceStyle } from './style.ts';

/** How a style names a place in a work: of one thing, of several, with what stands before its name. */
type Kinds = Record<Exclude<Locator['kind'], 't'>, readonly [one: string, several: string]>;

const SHORT: Kinds = {
	page: ['p. ', 'pp. '],
	paragraph: ['para. ', 'paras. '],
	section: ['sec. ', 'secs. '],
	verse: ['v. ', 'vv. ']
};

/** APA (7th edition, 8.13), MLA (9th, 6.18 and 6.59), Chicago (17th, 14.150 to 14.164), Cite Them Right (12th). */
const KINDS: Record<ReferenceStyle, Kinds> = {
	apa: SHORT,
	mla: { ...SHORT, page: ['', ''], paragraph: ['par. ', 'pars. '] },
	chicago: { ...SHORT, page: ['', ''] },
	harvard: SHORT
};

/** A place in a work as a style writes it behind the work, with the sign that parts them. */
export function pinpoint(locator: Locator, style: ReferenceStyle): string {
	if (locator.kind === 't') return `, ${timeIn(locator.from, style)}`;
	const { kind, first, last } = locator;
	const [one, several] = KINDS[style][kind];
	// In MLA the number of a page follows its author bare; two numbers are joined by a hyphen.
	const bare = style === 'mla' && kind === 'page';
	const name = last === undefined ? first : `${first}${style === 'mla' ? '-' : '–'}${last}`;
	return `${bare ? ' ' : ', '}${last === undefined ? one : several}${name}`;
}

/** MLA writes hours, minutes and seconds in two figures each. */
function timeIn(seconds: number, style: ReferenceStyle): string {
	const time = clock(seconds);
	if (style === 'chicago') return `at ${time}`;
	if (style !== 'mla') return time;
	const parts = time.split(':');
	return [...(parts.length < 3 ? ['0'] : []), ...parts]
		.map((part) => part.padStart(2, '0'))
		.join(':');
}
