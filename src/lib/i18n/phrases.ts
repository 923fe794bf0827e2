/** A word or phrase of a dictionary, as a translator is given it. */
export interface Phrase {
	/** Keys from the dictionary down. */
	path: readonly string[];
	/** What the dictionary has there. */
	says: unknown;
	/** Its words, with what is filled in as `{name}`; undefined of one that only a program can say. */
	text: string | undefined;
}

/** Every word and phrase of a dictionary. */
export function phrasesOf(messages: unknown, path: readonly string[] = []): Phrase[] {
	if (typeof messages === 'string') return [{ path, says: messages, text: messages }];
	if (typeof messages === 'function') {
		const say = messages as Say;
		return [{ path, says: say, text: templateOf(say) }];
	}
	if (typeof messages !== 'object' || messages === null) return [];
	return Object.entries(messages).flatMap(([key, one]) => phrasesOf(one, [...path, key]));
}

export type Say = (...given: unknown[]) => unknown;

/** Names of what a function takes; undefined where one of them has no name of its own. */
export function parametersOf(say: Say): string[] | undefined {
	const [, listed, single] =
		/^(?:function\s*\w*)?\s*(?:\(([^()]*)\)|([\w$]+))/.exec(String(say)) ?? [];
	const names = (single ?? listed ?? '')
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	return names.every((name) => /^[\w$]+$/.test(name)) ? names : undefined;
}

/** What may make a function say something else: numbers of every form of plural, and nothing at all. */
const TRIED = [0, 1, 2, 3, 5, 11, 20, 100, 1000, '', 'a', 'אב', true, false, undefined];

/**
 * What a function says, with its parameters as `{name}`, where all that it does is to fill them in;
 * undefined where it counts or chooses. `names` are those of another that stands for the same.
 */
export function templateOf(say: Say, names = parametersOf(say)): string | undefined {
	if (names === undefined || names.length === 0) return undefined;
	const template = said(
		say,
		names.map((name) => `{${name}}`)
	);
	if (template === undefined || !names.every((name) => template.includes(`{${name}}`)))
		return undefined;
	return agreesWith(say, template, names) ? template : undefined;
}

/** Whether a function says a template with what it is given filled in, whatever that is; `fixed` are values by place. */
export function agreesWith(
	say: Say,
	template: string,
	names: readonly string[],
	fixed: ReadonlyMap<number, unknown> = new Map()
): boolean {
	const agrees = (given: readonly unknown[]) => {
		const values = given.map((one, at) => (fixed.has(at) ? fixed.get(at) : one));
		const wanted = template.replace(PLACE, (place, name: string) => {
			const at = names.indexOf(name);
			return at < 0 ? place : String(values[at]);
		});
		return said(say, values) === wanted;
	};
	return TRIED.every(
		(one, i) =>
			agrees(names.map(() => one)) &&
			agrees(names.map((_, n) => TRIED[(i + n * 4 + n) % TRIED.length]))
	);
}

export function said(say: Say, values: readonly unknown[]): string | undefined {
	try {
		const result = say(...values);
		return typeof result === 'string' ? result : undefined;
	} catch {
		return undefined;
	}
}

const PLACE = /\{([\w$]+)\}/g;

/** The names between braces in a text, each once. */
export function placesIn(text: string): string[] {
	return [...new Set(Array.from(text.matchAll(PLACE), ([, name]) => name!))].sort();
}
