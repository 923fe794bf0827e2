import type { Outcome } from '#lib/editor/state/read-any.ts';
import { sayNotice, sayRefusal } from '#lib/i18n/documents.ts';
import { loadMessages, type DeskMessages } from '#lib/i18n/messages.ts';
import type { Language } from '#lib/text/languages.ts';

/** What became of a file that was to be read, sentence by sentence; nothing where all is well. */
export async function toldOf(
	answer: Outcome,
	lang: Language,
	files: DeskMessages['files']
): Promise<string[]> {
	const t = await loadMessages(lang, 'documents');
	if (answer.kind === 'not-text') return [files.notText];
	if (answer.kind === 'refused') return [sayRefusal(answer.why, { t, files })];
	if (answer.kind !== 'read') return [];
	return (answer.notices ?? []).map((notice) => sayNotice(notice, { t, files }));
}
