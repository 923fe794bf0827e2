import { NOT_PUBLISHED } from '#lib/formats/cited.ts';
import { FORMATS, type FormatEnding } from '#lib/formats/registry.ts';
import { formatWords } from '#lib/i18n/format-words.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { TheRecord } from '#lib/record/record.ts';

/** One file of a project, in a form of the site's own exports. `day` is the ISO day of making it. */
export async function exportFile(
	ending: FormatEnding,
	record: TheRecord,
	{ day, name }: { day: string; name: string }
): Promise<{ body: string; type: string }> {
	const { load, mediaType } = FORMATS[ending];
	const [{ write }, core, share] = await Promise.all([
		load(),
		loadMessages(SOURCE_LANGUAGE, 'core'),
		loadMessages(SOURCE_LANGUAGE, 'share')
	]);
	const body = write(record, {
		site: { url: NOT_PUBLISHED, name },
		scope: { kind: 'record' },
		version: day,
		accessed: day,
		language: SOURCE_LANGUAGE,
		words: formatWords(core, share)
	});
	return { body, type: mediaType };
}
