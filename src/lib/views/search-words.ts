import type { TheRecord } from '#lib/record/record.ts';
import type { ClaimRecord, ResponseRecord } from '#lib/record/record.ts';
import { isSilence } from '#lib/record/vocabulary.ts';
import { words } from '#lib/text/fold.ts';

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
 * The other wordings of what a text names by a contested one, in every language: who looks for a place
 * by one of its names finds what is said of it by another.
 */
export function equivalentsOf(record: TheRecord, texts: readonly string[]): string[] {
	const text = ` ${texts.flatMap((one) => words(one)).join(' ')} `;
	const found = new Set<string>();
	for (const term of record.terms.values()) {
		const wordings = [
			...term.wordings.map((wording) => wording.text),
			...Object.values(term.renderings ?? {}).flat()
		].filter((one) => one !== undefined);
		const isNamed = wordings.some((one) => text.includes(` ${words(one).join(' ')} `));
		if (!isNamed) continue;
		for (const one of wordings) if (!text.includes(` ${words(one).join(' ')} `)) found.add(one);
	}
	return [...found];
}
