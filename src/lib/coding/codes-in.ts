import type { BasisView, PointView, ResponseView } from '#lib/views/statement.ts';
import { codeKey, type CodeKey } from './codebook.ts';

/** Every kind that a page of these responses and points names, each once. */
export function codesIn(
	responses: readonly ResponseView[],
	points: readonly PointView[] = []
): CodeKey[] {
	const basis = ({ kind }: BasisView) => codeKey('basis', kind);
	const keys = responses.flatMap(({ moves, onDocument, links, bases, asked, grade, outcome }) => [
		...(grade ? [codeKey('grade', grade)] : []),
		codeKey('outcome', outcome),
		...[...bases, ...links.flatMap((one) => one.bases)].map(basis),
		...(asked?.basis ? [basis(asked.basis)] : []),
		...[...moves, ...onDocument, ...links.flatMap((one) => one.moves)].map(({ kind }) =>
			codeKey('move', kind)
		)
	]);
	const questions = points.flatMap(({ question }) =>
		question ? [codeKey('question', question)] : []
	);
	return [...new Set([...questions, ...keys])];
}
