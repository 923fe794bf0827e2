import type { FileFacts } from './file.ts';
import type { Paragraph } from './sections.ts';
import { readXml } from './xml.ts';

/** The elements of Dublin Core by their names, as the properties of a document have them. */
export type DublinCore = Partial<Record<string, readonly string[]>>;

/** What programs write where nobody has named a title or an author. */
const NO_TITLE =
	/^(?:microsoft word\b|word document|document\d*$|untitled|unknown(?: title)?$|pages?$|titel$|title$)|\.docx?$/i;
const NO_AUTHOR =
	/^(?:(?:windows|microsoft(?: office)?|office|default) ?user|admin(?:istrator)?|user|owner|author|python-docx|un-?named|unknown(?: author)?)$/i;

/** Title and authors: of its own heading, else of its properties, where a person wrote them. */
export function titleAndAuthors(
	{ title: titles, creator }: DublinCore,
	paragraphs: readonly Paragraph[]
): Pick<FileFacts, 'title' | 'authors'> {
	const title = titles?.find((one) => !NO_TITLE.test(one)) ?? null;
	const first = paragraphs.find(({ text }) => text.trim() !== '');
	return {
		title: first?.isHeading ? first.text : title,
		authors: [...new Set((creator ?? []).flatMap((names) => names.split(/\s*;\s*/)))].filter(
			(name) => name !== '' && !NO_AUTHOR.test(name)
		)
	};
}

/** The elements of Dublin Core in a part, by their names without prefix. */
export function dublinCoreIn(xml: string): DublinCore {
	const found: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
	let open: string | null = null;
	readXml(xml, {
		open(name) {
			open = /^dc:([a-z]+)$/.exec(name)?.[1] ?? null;
			if (open) (found[open] ??= []).push('');
		},
		text(text) {
			const values = open === null ? undefined : found[open];
			if (values) values[values.length - 1] += text;
		},
		close: () => (open = null)
	});
	for (const [name, values] of Object.entries(found)) {
		found[name] = values.map((value) => value.replace(/\s+/g, ' ').trim()).filter(Boolean);
	}
	return found;
}
