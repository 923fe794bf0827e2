import type { TheRecord } from '#lib/record/record.ts';
import type { ClaimRecord, ResponseRecord } from '#lib/record/record.ts';
import { isSilence } from '#lib/record/vocabulary.ts';
import { words } from '#lib/text/fold.ts';
import { spellingsOf } from './links.ts';

/** What readers may call a statement, in every language, by what it is. */
export interface SearchWords {
	silence: readonly string[];
	answer: readonly string[];
	demand: readonly string[];
}

/** What readers may call one statement. */
export function calledAs(
	statement: ClaimRecord | ResponseRecord,
	called: SearchWords
): readonly string[] {
	if (!('outcome' in statement)) return statement.kind === 'demand' ? called.demand : [];
	// Who asks whether somebody answered is answered by a silence too.
	if (isSilence(statement.outcome)) return [...called.silence, ...called.answer];
	return statement.outcome.startsWith('replied') ? called.answer : [];
}

/**
 * What else is called by what a text names, in every language: other wordings of a contested term, what
 * we call them in each language, and the other spellings of a party. Who looks for something by one of
 * its names finds what is said of it by another.
 */
export function equivalentsOf(record: TheRecord, texts: readonly string[]): string[] {
	const names = namesIn(record);
	const found = new Set<string>();
	const there = new Set<string>();
	for (const text of texts) {
		const all = words(text);
		for (const [i, first] of all.entries()) {
			for (const { said, others } of names.get(first) ?? []) {
				if (!said.every((word, n) => all[i + n] === word)) continue;
				there.add(said.join(' '));
				for (const one of others) found.add(one);
			}
		}
	}
	return [...found].filter((one) => !there.has(words(one).join(' ')));
}

/** A name as it is looked for, and all that stands for the same. */
interface Name {
	said: readonly string[];
	others: readonly string[];
}

const namesOf = new WeakMap<TheRecord, Map<string, Name[]>>();

/** Every name of the record by its first word. */
function namesIn(record: TheRecord): Map<string, Name[]> {
	const before = namesOf.get(record);
	if (before) return before;
	const names = new Map<string, Name[]>();
	const add = (name: string, others: readonly string[]) => {
		const said = words(name);
		const [first] = said;
		if (first !== undefined) names.set(first, [...(names.get(first) ?? []), { said, others }]);
	};
	for (const { name, wordings, renderings } of record.terms.values()) {
		const general = Object.values(renderings ?? {}).flatMap((one) => one ?? []);
		const all = [...Object.values(name), ...wordings.map(({ text }) => text), ...general];
		for (const one of general) add(one, all);
		for (const wording of wordings) {
			const own = [
				wording.text,
				...Object.values(wording.renderings ?? {}).flatMap((one) => one ?? [])
			];
			for (const one of own) add(one, [...all, ...own]);
		}
	}
	for (const id of record.parties.keys()) {
		const spellings = spellingsOf(record, id);
		for (const one of spellings) add(one, spellings);
	}
	namesOf.set(record, names);
	return names;
}
