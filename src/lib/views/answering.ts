import type { ClaimLink, ResponseLink, SourceLink } from './links.ts';
import type { ClaimView, MoveView, ResponseView } from './statement.ts';

/** One thing that a response answers, as near as it comes to it, or why it answers nothing. */
export type Answering =
	| { as: 'points'; points: number[]; of?: ClaimLink }
	| { as: 'whole'; of?: ClaimLink }
	| { as: 'document'; source: SourceLink }
	| { as: 'response'; of: ResponseLink }
	| { as: 'elsewhere'; sources: readonly SourceLink[] }
	| { as: 'earlier' };

/** Numbers of the points that moves speak to, each once, in order. */
export function pointsIn(moves: readonly Pick<MoveView, 'points'>[]): number[] {
	return [...new Set(moves.flatMap(({ points }) => points))].sort((a, b) => a - b);
}

/** The document that a response answers as a whole, where it comes no nearer to the claim in view. */
export function documentAnswered({ grade, links }: ResponseView): SourceLink | undefined {
	if (grade !== 'document' && grade !== 'elsewhere') return undefined;
	for (const { target } of links) if (target.kind === 'work') return target.to;
	return undefined;
}

/**
 * How a response answers: the claim that stands beside it or, where none does, everything that it
 * answers, each with what it is. Empty for a silence, which says itself what it is.
 */
export function answeringOf(response: ResponseView, claim: ClaimView | undefined): Answering[] {
	const { outcome, elsewhere } = response;
	if (outcome === 'spoke-earlier') return [{ as: 'earlier' }];
	return [
		...(claim ? nearest(response) : everything(response)),
		...(outcome === 'replied-elsewhere' ? [{ as: 'elsewhere', sources: elsewhere } as const] : [])
	];
}

function nearest(response: ResponseView): Answering[] {
	if (response.grade === 'points') return [{ as: 'points', points: pointsIn(response.moves) }];
	if (response.grade === 'whole') return [{ as: 'whole' }];
	const source = documentAnswered(response);
	return source ? [{ as: 'document', source }] : [];
}

function everything({ links }: ResponseView): Answering[] {
	return links.flatMap(({ target, bases, moves }): Answering[] => {
		if (bases.length === 0) return [];
		if (target.kind === 'work') return [{ as: 'document', source: target.to }];
		if (target.kind === 'response') return [{ as: 'response', of: target.to }];
		const points = pointsIn(moves);
		return [
			points.length > 0 ? { as: 'points', points, of: target.to } : { as: 'whole', of: target.to }
		];
	});
}
