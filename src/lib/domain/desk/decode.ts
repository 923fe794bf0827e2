import { withinBounds } from '../ingest/bounds.ts';

/** What a file turned out to be. */
type Decoded =
	| { kind: 'text'; text: string; html: boolean }
	| { kind: 'empty' }
	/** Pictures, PDFs, archives, damaged text. */
	| { kind: 'not-text' }
	| { kind: 'too-large'; most: number };

/** Longer files are no article, and reading them would only take the memory, in bytes. */
const MOST = 20_000_000;

/** The text of a file: UTF-8, UTF-16 by its mark, or for HTML what its own `charset` names. */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
	if (bytes.length > MOST) return { kind: 'too-large', most: MOST };
	const encodings = encodingsOf(bytes);
	for (const encoding of encodings) {
		const text = decode(bytes, encoding);
		if (text === null) continue;
		if (text.includes('\u0000')) return { kind: 'not-text' };
		if (text.trim() === '') return { kind: 'empty' };
		return { kind: 'text', text, html: /\.x?html?$/i.test(name) || isHtml(text) };
	}
	return { kind: 'not-text' };
}

/** Whether a pasted text is markup of a page, not the words of one. */
export function isHtml(text: string): boolean {
	return /^\s*<(?:!doctype\s+html|html|head|body|article)\b/i.test(text);
}

/** Markup with the root and the body that a browser would add, for parsers that add none; within bounds. */
export function wholeDocument(html: string): string {
	const bounded = withinBounds(html);
	return /<html[\s>]/i.test(bounded)
		? bounded
		: `<!doctype html><html><head></head><body>${bounded}</body></html>`;
}

function encodingsOf(bytes: Uint8Array): string[] {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return ['utf-16le'];
	if (first === 0xfe && second === 0xff) return ['utf-16be'];
	// The charset of a page stands in its first 1024 bytes (HTML, "Determining the character encoding").
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
	return named === undefined ? ['utf-8'] : ['utf-8', named];
}

function decode(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
