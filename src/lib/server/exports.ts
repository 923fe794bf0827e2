import { error } from '@sveltejs/kit';
import { bibtex } from '#lib/domain/cite/bibtex.ts';
import { citeComparison } from '#lib/domain/cite/csl.ts';
import { ris } from '#lib/domain/cite/ris.ts';
import { responsesTo } from '#lib/domain/coverage.ts';
import { aif } from '#lib/domain/export/aif.ts';
import { annotations } from '#lib/domain/export/annotations.ts';
import { cito } from '#lib/domain/export/cito.ts';
import { recordCsv } from '#lib/domain/export/record-csv.ts';
import { recordJson } from '#lib/domain/export/record-json.ts';
import { excerpt, type Scope } from '#lib/domain/export/scope.ts';
import { record } from './record.ts';
import { recordVersion, site } from './site.ts';

const JSON_TYPE = 'application/json';

/** What each ending of a file holds, of the whole record, of a topic or of a claim. */
const FORMS: Record<string, { type: string; text: (scope: Scope) => string }> = {
	json: {
		type: JSON_TYPE,
		text: (scope) => JSON.stringify(recordJson(record, { site, version: recordVersion, scope }))
	},
	csv: {
		type: 'text/csv; charset=utf-8',
		text: (scope) => recordCsv(record, { site, scope, mark: true })
	},
	'annotations.json': {
		type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
		text: (scope) => JSON.stringify(annotations(record, { site, scope }))
	},
	'cito.json': {
		type: 'application/ld+json',
		text: (scope) => JSON.stringify(cito(record, { site, scope }))
	},
	'aif.json': { type: JSON_TYPE, text: (scope) => JSON.stringify(aif(record, scope)) },
	bib: { type: 'application/x-bibtex; charset=utf-8', text: (scope) => bibtex(cited(scope)) },
	ris: {
		type: 'application/x-research-info-systems; charset=utf-8',
		text: (scope) => ris(cited(scope))
	}
};

/** Endings of the files of the record and of each topic. */
export const FORM_NAMES = Object.keys(FORMS);

/** Of a single claim the references are made in the browser, by what stands beside every quotation. */
export const CLAIM_FORM_NAMES = FORM_NAMES.filter((form) => form !== 'bib' && form !== 'ris');

/** One file of a scope. */
export function exported(form: string, scope: Scope): Response {
	const found = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
	if (!found) error(404, `no form "${form}"`);
	return new Response(found.text(scope), { headers: { 'content-type': found.type } });
}

/** Sources and pages of all statements in a scope. A file made at build time was accessed on the record's day. */
function cited(scope: Scope) {
	const { claims } = excerpt(record, scope);
	const statements = [...claims.values()].flatMap((claim) => [
		claim,
		...responsesTo(record, claim.id)
	]);
	return citeComparison(record, [...new Set(statements)], {
		site,
		language: 'en',
		accessed: recordVersion,
		version: recordVersion
	});
}
