import type { Language } from '#lib/text/languages.ts';
import type { PartyLink } from '#lib/views/links.ts';
import { partyOrder } from '#lib/views/party-order.ts';

/** Gathers what belongs to a party; parties in the order of the alphabet. */
export function byParty<T extends { party: PartyLink }>(
	items: readonly T[],
	lang: Language
): { party: PartyLink; items: T[] }[] {
	const order = partyOrder(lang);
	const groups = new Map<string, { party: PartyLink; items: T[] }>();
	for (const item of items) {
		const group = groups.get(item.party.id) ?? { party: item.party, items: [] };
		group.items.push(item);
		groups.set(item.party.id, group);
	}
	return [...groups.values()].sort((a, b) => order(a.party, b.party));
}
