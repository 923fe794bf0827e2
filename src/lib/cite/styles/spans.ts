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
		.flatMap((part, i) => (i === 0 ? part : [{ text: between }, ...part]));
}

/** Sentences one behind the other: a full stop behind each that has no end of its own. */
export function sentences(parts: readonly (readonly Span[])[]): Span[] {
	return joined(' ', parts.map(ended));
}

/** Behind a question or an exclamation mark, within quotation marks too, no style adds a full stop. */
export function ended(part: readonly Span[]): Span[] {
	const whole = part.map(({ text }) => text).join('');
	return whole === '' || /[.!?؟…]["'”’»)]*$/.test(whole) ? [...part] : [...part, { text: '.' }];
}

/** A title in double quotation marks with its own made single, `end` within them as Americans set it. */
export function quoted(title: string, end: '.' | ',' | '' = ''): Span[] {
	const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
	return plain(`“${inner}${/[.!?؟…]$/.test(inner) ? '' : end}”`);
}
