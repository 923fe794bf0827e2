import * as v from 'valibot';
import type { Verdict } from '#lib/quotations/mark.ts';
import { verdict } from '#lib/quotations/verdict.ts';

/** A language tag after BCP 47, `und` among them. */
export function isTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

const Pair = v.object({
	id: v.optional(v.union([v.string(), v.number()])),
	original: v.string(),
	quoted: v.string(),
	lang: v.optional(v.pipe(v.string(), v.check(isTag, 'a language tag, such as en')))
});

export type Answer =
	| { kind: 'verdict'; verdict: Verdict & { id?: string | number } }
	/** A line that is no pair: its number, counted from 1, and what is wrong with it. */
	| { kind: 'unread'; line: number; says: string };

/**
 * The verdict of each pair of a file in NDJSON (UTF-8, a JSON object a line), in its order. Empty lines
 * are passed over. `lang` is the language of pairs that name none.
 */
export async function* verdictsOf(
	bytes: AsyncIterable<Uint8Array>,
	lang: string
): AsyncGenerator<Answer> {
	let line = 0;
	for await (const one of linesOf(bytes)) {
		line++;
		const read = readPair(one);
		if (read === null) continue;
		if (typeof read === 'string') yield { kind: 'unread', line, says: read };
		else {
			const langs = { quotation: read.lang ?? lang, original: read.lang ?? lang };
			const { id } = read;
			yield { kind: 'verdict', verdict: { id, ...verdict(read.quoted, read.original, langs) } };
		}
	}
}

/** A pair; `null` for an empty line; what is wrong, in words, for any other. */
function readPair(bytes: Uint8Array): v.InferOutput<typeof Pair> | string | null {
	let value: unknown;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		if (text.trim() === '') return null;
		value = JSON.parse(text);
	} catch (error) {
		return error instanceof SyntaxError
			? `not JSON (${error.message}). A line holds one object, {"id", "original", "quoted", "lang"}.`
			: 'not UTF-8. Save the file as UTF-8.';
	}
	const read = v.safeParse(Pair, value);
	if (read.success) return read.output;
	const [issue] = read.issues;
	const field = issue.path?.[0]?.key;
	// To the schema a list is an object without the fields.
	return field === undefined || Array.isArray(value)
		? 'not an object. A line holds one, {"id", "original", "quoted", "lang"}.'
		: `"${String(field)}" is ${issue.received === 'undefined' ? 'missing' : `${issue.received}, not ${wanted(String(field))}`}.`;
}

function wanted(field: string): string {
	return { id: 'a text or a number', lang: 'a language tag, such as en' }[field] ?? 'a text';
}

const LINE_FEED = 10;

/** Lines as bytes: a letter that is broken off by a wrong byte then spoils its own line only. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let rest: Uint8Array[] = [];
	for await (const chunk of bytes) {
		let from = 0;
		for (let at; (at = chunk.indexOf(LINE_FEED, from)) >= 0; from = at + 1) {
			yield Buffer.concat([...rest, chunk.subarray(from, at)]);
			rest = [];
		}
		rest.push(chunk.subarray(from));
	}
	yield Buffer.concat(rest);
}
