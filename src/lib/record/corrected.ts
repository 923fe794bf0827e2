import type { TheRecord } from './record.ts';
import type { Localized } from './schema.ts';

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

/** Names the n-th correction of an entry on a day, for good: corrections are only ever added. */
export function correctionId(date: string, target: string, n: number): string {
	return `${date}-${target.replace('/', '-')}${n > 1 ? `-${n}` : ''}`;
}
