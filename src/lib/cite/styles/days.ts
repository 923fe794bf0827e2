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
	day?: number;
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

/** A date in a style's way, both ends of a range; `circa` before one that is not certain. */
export function dateIn(date: CslDate | undefined, write: Written, circa = 'ca. '): string {
	if (!date) return '';
	const parts = date['date-parts'];
	if (!parts) return date.literal ?? '';
	const ends = parts.map(([year = 0, month, day]) => write({ year: String(year), month, day }));
	const said = [...new Set(ends.filter((end) => end !== ''))].join('–');
	return said !== '' && date.circa ? `${circa}${said}` : said;
}
