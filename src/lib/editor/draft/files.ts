import { byLanguage, entryFile } from '#lib/record/layout.ts';
import { nearestWords } from '#lib/record/nearest-words.ts';
import { isReply } from '#lib/record/vocabulary.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { UNTITLED, type Project, type ResponseDraft } from './project.ts';

/**
 * The project as the files of a record, evidence apart. Its terms have a file of their own: unpacked
 * over a record, they leave the file of the record's terms as it is.
 */
export function projectFiles({ topic, ...project }: Project): DataFile[] {
	const { parties, sources, claims, responses, terms, translations } = project;
	const { id, ...about } = topic;
	const name = id || UNTITLED;
	const words =
		translations.length > 0 ? textsIn([parties, sources, claims, responses, terms]) : [];
	return [
		...parties.map(({ id, ...party }) => entryFile('party', id, party)),
		...sources.map(({ id, ...source }) => entryFile('source', id, source)),
		...(claims.length + responses.length > 0
			? [entryFile('topic', name, { ...about, claims, responses: responses.map(withoutMoves) })]
			: []),
		...(terms.length > 0 ? [entryFile('terms', name, { terms })] : []),
		...byLanguage(translations.filter(({ quote }) => isOfWords(quote, words))).map(([lang, all]) =>
			entryFile('translations', `${lang}/${name}`, { translations: all })
		)
	];
}

/**
 * A translation goes with the words that it is of: of a quotation of the project that is gone it is not
 * written. Of one that was changed it is, and the check says that it is stale.
 */
function isOfWords(quote: string, words: readonly string[]): boolean {
	return words.includes(quote) || nearestWords(quote, words) !== undefined;
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

/** Only an answer makes moves; the desk keeps those of a response that is none for the time being. */
export function withoutMoves(response: ResponseDraft): ResponseDraft {
	return isReply(response.outcome) ? response : { ...response, moves: [] };
}
