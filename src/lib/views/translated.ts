import type { Language } from '#lib/text/languages.ts';

/** Whether anything of a view, whatever it is of, is shown in a translation of ours into `lang`. */
export function isTranslated(view: unknown, lang: Language): boolean {
	if (typeof view !== 'object' || view === null) return false;
	const { ours } = view as { ours?: unknown };
	if (typeof ours === 'string') return true;
	if (typeof ours === 'object' && ours !== null) {
		if ('segments' in ours) return true;
		// Of two texts of one basis, and of a view that is made for every language at once.
		const said = ours as Readonly<Record<string, unknown>>;
		if (['quote', 'beside', lang].some((name) => typeof said[name] === 'string')) return true;
	}
	return Object.values(view).some((one) => isTranslated(one, lang));
}
