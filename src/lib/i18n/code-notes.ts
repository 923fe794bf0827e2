import {
	CODE_LISTS,
	CODES,
	codeKey,
	type CodebookEntry,
	type CodeKey,
	type CodeList
} from '#lib/coding/codebook.ts';
import type { Language } from '#lib/text/languages.ts';
import { loadMessages, type CodebookMessages, type Messages } from './messages.ts';

/** What each kind of the codebook is called on pages. */
export function codeNames({ move, question, basis, grade, outcome }: Messages) {
	return {
		move,
		question: question.kind,
		basis: basis.kind,
		grade,
		outcome
	} satisfies { [L in CodeList]: Record<keyof CodebookMessages['codebook'][L], string> };
}

/** The name of one kind. */
export function codeName(core: Messages, list: CodeList, kind: string): string {
	const names: Readonly<Record<string, string>> = codeNames(core)[list];
	return names[kind] ?? kind;
}

/** What a page can tell of the kinds that it names, in notes that open at them. */
export interface CodeNotes {
	notes: (Pick<CodebookEntry, 'is' | 'not'> & { key: CodeKey; name: string })[];
	words: Pick<CodebookMessages['entry'], 'not' | 'more' | 'close'>;
}

/** The notes of all kinds; CodeNotes shows those that a page names. */
export async function codeNotes(lang: Language): Promise<CodeNotes> {
	const core = await loadMessages(lang, 'core');
	const { codebook, entry } = await loadMessages(lang, 'codebook');
	return {
		notes: CODE_LISTS.flatMap((list) => {
			const entries: Readonly<Record<string, CodebookEntry>> = codebook[list];
			return CODES[list].map((kind) => {
				const { is, not } = entries[kind]!;
				return { key: codeKey(list, kind), name: codeName(core, list, kind), is, not };
			});
		}),
		words: { not: entry.not, more: entry.more, close: entry.close }
	};
}
