import { LANGUAGE_TABLE, LANGUAGES } from '#lib/text/languages.ts';
import { UsageError } from './usage.ts';

/** Languages in which pictures can be read, by tag. */
export const TRAINED_TAGS = LANGUAGES.filter((tag) => LANGUAGE_TABLE[tag].trained !== undefined);

/** What Tesseract calls the languages of `en+ar`; its own names are understood too, `eng+ara`. */
export function trainedOf(given: string): string[] {
	return given.split(/[+,]/).map((name) => {
		const tag = TRAINED_TAGS.find(
			(one) => one === name.trim() || LANGUAGE_TABLE[one].trained === name.trim()
		);
		if (tag) return LANGUAGE_TABLE[tag].trained!;
		throw new UsageError(
			`Pictures cannot be read in "${name}". There is: ${TRAINED_TAGS.join(', ')}; several as ${TRAINED_TAGS.slice(0, 2).join('+')}.`
		);
	});
}
