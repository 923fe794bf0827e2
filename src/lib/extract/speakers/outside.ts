import { isFilling, type Span } from '../paragraphs.ts';
import type { Quoted } from '../quotes.ts';

/** Each paragraph with the quotations that touch it, which are in the order of the text. */
export function* withQuotations(
	paragraphs: readonly Span[],
	quoted: readonly Quoted[]
): Generator<{ paragraph: Span; within: readonly Quoted[] }> {
	let next = 0;
	for (const paragraph of paragraphs) {
		while (next < quoted.length && quoted[next]!.outerEnd <= paragraph.start) next++;
		let to = next;
		while (to < quoted.length && quoted[to]!.outerStart < paragraph.end) to++;
		yield { paragraph, within: quoted.slice(next, to) };
	}
}

/** The paragraphs less those without a quotation that only repeat a few words. */
export function withoutFilling(
	text: string,
	paragraphs: readonly Span[],
	quoted: readonly Quoted[]
): Span[] {
	return [...withQuotations(paragraphs, quoted)].flatMap(({ paragraph, within }) =>
		within.length > 0 || !isFilling(text, paragraph) ? [paragraph] : []
	);
}

/** What stands outside of quotation marks: only there does the author of the text name people. */
export function outsideOf(paragraphs: readonly Span[], quoted: readonly Quoted[]): Span[] {
	const outside: Span[] = [];
	for (const { paragraph, within } of withQuotations(paragraphs, quoted)) {
		let from = paragraph.start;
		for (const { outerStart, outerEnd } of within) {
			if (outerStart > from) outside.push({ start: from, end: outerStart });
			from = Math.max(from, outerEnd);
		}
		if (from < paragraph.end) outside.push({ start: from, end: paragraph.end });
	}
	return outside;
}
