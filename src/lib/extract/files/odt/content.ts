import type { Sink, Writing } from '../writing.ts';
import { readXml, type XmlFault } from '../xml.ts';

/** Styles of characters that say what is no text. */
export type Styles = Map<string, 'struck-out' | 'hidden'>;

/** Elements whose words are no text of the document. */
const APART: Readonly<Record<string, Sink>> = {
	'text:deletion': 'struck-out',
	'text:note-body': 'note',
	'text:note-citation': 'nowhere',
	'office:annotation': 'comment',
	'office:change-info': 'nowhere',
	'text:ruby-text': 'reading',
	'text:hidden-text': 'hidden',
	'text:sequence-decls': 'nowhere',
	'text:user-field-decls': 'nowhere',
	'text:page-number': 'page',
	'text:bibliography-source': 'nowhere',
	'office:forms': 'nowhere',
	'office:scripts': 'nowhere',
	'svg:title': 'nowhere',
	'svg:desc': 'nowhere'
};
const PARAGRAPHS = new Set(['text:p', 'text:h']);
/** So many spaces are none the more. */
const SPACES: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': ' ' };

export const hasEncryption = (manifest: string) => /<manifest:encryption-data\b/.test(manifest);

export function stylesIn(xml: string, styles: Styles = new Map()): Styles {
	readXml(xml, styleReader(styles));
	return styles;
}

function styleReader(styles: Styles) {
	let style = '';
	return {
		open(name: string, attributes: Readonly<Record<string, string>>) {
			if (name === 'style:style') style = attributes['style:name'] ?? '';
			if (name !== 'style:text-properties' || style === '') return;
			const line = attributes['style:text-line-through-style'];
			if (line !== undefined && line !== 'none') styles.set(style, 'struck-out');
			if (attributes['text:display'] === 'none') styles.set(style, 'hidden');
		}
	};
}

/** Takes down the content of a document; its own styles stand before its text. */
export function contentInto(writing: Writing, xml: string, styles: Styles): XmlFault | null {
	const style = styleReader(styles);
	/** What each open element lets its words go to. */
	const sinks: (Sink | null)[] = [];
	let inText = 0;
	return readXml(xml, {
		open(name, attributes) {
			style.open(name, attributes);
			const outer = sinks.at(-1) ?? null;
			const own = APART[name] ?? styles.get(attributes['text:style-name'] ?? '') ?? null;
			sinks.push(outer ?? own);
			if (PARAGRAPHS.has(name)) {
				inText++;
				// A text box stands within a paragraph, its words in paragraphs of their own.
				if (outer === null && inText > 1) writing.endParagraph();
				if (outer !== null) writing.put(' ', outer);
				else if (name === 'text:h') writing.heading();
			} else if (SPACES[name] !== undefined) writing.put(SPACES[name], outer);
			else if (name === 'text:line-break' && outer === null) writing.endParagraph();
		},
		text(text) {
			if (inText > 0) writing.put(text, sinks.at(-1) ?? null);
		},
		close(name) {
			const sink = sinks.pop() ?? null;
			if (APART[name] === sink && sink !== null) writing.closeAside();
			if (!PARAGRAPHS.has(name)) return;
			inText--;
			if ((sinks.at(-1) ?? null) === null) writing.endParagraph();
		}
	});
}
