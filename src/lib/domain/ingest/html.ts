import { Readability } from '@mozilla/readability';
import { fold, type Line, type LineKind } from './lines.ts';

const SILENT: ReadonlySet<string> = new Set(
	(
		'head title meta link base script style noscript template iframe frame object embed applet canvas ' +
		'audio video picture svg math select option datalist textarea input progress meter map area'
	).split(' ')
);

const BLOCK: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body button caption center dd details dialog dir div dl dt ' +
		'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ' +
		'ol p pre section summary table tbody tfoot thead tr ul'
	).split(' ')
);

const FURNITURE: ReadonlySet<string> = new Set([
	'nav',
	'footer',
	'button',
	'dialog',
	'menu',
	'label'
]);
const FURNITURE_ROLES: ReadonlySet<string> = new Set(
	'navigation contentinfo search dialog alertdialog menu menubar banner tablist toolbar tooltip'.split(
		' '
	)
);

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const KINDS: Readonly<Record<string, LineKind>> = {
	h1: 'heading',
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
	li: 'item',
	dd: 'item',
	dt: 'item',
	td: 'cell',
	th: 'cell',
	figcaption: 'caption',
	caption: 'caption',
	blockquote: 'quote'
};

/** The lines of a parsed page as a reader sees them, with what the markup says about each. */
export function linesOfDocument(root: Element): Line[] {
	const lines: Line[] = [];
	let text = '';
	let linked = 0;
	let apart = true;
	let kind: LineKind = 'text';
	const flush = (block: boolean): void => {
		const folded = fold(text);
		if (folded !== '') {
			lines.push({ text: folded, apart, kind, linked: Math.min(1, linked / folded.length) });
			apart = false;
		}
		if (block) apart = true;
		text = '';
		linked = 0;
	};
	/* A stack instead of recursion: hostile markup nests deeper than the call stack. */
	const open: { node: Node; kind: LineKind; inLink: boolean; block: boolean }[] = [];
	let node: Node | null = root;
	let inLink = false;
	let current: LineKind = 'text';
	while (node) {
		let inner: Node | null = null;
		if (node.nodeType === 3) {
			const value = node.nodeValue ?? '';
			if (text === '') kind = current;
			text += value;
			if (inLink) linked += fold(value).length;
		} else if (node.nodeType === 1) {
			const element = node as Element;
			const name = element.localName.toLowerCase();
			if (name === 'br') flush(false);
			else if (!SILENT.has(name) && !isHidden(element)) {
				inner = element.firstChild;
				const block = BLOCK.has(name);
				if (block) flush(true);
				// A row of a table is one line; its cells stand apart by a space.
				else if (name === 'td' || name === 'th') text += ' ';
				if (inner) {
					open.push({ node, kind: current, inLink, block });
					current = kindOf(element, name, current);
					inLink ||= name === 'a';
				}
			}
		}
		if (inner) {
			node = inner;
			continue;
		}
		for (;;) {
			if (node === root) {
				node = null;
				break;
			}
			const next: Node | null = node!.nextSibling;
			if (next) {
				node = next;
				break;
			}
			const parent = open.pop();
			if (!parent) {
				node = null;
				break;
			}
			if (parent.block) flush(true);
			current = parent.kind;
			inLink = parent.inLink;
			node = parent.node;
		}
	}
	flush(true);
	return lines;
}

function isHidden(element: Element): boolean {
	return element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
}

function kindOf(element: Element, name: string, outer: LineKind): LineKind {
	if (outer === 'furniture' || outer === 'caption') return outer;
	if (FURNITURE.has(name) || FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) {
		return 'furniture';
	}
	return KINDS[name] ?? outer;
}

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
		return article?.content ? linesOfDocument(article.content) : null;
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
