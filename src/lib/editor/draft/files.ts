import { entryFile } from '#lib/record/layout.ts';
import { isReply } from '#lib/record/vocabulary.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { UNTITLED, type Project, type ResponseDraft } from './project.ts';
import { sortedTranslations } from './translations.ts';

/**
 * The project as the files of a record, evidence apart. Its terms have a file of their own: unpacked
 * over a record, they leave the file of the record's terms as it is.
 */
export function projectFiles(project: Project): DataFile[] {
	const { topic, parties, sources, claims, responses, terms } = project;
	const { id, ...about } = topic;
	const name = id || UNTITLED;
	return [
		...parties.map(({ id, ...party }) => entryFile('party', id, party)),
		...sources.map(({ id, ...source }) => entryFile('source', id, source)),
		...(claims.length + responses.length > 0
			? [entryFile('topic', name, { ...about, claims, responses: responses.map(withoutMoves) })]
			: []),
		...(terms.length > 0 ? [entryFile('terms', name, { terms })] : []),
		...[...sortedTranslations(project).filed].map(([lang, all]) =>
			entryFile('translations', `${lang}/${name}`, { translations: all })
		)
	];
}

/** Only an answer makes moves; the desk keeps those of a response that is none for the time being. */
export function withoutMoves(response: ResponseDraft): ResponseDraft {
	return isReply(response.outcome) ? response : { ...response, moves: [] };
}
