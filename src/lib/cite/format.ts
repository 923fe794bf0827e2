import type { Citation } from './citation.ts';
import type { CslItem } from './item.ts';
import { listing } from './listing.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { harvard } from './styles/harvard.ts';
import { mla } from './styles/mla.ts';
import { written } from './styles/spans.ts';
import type { Style } from './styles/style.ts';

/** Reference styles that a reader can choose. */
const STYLES = { apa, mla, chicago, harvard } satisfies Record<string, Style>;
export type ReferenceStyle = keyof typeof STYLES;
export const REFERENCE_STYLES = Object.keys(STYLES) as ReferenceStyle[];

/** Whether a form of references is one for reading, with citations in the text. */
export function isReferenceStyle(form: string): form is ReferenceStyle {
	return Object.hasOwn(STYLES, form);
}

/**
 * A list of references in English, one a line, in the order of what they begin with. In HTML each is a
 * paragraph, every text is escaped, and names of works are in `<i>`.
 */
export function formatReferences(
	items: readonly CslItem[],
	style: ReferenceStyle,
	output: 'text' | 'html'
): string {
	const list = listing(items, STYLES[style]);
	return list.items
		.map((item) => written(STYLES[style].entry(item, list.letter(item)), output))
		.map((line) => (output === 'html' ? `<p>${line}</p>` : line))
		.join('\n');
}

/** Text, and markup with the names of works in `<i>`. */
export interface Formatted {
	text: string;
	html: string;
}

/** How a quotation is cited in a text that ends with a list of references. */
export interface FormattedInText {
	first: Formatted;
	/** Where it is cited again, if that differs. */
	later?: Formatted;
	/** Whether the sentence has to say whose words were reported. */
	names: boolean;
}

export function formatInText(
	citation: Citation,
	items: readonly CslItem[],
	style: ReferenceStyle
): FormattedInText {
	const {
		first,
		later,
		names = false
	} = STYLES[style].inText(citation, listing(items, STYLES[style]));
	return { first: formatted(first), ...(later ? { later: formatted(later) } : {}), names };
}

function formatted(spans: Parameters<typeof written>[0]): Formatted {
	return { text: written(spans, 'text'), html: written(spans, 'html') };
}
