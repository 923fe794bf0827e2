import { takenApart } from '#lib/record/family-name.ts';
import type { PartyKind } from '#lib/record/vocabulary.ts';
import { LANGUAGE_TABLE, type Language } from '#lib/text/languages.ts';

/** What a party is called where it is listed. */
interface Named {
	kind: PartyKind;
	name: { text: string };
	short: { text: string };
}

/**
 * The order of the alphabet, in which parties are listed: any other would rank them. A party is looked
 * for under the word that tells it from others, so that is what it is filed under: the short form where
 * the shown name has it in it ("Israel" of "State of Israel"), a person's family name, and no article.
 * `shown`: which of its names the list shows.
 */
export function partyOrder(lang: Language, shown: 'name' | 'short' = 'name') {
	const { compare } = new Intl.Collator(LANGUAGE_TABLE[lang].locale, { numeric: true });
	const filed = new Map<Named, string>();
	const under = (party: Named) => {
		let word = filed.get(party);
		if (word === undefined) filed.set(party, (word = filedUnder(party, shown)));
		return word;
	};
	return (a: Named, b: Named): number =>
		compare(under(a), under(b)) || compare(a.name.text, b.name.text);
}

function filedUnder({ kind, name, short }: Named, shown: 'name' | 'short'): string {
	const own = name.text;
	const isForm =
		short.text !== own && (shown === 'short' || ` ${own} `.includes(` ${short.text} `));
	if (isForm) return withoutArticle(short.text);
	return kind === 'person' ? takenApart(own).family : withoutArticle(own);
}

const withoutArticle = (name: string) => name.replace(ARTICLE, '');

/** At the beginning of a name, before at least two letters of it. */
const ARTICLE = /^(?:(?:the|an?) (?=\S)|ال(?=\p{L}{2}))/iu;
