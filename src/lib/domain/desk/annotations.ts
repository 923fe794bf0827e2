import { anchor, type Anchored, type Selector } from './anchor.ts';

/** A mark on a page, made in another program. */
export interface Annotation {
	selector: Selector;
	/** Address of the page it was made on; empty where none is given. */
	page: string;
	/** What was written beside it. */
	note: string;
	tags: string[];
}

type ReadAnnotations =
	| { kind: 'annotations'; annotations: Annotation[]; without: number }
	| { kind: 'not-json' }
	| { kind: 'not-annotations' };

type Node = Record<string, unknown>;

/**
 * Reads annotations: a JSON export or API answer of Hypothesis, or W3C Web Annotations (one, a list,
 * a page, a collection). `without` counts those that mark no words: page notes, replies.
 */
export function readAnnotations(text: string): ReadAnnotations {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { kind: 'not-json' };
	}
	const items = itemsOf(value);
	if (!items) return { kind: 'not-annotations' };
	const read = items.map(annotationsOf);
	return {
		kind: 'annotations',
		annotations: read.flat(),
		without: read.filter((own) => own.length === 0).length
	};
}

/** An annotation as it was found again in a text. */
export interface Mark {
	words: string;
	note: string;
	found: Anchored;
}

/**
 * Looks for annotations in the text of the page at an address; empty where the address is not known.
 * Of a mark made on another page the words alone tell nothing: the same may well stand here too. It
 * is found only where it stands between the same words.
 */
export function findMarks(text: string, url: string, annotations: readonly Annotation[]): Mark[] {
	return annotations.map(({ selector, note, page }): Mark => {
		const found = anchor(text, selector);
		const told = `${selector.prefix ?? ''}${selector.suffix ?? ''}`.trim() !== '';
		const doubtful = found.kind === 'moved' || (found.kind === 'exact' && !told);
		return {
			words: selector.exact,
			note,
			found: doubtful && areDifferent(page, url) ? { kind: 'absent' } : found
		};
	});
}

/** Whether two addresses are known to lead to different pages. */
function areDifferent(one: string, other: string): boolean {
	const [a, b] = [placeOf(one), placeOf(other)];
	return a !== null && b !== null && a !== b;
}

/** Host, path and query, without what changes from visit to visit; null for what is no web address. */
function placeOf(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const { protocol, hostname, pathname, searchParams } = new URL(address);
	if (!/^https?:$/.test(protocol)) return null;
	const query = [...searchParams].filter(([name]) => !/^(?:utm_.*|fbclid|gclid)$/.test(name));
	return JSON.stringify([hostname.replace(/^www\./, ''), pathname.replace(/\/$/, ''), query]);
}

function itemsOf(value: unknown): Node[] | null {
	if (Array.isArray(value)) {
		const nodes = value.filter(isNode);
		return nodes.length === value.length && nodes.every((one) => 'target' in one) ? nodes : null;
	}
	if (!isNode(value)) return null;
	if ('target' in value) return [value];
	const first = isNode(value.first) ? value.first : undefined;
	const list = value.rows ?? value.annotations ?? value.items ?? first?.items;
	return Array.isArray(list) ? list.filter(isNode) : null;
}

/** One for each target that marks words: both formats allow several. */
function annotationsOf(node: Node): Annotation[] {
	const body = [node.body].flat().filter(isNode);
	const note =
		textOf(node.text) ?? body.map((one) => textOf(one.value) ?? '').find((one) => one !== '') ?? '';
	const tags = [node.tags].flat().filter((tag) => typeof tag === 'string');
	return [node.target].flat().flatMap((target) => {
		if (!isNode(target)) return [];
		const selectors = [target.selector].flat().filter(isNode);
		const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
		const exact = textOf(quote?.exact);
		if (exact === undefined || exact.trim() === '') return [];
		const source = isNode(target.source) ? target.source.id : target.source;
		return [
			{
				selector: {
					exact,
					prefix: textOf(quote?.prefix) ?? '',
					suffix: textOf(quote?.suffix) ?? ''
				},
				page: textOf(source) ?? textOf(node.uri) ?? '',
				note,
				tags
			}
		];
	});
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
