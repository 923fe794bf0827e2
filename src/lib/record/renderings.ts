import type { Language } from '#lib/text/languages.ts';
import type { Term, Translation } from './schema.ts';
import { cutsWord } from '#lib/text/text.ts';
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

/**
 * Where a rendering stands in a translation, by UTF-16 offsets: whole words, with the articles and
 * prepositions that are written onto it, as `plain` compares them.
 */
export function renderingPlaces(text: string, rendering: string): { start: number; end: number }[] {
	const wanted = plain(rendering);
	if (wanted === '') return [];
	const places: { start: number; end: number }[] = [];
	const from: number[] = [];
	let said = '';
	let at = 0;
	for (const character of text) {
		const bare = plain(character);
		said += bare;
		for (let n = 0; n < bare.length; n++) from.push(at);
		at += character.length;
	}
	from.push(text.length);
	for (let found = said.indexOf(wanted); found >= 0;) {
		const end = found + wanted.length;
		let [first, last] = [from[found]!, from[end]!];
		while (cutsWord(text, first)) first--;
		while (cutsWord(text, last)) last++;
		places.push({ start: first, end: last });
		found = said.indexOf(wanted, end);
	}
	return places;
}
