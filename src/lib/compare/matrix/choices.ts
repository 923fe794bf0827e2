import { ID } from '#lib/evidence/values.ts';
import { moveNamedNow } from '#lib/record/schema-1.ts';
import {
	CLAIM_KINDS,
	type ClaimKind,
	MOVES,
	type MoveKind,
	OUTCOMES,
	PARTY_KINDS,
	type PartyKind
} from '#lib/record/vocabulary.ts';
import { firstWords } from '#lib/record/opening.ts';
import type { TargetKey } from '#lib/record/statement.ts';
import type { CellState } from './cell.ts';

export const CELL_STATES = [...OUTCOMES, 'none-on-record'] as const;
export const CLAIM_ORDERS = ['document', 'date', 'speaker', 'responses'] as const;
export const PARTY_ORDERS = ['name', 'first-reply', 'replies'] as const;

export interface Order<By> {
	by: By;
	/** Against the natural direction: earliest, first in the alphabet, most. */
	reversed: boolean;
}

/** What a reader chose to see. An empty list filters nothing; each list is sorted, without repeats. */
export interface MatrixState {
	outcomes: Exclude<CellState, 'not-concerned'>[];
	moves: MoveKind[];
	partyKinds: PartyKind[];
	parties: string[];
	claimKinds: ClaimKind[];
	/** The one row that is shown, `claim/<id>` or a document by its source, `work/<id>`. */
	row?: TargetKey;
	claims: Order<(typeof CLAIM_ORDERS)[number]>;
	columns: Order<(typeof PARTY_ORDERS)[number]>;
}

/** A part of an address that was left aside, and why. `value` is cut to what can be shown. */
export interface StateProblem {
	code: 'unknown-value' | 'given-twice' | 'too-many';
	parameter: string;
	value: string;
}

export const WHOLE_MATRIX: MatrixState = {
	outcomes: [],
	moves: [],
	partyKinds: [],
	parties: [],
	claimKinds: [],
	claims: { by: 'document', reversed: false },
	columns: { by: 'name', reversed: false }
};

/** Values read of one parameter: more than any table has columns, few enough to read at once. */
const MOST_VALUES = 200;
const LONGEST_ID = 160;

/**
 * Reads the state out of an address's parameters, such as a URLSearchParams:
 * `outcome move party-kind party claim-kind` repeat, `row` names one row, `claims` and `columns` give
 * the order and take a `-` before it for its reverse. Other parameters belong to others and are passed over; a value that
 * is none is left aside and told as a problem. Whether a party or a row is in the table, `viewMatrix` says.
 */
export function parseMatrixState(entries: Iterable<readonly [string, string]>): {
	state: MatrixState;
	problems: StateProblem[];
} {
	const problems: StateProblem[] = [];
	const given = new Map<string, string[]>(PARAMETERS.map((name) => [name, []]));
	for (const [name, value] of entries) {
		const values = given.get(name);
		if (!values) continue;
		if (values.length < MOST_VALUES) values.push(value);
		else if (values.length === MOST_VALUES) {
			values.push(value);
			problems.push(problem('too-many', name, value));
		}
	}
	const values = (name: Parameter) => {
		const all = given.get(name)?.slice(0, MOST_VALUES) ?? [];
		// Addresses that were made before a kind of move had its present name lead on.
		return [...new Set(name === 'move' ? all.map(moveNamedNow) : all)];
	};

	const chosen = <T extends string>(name: Parameter, allowed: readonly T[]): T[] => {
		const wanted = values(name);
		for (const value of wanted) {
			if (!includes(allowed, value)) problems.push(problem('unknown-value', name, value));
		}
		return allowed.filter((one) => wanted.includes(one));
	};

	const order = <T extends string>(
		name: Parameter,
		allowed: readonly T[],
		natural: Order<T>
	): Order<T> => {
		const [value, ...others] = values(name);
		for (const other of others) problems.push(problem('given-twice', name, other));
		if (value === undefined) return natural;
		const reversed = value.startsWith('-');
		const by = value.slice(reversed ? 1 : 0);
		if (includes(allowed, by)) return { by, reversed };
		problems.push(problem('unknown-value', name, value));
		return natural;
	};

	const ids = (name: Parameter): string[] =>
		values(name)
			.filter((value) => {
				if (value.length <= LONGEST_ID && ID.test(value)) return true;
				problems.push(problem('unknown-value', name, value));
				return false;
			})
			.sort();

	const row = (): TargetKey | undefined => {
		const [value, ...others] = values('row');
		for (const other of others) problems.push(problem('given-twice', 'row', other));
		if (value === undefined || isRow(value)) return value;
		problems.push(problem('unknown-value', 'row', value));
		return undefined;
	};

	const state: MatrixState = {
		outcomes: chosen('outcome', CELL_STATES),
		moves: chosen('move', MOVES),
		partyKinds: chosen('party-kind', PARTY_KINDS),
		parties: ids('party'),
		claimKinds: chosen('claim-kind', CLAIM_KINDS),
		row: row(),
		claims: order('claims', CLAIM_ORDERS, WHOLE_MATRIX.claims),
		columns: order('columns', PARTY_ORDERS, WHOLE_MATRIX.columns)
	};
	return { state, problems };
}

const PARAMETERS = [
	'outcome',
	'move',
	'party-kind',
	'party',
	'claim-kind',
	'row',
	'claims',
	'columns'
] as const;
type Parameter = (typeof PARAMETERS)[number];

/** The state as parameters, in a fixed order and without what is so anyway: one state, one address. */
export function writeMatrixState(state: MatrixState): [Parameter, string][] {
	const order = (name: 'claims' | 'columns'): [Parameter, string][] => {
		const { by, reversed } = state[name];
		const natural = WHOLE_MATRIX[name];
		return by === natural.by && reversed === natural.reversed
			? []
			: [[name, reversed ? `-${by}` : by]];
	};
	const list = (name: Parameter, values: readonly string[]) =>
		values.map((value): [Parameter, string] => [name, value]);
	return [
		...list('outcome', state.outcomes),
		...list('move', state.moves),
		...list('party-kind', state.partyKinds),
		...list('party', state.parties),
		...list('claim-kind', state.claimKinds),
		...list('row', state.row === undefined ? [] : [state.row]),
		...order('claims'),
		...order('columns')
	];
}

function isRow(value: string): value is TargetKey {
	const [, id] = /^(?:claim|work)\/(.+)$/.exec(value) ?? [];
	return id !== undefined && id.length <= LONGEST_ID && ID.test(id);
}

function includes<T extends string>(allowed: readonly T[], value: string): value is T {
	return (allowed as readonly string[]).includes(value);
}

function problem(code: StateProblem['code'], parameter: string, value: string): StateProblem {
	return { code, parameter, value: firstWords(value).text };
}
