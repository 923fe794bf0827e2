import { SOURCE_LANGUAGE, LANGUAGE_TABLE } from '#lib/text/languages.ts';

/**
 * A language that is being translated: what it has not said yet, the source language says in its place.
 * Such words are isolated in their direction and marked, so that a page can say which language they are
 * in, and so that they can be counted.
 */

/** What a dictionary that is being filled has: the keys of the English one, as far as they are said. */
export type Given<T> = T extends string
	? string | undefined
	: T extends (...given: infer A) => infer R
		? ((...given: A) => R) | undefined
		: { readonly [K in keyof T]?: Given<T[K]> };

/** Nobody writes an invisible separator inside an isolate: it tells ours from others. */
const SIGN = '\u2063';
const OPEN = `\u2066${SIGN}`;
const CLOSE = `${SIGN}\u2069`;

const missing = new WeakSet<object>();

/** A dictionary in which the source language stands in for what `given` does not say. */
export function filled<T>(source: T, given: Given<T> | undefined): T;
export function filled(source: unknown, given: unknown): unknown {
	if (typeof source === 'string' || typeof source === 'function') return given ?? standIn(source);
	if (typeof source !== 'object' || source === null) return given ?? source;
	const own = (given ?? {}) as Readonly<Record<string, unknown>>;
	if (Array.isArray(source)) return source.map((one, i) => filled(one, own[i] as undefined));
	return Object.fromEntries(
		Object.entries(source).map(([key, one]) => [key, filled(one as unknown, own[key] as undefined)])
	);
}

/** Words of the source language where another lacks them; of a function, what it gives. */
function standIn(source: unknown): unknown {
	if (typeof source === 'string') return `${OPEN}${source}${CLOSE}`;
	if (Array.isArray(source)) return source.map(standIn);
	if (typeof source !== 'function') return source;
	const say = (...given: unknown[]): unknown => standIn((source as typeof say)(...given));
	missing.add(say);
	return say;
}

/** Whether a word or phrase of a dictionary is the source language's. */
export function isMissing(one: unknown): boolean {
	return typeof one === 'string' ? one.startsWith(OPEN) : missing.has(one as object);
}

/** Comments, what holds no text with markup, tags, and the text between them. */
const PIECES =
	/<!--[\s\S]*?-->|<(script|style|title|textarea|option)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** A page on which words that stand in say their language and direction; attributes cannot, and have them bare. */
export function withLanguages(html: string): string {
	if (!html.includes(SIGN)) return html;
	const { dir } = LANGUAGE_TABLE[SOURCE_LANGUAGE];
	const begin = `<span lang="${SOURCE_LANGUAGE}" dir="${dir}">`;
	return html.replace(PIECES, (piece, raw: string | undefined) => {
		// The bytes of a script are those whose hash the policy names.
		if (raw === 'script' || raw === 'style' || piece.startsWith('<!--')) return piece;
		const isText = !piece.startsWith('<');
		return piece.replaceAll(OPEN, isText ? begin : '').replaceAll(CLOSE, isText ? '</span>' : '');
	});
}
