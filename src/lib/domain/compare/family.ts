import type { MoveKind } from '../vocabulary.ts';

/**
 * What a move does to its target: the three attacks of ASPIC+ (Modgil and Prakken 2014: `rebut` a
 * conclusion, `undermine` a premise, `undercut` the step between), and what attacks nothing, named
 * after CiTO's qualifies, agreesWith and repliesTo.
 */
export type MoveFamily = 'rebut' | 'undermine' | 'undercut' | 'qualify' | 'agree' | 'act';

export const FAMILY: Readonly<Record<MoveKind, MoveFamily>> = {
	'disputes-facts': 'rebut',
	'disputes-evidence': 'undermine',
	'disputes-reasoning': 'undercut',
	'disputes-framing': 'undercut',
	'questions-source': 'undermine',
	'adds-context': 'undercut',
	justifies: 'qualify',
	concedes: 'agree',
	supports: 'agree',
	acts: 'act'
};
