import { matrixPage } from '#lib/compare/topic-head.ts';
import { codeNotes } from '#lib/i18n/code-notes.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import { MOVES } from '#lib/record/vocabulary.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it, and reading/matrix.ts once a reader chooses something. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('topic', params);
	const page = matrixPage(record, entry);
	const replies = page.matrix.rows
		.flat()
		.flatMap((cell) => ('replies' in cell ? cell.replies : []));
	const named = new Set(replies.flatMap(({ moves }) => moves));
	const moves = MOVES.filter((kind) => named.has(kind));
	return omitFromPayload({ ...page, moves, codes: await codeNotes(lang) });
};
