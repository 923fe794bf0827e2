import { Readability } from '@mozilla/readability';
import { readLines } from './html.ts';
import type { Line } from './lines.ts';

/* More than a page of a newspaper has by far; beyond it the lines alone decide. */
const MOST_ELEMENTS = 20_000;
const MOST_NODES = 40_000;
const MOST_TEXT = 2_000_000;
const DEEPEST = 400;

/**
 * What Readability takes for the article, as lines, or null when it finds none. It works on the
 * document itself: read everything else from it first.
 */
export function articleLines(document: Document): Line[] | null {
	if (tooMuch(document)) return null;
	try {
		const article = new Readability<Element>(document, {
			serializer: (node) => node as Element,
			disableJSONLD: true
		}).parse();
		return article?.content ? readLines(article.content).lines : null;
	} catch {
		// It expects a well-formed document and says so by an exception; the lines still decide.
		return null;
	}
}

function tooMuch(document: Document): boolean {
	let elements = 0;
	let nodes = 0;
	let depth = 0;
	let text = 0;
	let node: Node | null = document.documentElement;
	while (node) {
		nodes++;
		if (node.nodeType === 1) elements++;
		else text += node.nodeValue?.length ?? 0;
		if (nodes > MOST_NODES || elements > MOST_ELEMENTS || text > MOST_TEXT || depth > DEEPEST)
			return true;
		if (node.firstChild) {
			node = node.firstChild;
			depth++;
			continue;
		}
		while (node && !node.nextSibling) {
			node = node.parentNode;
			depth--;
		}
		node = node?.nextSibling ?? null;
	}
	return false;
}
