import type { QuotationView } from './quotation.ts';

/** A quotation with its place among those of its statement. */
export interface Placed {
	quotation: QuotationView;
	/** From 0. */
	i: number;
}

/**
 * What stands in full view: the first quotation and each that marks a point which none before it
 * marks. What else reports the same is folded away, on both sides by the same rule.
 */
export function foldQuotations(quotes: readonly QuotationView[]): {
	first: Placed[];
	further: Placed[];
} {
	const marked = new Set<number>();
	const first: Placed[] = [];
	const further: Placed[] = [];
	quotes.forEach((quotation, i) => {
		const points = quotation.segments.flatMap(({ starts }) => starts);
		const inView = i === 0 || points.some((point) => !marked.has(point));
		for (const point of points) marked.add(point);
		(inView ? first : further).push({ quotation, i });
	});
	return { first, further };
}
