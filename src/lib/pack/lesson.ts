import { responsesTo } from '#lib/record/coverage.ts';
import { joinsOf } from '#lib/record/joins.ts';
import { localize } from '#lib/record/localize.ts';
import type { TheRecord, TopicRecord } from '#lib/record/record.ts';
import { claimKey, responseKey } from '#lib/record/statement.ts';
import type { Language } from '#lib/text/languages.ts';
import { EMPTY_PACK, type Pack } from './pack.ts';

/**
 * A pack to begin a lesson with: the claim of a topic that most parties answer, and every answer to it,
 * in order of time. Empty for a topic without claims.
 */
export function lessonOf(record: TheRecord, topic: TopicRecord, lang: Language): Pack {
	const claims = joinsOf(record).claimsIn.get(topic.id) ?? [];
	const [first] = claims
		.map((claim) => ({ claim, responses: responsesTo(record, claim.id) }))
		.sort((a, b) => b.responses.length - a.responses.length);
	if (!first) return EMPTY_PACK;
	return {
		...EMPTY_PACK,
		title: localize(topic.title, lang).text,
		items: [claimKey(first.claim.id), ...first.responses.map(({ id }) => responseKey(id))]
	};
}
