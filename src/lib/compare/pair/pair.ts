import type { MoveKind } from '#lib/record/vocabulary.ts';
import { daysBetween, type DayRange } from '#lib/record/days.ts';
import type { Facts, PairIndex } from './pair-index.ts';
import { reasonsBetween, type Reason } from './reasons.ts';
import {
	findStatement,
	isStatementKey,
	targetKey,
	type Statement,
	type StatementFound,
	type StatementKey,
	type TargetKey
} from '#lib/record/statement.ts';

/** Words of one side that make or answer a point, and what they do to it. */
interface PairWords {
	quote: string;
	/** Null in the claim that makes the point. */
	move: MoveKind | null;
}

/** The two sides at one point of a claim, or (`point: null`) at a statement as a whole. */
interface PairRow {
	target: TargetKey;
	point: string | null;
	a: PairWords[];
	b: PairWords[];
}

/** Two statements for reading on facing pages: `a` and `b` as picked, and what joins them. */
interface Pair {
	kind: 'pair';
	a: StatementKey;
	b: StatementKey;
	/** Which of the two was said first; null where the dates do not tell. */
	first: 'a' | 'b' | null;
	/** Days from `a` to `b`; null where one has no date. */
	days: DayRange | null;
	reasons: Reason[];
	/**
	 * Every point that either side makes or answers, in the order of the claims, then what either
	 * answers as a whole. A side that has no words there has an empty list.
	 */
	rows: PairRow[];
}

export type PairFound =
	| Pair
	| { kind: 'same'; key: StatementKey }
	| { kind: 'not-a-pair'; a: Missing | null; b: Missing | null };

type Missing = Exclude<StatementFound, { kind: 'found' }>;

/** Any two statements: a claim and a response, two claims, two of one party over time. */
export function pairOf(index: PairIndex, pickA: string, pickB: string): PairFound {
	const [a, b] = [findStatement(index.record, pickA), findStatement(index.record, pickB)];
	if (a.kind !== 'found' || b.kind !== 'found') {
		return {
			kind: 'not-a-pair',
			a: a.kind === 'found' ? null : a,
			b: b.kind === 'found' ? null : b
		};
	}
	if (a.statement.key === b.statement.key) return { kind: 'same', key: a.statement.key };
	const [first, second] = [index.facts.get(a.statement.key)!, index.facts.get(b.statement.key)!];
	const days = first.said && second.said ? daysBetween(first.said, second.said) : null;
	return {
		kind: 'pair',
		a: a.statement.key,
		b: b.statement.key,
		first: firstOf(days),
		days,
		reasons: reasonsBetween(first, second),
		rows: rowsOf(index, first, second)
	};
}

function firstOf(days: DayRange | null): Pair['first'] {
	if (days?.min != null && days.min > 0) return 'a';
	if (days?.max != null && days.max < 0) return 'b';
	return null;
}

function rowsOf(index: PairIndex, a: Facts, b: Facts): PairRow[] {
	const targets = new Set(
		[a, b].flatMap(({ statement, answers }) =>
			statement.kind === 'claim' ? [statement.key] : [...answers]
		)
	);
	return [...targets].flatMap((target) => {
		const statement = isStatementKey(target) ? index.facts.get(target)?.statement : undefined;
		const points = statement?.kind === 'claim' ? statement.value.points.map((one) => one.id) : [];
		return [...points, null].flatMap((point) => {
			const sides = [a, b].map((side) => wordsOn(side.statement, target, point));
			const [inA = [], inB = []] = sides;
			return inA.length + inB.length > 0 ? [{ target, point, a: inA, b: inB }] : [];
		});
	});
}

function wordsOn(statement: Statement, target: TargetKey, point: string | null): PairWords[] {
	if (statement.kind === 'claim') {
		if (statement.key !== target) return [];
		return statement.value.points
			.filter((one) => one.id === point)
			.map(({ quote }) => ({ quote, move: null }));
	}
	return statement.value.moves
		.filter(({ on }) => targetKey(on) === target)
		.filter(({ on }) => (point === null ? on.points.length === 0 : on.points.includes(point)))
		.map(({ quote, kind }) => ({ quote, move: kind }));
}
