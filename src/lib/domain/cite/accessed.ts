/**
 * References are made when the site is built; the day of access is the reader's. So they are made
 * for a day that no document has, and that day is replaced, in whichever form a style wrote it.
 */
export const ANY_DAY = '3987-11-28';

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);
/** As MLA shortens them. */
const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** Every form that a style or format gives a date, of the ISO day `iso`, in one order. */
function forms(iso: string): string[] {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	const [long = '', short = ''] = [MONTHS[month - 1], SHORT[month - 1]];
	return [
		iso,
		iso.replaceAll('-', '/'),
		`${long} ${day}, ${year}`,
		`${day} ${long} ${year}`,
		`${day} ${short} ${year}`,
		`[${year},${month},${day}]`
	];
}

/** `text` with the reader's day, ISO, in the place of `ANY_DAY`. */
export function withAccess(text: string, day: string): string {
	const wanted = forms(day);
	return forms(ANY_DAY).reduce((out, form, i) => out.replaceAll(form, wanted[i] ?? ''), text);
}
