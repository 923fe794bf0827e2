import { parseEdtf } from '#lib/record/edtf.ts';
import type { CslDate, CslItem } from './item.ts';

/** An EDTF date as CSL has it. An open interval has no parts for its end, so it stays in words. */
export function cslDate(edtf: string | undefined): CslDate | undefined {
	const parsed = edtf === undefined ? null : parseEdtf(edtf);
	if (edtf === undefined || !parsed) return undefined;
	const ends = parsed.interval ? [parsed.interval.from, parsed.interval.to] : [edtf];
	if (ends.includes('..')) return { literal: edtf };
	return {
		'date-parts': ends.map((end) =>
			end
				.replace(/[?~%]$/, '')
				.split('-')
				.map(Number)
		),
		...(parsed.uncertain || parsed.approximate ? { circa: true } : {})
	};
}

/** A CSL date as ISO 8601 (`2024-03`, `2020/2021`), or its words. */
export function isoDate(date: CslDate): string {
	const parts = date['date-parts'];
	if (!parts) return date.literal ?? '';
	return parts
		.map((end) => end.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-'))
		.join('/');
}

/** The date under its name in a CSL item, or nothing where none is known. */
export function dated<K extends 'issued' | 'accessed' | 'original-date'>(
	key: K,
	edtf: string | undefined
): Pick<CslItem, K> | Record<string, never> {
	const date = cslDate(edtf);
	return date ? ({ [key]: date } as Pick<CslItem, K>) : {};
}
