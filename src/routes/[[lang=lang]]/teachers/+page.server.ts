import { packAddress } from '#lib/pack/address.ts';
import { lessonOf } from '#lib/pack/lesson.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import { whole } from '#lib/server/store.ts';
import { languageOf } from '#lib/text/languages.ts';
import { topicRows } from '#lib/views/lists.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const record = await whole();
	const lang = languageOf(params.lang);
	const topics = topicRows(record, lang).flatMap((row) => {
		const topic = record.topics.get(row.id);
		const pack = topic && lessonOf(record, topic, lang);
		return pack && pack.items.length > 0
			? [{ ...row, passages: pack.items.length, pack: packAddress(pack) }]
			: [];
	});
	return omitFromPayload({ topics });
};
