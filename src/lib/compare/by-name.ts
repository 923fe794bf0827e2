import { LANGUAGE_TABLE, type Language } from '#lib/text/languages.ts';
import type { PartyLink } from '#lib/views/links.ts';

/** Gathers what belongs to a party; parties in the order of the alphabet, since any other would rank them. */
export function byParty<T extends { party: PartyLink }>(
	items: readonly T[],
	lang: Language
): { party: PartyLink; items: T[] }[] {
	const { compare } = new Intl.Collator(LANGUAGE_TABLE[lang].locale);
	const groups = new Map<string, { party: PartyLink; items: T[] }>();
	for (const item of items) {
		const group = groups.get(item.party.id) ?? { party: item.party, items: [] };
		group.items.push(item);
		groups.set(item.party.id, group);
	}
	return [...groups.values()].sort((a, b) => compare(a.party.name.text, b.party.name.text));
}
