import type { TheRecord } from '#lib/record/record.ts';
import { words } from '#lib/text/fold.ts';
import { LANGUAGES } from '#lib/text/languages.ts';

/** What a reader may call an answer that did not come, in the words of each language that has a list. */
const SILENCE: Readonly<Record<string, string>> = {
	en: 'silence silent no answer no reply no response no comment did not answer did not reply did not respond would not comment declined to comment refused to answer ignored unanswered asked for comment',
	ar: 'صمت لا رد لا جواب لا تعليق لم يرد لم ترد لم يجب لم تجب لم يعلق لم تعلق امتنع امتنعت رفض رفضت الرد الإجابة التعليق تجاهل تجاهلت'
};

const SILENT = new Set(['no-reply', 'declined', 'pending']);

/** Words by which a response is found that tells of a silence; none for any other. */
export function silenceWords(outcome: string): string[] {
	return SILENT.has(outcome) ? LANGUAGES.flatMap((lang) => SILENCE[lang] ?? []) : [];
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
