import type { CslDate } from '../item.ts';

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];
/** As MLA shortens them: four letters and fewer stay whole. */
const SHORT = [
	'Jan.',
	'Feb.',
	'Mar.',
	'Apr.',
	'May',
	'June',
	'July',
	'Aug.',
	'Sept.',
	'Oct.',
	'Nov.',
	'Dec.'
];

/** One end of a date as far as it is known: the parts behind the year are absent or all written. */
interface Day {
	year: string;
	month?: number;
	/** One, or two with a dash between them. */
	day?: number | string;
}

type Written = (day: Day) => string;

const named = (months: readonly string[], month = 0) => months[month - 1] ?? '';

/** `March 4, 2024` */
export const american: Written = ({ year, month, day }) =>
	day !== undefined
		? `${named(MONTHS, month)} ${day}, ${year}`
		: month !== undefined
			? `${named(MONTHS, month)} ${year}`
			: year;

/** `4 March 2024` */
export const british: Written = ({ year, month, day }) =>
	[day, month === undefined ? undefined : named(MONTHS, month), year]
		.filter((one) => one !== undefined)
		.join(' ');

/** `4 Mar. 2024` */
export const shortened: Written = ({ year, month, day }) =>
	[day, month === undefined ? undefined : named(SHORT, month), year]
		.filter((one) => one !== undefined)
		.join(' ');

/** `2024, March 4` */
export const yearFirst: Written = ({ year, month, day }) =>
	[year, [month === undefined ? '' : named(MONTHS, month), day].join(' ').trim()]
		.filter((one) => one !== '')
		.join(', ');

/** `2024` */
export const yearAlone: Written = ({ year }) => year;

/** `4 March`, which stands where the year was named before; empty where only the year is known. */
export const withinYear: Written = ({ month, day }) =>
	[day, month === undefined ? undefined : named(MONTHS, month)]
		.filter((one) => one !== undefined)
		.join(' ');

/** How a style marks a year: `circa` before one that is not certain, `letter` behind it. */
interface Marks {
	circa?: string;
	letter?: string;
}

/** A date in a style's way, both ends of a range, what they have in common said once. */
export function dateIn(
	date: CslDate | undefined,
	write: Written,
	{ circa = 'ca. ', letter = '' }: Marks = {}
): string {
	if (!date) return '';
	const parts = date['date-parts'];
	if (!parts) return `${date.literal ?? ''}${letter}`;
	const ends = parts.map(([year = 0, month, day]): Day => ({
		year: `${year}${letter}`,
		month,
		day
	}));
	const said = inOneMonth(ends).map(write);
	const whole = range([...new Set(said.filter((end) => end !== ''))], ends[0]?.year ?? '');
	return whole !== '' && date.circa ? `${circa}${whole}` : whole;
}

/** From one date to another, a year that both have once. */
function range([from = '', to]: readonly string[], year: string): string {
	if (to === undefined) return from;
	const [head, tail] = [`${year}, `, new RegExp(`,? ${year}$`)];
	if (from.startsWith(head) && to.startsWith(head)) return `${from}–${to.slice(head.length)}`;
	return `${tail.test(to) ? from.replace(tail, '') : from}–${to}`;
}

/** Two days of one month are one date with two days. */
function inOneMonth(ends: readonly Day[]): readonly Day[] {
	const [from, to] = ends;
	if (!from?.day || !to?.day || from.year !== to.year || from.month !== to.month) return ends;
	return [{ ...from, day: from.day === to.day ? from.day : `${from.day}–${to.day}` }];
}
