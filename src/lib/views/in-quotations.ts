import type { QuotationView } from './quotation.ts';

/**
 * The same view, whatever it is of, with something added to every quotation in it. A page opts in by
 * calling this where it makes its view: quotations without it read as before.
 */
export function inQuotations<T>(view: T, added: (quotation: QuotationView) => object): T {
	if (Array.isArray(view)) return view.map((one) => inQuotations(one, added)) as T;
	if (typeof view !== 'object' || view === null) return view;
	const entries = Object.entries(view).map(([key, one]) => [key, inQuotations(one, added)]);
	const copy = Object.fromEntries(entries) as T;
	return isQuotation(view) ? { ...copy, ...added(view) } : copy;
}

export function isQuotation(value: object): value is QuotationView {
	return 'segments' in value && 'attribution' in value;
}
