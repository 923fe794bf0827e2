import type { TheRecord } from '#lib/record/record.ts';
import { takenApart } from '#lib/record/family-name.ts';
import { partyName } from '#lib/record/localize.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import type { CslName } from './item.ts';

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
	return takenApart(literal);
}
