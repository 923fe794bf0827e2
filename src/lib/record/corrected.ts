import type { TheRecord } from './record.ts';
import type { Correction, Localized } from './schema.ts';

/** What was corrected, in our own words; absent where it was taken out. */
export function correctedWords(record: TheRecord, target: string): Localized | undefined {
	const [place = '', id = ''] = target.split('/');
	return {
		claims: record.claims.get(id)?.gist,
		responses: record.responses.get(id)?.gist,
		parties: record.parties.get(id)?.name,
		sources: record.sources.get(id)?.about,
		topics: record.topics.get(id)?.title,
		terms: record.terms.get(id)?.name
	}[place];
}

/**
 * Corrections as they stand in their file, each with its name, its day and its target with the number of
 * that day: for good, since corrections are only ever added.
 */
export function named(corrections: readonly Correction[]): (Correction & { id: string })[] {
	const seen = new Map<string, number>();
	return corrections.map((one) => {
		const id = `${one.date}-${one.target.replace('/', '-')}`;
		const n = (seen.get(id) ?? 0) + 1;
		seen.set(id, n);
		return { ...one, id: n > 1 ? `${id}-${n}` : id };
	});
}

/** What of a page was corrected, by its path, the newest first. */
export function correctionsAt(
	corrections: readonly Correction[],
	path: string
): { id: string; date: string }[] {
	return named(corrections)
		.filter(({ target }) => `/${target}` === path)
		.map(({ id, date }) => ({ id, date }))
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
