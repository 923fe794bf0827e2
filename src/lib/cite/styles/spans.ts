import { apart, mixes } from '#lib/text/isolate.ts';
import { asciiAddress } from '#lib/text/ascii-address.ts';
import { RIGHT_TO_LEFT } from '#lib/text/hidden.ts';
import { escapeXml } from '#lib/text/xml.ts';

/** A run of a reference; in italics where its style sets the name of a work so. */
export interface Span {
	text: string;
	italic?: boolean;
}

export function plain(text: string): Span[] {
	return text === '' ? [] : [{ text }];
}

export function italic(text: string): Span[] {
	return text === '' ? [] : [{ text, italic: true }];
}

/** All parts that say something, with `between` them. */
export function joined(between: string, parts: readonly (readonly Span[])[]): Span[] {
	return parts
		.filter((part) => part.length > 0)
		.flatMap((part, i) => (i === 0 || between === '' ? part : [{ text: between }, ...part]));
}

/** `A`, `A and B`, `A, B, and C`; `pair` stands between two, `last` before the last of more. */
export function listed(names: readonly string[], pair: string, last: string): Span[] {
	if (names.length < 3) return joined(pair, names.map(plain));
	const before = joined(', ', names.slice(0, -1).map(plain));
	return [...before, { text: last }, ...plain(names.at(-1) ?? '')];
}

/** Sentences one behind the other: a full stop behind each that has no end of its own. */
export function sentences(parts: readonly (readonly Span[])[]): Span[] {
	return joined(' ', parts.map(ended));
}

/** Behind a question or an exclamation mark, within quotation marks too, no style adds a full stop. */
export function ended(part: readonly Span[]): Span[] {
	const whole = textOf(part);
	return whole === '' || /[.!?؟…]["'”’»)]*$/.test(whole) ? [...part] : [...part, { text: '.' }];
}

/** A title in double quotation marks with its own made single, `end` within them as Americans set it. */
export function quoted(title: string, end: '.' | ',' | '' = ''): Span[] {
	const inner = title
		.replace(/"([^"]*)"/g, '‘$1’')
		.replaceAll('“', '‘')
		.replaceAll('”', '’');
	return plain(`“${inner}${/[.!?؟…]$/.test(inner) ? '' : end}”`);
}

export function address(url: string): Span[] {
	return plain(asciiAddress(url));
}

/** Our description of a work that has no title stands in brackets in the place of one. */
export function described(title: string): string | undefined {
	return /^\[(.*)\]$/su.exec(title)?.[1];
}

/** The letters alone, for what is compared and sorted. */
export function textOf(spans: readonly Span[]): string {
	return spans.map(({ text }) => text).join('');
}

/**
 * Spans as text, or as markup in which every text is escaped. References are English, from the left: a
 * name or title in letters from the right is kept apart, so that what stands around it keeps its order.
 */
export function written(spans: readonly Span[], output: 'text' | 'html'): string {
	const mixed = mixes(textOf(spans));
	return spans.map((span) => (output === 'text' ? asText(span, mixed) : asHtml(span))).join('');
}

function asText({ text }: Span, mixed: boolean): string {
	return mixed ? apart(oneLine(text), 'ltr') : oneLine(text);
}

function asHtml({ text, italic: slanted }: Span): string {
	const escaped = escapeXml(oneLine(text));
	const content = RIGHT_TO_LEFT.test(text) ? `<bdi>${escaped}</bdi>` : escaped;
	return slanted ? `<i>${content}</i>` : content;
}

/** A title that runs over lines would end its reference. */
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\s]+/gu, ' ');
}
