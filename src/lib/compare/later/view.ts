import { compareSpans, spanOf, type Span } from '#lib/record/days.ts';
import type { ClaimRecord, ResponseRecord, TheRecord, TopicRecord } from '#lib/record/record.ts';
import { claimsOfTopic, responsesOfTopic } from '#lib/record/replies.ts';
import { isSilent, workKey } from '#lib/record/statement.ts';
import { targetsOf } from '#lib/record/relations.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { linksIn, type ClaimLink, type ResponseLink, type SourceLink } from '#lib/views/links.ts';

interface Said {
	claims: ClaimLink[];
	responses: ResponseLink[];
}

/** A document, and what was said in its topic after it. */
export interface NotYetSaid {
	document: SourceLink;
	saved: boolean;
	/** Said after the last day that the document can be of. */
	later: Said;
	/** Of the rest, what the dates leave open: it may have been said before or after. */
	perhaps: Said;
}

/** What each document of a topic could not know, and the documents whose date is not known. */
export function notYetSaid(
	record: TheRecord,
	topic: TopicRecord,
	lang: Language
): { documents: NotYetSaid[]; undated: SourceLink[] } {
	const link = linksIn(record, lang);
	const claims = claimsOfTopic(record, topic.id);
	const responses = responsesOfTopic(record, topic.id, claims).filter((one) => !isSilent(one));
	const statements = [...claims, ...responses];
	const ids = new Set(statements.flatMap(({ quotes }) => quotes.map(({ source }) => source)));
	for (const { work } of statements) if (work !== undefined) ids.add(work);
	const answered = responses.flatMap(targetsOf);
	for (const id of record.sources.keys()) if (answered.includes(workKey(id))) ids.add(id);
	const dated = [...ids]
		.flatMap((id) => record.sources.get(id) ?? [])
		.map((source) => ({ source, span: spanOf(source.published) }))
		.sort((a, b) => compareSpans(a.span, b.span));
	return {
		documents: dated.flatMap(({ source: { id }, span }): NotYetSaid[] => {
			if (!span) return [];
			const others = <S extends ClaimRecord | ResponseRecord>(all: readonly S[], when: When) =>
				all.filter((one) => !standsIn(one, id) && whenSaid(span, one) === when);
			const said = (when: When): Said => ({
				claims: others(claims, when).map((one) => link.claim(one.id)),
				responses: others(responses, when).map((one) => link.response(one.id))
			});
			return [
				{
					document: link.source(id),
					saved: record.evidence.has(id),
					later: said('later'),
					perhaps: said('perhaps')
				}
			];
		}),
		undated: dated.flatMap(({ source, span }) => (span ? [] : [link.source(source.id)]))
	};
}

type When = 'later' | 'perhaps' | 'before' | 'unknown';

function whenSaid(document: Span, { said }: ClaimRecord | ResponseRecord): When {
	const span = spanOf(said);
	if (!span) return 'unknown';
	if (document.latest !== null && span.earliest > document.latest) return 'later';
	return span.latest === null || span.latest > document.earliest ? 'perhaps' : 'before';
}

function standsIn({ work, quotes }: ClaimRecord | ResponseRecord, document: string): boolean {
	return work === document || quotes.some(({ source }) => source === document);
}
