import type { QuotationView } from '#lib/views/quotation.ts';

/** The text of a passage that a pupil reads and marks: our translation where there is one, else the words. */
export function shownText({ text, lang, ours }: QuotationView) {
	return ours
		? { text: ours.segments.map((segment) => segment.text).join(''), lang: ours.lang, ours: true }
		: { text, lang, ours: false };
}
