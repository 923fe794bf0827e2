import * as v from 'valibot';
import { EXPORT_SCHEMA } from '#lib/formats/record-json.ts';
import { parseExport, type Lists } from '#lib/formats/read-export.ts';
import { Origin } from '#lib/record/schema.ts';
import { problemsIn } from '#lib/record/files.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { isDeep } from './deep.ts';

/** A record as another site has published it: nothing of its lists is proven yet. */
export interface Published {
	/** Without how it is called here, and without what was written. */
	origin: Omit<Origin, 'files'>;
	lists: Required<Lists>;
}

/** What a file says of its site. */
const About = v.omit(Origin, ['files']);

/** Why nothing can be taken of a file. */
export type Unfit =
	/** No export of ours, or one whose site is named in no proper form. */
	| { kind: 'problems'; problems: Problem[] }
	/** Only a part of a record: what it lacks would be taken for withdrawn. */
	| { kind: 'a-part' }
	/** It does not say where it is published. */
	| { kind: 'no-address' };

/** Where a file was had from, as far as it has to say that of itself. */
export interface From {
	/** The address of the site, if not the one that the file names. */
	site?: string;
	/** The day on which it is taken. */
	day: string;
}

/** Reads what another site has published, held to its form and no further. */
export function readPublished(
	file: DataFile,
	{ site, day }: From
): Unfit | ({ kind: 'published' } & Published) {
	const at = { file: file.path, path: [] };
	if (isDeep(file.text)) return { kind: 'problems', problems: [{ code: 'not-an-export', at }] };
	const parsed = parseExport(file);
	if ('code' in parsed) return { kind: 'problems', problems: [parsed] };
	const { about, version, schema } = parsed;
	if (schema !== EXPORT_SCHEMA) {
		const known = String(EXPORT_SCHEMA);
		return {
			kind: 'problems',
			problems: [{ code: 'other-export-form', at, form: String(schema), known }]
		};
	}
	const { scope } = about;
	if (typeof scope !== 'object' || scope === null || !('kind' in scope) || scope.kind !== 'record')
		return { kind: 'a-part' };
	const address = site ?? about.site;
	if (address === undefined || address === '') return { kind: 'no-address' };
	const read = v.safeParse(About, {
		name: about.name ?? (typeof address === 'string' ? hostOf(address) : address),
		address: typeof address === 'string' ? address.replace(/\/+$/, '') : address,
		...(about.licence !== undefined && { licence: about.licence }),
		...(version !== '' && { version }),
		taken: day
	});
	if (!read.success) {
		return { kind: 'problems', problems: problemsIn(read.issues, file.path, About) };
	}
	return {
		kind: 'published',
		origin: read.output,
		lists: { ...parsed, translations: parsed.translations ?? [], origins: parsed.origins ?? [] }
	};
}

function hostOf(address: string): string {
	return URL.canParse(address) ? new URL(address).host : address;
}
