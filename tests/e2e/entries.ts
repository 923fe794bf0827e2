import type { StatementKey } from '#lib/record/statement.ts';

/** Entries of the invented record, by what the tests want of them. */
export const topic = 'library-hours';
/** A claim in two points that several parties answer, with a contested term in it and a chronology. */
export const claim = 'five-shuts-out';
/** A reply in two quotations, with the contested term too. */
export const reply = 'council-moved-hours';
/** A reply that a newspaper passes on. */
export const toldReply = 'imrie-no-one-shut-out';
/** A reply that the party published itself, in words of its own alone. */
export const ownReply = 'traders-quiet-street';
/** A claim to which one party was silent, in a topic of its own. */
export const unanswered = 'run-a-late-bus';
export const silentTopic = 'late-bus';
export const silence = 'marsh-line-no-answer';
/** A response whose words the record does not have. */
export const wordless = 'council-bus-minutes';
/** The source of the claim and of the silence. */
export const newspaper = 'courier-2024-03-04';

/** A claim out of a file with pages, and an answer out of a recording that a program wrote down. */
export const paged = 'glass-shelter';
export const timed = 'traders-windows';

export const CLAIM = `/claims/${claim}`;

/** Two exchanges for a lesson: one with two of its replies, one with its silence. */
export const PACK: StatementKey[] = [
	`claim/${claim}`,
	`response/${reply}`,
	`response/${toldReply}`,
	`claim/${unanswered}`,
	`response/${silence}`
];
