import { compareEdtf } from '../edtf.ts';
import type { TheRecord } from '../record/record.ts';
import type { Site } from './address.ts';
import { COLUMNS, type Row } from './columns.ts';
import { csv } from './csv.ts';
import { excerpt, type Scope } from './scope.ts';

/**
 * The record as a table, one row an answer: each claim with each response to it by date, silences included;
 * a claim without one gets a row with empty response columns; then the rejoinders.
 */
export function recordCsv(
	record: TheRecord,
	options: { site: Site; scope: Scope; mark: boolean }
): string {
	const part = excerpt(record, options.scope);
	const rows = rowsOf(part).map((row) => COLUMNS.map(({ cell }) => cell(row, part, options.site)));
	return csv([COLUMNS.map(({ name }) => name), ...rows], { mark: options.mark });
}

function rowsOf(record: TheRecord): Row[] {
	const answers = new Map<string, Row[]>();
	const rejoinders: Row[] = [];
	for (const response of record.responses.values()) {
		for (const answer of response.to) {
			const claim = record.claims.get(answer.claim ?? '');
			if (!claim) {
				rejoinders.push({ topic: response.topic, response, answer });
				continue;
			}
			const rows = answers.get(claim.id) ?? [];
			rows.push({ topic: claim.topic, claim, response, answer });
			answers.set(claim.id, rows);
		}
	}
	const claims = [...record.claims.values()].flatMap(
		(claim): Row[] =>
			answers.get(claim.id)?.sort((a, b) => compareEdtf(a.response?.said, b.response?.said)) ?? [
				{ topic: claim.topic, claim }
			]
	);
	return [...claims, ...rejoinders];
}
