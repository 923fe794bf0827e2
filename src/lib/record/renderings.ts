import type { Language } from '#lib/text/languages.ts';
import type { Term, Translation } from './schema.ts';
import { termFinder } from './terms.ts';

/** A wording of a contested term in an original, and what it may be rendered by. */
interface Lacking {
	wording: string;
	renderings: readonly string[];
}

/** The wordings of a quotation, in the language `original`, that its translation renders by nothing that is listed. */
export type FindRenderings = (
	translation: Pick<Translation, 'quote' | 'text'>,
	original: string,
	lang: Language
) => Lacking[];

/** Reads the terms once, for many translations. Wordings without a list for a language ask for nothing in it. */
export function renderingFinder(terms: readonly Term[]): FindRenderings {
	const find = termFinder(terms);
	const byId = new Map(terms.map((term) => [term.id, term]));
	return ({ quote, text }, original, lang) => {
		const said = plain(text);
		const wordings = new Map(
			find(quote, original).flatMap(({ term, wording }): [string, Lacking][] => {
				const one = byId.get(term)?.wordings[wording];
				const renderings = one?.renderings?.[lang] ?? [];
				return one && renderings.length > 0 ? [[one.text, { wording: one.text, renderings }]] : [];
			})
		);
		return [...wordings.values()].filter(
			({ renderings }) => !renderings.some((rendering) => said.includes(plain(rendering)))
		);
	};
}

/** Without vowel marks and capitals. Articles and prepositions are written onto words, so a rendering is looked for within them. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase();
}
