/**
 * Dates as the record writes them: the part of EDTF (ISO 8601-2:2019) that a published statement
 * needs. Level 0 dates `2023`, `2023-05`, `2023-05-02`; qualified `2020?` (uncertain), `2020~`
 * (approximate), `2020%` (both); intervals `2020/2021`, open at the end as `2020/..`.
 *
 * The whole standard, as the `edtf` package reads it, would bring a parser generator into every page.
 */
export interface EdtfDate {
	/** First and last day it can mean, as ISO days; an open end is `9999-12-31`. */
	earliest: string;
	latest: string;
	uncertain: boolean;
	approximate: boolean;
	/** Set for an interval: its two ends as written. */
	interval?: { from: string; to: string };
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const OPEN = '9999-12-31';

/** Reads a date, or gives `null` for anything that is not one, impossible days included. */
export function parseEdtf(text: string): EdtfDate | null {
	const parts = text.split('/');
	if (parts.length === 1) return parseDate(text);
	if (parts.length !== 2) return null;
	const [from = '', to = ''] = parts;
	const start = parseDate(from);
	const end = to === '..' ? OPEN_END : parseDate(to);
	if (!start || !end || start.earliest > end.latest) return null;
	return {
		earliest: start.earliest,
		latest: end.latest,
		uncertain: start.uncertain || end.uncertain,
		approximate: start.approximate || end.approximate,
		interval: { from, to }
	};
}

const OPEN_END: EdtfDate = {
	earliest: OPEN,
	latest: OPEN,
	uncertain: false,
	approximate: false
};

function parseDate(text: string): EdtfDate | null {
	const match = DATE.exec(text);
	if (!match) return null;
	const [, year = '', month, day, mark] = match;
	const qualified = {
		uncertain: mark === '?' || mark === '%',
		approximate: mark === '~' || mark === '%'
	};
	if (month === undefined) {
		return { earliest: `${year}-01-01`, latest: `${year}-12-31`, ...qualified };
	}
	const last = daysInMonth(Number(year), Number(month));
	if (last === 0) return null;
	if (day === undefined) {
		return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}`, ...qualified };
	}
	if (Number(day) < 1 || Number(day) > last) return null;
	const iso = `${year}-${month}-${day}`;
	return { earliest: iso, latest: iso, ...qualified };
}

/** 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
	if (month < 1 || month > 12) return 0;
	// setUTCFullYear, since Date.UTC takes the years 0 to 99 for 1900 to 1999.
	const date = new Date(0);
	date.setUTCFullYear(year, month, 0);
	return date.getUTCDate();
}

/**
 * Orders dates for reading: by the last day that each can mean, then the first. So `2023-05` follows
 * `2023-05-02`: what is vague is not for that reason first. Undated things come last.
 */
export function compareEdtf(a: string | undefined, b: string | undefined): number {
	const first = a === undefined ? null : parseEdtf(a);
	const second = b === undefined ? null : parseEdtf(b);
	if (!first || !second) return Number(!first) - Number(!second);
	return compare(first.latest, second.latest) || compare(first.earliest, second.earliest);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
