import { rejoindersTo, responsesTo } from '../coverage.ts';
import type { TheRecord } from '../record/record.ts';
import type { Site } from './address.ts';
import { COLUMNS, type Row } from './columns.ts';
import { csv } from './csv.ts';
import { excerpt, type Scope } from './scope.ts';

/**
 * The record as a table, one row an answer: each claim with each response to it, silences included;
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
	const claims = [...record.claims.values()].flatMap((claim): Row[] => {
		const answered = responsesTo(record, claim.id).flatMap((response) =>
			response.to
				.filter((answer) => answer.claim === claim.id)
				.map((answer) => ({ topic: claim.topic, claim, response, answer }))
		);
		return answered.length > 0 ? answered : [{ topic: claim.topic, claim }];
	});
	const rejoinders = [...record.responses.keys()].flatMap((id) =>
		rejoindersTo(record, id).flatMap((response) =>
			response.to
				.filter((answer) => answer.response === id)
				.map((answer) => ({ topic: response.topic, response, answer }))
		)
	);
	return [...claims, ...rejoinders];
}
