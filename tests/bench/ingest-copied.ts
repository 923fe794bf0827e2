/**
 * A page as its reader would copy it whole: every visible text, menus and notices included, one line
 * a block and one cell a tab, without styles. It stands in for select all, copy, paste, because no
 * browser runs in a benchmark.
 */

const SILENT = new Set(
	'head script style noscript template iframe object canvas audio video select textarea svg math'.split(
		' '
	)
);

const BLOCK = new Set(
	(
		'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
		'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol ' +
		'option p pre section summary table tbody tfoot thead tr ul'
	).split(' ')
);

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** The visible text of a document, lines separated by LF, blocks by an empty line. */
export function copied(document: Document): string {
	let out = '';
	const visit = (node: Node): void => {
		if (node.nodeType === 3) {
			const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
			out += out === '' || /\s$/.test(out) ? text.trimStart() : text;
			return;
		}
		if (node.nodeType !== 1) return;
		const element = node as Element;
		const name = element.localName.toLowerCase();
		if (SILENT.has(name) || element.hasAttribute('hidden')) return;
		if (HIDDEN.test(element.getAttribute('style') ?? '')) return;
		if (name === 'br') out += '\n';
		const block = BLOCK.has(name);
		if (block) out += '\n';
		if ((name === 'td' || name === 'th') && !out.endsWith('\n')) out += '\t';
		for (const child of element.childNodes) visit(child);
		if (block) out += '\n';
	};
	if (document.body) visit(document.body);
	return out
		.replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
		.replace(/\n{2,}/g, '\n\n')
		.trim();
}
