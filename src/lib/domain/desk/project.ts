import * as v from 'valibot';
import { CLAIM_KINDS, MOVES, OUTCOMES, PARTY_KINDS, SOURCE_KINDS, VOICES } from '../vocabulary.ts';

/**
 * What lies on the desk: the parts of a record in the making. The fields are the record's own; here
 * they may still be empty, since a person fills them in one by one. Only what is complete passes the
 * check of the record, which the desk runs on every change.
 */

const Words = v.object({ en: v.string(), ar: v.optional(v.string()) });
/** Our own words in the making; an empty text is one not written yet. */
export type DeskWords = v.InferOutput<typeof Words>;

const Quote = v.object({
	text: v.string(),
	source: v.string(),
	voice: v.picklist(VOICES),
	/** Counted from 1 where the words stand several times in their source. */
	occurrence: v.optional(v.number())
});
export type DeskQuote = v.InferOutput<typeof Quote>;

const Party = v.object({
	id: v.string(),
	name: Words,
	names: v.array(v.string()),
	kind: v.picklist(PARTY_KINDS),
	role: v.optional(Words)
});
export type DeskParty = v.InferOutput<typeof Party>;

const Source = v.object({
	id: v.string(),
	title: v.string(),
	about: Words,
	publisher: v.string(),
	authors: v.array(v.string()),
	/** EDTF. */
	published: v.string(),
	/** BCP 47. */
	language: v.string(),
	url: v.string(),
	/** ISO day. */
	captured: v.string(),
	kind: v.picklist(SOURCE_KINDS),
	/** The text that is committed to and quoted from; it is not written into the record. */
	text: v.string(),
	/** What was decided about the proposals, by `start-end` in the text. */
	decided: v.record(v.string(), v.picklist(['accepted', 'rejected']))
});
export type DeskSource = v.InferOutput<typeof Source>;

const Point = v.object({ id: v.string(), gist: Words, quote: v.string() });

const Claim = v.object({
	id: v.string(),
	draft: v.boolean(),
	kind: v.picklist(CLAIM_KINDS),
	speaker: v.string(),
	said: v.string(),
	concerns: v.array(v.string()),
	gist: Words,
	quotes: v.array(Quote),
	points: v.array(Point)
});
export type DeskClaim = v.InferOutput<typeof Claim>;

const Move = v.object({
	kind: v.picklist(MOVES),
	points: v.array(v.string()),
	quote: v.string(),
	why: Words
});
export type DeskMove = v.InferOutput<typeof Move>;

const Answer = v.object({
	claim: v.optional(v.string()),
	response: v.optional(v.string()),
	moves: v.array(Move)
});
export type DeskAnswer = v.InferOutput<typeof Answer>;

const Response = v.object({
	id: v.string(),
	draft: v.boolean(),
	speaker: v.string(),
	outcome: v.picklist(OUTCOMES),
	said: v.string(),
	asked: v.optional(v.object({ by: v.string(), when: v.string() })),
	elsewhere: v.array(v.string()),
	gist: Words,
	quotes: v.array(Quote),
	to: v.array(Answer)
});
export type DeskResponse = v.InferOutput<typeof Response>;

const Project = v.object({
	id: v.string(),
	topic: v.object({ id: v.string(), title: Words, summary: Words, asOf: v.string() }),
	parties: v.array(Party),
	sources: v.array(Source),
	claims: v.array(Claim),
	responses: v.array(Response)
});
export type Project = v.InferOutput<typeof Project>;

/** Number of the form of a project's file. It grows when an older reader could misread a newer file. */
const FORM = 1;

const ProjectFile = v.object({
	rejoinder: v.literal('desk'),
	form: v.literal(FORM),
	project: Project
});

export function emptyProject(id: string, day: string): Project {
	return {
		id,
		topic: { id: '', title: { en: '' }, summary: { en: '' }, asOf: day },
		parties: [],
		sources: [],
		claims: [],
		responses: []
	};
}

/** The project as one JSON text, which `readProject` reads back. */
export function writeProject(project: Project): string {
	return `${JSON.stringify({ rejoinder: 'desk', form: FORM, project }, null, '\t')}\n`;
}

type ReadProject =
	| { kind: 'project'; project: Project }
	| { kind: 'not-json' }
	/** JSON of something else. */
	| { kind: 'not-a-project' }
	/** A project whose parts are not as they should be; `where` names the first such part. */
	| { kind: 'damaged'; where: string };

export function readProject(text: string): ReadProject {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { kind: 'not-json' };
	}
	const result = v.safeParse(ProjectFile, value);
	if (result.success) return { kind: 'project', project: result.output.project };
	const [issue] = result.issues;
	const where = (issue.path ?? []).map(({ key }) => String(key));
	return where[0] === 'project' && where.length > 1
		? { kind: 'damaged', where: where.slice(1).join('.') }
		: { kind: 'not-a-project' };
}
