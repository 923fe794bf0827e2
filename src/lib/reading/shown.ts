import { at, findAll, said } from '#lib/components/hooks.ts';
import type { ShownPassage } from '#lib/evidence/check.ts';
import { quotationMarks } from '#lib/text/languages.ts';
import { addsNothing, looksAsWritten } from './looks.ts';

/**
 * What a page shows as words of a source, read off the page as a reader sees it: never from an
 * attribute. Around the words stand the marks of a quotation, numbers of points and links of contested
 * terms, each of one exact form. Null for whatever else is there: who added it may have added words.
 */

/** What the beginning of a point and its end are called, for those who hear them. */
interface PointNames {
	point: (point: number) => string;
	pointEnd: (point: number) => string;
}

/** The words of the one quotation within `root`. */
export function shownWords(root: ParentNode, names: PointNames): string | null {
	const quotations = findAll('words', root);
	const [quotation] = quotations;
	if (!quotation || quotations.length > 1) return null;
	const [line, ...others] = elementsOf(quotation);
	if (line?.tagName !== 'P' || others.length > 0) return null;
	if (!looksAsWritten(quotation, (one) => said(one, 'point') !== undefined)) return null;
	const parts = withoutEdges(nodesOf(line) ?? []);
	const own = said(quotation, 'words') === 'own';
	const marks = quotationMarks(quotation.lang);
	const words = own ? withoutMarks(parts, marks) : parts;
	return words && wordsOf(words, names);
}

/** The passages within `root` with their numbers, in the order of the page. */
export function shownPassages(root: ParentNode): ShownPassage[] | null {
	const passages = findAll('passage', root).map((item) => {
		const [number, text, ...others] = elementsOf(item) ?? [];
		const index = Number(said(item, 'passage'));
		if (!number || !(text instanceof HTMLElement) || others.length > 0) return null;
		if (!isInOrder(item) || !looksAsWritten(text, () => false)) return null;
		const isNumbered = textOf(number) === String(index + 1);
		const words = textOf(text);
		return isNumbered && words !== null ? { index, text: words } : null;
	});
	return passages.every((one) => one !== null) ? passages : null;
}

/** Whether a passage stands where the list has it, and nothing but it stands there. */
function isInOrder(item: HTMLElement): boolean {
	return getComputedStyle(item.parentElement!).display === 'block' && addsNothing(item);
}

/** Without white space at either end, which is no part of the words. */
function withoutEdges(parts: readonly ChildNode[]): readonly ChildNode[] {
	const isSpace = (node: ChildNode | undefined) => node instanceof Text && node.data.trim() === '';
	const from = isSpace(parts[0]) ? 1 : 0;
	return parts.slice(from, isSpace(parts.at(-1)) ? -1 : undefined);
}

/** An own quotation begins with the one mark and ends with the other, both in elements of their own. */
function withoutMarks(
	parts: readonly ChildNode[],
	[open, close]: readonly [string, string]
): readonly ChildNode[] | null {
	const isMark = (node: ChildNode | undefined, mark: string) =>
		node instanceof HTMLSpanElement && textOf(node) === mark;
	return isMark(parts[0], open) && isMark(parts.at(-1), close) ? parts.slice(1, -1) : null;
}

/** Words in a line, in the marks of points and in contested terms; where points begin and end left out. */
function wordsOf(parts: readonly ChildNode[], names: PointNames): string | null {
	let words = '';
	for (const part of parts) {
		const more = wordsIn(part, names);
		if (more === null) return null;
		words += more;
	}
	return words;
}

function wordsIn(part: ChildNode, names: PointNames): string | null {
	if (part instanceof Text) return isSeen(part) ? part.data : '';
	if (!(part instanceof HTMLElement)) return null;
	if (part.tagName === 'MARK') {
		const inner = nodesOf(part);
		return inner && wordsOf(inner, names);
	}
	if (part.matches(at('note'))) return textOf(part);
	const point = said(part, 'point');
	return point !== undefined && isEdge(part, Number(point), names) ? '' : null;
}

/**
 * Where a point begins, its number in a circle: the digits alone in a link; else a name for those who
 * hear it, then the digits. Where it ends, the name of that alone.
 */
function isEdge(element: Element, point: number, names: PointNames): boolean {
	const shown = String(point);
	if (element.tagName === 'A') return textOf(element) === shown;
	const [name, digits, ...others] = elementsOf(element);
	if (!name || others.length > 0) return false;
	if (!digits) return textOf(name) === names.pointEnd(point);
	return textOf(name) === names.point(point) && textOf(digits) === shown;
}

/** The text of an element that holds nothing else; what is out of sight of it is left out. */
function textOf(element: Element): string | null {
	const nodes = nodesOf(element);
	if (!nodes?.every((node) => node instanceof Text)) return null;
	return nodes.map((node) => (isSeen(node) ? node.data : '')).join('');
}

/** Elements in an element that holds no words of its own. */
function elementsOf(element: Element): Element[] {
	const nodes = nodesOf(element) ?? [];
	const own = nodes.filter((node) => !(node instanceof Text) || node.data.trim() !== '');
	return own.every((node) => node instanceof Element) ? own : [];
}

/** Children without comments; null for an element that shows another tree in their place. */
function nodesOf(element: Element): ChildNode[] | null {
	if (element.shadowRoot) return null;
	return [...element.childNodes].filter((node) => !(node instanceof Comment));
}

/** Whether a text is there for the eye: rendered, neither hidden nor transparent, and of some size. */
function isSeen(text: Text): boolean {
	const element = text.parentElement;
	if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
	const range = document.createRange();
	range.selectNodeContents(text);
	const boxes = [...range.getClientRects()];
	return text.data.trim() === '' || boxes.some(({ width, height }) => width > 0 && height > 0);
}
