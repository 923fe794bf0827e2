import { languageOf } from '../../lexicon/language.ts';
import type { FileFacts } from '../file.ts';
import type { Pdf } from './open.ts';

/** What a PDF says of itself. Titles and authors that programs fill in by themselves are none. */
export async function factsOf(pdf: Pdf, text: string): Promise<FileFacts> {
	const { info, metadata } = await pdf
		.getMetadata()
		.catch(() => ({ info: {} as object, metadata: null }));
	const own = info as Record<string, unknown>;
	const title = words(own.Title) || words(metadata?.get('dc:title'));
	const author = words(own.Author);
	return {
		title: title === '' || BY_PROGRAM.test(title) ? null : title,
		publisher: null,
		authors: BY_PROGRAM.test(author) ? [] : author.split(/\s*;\s*/).filter((name) => name !== ''),
		// When the file was made is not when the document was published.
		published: null,
		url: null,
		language: languageOf(text)
	};
}

const words = (value: unknown) =>
	typeof value === 'string'
		? value
				.replace(/[\p{C}\s]+/gu, ' ')
				.trim()
				.slice(0, 500)
		: '';

/** Names of files, and what programs call a document that was given no name. */
const BY_PROGRAM =
	/^(?:untitled|document\d*|microsoft word - .*|.*\.(?:docx?|odt|rtf|indd|qxd|tex|dvi|pdf|html?)|about:blank|https?:.*|user|admin|administrator|root|owner)$/i;
