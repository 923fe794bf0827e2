import type { TheRecord } from '#lib/record/record.ts';
import { partyName } from '#lib/record/localize.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import type { CslName } from './item.ts';

/** Words that belong to the family name that they stand before. */
const PARTICLES =
	/^(?:al-?|abu|bar|ben|bin|bint|da|das|de|del|della|den|der|di|dos|du|el-?|ibn|la|le|st\.?|ter|van|von|zu)$/i;

/**
 * A party as CSL names it. Only a person's name in Latin letters is taken apart, its last word with
 * the particles before it as the family name: elsewhere the order of names is not this one, and a
 * whole name is never wrong.
 */
export function cslName(record: TheRecord, id: string, language: Language): CslName {
	const party = record.parties.get(id);
	if (!party) return { literal: id };
	const literal = partyName(record, id, language);
	const words = literal.split(' ');
	if (
		party.kind !== 'person' ||
		words.length < 2 ||
		!/^[\p{sc=Latn}\p{M}\p{P} ]+$/u.test(literal)
	) {
		return { literal };
	}
	let family = words.length - 1;
	while (family > 1 && PARTICLES.test(words[family - 1] ?? '')) family--;
	return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
}
