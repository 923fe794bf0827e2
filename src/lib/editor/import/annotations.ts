import type { Problem } from '#lib/record/problem.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { anchor, type Anchored, type Selector } from './anchor.ts';

/** A mark on a page, made in another program. */
export interface Annotation {
	selector: Selector;
	/** Of a mark from one place to another: where it ends. `exact` is then how it begins. */
	until?: Ending;
	/** Address of the page it was made on; empty where none is given. */
	page: string;
	/** What was written beside it. */
	note: string;
	tags: string[];
}

interface Ending {
	selector: Selector;
	/** The words of the selector belong to the mark. */
	inside: boolean;
}

/** Why an annotation marks no words that could be looked for. */
export type Wordless =
	/** It answers another one. */
	| 'reply'
	/** It is about the page as a whole. */
	| 'page-note'
	/** It points by counting or by markup, which another copy of the page does not have. */
	| 'other-selector';

type ReadAnnotations =
	| {
			kind: 'annotations';
			annotations: Annotation[];
			/** How many mark no words, and why each does not, with its note. */
			without: number;
			left: { why: Wordless; note: string }[];
	  }
	| { kind: 'problem'; problem: Problem };

type Node = Record<string, unknown>;

/**
 * Reads annotations: a JSON export or API answer of Hypothesis, or W3C Web Annotations (one, a list,
 * a page, a collection). `without` counts those that mark no words: page notes, replies.
 */
