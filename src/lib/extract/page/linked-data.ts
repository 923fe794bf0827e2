import { fromMarkup } from '#lib/text/entities.ts';
import { fold } from '../white-space.ts';

/** What the JSON-LD of a page says about its article; null where it does not say. */
export interface LinkedData {
	title: string | null;
	publisher: string | null;
	authors: string[];
	published: string | null;
}

/* An article has few authors, a graph few nodes before its article. */
const MOST_ITEMS = 500;
const MOST_BRANCHES = 100;
const MOST_AUTHORS = 50;

/** The article among the page's JSON-LD (schema.org), wherever it is nested. */
export function linkedData(document: Document): LinkedData {
	const found: LinkedData = { title: null, publisher: null, authors: [], published: null };
	const items: Record<string, unknown>[] = [];
	for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
		const data = parsed(script.textContent ?? '');
		if (data !== undefined) gather(data, items);
	}
	const byId = new Map<string, Record<string, unknown>>();
	for (const item of items) {
		const id = item['@id'];
		// A reference has nothing but its id.
		if (typeof id === 'string' && Object.keys(item).length > 1) byId.set(id, item);
	}
	const names = (value: unknown) =>
		[value]
			.flat()
			.slice(0, MOST_AUTHORS)
			.flatMap((one) => nameOf(one, byId) ?? []);
	for (const item of items) {
		const type = String(item['@type']);
		if (!/Article|Report|Posting|WebPage/.test(type)) continue;
		if (!type.includes('WebPage')) found.title ??= string(item.headline);
		found.published ??= string(item.datePublished);
		found.publisher ??= names(item.publisher)[0] ?? null;
		if (found.authors.length === 0)
			found.authors = [...new Set(names(item.author ?? item.creator))];
	}
	return found;
}

function gather(data: unknown, items: Record<string, unknown>[]): void {
	const queue: unknown[] = [data];
	for (let read = 0; queue.length > 0 && read < MOST_ITEMS; read++) {
		const item = queue.shift();
		if (Array.isArray(item)) queue.push(...item.slice(0, MOST_BRANCHES));
		if (!isObject(item)) continue;
		items.push(item);
		for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
			if (item[key]) queue.push(item[key]);
		}
	}
}

/* A page has less of it by far. */
const LONGEST_SCRIPT = 1_000_000;

/**
 * The JSON of a script, mended as search engines mend it where it is none: comments and CDATA around
 * it, line breaks inside of texts, commas before a closing bracket, a semicolon behind.
 */
function parsed(script: string): unknown {
	if (script.length > LONGEST_SCRIPT) return undefined;
	const bare = script
		.replace(/^\uFEFF/, '')
		.replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
		.replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*$/, '')
		.trim();
	// Several objects behind each other are a list without its brackets.
	const whole = mended(bare);
	for (const text of [bare, whole, `[${whole}]`]) {
		try {
			return JSON.parse(text);
		} catch {
			// Half of such blocks on real pages are not JSON; the other sources remain.
		}
	}
	return undefined;
}

/** Texts are told from what stands between them: only there commas and comments are anything else. */
function mended(script: string): string {
	let out = '';
	let from = 0;
	const text = /"(?:[^"\\]|\\[^])*"/g;
	const between = (part: string) =>
		part
			.replace(/\/\*[^]*?\*\/|(?<=^|[\s,{}[\]])\/\/[^\n]*/g, '')
			.replace(/,(?=\s*[}\]])/g, '')
			.replace(/\}\s*\{/g, '},{');
	for (const match of script.matchAll(text)) {
		out += between(script.slice(from, match.index));
		out += match[0]
			.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\r' || sign === '\t' ? ' ' : ''))
			.replace(/\\(?!["\\/bfnrtu])/g, '');
		from = match.index + match[0].length;
	}
	out += between(script.slice(from));
	// A comma that only a text parts from its bracket is seen once all is put together.
	return out
		.replace(/,(\s*)$/, '$1')
		.replace(/;\s*$/, '')
		.replace(/,(?=\s*[}\]])/g, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
	return typeof value === 'string' ? fold(fromMarkup(value)) || null : null;
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Record<string, unknown>>): string | null {
	const named =
		isObject(value) && value.name === undefined ? byId.get(String(value['@id'])) : value;
	const name = isObject(named) ? string([named.name].flat()[0]) : string(named);
	return name && !/^https?:/.test(name) ? name : null;
}
