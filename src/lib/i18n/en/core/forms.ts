import type { Searched } from '#lib/record/coverage.ts';
import { counter } from '../../count.ts';

export const count = counter('en');

/** Where a reply was looked for: `in 3 of our 5 sources, as of 21 November 2026`. */
export function searched({ held, captured }: Searched, date?: string): string {
	const all = `our ${count(captured, '# source', '# sources')}`;
	const where =
		held === 0
			? `(${captured === 1 ? 'our one source is' : `all our ${captured} sources are`} older than the claim)`
			: `in ${held === captured ? '' : `${held} of `}${all}`;
	return date === undefined ? where : `${where}, as of ${date}`;
}
