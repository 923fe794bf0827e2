/** The closed lists of the record. What each is called on a page stands in the messages of `i18n`. */

export { LANGUAGES, type Language } from '#lib/text/languages.ts';

export { MOVES, type MoveKind } from './moves.ts';

export const OUTCOMES = [
	'replied',
	'replied-elsewhere',
	'spoke-earlier',
	'declined',
	'no-reply',
	'pending',
	'not-asked'
] as const;
/** How asking a party ended. "None on record" is none of them: it is computed. */
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes that say no words came: each needs who asked and the quotation that says so. */
export const SILENCES: readonly Outcome[] = ['declined', 'no-reply', 'pending', 'not-asked'];

/** Outcomes of which each says that the party answered: what it answers is recorded with its basis. */
const REPLIES: readonly Outcome[] = ['replied', 'replied-elsewhere'];

export function isReply(outcome: string): boolean {
	return REPLIES.some((reply) => reply === outcome);
}

export function isSilence(outcome: string): boolean {
	return SILENCES.some((silence) => silence === outcome);
}

export const GRADES = ['points', 'whole', 'document', 'elsewhere'] as const;
/**
 * How near an answer comes to a claim or a response, computed from where it was given and from what
 * its words speak of: to points of it; to it as a whole; only to the document that it was made in; by
 * words that no captured source has.
 */
export type Grade = (typeof GRADES)[number];

export const BASES = ['says-so', 'asked', 'reported', 'placed', 'editor'] as const;
/**
 * What it rests on that an answer answers: the answering words name it; the party was asked about it;
 * the publisher says so; the publisher prints one beside the other; only the editors pair them.
 */
export type BasisKind = (typeof BASES)[number];

/** What each kind of basis has beside its kind; the words stand in a captured source. */
export const BASIS_NEEDS = {
	'says-so': ['quote', 'source'],
	asked: ['by', 'quote', 'source'],
	reported: ['quote', 'source'],
	placed: ['quote', 'beside', 'source'],
	editor: ['why']
} as const satisfies Record<BasisKind, readonly string[]>;

export const QUESTIONS = [
	'conjecture',
	'definition',
	'cause',
	'purpose',
	'quality',
	'policy'
] as const;
/** The kind of question that a point raises, adapted from stasis theory: an editor's reading. */
export type Question = (typeof QUESTIONS)[number];

/** What of an unanswered question its source may leave to be inferred. */
export const INFERABLE = ['by', 'when', 'about'] as const;

export const PARTY_KINDS = [
	'organisation',
	'person',
	'state-body',
	'company',
	'coalition',
	'publisher'
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const SOURCE_KINDS = ['news', 'report', 'brief', 'statement', 'story', 'page'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What made the text of a source out of a picture or a recording, if it was no person. */
export const READERS = ['machine'] as const;

export const CLAIM_KINDS = ['assertion', 'demand'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** `own`: the speaker's own words. `reported`: the source's words about what the speaker said. */
export const VOICES = ['own', 'reported'] as const;
export type Voice = (typeof VOICES)[number];

/** How the words passed from the speaker to the next in the chain of attribution. */
export const RELAYS = ['told', 'quoted', 'reported'] as const;
export type Relay = (typeof RELAYS)[number];

export const CORRECTION_KINDS = [
	'changes-the-meaning',
	'does-not-change-the-meaning',
	'addition',
	'withdrawal'
] as const;
/** What a dated change did to the published record. */
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Lists of kinds that the codebook explains. */
export type CodeList = 'move' | 'question' | 'basis' | 'grade' | 'outcome';

/** A kind as it is addressed on the page of the method: `move.contradicts`. */
export type CodeKey = `${CodeList}.${string}`;
export const codeKey = (list: CodeList, kind: string): CodeKey => `${list}.${kind}`;
