import { LANGUAGE_TABLE, type Language } from '#lib/text/languages.ts';

/** What a thing is called by its number, in the order of the row's `plurals`; `#` stands for the number. */
export type Forms = readonly [string, ...string[]];

/**
 * Says how many in one language: `counter('en')(3, '# claim', '# claims')` is `3 claims`. A form that
 * is not given is the last one that is.
 */
export function counter(lang: Language): (n: number, ...forms: Forms) => string {
	const { locale, plurals } = LANGUAGE_TABLE[lang];
	const rules = new Intl.PluralRules(locale);
	return (n, ...forms) => {
		const form = forms[plurals.indexOf(rules.select(n))] ?? forms[forms.length - 1] ?? '';
		return form.replace('#', String(n));
	};
}
