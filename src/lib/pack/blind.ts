import type { TermMark } from '#lib/compare/terms/view.ts';
import type { QuotationView, Segment, TranslationView } from '#lib/views/quotation.ts';
import { textOf, type NameMark, type Named } from './party-names.ts';

/** Whatever a party is called while its name is kept back. */
type Called = (party: string) => string;

/**
 * A quotation in which nothing tells whose it is: each name in the words gives way to `[Speaker A]`, or
 * whatever `called` says of that party, and the address of the source is gone. Contested terms are not
 * marked, since their notes say who uses which, nor are points: where one begins and ends is our reading.
 * Our translation is treated alike.
 */
export function unsigned(quotation: Named, called: Called): QuotationView & { terms: TermMark[] } {
	const { names = [], ours } = quotation;
	const text = masked(quotation.text, names, called);
	return {
		...quotation,
		text,
		segments: whole(text),
		terms: [],
		source: { ...quotation.source, url: '' },
		ours: ours && unsignedTranslation(ours, names, called)
	};
}

/**
 * None where it leaves out a party that the words name: it may name it as the record does not know. Who
 * read it and why it reads so can name a party too.
 */
function unsignedTranslation(
	{ lang, by, segments, names = [] }: NonNullable<Named['ours']>,
	inWords: readonly NameMark[],
	called: Called
): TranslationView | undefined {
	const found = new Set(names.map(({ party }) => party));
	if (inWords.some(({ party }) => !found.has(party))) return undefined;
	return { lang, by, segments: whole(masked(textOf({ segments }), names, called)) };
}

function masked(text: string, names: readonly NameMark[], called: Called): string {
	let out = '';
	let from = 0;
	for (const { party, start, end } of names) {
		out += `${text.slice(from, start)}[${called(party)}]`;
		from = end;
	}
	return out + text.slice(from);
}

const whole = (text: string): Segment[] => [{ text, points: [], starts: [], ends: [] }];
