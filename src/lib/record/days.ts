import { parseEdtf } from './edtf.ts';

/**
 * The days that a date can mean, as whole days since 1970-01-01 (negative before it), both ends
 * included. `latest` is null for an interval that is open at its end.
 */
export interface Span {
	earliest: number;
	latest: number | null;
	/** EDTF `?` and `~`: the days are themselves in doubt. */
	uncertain: boolean;
	approximate: boolean;
}

/** How many days lie between two dates, at least and at most; null where the record sets no bound. */
export interface DayRange {
	min: number | null;
	max: number | null;
	/** A date that it is reckoned from is marked as uncertain or approximate. */
	qualified: boolean;
}

const DAY = 86_400_000;
/** How edtf.ts writes an open end. */
const OPEN = '9999-12-31';

/** Day number of an ISO day that edtf.ts has accepted. */
export function dayNumber(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	// setUTCFullYear, since Date.UTC takes the years 0 to 99 for 1900 to 1999.
	return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** Null for a date that is missing, or is none. */
export function spanOf(edtf: string | undefined): Span | null {
	const date = edtf === undefined ? null : parseEdtf(edtf);
	if (!date) return null;
	const { earliest, latest, uncertain, approximate } = date;
	return {
		earliest: dayNumber(earliest),
		latest: latest === OPEN ? null : dayNumber(latest),
		uncertain,
		approximate
	};
}

/**
 * Days from one date to another. Nothing is clamped at 0: a party that was asked before publication
 * can have answered before it, and where the dates are vague the record does not know which it was.
 */
export function daysBetween(from: Span, to: Span): DayRange {
	return {
		min: from.latest === null ? null : to.earliest - from.latest,
		max: to.latest === null ? null : to.latest - from.earliest,
		qualified: from.uncertain || from.approximate || to.uncertain || to.approximate
	};
}

/** Orders as `compareEdtf` does: by last day, then first; what has no date comes last. */
export function compareSpans(a: Span | null, b: Span | null): number {
	if (!a || !b) return Number(!a) - Number(!b);
	return (a.latest ?? FAR) - (b.latest ?? FAR) || a.earliest - b.earliest;
}

const FAR = Number.MAX_SAFE_INTEGER;

/** A year is too wide to call two statements of one time; a month is not. */
const LONGEST_MONTH = 31;

/** A date that is known to within a month. */
export function isNarrow(span: Span | null): span is Span & { latest: number } {
	return span !== null && span.latest !== null && span.latest - span.earliest < LONGEST_MONTH;
}

/**
 * The one or two stretches of 31 days, counted from 1970-01-01, that a narrow date reaches into. Two
 * dates that can mean the same day share one.
 */
export function monthsOf(span: Span & { latest: number }): number[] {
	const [first, last] = [span.earliest, span.latest].map((day) => Math.floor(day / LONGEST_MONTH));
	return first === last ? [first!] : [first!, last!];
}

/** A copy in the order of `compareSpans`, then as given; each date is read once. */
export function byDate<T extends { said?: string }>(said: Iterable<T>): T[] {
	return [...said]
		.map((one) => ({ one, span: spanOf(one.said) }))
		.sort((a, b) => compareSpans(a.span, b.span))
		.map(({ one }) => one);
}
