import { LANGUAGE_TABLE } from '#lib/text/languages.ts';
import { localize } from '#lib/record/localize.ts';
import type { Localized } from '#lib/record/schema.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import type { MatrixCell } from './cell.ts';
import { compareSpans, spanOf, type Span } from '#lib/record/days.ts';
import { codeUnits } from '#lib/text/order.ts';
import type { Matrix } from './matrix.ts';
import type { MatrixState, StateProblem } from './choices.ts';

/** The table as chosen: what remains of its rows and columns, in the order asked for. */
export interface MatrixView {
	parties: Matrix['parties'];
	/** Documents that something bears on as a whole. */
	documents: { document: Matrix['documents'][number]; cells: ShownCell[] }[];
	rows: { claim: Matrix['claims'][number]; cells: ShownCell[] }[];
	/** How many the filters keep back, so that a page can say so. */
	hidden: { claims: number; parties: number };
	/** Parties asked for that are not in this table; they filter nothing. */
	problems: StateProblem[];
}

/** `shown` is false where an outcome or a move was asked for and this cell has none of it. */
interface ShownCell {
	cell: MatrixCell;
	shown: boolean;
}

/**
 * Filters and sorts. Kinds and parties choose rows and columns; outcomes and moves choose cells (one
 * response must have both), and a row or column without any such cell steps back. Sorting looks at
 * the whole table, so that a filter never changes the order of what remains. Ties go by id.
 */
export function viewMatrix(matrix: Matrix, state: MatrixState, language: Language): MatrixView {
	const known = new Set(matrix.parties.map((party) => party.id));
	const wanted = state.parties.filter((id) => known.has(id));
	let columns = [...matrix.parties.keys()].filter((j) => {
		const party = matrix.parties[j]!;
		return (
			(state.partyKinds.length === 0 || state.partyKinds.includes(party.kind)) &&
			(wanted.length === 0 || wanted.includes(party.id))
		);
	});
	let rows = [...matrix.claims.keys()].filter(
		(i) => state.claimKinds.length === 0 || state.claimKinds.includes(matrix.claims[i]!.kind)
	);
	let { documents } = matrix;
	if (state.outcomes.length > 0 || state.moves.length > 0) {
		const shown = (cells: readonly MatrixCell[], j: number) => isWanted(cells[j]!, state);
		rows = rows.filter((i) => columns.some((j) => shown(matrix.rows[i]!, j)));
		documents = documents.filter(({ cells }) => columns.some((j) => shown(cells, j)));
		const left = [...rows.map((i) => matrix.rows[i]!), ...documents.map(({ cells }) => cells)];
		columns = columns.filter((j) => left.some((cells) => shown(cells, j)));
	}
	sortBy(rows, claimOrder(matrix, state, language), (i) => matrix.claims[i]!.id);
	sortBy(columns, partyOrder(matrix, state, language), (j) => matrix.parties[j]!.id);
	const chosen = (cells: readonly MatrixCell[]): ShownCell[] =>
		columns.map((j) => ({ cell: cells[j]!, shown: isWanted(cells[j]!, state) }));
	return {
		parties: columns.map((j) => matrix.parties[j]!),
		documents: documents.map((document) => ({ document, cells: chosen(document.cells) })),
		rows: rows.map((i) => ({ claim: matrix.claims[i]!, cells: chosen(matrix.rows[i]!) })),
		hidden: {
			claims: matrix.claims.length - rows.length,
			parties: matrix.parties.length - columns.length
		},
		problems: state.parties
			.filter((id) => !known.has(id))
			.map((value) => ({ code: 'unknown-value', parameter: 'party', value }))
	};
}

function isWanted(cell: MatrixCell, { outcomes, moves }: MatrixState): boolean {
	if (cell.state === 'not-concerned') return outcomes.length === 0 && moves.length === 0;
	if (cell.state === 'none-on-record') {
		return moves.length === 0 && (outcomes.length === 0 || outcomes.includes(cell.state));
	}
	return cell.replies.some(
		(reply) =>
			(outcomes.length === 0 || outcomes.includes(reply.outcome)) &&
			(moves.length === 0 || reply.moves.some((move) => moves.includes(move)))
	);
}

type Compare = (a: number, b: number) => number;

function sortBy(indices: number[], compare: Compare, id: (index: number) => string): void {
	indices.sort((a, b) => compare(a, b) || codeUnits(id(a), id(b)));
}

function claimOrder(matrix: Matrix, state: MatrixState, language: Language): Compare {
	const { by, reversed } = state.claims;
	if (by === 'speaker') {
		const names = matrix.claims.map((claim) => claim.speakerName);
		return byName(names, reversed, language);
	}
	if (by === 'responses') return byCount(matrix.rows.map(repliesIn), reversed);
	return byDate(
		matrix.claims.map((claim) => spanOf(claim.said)),
		reversed
	);
}

function partyOrder(matrix: Matrix, state: MatrixState, language: Language): Compare {
	const { by, reversed } = state.columns;
	if (by === 'name') {
		const names = matrix.parties.map((party) => party.name);
		return byName(names, reversed, language);
	}
	const replies = matrix.parties.map((_, j) => repliesIn(matrix.rows.map((row) => row[j]!)));
	if (by === 'replies') return byCount(replies, reversed);
	return byDate(
		replies.map((own) => [...own.values()].map(spanOf).sort(compareSpans)[0] ?? null),
		reversed
	);
}

function byName(names: readonly Localized[], reversed: boolean, language: Language): Compare {
	const { compare } = new Intl.Collator(LANGUAGE_TABLE[language].locale, { numeric: true });
	const own = names.map((name) => localize(name, language).text);
	return (a, b) => (reversed ? compare(own[b]!, own[a]!) : compare(own[a]!, own[b]!));
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
			if (outcome === 'replied' || outcome === 'replied-elsewhere') found.set(response, said);
		}
	}
	return found;
}
