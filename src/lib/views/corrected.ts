import type { SourceRecord, TheRecord } from '#lib/record/record.ts';
import { idBeside } from '#lib/record/origin.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { linksIn } from './links.ts';

const FIELDS = ['url', 'publisher', 'title', 'language', 'published', 'kind'] as const;

/** A fact of a source that reads otherwise in the record now than it was captured. */
export interface CorrectedFact {
	field: (typeof FIELDS)[number];
	captured?: string;
	recorded?: string;
}

/** What was corrected since the capture; parties by name, so that a new id of one is no correction. */
export function correctedSince(
	record: TheRecord,
	source: SourceRecord,
	lang: Language
): CorrectedFact[] {
	const evidence = record.evidence.get(source.id);
	if (evidence?.version !== 2) return [];
	const named = (field: string, value: string | undefined) =>
		field === 'publisher' ? nameOf(record, value ?? '', lang) : value;
	const captured = { ...evidence.head, publisher: idBeside(source.id, evidence.head.publisher) };
	return FIELDS.flatMap((field): CorrectedFact[] => {
		const then = named(field, captured[field]);
		const now = named(field, source[field]);
		return then === now ? [] : [{ field, captured: then, recorded: now }];
	});
}

function nameOf(record: TheRecord, id: string, lang: Language): string {
	const party = [...record.parties.values()].find(
		(one) => one.id === id || one.formerly.includes(id)
	);
	return party ? linksIn(record, lang).party(party.id).name.text : id;
}

/** As a hook of a page carries it; undefined where nothing was corrected. */
export function correctedJson(facts: readonly CorrectedFact[]): string | undefined {
	return facts.length > 0 ? JSON.stringify(facts) : undefined;
}

/** What `correctedJson` has written; null where it is not in that form. */
export function correctedOf(json = '[]'): CorrectedFact[] | null {
	let facts: unknown;
	try {
		facts = JSON.parse(json);
	} catch {
		return null;
	}
	return Array.isArray(facts) && facts.every(isFact) ? facts : null;
}

function isFact(one: unknown): one is CorrectedFact {
	if (typeof one !== 'object' || one === null) return false;
	const { field, captured = '', recorded = '' } = one as Record<string, unknown>;
	const isField = FIELDS.some((name) => name === field);
	return isField && typeof captured === 'string' && typeof recorded === 'string';
}
