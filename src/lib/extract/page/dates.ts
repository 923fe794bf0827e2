import { LEXICONS } from '../lexicon/languages.ts';

/** Dates as pages print them, read into EDTF (ISO 8601-2:2019, level 1). */
export interface PrintedDate {
	/** `2023-05-02`, `2023-05`, `2023`; with `~` when the page does not settle it. */
	edtf: string;
	start: number;
	end: number;
}

const monthNumber = new Map<string, number>();
for (const { page } of Object.values(LEXICONS))
	for (const [index, line] of (page.months ?? []).entries())
		for (const name of line.split(' ')) monthNumber.set(name.replace('_', ' '), index + 1);

const month = [...monthNumber.keys()].sort((a, b) => b.length - a.length).join('|');
const edge = '(?<![\\p{L}\\p{N}])';
const stop = '(?![\\p{L}\\p{N}])';
const year = '(?<y>(?:1[5-9]|20|21)\\d\\d)';

const FORMS: readonly RegExp[] = [
	new RegExp(`${edge}${year}-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)`, 'u'),
	new RegExp(
		`${edge}(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,? (?:de |of |ב)?(?<name>${month})\\.?,? (?:de |del )?${year}${stop}`,
		'iu'
	),
	new RegExp(`${edge}(?<name>${month})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? ${year}${stop}`, 'iu'),
	new RegExp(`${edge}(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>${year}${stop}`, 'u'),
	new RegExp(`${edge}${year}[./](?<m>\\d{1,2})[./](?<d>\\d{1,2})(?!\\d)`, 'u'),
	new RegExp(`(?<!\\d\\.? )${edge}(?<name>${month})\\.?,? (?:de |of )?${year}${stop}`, 'iu')
];

const EASTERN = /[٠-٩۰-۹]/g;

/** Western digits for Arabic-Indic and Persian ones; every offset stays where it was. */
function westernDigits(text: string): string {
	return text.replace(EASTERN, (digit) => {
		const code = digit.charCodeAt(0);
		return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660));
	});
}

/** The first date in a short text such as a line or a metadata value, or null. */
export function dateIn(text: string): PrintedDate | null {
	const digits = westernDigits(text.slice(0, 400));
	let first: PrintedDate | null = null;
	for (const form of FORMS) {
		const match = form.exec(digits);
		if (!match?.groups || (first && match.index >= first.start)) continue;
		const edtf = toEdtf(match.groups);
		if (edtf) first = { edtf, start: match.index, end: match.index + match[0].length };
	}
	return first;
}

function toEdtf(parts: Record<string, string | undefined>): string | null {
	const year = parts.y!;
	if (parts.a !== undefined && parts.b !== undefined) {
		const [a, b] = [Number(parts.a), Number(parts.b)];
		// A point is never used for month-first dates; a slash or a dash may be either.
		if (parts.sep === '.' || a > 12) return day(year, b, a);
		if (b > 12) return day(year, a, b);
		return a === b ? day(year, a, b) : `${year}~`;
	}
	const number = parts.name ? monthNumber.get(parts.name.toLowerCase()) : Number(parts.m);
	if (!number) return null;
	return parts.d === undefined ? `${year}-${two(number)}` : day(year, number, Number(parts.d));
}

function day(year: string, month: number, day: number): string | null {
	// A day that a month does not have would fall into the next.
	const date = new Date(Date.UTC(Number(year), month - 1, day));
	const real = day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return real ? `${year}-${two(month)}-${two(day)}` : null;
}

const two = (number: number): string => String(number).padStart(2, '0');
