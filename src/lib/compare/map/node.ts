import type { Localized } from '#lib/record/schema.ts';
import type { ClaimKind, MoveKind, Outcome } from '#lib/record/vocabulary.ts';
import type { Searched } from '#lib/record/coverage.ts';
import type { MoveFamily } from '#lib/record/moves.ts';
import type { StatementKey, TargetKey } from '#lib/record/statement.ts';

/** `none/<claim>/<party>` is the node of a party of which nothing is on record. */
export type NodeId = TargetKey | `none/${string}`;

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
	| { kind: 'document'; id: TargetKey; source: string }
	| ({ kind: 'none-on-record'; id: NodeId; party: string; asOf: string } & Searched);

/**
 * `replies`: words on record without a move that an editor has read in them. `silence`: from a
 * silence to what it met with. `earlier`: from words to a claim that is newer than they are. `raises`:
 * from a response to a claim that it makes. `made-in`: from a claim to the document that it was made in,
 * where something answers that as a whole.
 */
export type EdgeKind = MoveFamily | 'replies' | 'silence' | 'earlier' | 'raises' | 'made-in';

export interface GraphEdge {
	from: NodeId;
	to: NodeId;
	kind: EdgeKind;
	/** The moves of this family, and the points that they name, each once. */
	moves: MoveKind[];
	points: string[];
}
