import { withinBounds } from './bounds.ts';
import { textOf } from './encoding.ts';

/** What a file turned out to be. */
type Decoded =
	| {
			kind: 'text';
			text: string;
			html: boolean;
			/** A label of the Encoding Standard, and whether it was stated, or is only likely. */
			encoding: string;
			how: 'stated' | 'guessed' | 'damaged';
	  }
	| { kind: 'empty' }
	/** Pictures, PDFs, archives, damaged text. */
	| { kind: 'not-text' }
	| { kind: 'too-large'; most: number };

/** Longer files are no article, and reading them would only take the memory, in bytes. */
const MOST = 20_000_000;
/** Of a project with the texts of many documents, or a record. */
const MOST_JSON = 400_000_000;

/** The text of a file, in whatever encoding texts are kept. */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
	const most = /\.json(?:ld)?$/i.test(name) ? MOST_JSON : MOST;
	if (bytes.length > most) return { kind: 'too-large', most };
	const found = textOf(bytes);
	if (found.how === 'unknown' || found.text.includes('\u0000')) return { kind: 'not-text' };
	const { text, encoding, how } = found;
	if (text.trim() === '') return { kind: 'empty' };
	return { kind: 'text', text, html: /\.x?html?$/i.test(name) || isHtml(text), encoding, how };
}

/** Whether a pasted text is markup of a page, not the words of one. */
export function isHtml(text: string): boolean {
	return /^\s*<(?:!doctype\s+html|html|head|body|article)\b/i.test(text);
}

/** Markup with the root and the body that a browser would add, for parsers that add none; within bounds. */
export function wholeDocument(html: string): string {
	const bounded = withinBounds(html);
	if (!/<html[\s>]/i.test(bounded)) {
		return `<!doctype html><html><head></head><body>${bounded}</body></html>`;
	}
	if (/<(?:body|frameset)[\s>]/i.test(bounded)) return bounded;
	// HTML lets the tag of the body be left out: it begins behind the head, or behind what opens the page.
	const begins = /<\/head\s*>/i.exec(bounded) ?? /<html(?:\s[^>]*)?>/i.exec(bounded);
	if (!begins) return bounded;
	const at = begins.index + begins[0].length;
	return `${bounded.slice(0, at)}<body>${bounded.slice(at)}`;
}
