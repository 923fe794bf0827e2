import type { TheRecord } from '#lib/record/record.ts';
import { words } from '#lib/text/fold.ts';

const SILENT = new Set(['no-reply', 'declined', 'pending']);

/** Words by which a response is found that tells of a silence; none for any other. */
export function wordsForSilence(outcome: string, silence: readonly string[]): readonly string[] {
	return SILENT.has(outcome) ? silence : [];
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
