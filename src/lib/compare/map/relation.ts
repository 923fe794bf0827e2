import type { ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { bearingOf } from '#lib/record/relations.ts';
import type { Move } from '#lib/record/schema.ts';
import type { TargetKey } from '#lib/record/statement.ts';
import type { Grade, MoveKind, Outcome } from '#lib/record/vocabulary.ts';

/** A kind of move on the same points, which are numbered from 1. */
export interface RelationMove {
	kind: MoveKind;
	points: number[];
	/** Of a move without points, where the grade does not say it: what it is on. */
	on?: 'claim' | 'response' | 'document';
}

/** What a response has to do with something, by the kinds of the codebook, as the claim page says it. */
export interface Relation {
	/** How near an answer comes. */
	grade?: Grade;
	/** Where it is no answer: how asking ended, or that it spoke earlier. */
	outcome?: Outcome;
	moves: RelationMove[];
}

export function relationOf(record: TheRecord, response: ResponseRecord, key: TargetKey): Relation {
	const [kind, id = ''] = key.split('/');
	const claim = kind === 'claim' ? record.claims.get(id) : undefined;
	const work = claim?.work ?? (kind === 'response' ? record.responses.get(id)?.work : undefined);
	const bearing = bearingOf(response, key, work);
	if (bearing.as !== 'answer') return { outcome: response.outcome, moves: [] };
	const numbers = new Map(claim?.points.map((point, i) => [point.id, i + 1]));
	const { moves, onDocument } = bearing;
	const grade = kind === 'work' && bearing.grade !== 'elsewhere' ? 'document' : bearing.grade;
	const whole = kind === 'work' ? 'document' : claim ? 'claim' : 'response';
	return {
		grade,
		moves: [
			...merged(moves, numbers, grade === 'points' ? whole : undefined),
			...merged(onDocument, numbers, grade === 'document' ? undefined : 'document')
		]
	};
}

/** Moves of one kind together, with all their points in order; without points apart from these. */
function merged(
	moves: readonly Move[],
	numbers: ReadonlyMap<string, number>,
	on: RelationMove['on']
): RelationMove[] {
	const found = new Map<string, RelationMove>();
	for (const move of moves) {
		const points = move.on.points.flatMap((id) => numbers.get(id) ?? []);
		const key = `${move.kind} ${points.length > 0}`;
		const one = found.get(key);
		if (one) one.points = [...new Set([...one.points, ...points])].sort((a, b) => a - b);
		else
			found.set(key, {
				kind: move.kind,
				points,
				...(points.length > 0 || on === undefined ? {} : { on })
			});
	}
	return [...found.values()];
}
