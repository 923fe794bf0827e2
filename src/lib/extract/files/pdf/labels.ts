import type { PageNumber } from './page-numbers.ts';

/**
 * What each page is called: the label that the file gives it; where it gives none, or only counts, the
 * number that is printed there; else its number, counted from 1.
 */
export function labelsOf(
	given: readonly string[] | null,
	printed: readonly (PageNumber | null)[]
): readonly string[] {
	const counted = printed.map((_, page) => String(page + 1));
	const labels = given?.length === printed.length ? given.map((label) => label.trim()) : counted;
	const tells = labels.some((label, page) => label !== '' && label !== counted[page]);
	return counted.map(
		(count, page) => (tells ? labels[page]! : (printed[page]?.label ?? '')) || count
	);
}
