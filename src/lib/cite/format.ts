import type { Citation } from './citation.ts';
import type { Locator } from '#lib/record/locator.ts';
import type { CslItem } from './item.ts';
import { listing } from './listing.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { harvard } from './styles/harvard.ts';
import { mla } from './styles/mla.ts';
import { pinpoint } from './styles/pinpoint.ts';
import { written, type Span } from './styles/spans.ts';
import type { ReferenceStyle, Style } from './styles/style.ts';

export { REFERENCE_STYLES, type ReferenceStyle } from './styles/style.ts';

const STYLES: Record<ReferenceStyle, Style> = { apa, mla, chicago, harvard };

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
	const by = (spans: Span[]) =>
		formatted(translatedIn(placedIn(spans, citation.locator, style), citation.translatedBy, style));
	return { first: by(first), ...(later ? { later: by(later) } : {}), names };
}

/** How each style says within a citation that the words given are a translation, and whose. */
const TRANSLATED: Record<ReferenceStyle, (by: string) => string> = {
	apa: (by) => `, translated by ${by}`,
	mla: (by) => `; trans. ${by}`,
	chicago: (by) => `; translation by ${by}`,
	harvard: (by) => `, translated by ${by}`
};

/** The citation with its translator before what closes it: a bracket, or the full stop of a note. */
function translatedIn(spans: Span[], by: string | undefined, style: ReferenceStyle): Span[] {
	return by === undefined ? spans : before(spans, TRANSLATED[style](by));
}

/** The citation with the place of its words; a note has it before the address already. */
function placedIn(spans: Span[], locator: Locator | undefined, style: ReferenceStyle): Span[] {
	if (!locator || style === 'chicago') return spans;
	const says = pinpoint(locator, style);
	const [title, bracket] = spans.slice(-2);
	const marked = /^(.*?[^.!?؟…])([”’]+)$/su.exec(title?.text ?? '');
	// In MLA the comma stands within the quotation marks of a title.
	if (style !== 'mla' || !says.startsWith(',') || !title || !bracket || !marked) {
		return before(spans, says);
	}
	const text = `${marked[1]},${marked[2]}`;
	return before([...spans.slice(0, -2), { ...title, text }, bracket], says.slice(1));
}

/** Something more that is said before what closes a citation. */
function before(spans: Span[], says: string): Span[] {
	const last = spans.at(-1);
	// A full stop may stand within the quotation marks of a title.
	const [, text = '', end = '', marks = ''] =
		/^(.*?)([).]?)(["”’]*)$/su.exec(last?.text ?? '') ?? [];
	return [...spans.slice(0, -1), { ...last, text: text + marks }, { text: says + end }];
}

function formatted(spans: Parameters<typeof written>[0]): Formatted {
	return { text: written(spans, 'text'), html: written(spans, 'html') };
}
