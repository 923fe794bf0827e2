import { claimKey, workKey, type TargetKey } from '#lib/record/statement.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import type { MatrixCell } from './cell.ts';
import type { MatrixState, StateProblem } from './choices.ts';
import type { Matrix, MatrixClaim, MatrixDocument, MatrixParty } from './matrix.ts';
import { claimOrder, columnOrder, sortBy } from './order.ts';

/** `number`: that of the claim in the whole table, from 1; no choice changes it. */
export type MatrixRow = { key: TargetKey; cells: ShownCell[] } & (
	{ of: 'document'; document: MatrixDocument } | { of: 'claim'; claim: MatrixClaim; number: number }
);

/** The table as chosen: what remains of its rows and columns, in the order asked for. */
export interface MatrixView {
	parties: MatrixParty[];
	/**
	 * By document: its own row, whatever is in it, and those of its claims. In any other order all
	 * documents that something bears on as a whole, then all claims.
	 */
	groups: MatrixRow[][];
	/** How many claims there are, and how many of each the filters keep back. */
	claims: number;
	hidden: { claims: number; parties: number };
	/** Parties and rows asked for that are not in this table; they filter nothing. */
	problems: StateProblem[];
}

/** `shown` is false where an outcome or a move was asked for and this cell has none of it. */
export interface ShownCell {
	cell: MatrixCell;
	shown: boolean;
}

/**
 * Filters and sorts. Kinds, parties and a row choose rows and columns; outcomes and moves choose cells
 * (one response must have both), and a row or column without any such cell steps back. Sorting looks
 * at the whole table, so that a filter never changes the order of what remains. Ties go by id.
 */
export function viewMatrix(matrix: Matrix, state: MatrixState, language: Language): MatrixView {
	const keys = new Set<TargetKey>([
		...matrix.claims.map(({ id }) => claimKey(id)),
		...matrix.documents.map(({ id }) => workKey(id))
	]);
	const row = state.row !== undefined && keys.has(state.row) ? state.row : undefined;
	const isGrouped = state.claims.by === 'document' && row === undefined;
	const known = new Set(matrix.parties.map((party) => party.id));
	const wanted = state.parties.filter((id) => known.has(id));
	let columns = [...matrix.parties.keys()].filter((j) => {
		const party = matrix.parties[j]!;
		return (
			(state.partyKinds.length === 0 || state.partyKinds.includes(party.kind)) &&
			(wanted.length === 0 || wanted.includes(party.id))
		);
	});
	let claims = [...matrix.claims.keys()].filter((i) => {
		const { id, kind } = matrix.claims[i]!;
		return (
			(state.claimKinds.length === 0 || state.claimKinds.includes(kind)) &&
			(row === undefined || row === claimKey(id))
		);
	});
	let documents = matrix.documents.filter(({ id, cells }) =>
		row === undefined ? isGrouped || !cells.every(isBlank) : row === workKey(id)
	);
	if (state.outcomes.length > 0 || state.moves.length > 0) {
		const shown = (cells: readonly MatrixCell[], j: number) => isWanted(cells[j]!, state);
		claims = claims.filter((i) => columns.some((j) => shown(matrix.rows[i]!, j)));
		const headed = new Set(isGrouped ? claims.map((i) => matrix.claims[i]!.document) : []);
		documents = documents.filter(
			({ id, cells }) => headed.has(id) || columns.some((j) => shown(cells, j))
		);
		const left = [...claims.map((i) => matrix.rows[i]!), ...documents.map(({ cells }) => cells)];
		columns = columns.filter((j) => left.some((cells) => shown(cells, j)));
	}
	sortBy(claims, claimOrder(matrix, state, language), (i) => matrix.claims[i]!.id);
	sortBy(columns, columnOrder(matrix, state, language), (j) => matrix.parties[j]!.id);
	const chosen = (cells: readonly MatrixCell[]): ShownCell[] =>
		columns.map((j) => ({ cell: cells[j]!, shown: isWanted(cells[j]!, state) }));
	return {
		parties: columns.map((j) => matrix.parties[j]!),
		groups: grouped(
			documents.map((document) => ({
				of: 'document',
				key: workKey(document.id),
				document,
				cells: chosen(document.cells)
			})),
			claims.map((i) => {
				const claim = matrix.claims[i]!;
				const cells = chosen(matrix.rows[i]!);
				return { of: 'claim', key: claimKey(claim.id), claim, number: i + 1, cells };
			}),
			state.claims
		),
		claims: claims.length,
		hidden: {
			claims: matrix.claims.length - claims.length,
			parties: matrix.parties.length - columns.length
		},
		problems: [
			...state.parties
				.filter((id) => !known.has(id))
				.map((value) => ({ code: 'unknown-value', parameter: 'party', value }) as const),
			...(state.row === row || state.row === undefined
				? []
				: [{ code: 'unknown-value', parameter: 'row', value: state.row } as const])
		]
	};
}

type Row<Of> = Extract<MatrixRow, { of: Of }>;

function grouped(
	documents: Row<'document'>[],
	claims: Row<'claim'>[],
	{ by, reversed }: MatrixState['claims']
): MatrixRow[][] {
	if (by !== 'document') return [documents, claims].filter((rows) => rows.length > 0);
	const groups = new Map<string | undefined, MatrixRow[]>();
	for (const row of reversed ? documents.reverse() : documents) groups.set(row.document.id, [row]);
	for (const row of claims) {
		const group = groups.get(row.claim.document);
		if (group) group.push(row);
		else groups.set(row.claim.document, [row]);
	}
	return [...groups.values()];
}

const isBlank = (cell: MatrixCell): cell is Extract<MatrixCell, { state: 'not-concerned' }> =>
	cell.state === 'not-concerned';

function isWanted(cell: MatrixCell, { outcomes, moves }: MatrixState): boolean {
	if (isBlank(cell)) return outcomes.length === 0 && moves.length === 0;
	if (cell.state === 'none-on-record') {
		return moves.length === 0 && (outcomes.length === 0 || outcomes.includes(cell.state));
	}
	return cell.replies.some(
		(reply) =>
			(outcomes.length === 0 || outcomes.includes(reply.outcome)) &&
			(moves.length === 0 || reply.moves.some((move) => moves.includes(move)))
	);
}
