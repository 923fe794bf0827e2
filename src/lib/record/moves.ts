/** The three attacks of ASPIC+ (Modgil and Prakken 2014): on a conclusion, a premise, the step between. */
export type Attack = 'rebut' | 'undermine' | 'undercut';

/** What a move does to its target: an attack, or what attacks nothing, after CiTO's qualifies, agreesWith and repliesTo. */
export type MoveFamily = Attack | 'qualify' | 'agree' | 'act';

/**
 * What a kind of move is in the terms of others. An attack is a conflict in AIF (Chesñevar et al. 2006);
 * what attacks nothing says for itself what it is there: an inference to its target, an agreement with
 * it, or nothing but a turn in the dialogue.
 */
type MoveMeaning = {
	/** In the Citation Typing Ontology, 2.8. */
	cito: 'disputes' | 'critiques' | 'qualifies' | 'agreesWith' | 'repliesTo';
} & (
	| { family: Attack }
	| { family: Exclude<MoveFamily, Attack>; aif: 'inference' | 'agreement' | 'turn' }
);

/**
 * The kinds of move. A kind is a line here and what it is called in each dictionary (`move`): schema,
 * desk, comparisons and formats take it from this table.
 */
const TABLE = {
	contradicts: { family: 'rebut', cito: 'disputes' },
	'disputes-evidence': { family: 'undermine', cito: 'disputes' },
	'disputes-reasoning': { family: 'undercut', cito: 'critiques' },
	'disputes-framing': { family: 'undercut', cito: 'critiques' },
	'says-double-standard': { family: 'undercut', cito: 'critiques' },
	'questions-source': { family: 'undermine', cito: 'critiques' },
	'says-context-missing': { family: 'undercut', cito: 'qualifies' },
	'adds-context': { family: 'qualify', cito: 'qualifies', aif: 'turn' },
	'gives-reason': { family: 'qualify', cito: 'qualifies', aif: 'turn' },
	'says-insufficient': { family: 'qualify', cito: 'critiques', aif: 'turn' },
	'states-own-conduct': { family: 'act', cito: 'repliesTo', aif: 'turn' },
	accepts: { family: 'agree', cito: 'agreesWith', aif: 'agreement' },
	'accepts-in-part': { family: 'agree', cito: 'agreesWith', aif: 'agreement' },
	supports: { family: 'agree', cito: 'agreesWith', aif: 'inference' }
} satisfies Record<string, MoveMeaning>;

/** What words of a response do to what they speak of: an editor's reading, which presupposes nothing contested. */
export type MoveKind = keyof typeof TABLE;

export const MOVE_TABLE: Readonly<Record<MoveKind, MoveMeaning>> = TABLE;

/** In the order of the table. */
export const MOVES = Object.keys(TABLE) as MoveKind[];
