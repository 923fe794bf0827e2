import { fold } from '../white-space.ts';
import type { Aside } from '#lib/text/plain-text.ts';
import type { Line, LineKind } from './lines.ts';
import { isHidden, marksOfQ, NO_CLASSES, notText, type SheetClasses } from './not-text.ts';

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
const FURNITURE_ROLES =
	/^(?:navigation|contentinfo|search|(?:alert)?dialog|menu(?:bar)?|banner|tablist|toolbar|tooltip)$/;

const KINDS: Readonly<Record<string, LineKind>> = {
	...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
	...{ li: 'item', dd: 'item', dt: 'item', td: 'cell', th: 'cell' },
	...{ figcaption: 'caption', caption: 'caption', blockquote: 'quote' }
};

/** What is read of a document, and what of it is not text. */
export interface Reading {
	readonly lines: Line[];
	readonly aside: Aside[];
	/** Makes the document read as the lines do, for whoever reads it next. */
	readonly amend: () => void;
}

interface Opened {
	readonly node: Node;
	readonly kind: LineKind;
	readonly inLink: boolean;
	readonly block: boolean;
	/** What is put in where the element ends. */
	readonly close: string;
}

/** The lines of a parsed page as a reader sees them, with what the markup says about each. */
export function readLines(root: Element, classes: SheetClasses = NO_CLASSES): Reading {
	const lines: Line[] = [];
	const aside: Aside[] = [];
	const amends: (() => void)[] = [];
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
	const put = (words: string, current: LineKind, inLink: boolean): void => {
		if (text === '') kind = current;
		text += words;
		if (inLink) linked += fold(words).length;
	};
	/* A stack instead of recursion: hostile markup nests deeper than the call stack. */
	const open: Opened[] = [];
	let node: Node | null = root;
	let inLink = false;
	let current: LineKind = 'text';
	while (node) {
		let inner: Node | null = null;
		if (node.nodeType === 3) put(node.nodeValue ?? '', current, inLink);
		else if (node.nodeType === 1) {
			const element = node as Element;
			const name = element.localName.toLowerCase();
			if (name === 'br') flush(false);
			else if (!SILENT.has(name)) {
				const other = isHidden(element, classes)
					? ({ why: 'hidden' } as const)
					: notText(element, name, text.slice(-NEAR), classes);
				if (other && 'why' in other) {
					const left = fold((element.textContent ?? '').slice(0, LONGEST_ASIDE));
					if (left !== '' && aside.length < MOST_ASIDE) aside.push({ text: left, why: other.why });
					amends.push(() => element.remove());
				} else if (other) {
					put(other.instead, current, inLink);
					amends.push(() => element.replaceWith(other.instead));
				} else {
					inner = element.firstChild;
					const block = BLOCK.has(name);
					// It is hidden from those who listen only.
					if (!block && element.hasAttribute('aria-hidden'))
						amends.push(() => element.removeAttribute('aria-hidden'));
					if (block) flush(true);
					// A row of a table is one line; its cells stand apart by a space.
					else if (name === 'td' || name === 'th') text += ' ';
					if (inner) {
						const [before, close] = name === 'q' ? marksOfQ(element, text.slice(-1)) : ['', ''];
						open.push({ node, kind: current, inLink, block, close });
						current = kindOf(element, name, current);
						inLink ||= name === 'a';
						if (before !== '') {
							put(before, current, inLink);
							amends.push(() => element.replaceWith(before, ...element.childNodes, close));
						}
					}
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
			text += parent.close;
			if (parent.block) flush(true);
			current = parent.kind;
			inLink = parent.inLink;
			node = parent.node;
		}
	}
	flush(true);
	return { lines, aside, amend: () => amends.forEach((one) => one()) };
}

/** So much of a line tells whether a raised number is a power. */
const NEAR = 40;
/** What is set aside is shown shortened. */
const LONGEST_ASIDE = 300;
const MOST_ASIDE = 1000;

/* What publishing software calls the place of readers' comments, in whole. */
const COMMENTS =
	/^(?:comments?|comment-?(?:list|area|body|content|box|thread|section|wrap(?:per)?|form|respond)s?|comments-(?:area|list|section|wrapper|container|block)|(?:user|reader|facebook|fb|wp|post)-?comments?|disqus(?:_thread|-thread)?|respond|livefyre|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer)$/i;
const NEVER_COMMENTS = new Set(['html', 'body', 'main', 'article']);

function holdsComments(element: Element, name: string): boolean {
	if (NEVER_COMMENTS.has(name)) return false;
	if (/(?:User)?Comments?$/.test(element.getAttribute('itemtype') ?? '')) return true;
	const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
	return names !== ' ' && names.split(/\s+/).some((one) => COMMENTS.test(one));
}

/** A line that says whose words a quotation set apart are stands in its footer. */
function signsQuotation(element: Element, name: string, outer: LineKind): boolean {
	if (name !== 'footer') return false;
	return outer === 'quote' || element.parentElement?.localName === 'figure';
}

function kindOf(element: Element, name: string, outer: LineKind): LineKind {
	if (outer === 'furniture' || outer === 'caption') return outer;
	if (signsQuotation(element, name, outer)) return outer;
	if (
		FURNITURE.has(name) ||
		FURNITURE_ROLES.test(element.getAttribute('role') ?? '') ||
		holdsComments(element, name)
	) {
		return 'furniture';
	}
	return KINDS[name] ?? outer;
}
