import { LANGUAGE_TABLE, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { escapeXml } from '#lib/text/xml.ts';
import type { CslItem } from './item.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { harvard } from './styles/harvard.ts';
import { mla } from './styles/mla.ts';
import { familyFirst } from './styles/people.ts';
import type { Span } from './styles/spans.ts';

/** Reference styles that a reader can choose, each with how it writes one item. */
const STYLES = { apa, mla, chicago, harvard } satisfies Record<string, (item: CslItem) => Span[]>;
export type ReferenceStyle = keyof typeof STYLES;
export const REFERENCE_STYLES = Object.keys(STYLES) as ReferenceStyle[];

/**
 * A list of references in English, one a line, in the order of authors, or of titles where there is
 * none. In HTML each is a paragraph, every text is escaped, and names of works are in `<i>`.
 */
export function formatReferences(
	items: readonly CslItem[],
	style: ReferenceStyle,
	output: 'text' | 'html'
): string {
	const order = new Intl.Collator(LANGUAGE_TABLE[SOURCE_LANGUAGE].locale);
	return items
		.map((item) => ({ item, key: [...(item.author ?? []).map(familyFirst), item.title].join(' ') }))
		.sort((a, b) => order.compare(a.key, b.key))
		.map(({ item }) =>
			STYLES[style](item)
				.map((span) => written(span, output))
				.join('')
		)
		.map((line) => (output === 'html' ? `<p>${line}</p>` : line))
		.join('\n');
}

function written({ text, italic }: Span, output: 'text' | 'html'): string {
	// A title that runs over lines would end its reference.
	const line = text.replace(/[\p{Cc}\s]+/gu, ' ');
	if (output === 'text') return line;
	return italic ? `<i>${escapeXml(line)}</i>` : escapeXml(line);
}
