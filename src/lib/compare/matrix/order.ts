import { compareSpans, spanOf, type Span } from '#lib/record/days.ts';
import { localize } from '#lib/record/localize.ts';
import { isReply, type Language } from '#lib/record/vocabulary.ts';
import { codeUnits } from '#lib/text/order.ts';
import { partyOrder } from '#lib/views/party-order.ts';
import type { MatrixCell } from './cell.ts';
import type { MatrixState } from './choices.ts';
import type { Matrix, MatrixName } from './matrix.ts';

type Compare = (a: number, b: number) => number;

export function sortBy(indices: number[], compare: Compare, id: (index: number) => string): void {
	indices.sort((a, b) => compare(a, b) || codeUnits(id(a), id(b)));
}

export function claimOrder(matrix: Matrix, state: MatrixState, language: Language): Compare {
	const { by, reversed } = state.claims;
	if (by === 'document') return (a, b) => (reversed ? b - a : a - b);
	if (by === 'speaker') {
		const names = matrix.claims.map(({ speaker }) => matrix.names[speaker]!);
		return byName(names, reversed, language);
	}
	if (by === 'responses') return byCount(matrix.rows.map(repliesIn), reversed);
	return byDate(
		matrix.claims.map((claim) => spanOf(claim.said)),
		reversed
	);
}

export function columnOrder(matrix: Matrix, state: MatrixState, language: Language): Compare {
	const { by, reversed } = state.columns;
	if (by === 'name') return byName(matrix.parties, reversed, language);
	const replies = matrix.parties.map((_, j) => repliesIn(matrix.rows.map((row) => row[j]!)));
	if (by === 'replies') return byCount(replies, reversed);
	return byDate(
		replies.map((own) => [...own.values()].map(spanOf).sort(compareSpans)[0] ?? null),
		reversed
	);
}

/** By the short names, which the table shows. */
function byName(parties: readonly MatrixName[], reversed: boolean, language: Language): Compare {
	const order = partyOrder(language, 'short');
	const named = parties.map(({ kind, name, short }) => ({
		kind,
		name: localize(name, language),
		short: localize(short, language)
	}));
	return (a, b) => (reversed ? order(named[b]!, named[a]!) : order(named[a]!, named[b]!));
}

function byCount(counted: readonly { size: number }[], reversed: boolean): Compare {
	return (a, b) => (counted[b]!.size - counted[a]!.size) * (reversed ? -1 : 1);
}

/** What has no date stands last in either direction. */
function byDate(dates: readonly (Span | null)[], reversed: boolean): Compare {
	return (a, b) => {
		const [first, second] = [dates[a]!, dates[b]!];
		const order = compareSpans(first, second);
		return reversed && first && second ? -order : order;
	};
}

/** Responses with words, here or elsewhere, each once, and their dates. A silence is no reply. */
function repliesIn(cells: readonly MatrixCell[]): Map<string, string | undefined> {
	const found = new Map<string, string | undefined>();
	for (const cell of cells) {
		if (!('replies' in cell)) continue;
		for (const { response, outcome, said } of cell.replies) {
			if (isReply(outcome)) found.set(response, said);
		}
	}
	return found;
}
