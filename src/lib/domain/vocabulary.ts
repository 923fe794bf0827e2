/** The closed lists of the record. What each is called on a page stands in the messages of `i18n`. */

export const LANGUAGES = ['en', 'ar'] as const;
/** A language the site, and our own words in the record, are written in. */
export type Language = (typeof LANGUAGES)[number];

export const MOVES = [
	'disputes-facts',
	'disputes-evidence',
	'disputes-reasoning',
	'disputes-framing',
	'questions-source',
	'adds-context',
	'justifies',
	'concedes',
	'supports',
	'acts'
] as const;
/** What a response does to a point: an editor's reading. */
export type MoveKind = (typeof MOVES)[number];

export const OUTCOMES = [
	'replied',
	'replied-elsewhere',
	'declined',
	'no-reply',
	'pending',
	'not-asked'
] as const;
/** How asking a party ended. "None on record" is none of them: it is computed. */
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes that say no words came: each needs who asked and the quotation that says so. */
export const SILENCES: readonly Outcome[] = ['declined', 'no-reply', 'pending', 'not-asked'];

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
