import { error } from '@sveltejs/kit';
import { formatOf } from '#lib/formats/registry.ts';
import type { Scope } from '#lib/formats/scope.ts';
import { formatWords } from '#lib/i18n/format-words.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { site } from './site.ts';
import { facts } from './store.ts';

const words = formatWords(
	await loadMessages(SOURCE_LANGUAGE, 'core'),
	await loadMessages(SOURCE_LANGUAGE, 'share')
);

/** One file of a scope. What is made at build time was read on the record's day. */
export async function exported(record: TheRecord, ending: string, scope: Scope): Promise<Response> {
	const format = formatOf(ending);
	if (!format?.of.includes(scope.kind)) error(404, `no form "${ending}"`);
	const { write } = await format.load();
	const { version } = await facts();
	const body = write(record, {
		site: await site(),
		scope,
		version,
		accessed: version,
		language: SOURCE_LANGUAGE,
		words
	});
	return new Response(body, { headers: { 'content-type': format.mediaType } });
}
