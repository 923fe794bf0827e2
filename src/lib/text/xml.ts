/**
 * A text as XML 1.0 can carry it, in content and in attributes. Characters that XML forbids even as
 * references (controls, lone surrogates, U+FFFE and U+FFFF) become U+FFFD, and line breaks in
 * attributes are kept by reference. Escaping `>` also keeps `]]>` apart.
 */
export function escapeXml(text: string): string {
	return text
		.replace(NOT_XML, '\uFFFD')
		.replace(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character] ?? character);
}

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};

/** An element, its attributes escaped; `content` is markup already. Attributes without a value are left out. */
export function element(
	name: string,
	attributes: Record<string, string | undefined>,
	...content: string[]
): string {
	const given = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
		.join('');
	const inner = content.join('');
	return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`;
}

/** A whole document in UTF-8. */
export function xmlDocument(root: string): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