export function readAnnotations({ path: file, text }: DataFile): ReadAnnotations {
	const at = { file, path: [] };
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { kind: 'problem', problem: { code: 'not-json', at } };
	}
	const items = itemsOf(value);
	if (!items) return { kind: 'problem', problem: { code: 'not-annotations', at } };
	const read = items.map((item) => ({ item, own: annotationsOf(item) }));
	const left = read
		.filter(({ own }) => own.length === 0)
		.map(({ item }) => ({ why: wordless(item), note: noteOf(item).note }));
	return {
		kind: 'annotations',
		annotations: read.flatMap(({ own }) => own),
		without: left.length,
		left
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
	return annotations.map(({ selector, until, note, page }): Mark => {
		const found = until ? stretch(text, selector, until) : anchor(text, selector);
		const told = `${selector.prefix ?? ''}${selector.suffix ?? ''}`.trim() !== '';
		const doubtful = found.kind === 'moved' || (found.kind === 'exact' && !told);
		return {
			words: until && 'start' in found ? text.slice(found.start, found.end) : selector.exact,
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

/** From where one selector is found to where another is, the nearest behind it. */
function stretch(text: string, from: Selector, { selector, inside }: Ending): Anchored {
	const start = anchor(text, from);
	if (!('start' in start)) return start;
	const rest = text.slice(start.start, start.start + LONGEST_STRETCH);
	const end = anchor(rest, selector);
	const places = 'start' in end ? end : firstOf(rest, selector);
	if (!places) return { kind: 'absent' };
	const length = inside ? places.end : rest.slice(0, places.start).trimEnd().length;
	return length > 0 ? { ...start, end: start.start + length } : { kind: 'absent' };
}

/* No quotation is longer, in characters. */
const LONGEST_STRETCH = 10_000;

function firstOf(text: string, { exact }: Selector): { start: number; end: number } | null {
	const at = text.indexOf(exact);
	return at < 0 ? null : { start: at, end: at + exact.length };
}

function wordless(node: Node): Wordless {
	if (Array.isArray(node.references) && node.references.length > 0) return 'reply';
	const selectors = targetsOf(node.target).flatMap((target) =>
		isNode(target) ? selectorsIn(target.selector) : []
	);
	return selectors.length > 0 ? 'other-selector' : 'page-note';
}

const NESTED = ['items', 'members'];
const MOST_NESTED = 50;

/** Targets, those of a choice or list each by itself. */
function targetsOf(value: unknown, depth = 0): unknown[] {
	return [value].flat().flatMap((one) => {
		if (!isNode(one) || depth > 3) return [one];
		const inner = NESTED.flatMap((key) => (Array.isArray(one[key]) ? one[key] : []));
		return inner.length > 0 ? targetsOf(inner.slice(0, MOST_NESTED), depth + 1) : [one];
	});
}

/** Selectors, with those that refine them: the innermost says most, and comes first. */
function selectorsIn(value: unknown, depth = 0): Node[] {
	return [value].flat().flatMap((one) => {
		if (!isNode(one) || depth > 4) return [];
		const inner = [...NESTED.map((key) => one[key]), one.refinedBy].flatMap((each) =>
			each === undefined ? [] : selectorsIn(each, depth + 1)
		);
		return [...inner, one];
	});
}

const isOf = (node: Node, type: string) => [node.type ?? node['@type']].flat().includes(type);

function quoteOf(selector: unknown): Selector | null {
	const quote = selectorsIn(selector).find((one) => isOf(one, 'TextQuoteSelector'));
	const exact = textOf(quote?.exact);
	if (exact === undefined || exact.trim() === '') return null;
	return { exact, prefix: textOf(quote?.prefix) ?? '', suffix: textOf(quote?.suffix) ?? '' };
}

type Marked = Pick<Annotation, 'selector' | 'until'>;

/** What words a target marks, by whichever of its selectors tells. */
function markedBy(selectors: readonly Node[], source: string): Marked | null {
	const quote = quoteOf(selectors);
	if (quote) return { selector: quote };
	for (const one of selectors) {
		if (isOf(one, 'RangeSelector')) {
			const [start, end] = [quoteOf(one.startSelector), quoteOf(one.endSelector)];
			if (start && end) return { selector: start, until: { selector: end, inside: false } };
		}
		const fragment = textFragment(textOf(one.value) ?? '');
		if (fragment) return fragment;
	}
	return textFragment(source);
}

/** `#:~:text=prefix-,start,end,-suffix` (WICG, URL Fragment Text Directives). */
function textFragment(address: string): Marked | null {
	const directive = /:~:text=([^&]*)/.exec(address)?.[1];
	if (!directive) return null;
	const parts = directive.split(',').map((part) => {
		try {
			return decodeURIComponent(part);
		} catch {
			return part;
		}
	});
	const prefix = parts[0]?.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
	const suffix = parts.length > 1 && parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
	const [start = '', end] = parts;
	if (start.trim() === '') return null;
	if (end === undefined) return { selector: { exact: start, prefix, suffix } };
	return {
		selector: { exact: start, prefix, suffix: '' },
		until: { selector: { exact: end, prefix: '', suffix }, inside: true }
	};
}

/** What was written beside the words, and the tags: of several bodies the one that comments. */
function noteOf(node: Node): { note: string; tags: string[] } {
	const bodies = targetsOf(node.body).flatMap((one) =>
		isNode(one) ? [{ value: textOf(one.value) ?? '', purpose: [one.purpose].flat() }] : []
	);
	const written = bodies.filter(({ value }) => value.trim() !== '');
	const isTag = ({ purpose }: (typeof written)[number]) => purpose.includes('tagging');
	const comments = written.filter((one) => !isTag(one));
	const note =
		textOf(node.text) ??
		comments.find(({ purpose }) => purpose.includes('commenting'))?.value ??
		comments[0]?.value ??
		textOf(node.bodyValue) ??
		'';
	const tags = [node.tags].flat().filter((tag) => typeof tag === 'string');
	return { note, tags: [...tags, ...written.filter(isTag).map(({ value }) => value)] };
}

/** One for each target that marks words: both formats allow several. */
function annotationsOf(node: Node): Annotation[] {
	return targetsOf(node.target).flatMap((target) => {
		if (!isNode(target)) {
			const fragment = typeof target === 'string' ? textFragment(target) : null;
			return fragment ? [{ ...fragment, page: String(target), ...noteOf(node) }] : [];
		}
		const source = textOf(isNode(target.source) ? target.source.id : target.source);
		const marked = markedBy(selectorsIn(target.selector), source ?? '');
		if (!marked) return [];
		return [{ ...marked, page: source ?? textOf(node.uri) ?? '', ...noteOf(node) }];
	});
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
