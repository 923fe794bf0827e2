import type { Localized } from '../schema.ts';
import type { ClaimKind, MoveKind, Outcome } from '../vocabulary.ts';
import type { MoveFamily } from './family.ts';
import type { StatementKey } from './statement.ts';

/** `none/<claim>/<party>` is the node of a party of which nothing is on record. */
export type NodeId = StatementKey | `none/${string}`;

export interface Said {
	id: StatementKey;
	topic: string;
	speaker: string;
	said?: string;
	gist: Localized;
}

export type GraphNode =
	| (Said & { kind: 'claim'; claim: ClaimKind })
	| (Said & { kind: 'response' | 'rejoinder' | 'silence'; outcome: Outcome })
	| { kind: 'none-on-record'; id: NodeId; party: string; held: number; asOf: string };

/**
 * `replies`: words on record without a move that an editor has read in them. `silence`: from a
 * silence to what it met with. `raises`: from a response to a claim that it makes.
 */
export type EdgeKind = MoveFamily | 'replies' | 'silence' | 'raises';

export interface GraphEdge {
	from: NodeId;
	to: NodeId;
	kind: EdgeKind;
	/** The moves of this family, and the points that they name, each once. */
	moves: MoveKind[];
	points: string[];
}
