import { MOST_PART } from '../../bounds.ts';
import { contentOf } from './content.ts';
import type { Objects } from './objects.ts';
import { nameOf, syntaxOf, textIn, type Dictionary, type Value } from './syntax.ts';

/** A stretch of marked content, and the letters that it says it stands for (ISO 32000-1, 14.9.4). */
export interface Span {
	readonly tag: string;
	readonly letters: string | null;
}

/** Stretches on one page, operators on one page, forms within forms: more are made to be slow. */
const MOST_SPANS = 200_000;
const MOST_OPERATORS = 4_000_000;
const DEEPEST = 20;

/**
 * The marked content of a page in the order in which it is opened, layers aside. The library does not
 * tell what letters a stretch stands for, and only with them a word is known whose glyphs are mapped to
 * others. Null where the page is not understood here.
 */
export function spansOn(objects: Objects, page: number): readonly Span[] | null {
	const spans: Span[] = [];
	let operators = 0;

	function walk(content: Uint8Array, resources: Dictionary | null, depth: number): boolean {
		if (depth > DEEPEST) return false;
		const syntax = syntaxOf(content);
		let given: Value[] = [];
		for (;;) {
			const value = syntax.next();
			if (value === undefined) return true;
			if (value === null || typeof value !== 'object' || value.kind !== 'word') {
				given.push(value);
				continue;
			}
			if (++operators > MOST_OPERATORS || spans.length > MOST_SPANS) return false;
			const { word } = value;
			if (word === 'ID') syntax.at = behindPicture(content, syntax.at);
			else if (word === 'BDC' || word === 'BMC') {
				const [tag, properties] = word === 'BDC' ? given.slice(-2) : given.slice(-1);
				const span = spanOf(nameOf(tag), properties, resources);
				if (span) spans.push(span);
			} else if (word === 'Do' && !drawn(nameOf(given.at(-1)), resources, depth)) return false;
			given = [];
		}
	}

	function spanOf(
		tag: string | null,
		properties: Value | undefined,
		resources: Dictionary | null
	): Span | null {
		if (tag === null || tag === 'OC') return null;
		const list = objects.dictionary(resources?.entries.get('Properties'));
		const named = nameOf(properties);
		const own = objects.dictionary(named === null ? properties : list?.entries.get(named));
		return { tag, letters: textIn(objects.resolved(own?.entries.get('ActualText'))) };
	}

	function drawn(name: string | null, resources: Dictionary | null, depth: number): boolean {
		const reference = objects
			.dictionary(resources?.entries.get('XObject'))
			?.entries.get(name ?? '');
		const form = objects.dictionary(reference);
		if (!form || nameOf(objects.resolved(form.entries.get('Subtype'))) !== 'Form') return true;
		const content = objects.stream(reference);
		const own = objects.dictionary(form.entries.get('Resources')) ?? resources;
		return content !== null && walk(content, own, depth + 1);
	}

	const { content, resources } = contentOf(objects, page, MOST_PART);
	if (content === null || content === 'too-much') return null;
	return walk(content, resources, 0) ? spans : null;
}

/** Behind a picture within the content, `EI` between white space. */
function behindPicture(content: Uint8Array, from: number): number {
	const isSpace = (byte: number | undefined) => byte === undefined || byte <= 32;
	for (let at = content.indexOf(0x45, from); at >= 0; at = content.indexOf(0x45, at + 1)) {
		if (content[at + 1] !== 0x49 || !isSpace(content[at - 1]) || !isSpace(content[at + 2]))
			continue;
		const after = content.subarray(at + 2, at + 12);
		if (
			after.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127))
		)
			return at + 2;
	}
	return content.length;
}
