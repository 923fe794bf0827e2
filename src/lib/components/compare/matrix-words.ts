import type { CellReply } from '#lib/compare/matrix/cell.ts';
import type { MatrixName } from '#lib/compare/matrix/matrix.ts';
import type { MatrixRow } from '#lib/compare/matrix/view.ts';
import { localize } from '#lib/record/localize.ts';
import type { Site } from '../site.ts';

/** What a response of a cell does to what its row is of: "answers points 2, 4". */
export function doesIn(
	{ t, language }: Site,
	{ outcome, grade, points, onDocument }: CellReply,
	of: MatrixRow['of']
): string {
	const { answersTo } = t;
	if (outcome !== 'replied') {
		return [t.outcome[outcome], ...(onDocument ? [t.grade.document] : [])].join(language.comma);
	}
	if (of === 'document' || grade === 'document') return answersTo.document();
	return grade === 'points'
		? answersTo.points(points.join(language.comma), points.length)
		: answersTo.whole();
}

/** The name for narrow places, in the page's language where there is one. */
export const shortName = (site: Site, party: MatrixName | undefined) =>
	localize(party?.short ?? { en: '' }, site.lang);

/** The page of a response beside the claim that it answers, or its own. */
export const replyAddress = (site: Site, row: MatrixRow, { response }: CellReply) =>
	site.to(
		row.of === 'claim' ? `/claims/${row.claim.id}?with=${response}` : `/responses/${response}`
	);

/** Id of the note with the words of a response to what a row is of. */
export const replyNote = ({ key }: MatrixRow, { response }: CellReply) => `${key}.${response}`;
