import { listsOf, type TheRecord } from '#lib/record/record.ts';
import { siteAddress } from '#lib/record/site-address.ts';
import type { Write, WriteOptions } from './format.ts';
import { excerpt } from './scope.ts';

/** Number of the form described here. It grows when a reader of the old form could misread a new file. */
export const EXPORT_SCHEMA = 2;

/**
 * The record, or a part of it, as one JSON value: everything that it holds, in its order, evidence
 * and provenance included. Texts of ours are always `{ en, ar? }`; dates are EDTF; absent fields are
 * left out. Its JSON Schema is `exportJsonSchema()`, and `readExport()` reads it back.
 */
export function recordJson(
	record: TheRecord,
	options: Pick<WriteOptions, 'site' | 'version' | 'scope'>
) {
	const { site, version, scope } = options;
	return {
		$schema: siteAddress(site, 'schema/record.json'),
		schema: EXPORT_SCHEMA,
		site: site.url,
		name: site.name,
		...(site.licence && { licence: site.licence }),
		version,
		scope,
		...listsOf(excerpt(record, scope))
	};
}

export const write: Write = (record, options) => JSON.stringify(recordJson(record, options));
