import { agreesWith, said, type Say } from '#lib/i18n/phrases.ts';
import { categoriesOf, numbersOf } from './plural-forms.ts';

/** A phrase that goes by one number: which of its parameters that is, and its forms, with `#` for the number. */
export interface Counted {
	at: number;
	/** In the order of `categoriesOf`. */
	forms: string[];
}

/** Numbers that tell whether a form holds for all that take it. */
const TRIED_UP_TO = 130;

/**
 * The forms of a function that does nothing but say how many, with its other parameters as `{name}`;
 * undefined where it does anything else. `only` is the parameter that the number has to be.
 */
export function countedOf(
	say: Say,
	tag: string,
	names: readonly string[],
	only?: number
): Counted | undefined {
	for (const at of only === undefined ? names.keys() : [only]) {
		const forms = formsBy(say, tag, names, at);
		if (forms) return { at, forms };
	}
	return undefined;
}

function formsBy(
	say: Say,
	tag: string,
	names: readonly string[],
	at: number
): string[] | undefined {
	const forms: string[] = [];
	const others = names.map((name) => `{${name}}`);
	for (const category of categoriesOf(tag)) {
		const numbers = numbersOf(tag, category).filter((n) => n <= TRIED_UP_TO || n > 1000);
		const number = numbers.findLast((n) => n <= TRIED_UP_TO) ?? numbers.at(-1)!;
		const values: unknown[] = [...others];
		values[at] = number;
		const text = said(say, values);
		if (text === undefined) return undefined;
		const form = text.replace(String(number), '#');
		const isAll = numbers.every((n) => {
			const template = form.replace('#', () => String(n));
			return agreesWith(say, template, names, new Map([[at, n]]));
		});
		if (!isAll || !others.every((place, i) => i === at || form.includes(place))) return undefined;
		forms.push(form);
	}
	return forms;
}
