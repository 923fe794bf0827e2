import { compareSpans } from '#lib/record/days.ts';
import { codeUnits } from '#lib/text/order.ts';
import { featuresOf, type PairIndex } from './pair-index.ts';
import { rankOf, reasonsBetween, type Reason } from './reasons.ts';
import { findStatement, type StatementFound, type StatementKey } from '#lib/record/statement.ts';

/** In `reasons`, `a` is the statement asked about and `b` the suggested one. */
interface Suggestion {
	key: StatementKey;
	reasons: Reason[];
}

export type Suggestions =
	| { kind: 'suggestions'; of: StatementKey; pairs: Suggestion[] }
	| Exclude<StatementFound, { kind: 'found' }>;

/**
 * What is worth reading beside a statement: nearest reason first, then more reasons, then by date
 * (undated last), then by key. Nobody's statement is preferred.
 */
export function suggestPairs(index: PairIndex, pick: string): Suggestions {
	const found = findStatement(index.record, pick);
	if (found.kind !== 'found') return found;
	const { key } = found.statement;
	const own = index.facts.get(key)!;
	const candidates = new Set(
		featuresOf(own).flatMap((feature) => [...(index.sharing.get(feature) ?? [])])
	);
	const pairs = [...candidates].flatMap((other) => {
		const facts = index.facts.get(other)!;
		const reasons = reasonsBetween(own, facts);
		const [nearest] = reasons;
		return nearest ? [{ key: other, reasons, rank: rankOf(nearest), said: facts.said }] : [];
	});
	pairs.sort(
		(a, b) =>
			a.rank - b.rank ||
			b.reasons.length - a.reasons.length ||
			compareSpans(a.said, b.said) ||
			codeUnits(a.key, b.key)
	);
	return {
		kind: 'suggestions',
		of: key,
		pairs: pairs.map(({ key, reasons }) => ({ key, reasons }))
	};
}
