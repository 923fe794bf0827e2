import type { ProofFaults } from '#lib/evidence/proof.ts';
import type { TimestampFaults } from '#lib/evidence/timestamp.ts';
import type { Omission } from '#lib/quotations/omission.ts';
import type { Faults } from './faults.ts';
import type { Language } from './vocabulary.ts';
import type { Path } from './path.ts';

/** Where a problem is. */
export interface At {
	/** Path from the project's root, `data/topics/x.yaml`; of an imported file its own name. */
	file: string;
	/** Counted from 1; absent when the file as a whole is meant. */
	line?: number;
	/** Of an imported table, counted from 1 below the names of the columns. */
	row?: number;
	/** Of an imported list, counted from 1. */
	item?: number;
	/** Keys and places in lists, the field last; empty for the whole file. */
	path: Path;
}

/** What can be named by an id. */
export type EntryKind = 'party' | 'source' | 'claim' | 'response' | 'term' | 'topic';

/** An id or a word that is not known, and the known one that it may be meant for. */
interface Unknown {
	id: string;
	near?: string;
}

/** What of YAML's punctuation is wrong: a colon in a plain text, a mark or bracket never closed, … */
export type YamlFault = 'indentation' | 'tab' | 'colon' | 'not-closed' | 'other';

/** Why a file could not be read or written. */
export type DiskFault =
	| 'missing'
	| 'folder'
	| 'not-a-folder'
	| 'denied'
	| 'read-only'
	| 'full'
	| 'name-too-long'
	| 'other';

/** What a source has, and what a quotation of it has instead. */
export interface Difference {
	there: string;
	here: string;
}

/** Words that are to be a part of a quotation: of the claim or response `id`, or beside it as a variant. */
interface PartOf {
	of: 'claim' | 'response' | 'variant';
	id: string;
}

