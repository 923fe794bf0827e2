import { compareEdtf } from '#lib/record/edtf.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Site } from '#lib/record/site-address.ts';
import { COLUMNS, type Row } from './columns.ts';
import { csv } from './csv.ts';
import { linksOf } from '#lib/record/relations.ts';
import type { Write } from './format.ts';
import { excerpt, type Scope } from './scope.ts';

/**
 * The record as a table, one row an answer: each claim with each response to it by date, silences included;
 * a claim without one gets a row with empty response columns; then answers to responses and documents.
 */
export function recordCsv(
	record: TheRecord,
	options: { site: Site; scope: Scope; mark: boolean }
): string {
	const part = excerpt(record, options.scope);
	const cells = rowsOf(part);
	const columns = COLUMNS.flatMap(({ name, cell, optional }) => {
		const column = cells.map((row) => cell(row, part, options.site));
		return optional && !column.some((one) => /\S/.test(one)) ? [] : [[name, ...column]];
	});
	const rows = [...Array(cells.length + 1).keys()].map((i) => columns.map((one) => one[i] ?? ''));
	return csv(rows, { mark: options.mark });
}

function rowsOf(record: TheRecord): Row[] {
	const answers = new Map<string, Row[]>();
	const others: Row[] = [];
	for (const response of record.responses.values()) {
		for (const link of linksOf(response)) {
			const claim = record.claims.get(link.target.claim ?? '');
			if (!claim) {
				others.push({ topic: response.topic, response, link });
				continue;
			}
			const rows = answers.get(claim.id) ?? [];
			rows.push({ topic: claim.topic, claim, response, link });
			answers.set(claim.id, rows);
		}
	}
	const claims = [...record.claims.values()].flatMap(
		(claim): Row[] =>
			answers.get(claim.id)?.sort((a, b) => compareEdtf(a.response?.said, b.response?.said)) ?? [
				{ topic: claim.topic, claim }
			]
	);
	return [...claims, ...others];
}

/** With the mark by which spreadsheets know UTF-8. */
export const write: Write = (record, options) => recordCsv(record, { ...options, mark: true });
