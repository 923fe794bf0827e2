import type { TheRecord } from '../record/record.ts';
import { siteAddress, type Site } from './address.ts';
import { excerpt, type Scope } from './scope.ts';

/** Number of the form described here. It grows when a reader of the old form could misread a new file. */
export const EXPORT_SCHEMA = 1;

export interface ExportOptions {
	site: Site;
	/** Version of the record, as the caller names it (a release, a commit, a date). */
	version: string;
	scope: Scope;
}

/**
 * The record, or a part of it, as one JSON value: everything that it holds, in its order, evidence
 * and provenance included. Texts of ours are always `{ en, ar? }`; dates are EDTF; absent fields are
 * left out. Its JSON Schema is `exportJsonSchema()`, and `readExport()` reads it back.
 */
export function recordJson(record: TheRecord, options: ExportOptions) {
	const { site, version, scope } = options;
	const part = excerpt(record, scope);
	return {
		$schema: siteAddress(site, 'schema/record.json', 'en'),
		schema: EXPORT_SCHEMA,
		site: site.url,
		version,
		scope,
		parties: [...part.parties.values()],
		sources: [...part.sources.values()],
		topics: [...part.topics.values()],
		claims: [...part.claims.values()],
		responses: [...part.responses.values()],
		terms: [...part.terms.values()],
		evidence: [...part.evidence.values()]
	};
}
