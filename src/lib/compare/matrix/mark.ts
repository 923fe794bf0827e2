import type { CellReply } from './cell.ts';
import type { MatrixRow, MatrixView } from './view.ts';

/**
 * What a cell shows of a response, in the order of the key: how near it comes, else how asking ended.
 * `with-document`: it answers the document of the claim, in whose row it has its mark.
 */
export const MARKS = [
	'points',
	'claim',
	'document',
	'with-document',
	'elsewhere',
	'spoke-earlier',
	'declined',
	'no-reply',
	'pending',
	'not-asked',
	'none-on-record'
] as const;
export type Mark = (typeof MARKS)[number];

export function markOf(
	{ outcome, grade, onDocument }: CellReply,
	of: MatrixRow['of']
): Exclude<Mark, 'none-on-record'> {
	if (onDocument) return 'with-document';
	if (outcome === 'replied-elsewhere') return 'elsewhere';
	if (outcome !== 'replied') return outcome;
	if (of === 'document') return 'document';
	return grade === 'points' ? 'points' : 'claim';
}

/** The marks that a table has, for its key. */
export function marksIn({ groups }: MatrixView): Mark[] {
	const found = new Set(
		groups.flat().flatMap(({ of, cells }) =>
			cells.flatMap(({ cell }): Mark[] => {
				if ('replies' in cell) return cell.replies.map((reply) => markOf(reply, of));
				return cell.state === 'none-on-record' ? [cell.state] : [];
			})
		)
	);
	return MARKS.filter((mark) => found.has(mark));
}