/** Every kind of problem by its stable code, with what its words need to know; `unknown`: nothing. */
interface Parameters extends ProofFaults, TimestampFaults {
	// The form of a file.
	'stray-file': unknown;
	'file-name': unknown;
	'not-a-plain-file': { found: 'link' | 'folder' | 'other' };
	'not-utf-8': unknown;
	'byte-order-mark': unknown;
	/** Place in the line, from 1. */
	'no-text-character': { character: string; column: number };
	'file-too-large': { most: number };
	/** `whole`: where what is missing was looked for. */
	disk: { fault: DiskFault; whole?: string };
	'not-json': unknown;
	'json-key-twice': { key: string };
	'yaml-alias': unknown;
	'yaml-control-character': unknown;
	'yaml-empty': unknown;
	'yaml-field-twice': unknown;
	'yaml-syntax': { fault: YamlFault };
	'yaml-tag': { tag: string };
	'yaml-two-documents': unknown;
	'missing-field': unknown;
	'unknown-field': { near?: string };
	'wrong-form': { expected: 'list' | 'fields' | 'text' | 'number' | 'other'; value?: string };
	'list-for-fields': unknown;
	// Ids, and what refers to them.
	'duplicate-id': { kind: EntryKind; id: string; file: string };
	'duplicate-point': { id: string; claim: string };
	'formerly-cycle': { kind: EntryKind; id: string; now: string };
	'formerly-twice': { id: string; owner: string; now: string };
	dangling: Unknown & { kind: EntryKind };
	'dangling-point': Unknown & { claim: string; points: readonly string[] };
	'dangling-target': Unknown;
	/** An id begins with the name of a site that no file names. */
	'no-such-site': { id: string; site: string };
	/** An entry of one site stands in a file of another, or of our own. */
	'id-of-other-site': { id: string };
	'draft-referenced': { kind: EntryKind; id: string };
	'circular-answer': { id: string };
	// What relations rest on.
	'reading-without-reader': unknown;
	'second-by-first': { by: string };
	'move-without-answer': unknown;
	'answer-before-claim': unknown;
	'elsewhere-answers-claim': unknown;
	/** `other`: what the words are read on too, `claim/<id>`, `response/<id>` or `work/<id>`. */
	'words-read-twice': { other: string };
	'reported-without-saying': { speaker: string };
	'older-schema': { found: number; known: number };
	// Quotations, their parts and their proofs.
	'not-canonical': unknown;
	/** `text`: the file of the captured text, if that was looked into, and not the passages laid open. */
	'not-verbatim': { source: string; differs?: Difference; text?: string };
	ambiguous: { source: string; times: number };
	/** An editor's place of a quotation, and the place that evidence binds. */
	'other-place': { source: string; said: string; proven: string };
	'no-such-occurrence': { source: string; times: number; occurrence: number };
	'cuts-a-word': { source: string };
	/** `kinds`: what of the words left out can turn the sense of a quotation. */
	'left-out': { source: string } & Omission;
	/** Words that are to introduce a quotation and stand neither in its sentences nor beside them. */
	'introduced-elsewhere': { source: string };
	'part-cuts-a-word': PartOf;
	'not-a-part': PartOf;
	'wording-not-a-part': { wording: string; near?: string };
	'source-not-captured': { source: string };
	'capture-without-evidence': { source: string };
	'no-text': { source: string };
	/** `text`: the file of a text that is not the one that was captured. */
	'other-text': { source: string; text: string };
	/** `source`: the day that the source gives, if it gives one. */
	'capture-date': { id: string; evidence: string; source?: string };
	'same-root': { source: string };
	'no-such-source': { id: string };
	'nothing-quotes-it': { passage: number };
	/** Of evidence that a reader's browser was given. */
	'malformed-evidence': unknown;
	// Authorities of time, and what they vouch for.
	'no-such-authority': Unknown;
	'authority-twice': { id: string };
	'authority-without-certificate': { id: string };
	'certificate-of-nobody': { id: string };
	/** Of a file that is to hold certificates in PEM: number of the one that cannot be read, from 1. */
	'certificate-unreadable': { number: number };
	/** Said, and no reason not to build: what the timestamp covers is another text than today's. */
	'timestamp-source-changed': { source: string };
	'timestamp-source-gone': { source: string };
	// Our own words.
	'editorial-word': { word: string };
	'bare-statement': { speaker: string };
	// Translations of quotations.
	/** A file for what is none of the site's languages. */
	'translation-language': { lang: string };
	'translation-own-language': { lang: string };
	'translation-of-nothing': { source: string };
	/** Of a quotation that reads otherwise since: `now`. Said, and not shown; no reason not to build. */
	'translation-stale': { source: string; now: string };
	'translation-twice': { file: string };
	'translation-part-of-nothing': unknown;
	'translation-part-absent': unknown;
	'translation-rendering': { wording: string; renderings: readonly string[] };
	'translation-sharper': { word: string };
	'translation-number': { number: string };
	'translation-leaps': { there: number; here: number };
	// What was published under a tag and reads otherwise now.
	'uncorrected-gist': { target: string; tag: string; lang: Language };
	'uncorrected-moves': { target: string; tag: string };
	'gone-without-withdrawal': { target: string; tag: string };
	// What is brought in from elsewhere.
	'missing-columns': { columns: readonly string[] };
	'quote-not-closed': unknown;
	'text-after-quote': unknown;
	'row-names-nothing': unknown;
	'answers-nothing': unknown;
	'already-there': { kind: EntryKind; id: string; where: 'record' | 'project' };
	'sources-for-quotations': { quotations: number; sources: number };
	'not-a-claim-review': unknown;
	'review-lacks': { part: 'claim' | 'claimant' | 'reviewer' | 'rating' | 'address' };
	'not-annotations': unknown;
	'annotations-without-text': unknown;
	'damaged-project': { part: string };
	'newer-project': { form: number };
	'not-an-import': unknown;
	'not-an-export': unknown;
	// Of the sheet of a second reader.
	'not-a-sheet': { columns: readonly string[] };
	'no-such-passage': Unknown;
	'passage-twice': { id: string; first: number };
	'passage-changed': { now: string };
	'not-asked-here': { wanted: readonly string[] };
	'spoken-of-elsewhere': { value: string; options: readonly string[] };
	'other-export-form': { form: string; known: string };
	'export-lacks-list': { list: string };
	'outside-of-topics': { id: string };
}

/** Of a wrong value the value itself, where it is short enough to help, and the word it may be meant for. */
type ValueParameters = {
	[C in keyof Faults]: Faults[C] & { value?: string; near?: string };
};

type All = Parameters & ValueParameters;

export type ProblemCode = keyof All;

/**
 * Something in the data that a person must mend: collected and shown together, never thrown one by
 * one. It has no words: what it is called and what to do about it stand in `i18n/<lang>/problems.ts`.
 */
export type Problem<C extends ProblemCode = ProblemCode> = {
	[K in C]: { code: K; at: At } & All[K];
}[C];
