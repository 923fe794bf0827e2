/* No page of a newspaper nests its elements a tenth as deep; parsers take time by the square of it. */
const DEEPEST = 2000;

/* Elements that hold nothing, and those that the next of their kind closes: neither nest by themselves. */
const FLAT: ReadonlySet<string> = new Set(
	(
		'area base br col embed hr img input link meta param source track wbr ' +
		'p li dt dd tr td th thead tbody tfoot option optgroup'
	).split(' ')
);

/* Their content is text up to their own end tag. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/* A tag with all its attributes; a longer one carries data that no reader sees, and parsers may choke on it. */
const LONGEST = 20_000;

/* Tags and ampersands; an encyclopedia has a tenth. Of each a parser makes nodes, and millions fill the memory. */
const MOST_SIGNS = 500_000;

/* The same sign so often in a row is no text: a drawing, damage, an attack. So many of them stay. */
const LONGEST_RUN = 1000;
const KEPT_OF_RUN = 10;

/** Runs of one sign, no letter or digit, of 1000 and more, cut to ten. */
function withoutRuns(text: string): string {
	let kept = '';
	let from = 0;
	for (let start = 0; start < text.length;) {
		const code = text.charCodeAt(start);
		let end = start + 1;
		while (end < text.length && text.charCodeAt(end) === code) end++;
		if (end - start >= LONGEST_RUN && !/[\p{L}\p{N}\ud800-\udfff]/u.test(text[start]!)) {
			kept += text.slice(from, start + KEPT_OF_RUN);
			from = end;
		}
		start = end;
	}
	return from === 0 ? text : kept + text.slice(from);
}

/**
 * The markup without the start tags that nest deeper than any page does, and without the attributes
 * of tags longer than 20,000 characters, without the tags and ampersands behind the first 500,000,
 * and with runs of one sign cut; all words stay. To be made before the markup is parsed: parsers are
 * slow or fail on such pages. Other markup is given back as it is.
 */
export function withinBounds(given: string): string {
	const html = withoutSigns(withoutRuns(given));
	const open: string[] = [];
	const times = new Map<string, number>();
	let kept = '';
	let from = 0;
	let at = html.indexOf('<');
	while (at >= 0) {
		const end = endOfTag(html, at);
		const name = TAG.exec(html.slice(at, at + 40))?.[1]?.toLowerCase();
		let next = end;
		if (name !== undefined && html[at + 1] === '/') close(name, open, times);
		else if (name !== undefined && RAW.has(name)) next = endOfRaw(html, end, name);
		else if (name !== undefined && !FLAT.has(name) && html[end - 2] !== '/') {
			if (open.length < DEEPEST) {
				open.push(name);
				times.set(name, (times.get(name) ?? 0) + 1);
			} else {
				kept += html.slice(from, at);
				from = end;
			}
		}
		if (name !== undefined && end - at > LONGEST && from !== end) {
			kept += `${html.slice(from, at)}<${name}>`;
			from = end;
		}
		at = html.indexOf('<', next);
	}
	return from === 0 ? html : kept + html.slice(from);
}

/** The first so many tags and ampersands only. */
function withoutSigns(html: string): string {
	let signs = 0;
	let at = 0;
	for (; at < html.length; at++) {
		const code = html.charCodeAt(at);
		if ((code === 38 || code === 60) && ++signs > MOST_SIGNS) break;
	}
	return signs > MOST_SIGNS
		? html.slice(0, at) + html.slice(at).replace(/<\/?[a-z][^<>]{0,300}>|[<&]/gi, '')
		: html;
}

const TAG = /^<\/?([a-z][^\s/>]*)/i;

function close(name: string, open: string[], times: Map<string, number>): void {
	if (!times.get(name)) return;
	for (let last = open.pop(); last !== undefined; last = open.pop()) {
		times.set(last, times.get(last)! - 1);
		if (last === name) return;
	}
}

/** Where a tag, a comment or a stray "<" ends. A ">" in a quoted attribute ends no tag. */
function endOfTag(html: string, at: number): number {
	if (html.startsWith('<!--', at)) return endAfter(html, '-->', at + 4);
	if (!/[a-z/!?]/i.test(html[at + 1] ?? '')) return at + 1;
	for (let i = at + 1; i < html.length; i++) {
		const character = html[i]!;
		if (character === '>') return i + 1;
		if ((character === '"' || character === "'") && html[i - 1] === '=') {
			i = endAfter(html, character, i + 1) - 1;
		}
	}
	return html.length;
}

function endOfRaw(html: string, from: number, name: string): number {
	const closing = new RegExp(`</${name}`, 'gi');
	closing.lastIndex = from;
	return closing.exec(html)?.index ?? html.length;
}

function endAfter(html: string, mark: string, from: number): number {
	const found = html.indexOf(mark, from);
	return found < 0 ? html.length : found + mark.length;
}
