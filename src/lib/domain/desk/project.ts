import * as v from 'valibot';
import { isItem } from '../pack/pack.ts';
import { Evidence } from '../schema.ts';
import {
	CLAIM_KINDS,
	MOVES,
	OUTCOMES,
	PARTY_KINDS,
	RELAYS,
	SOURCE_KINDS,
	VOICES
} from '../vocabulary.ts';

/**
 * What lies on the desk: the parts of a record in the making. The fields are the record's own, all of
 * them; here they may still be empty, since a person fills them in one by one. Only what is complete
 * passes the check of the record, which the desk runs on every change. A field that an older file
 * does not have is empty.
 */

const text = v.optional(v.string(), '');
const list = v.optional(v.array(v.string()), []);

const Words = v.object({ en: v.string(), ar: v.optional(v.string()) });
/** Our own words in the making; an empty text is one not written yet. */
export type DeskWords = v.InferOutput<typeof Words>;

const Variant = v.object({
	where: v.string(),
	here: v.string(),
	there: text,
	note: v.optional(Words)
});

/** Counted from 1 where the words stand several times in their source. */
const occurrence = v.optional(v.number());

const Quote = v.object({
	text: v.string(),
	source: v.string(),
	voice: v.picklist(VOICES),
	/** From the speaker to the source, nearest the speaker first. */
	via: v.optional(v.array(v.object({ party: v.string(), as: v.picklist(RELAYS) })), []),
	occurrence,
	/** BCP 47; empty where it is that of the source. */
	lang: text,
	variants: v.optional(v.array(Variant), []),
	translation: v.optional(v.object({ text: v.string(), lang: v.string(), by: v.string() })),
	note: v.optional(Words)
});
export type DeskQuote = v.InferOutput<typeof Quote>;

/** Words of a source that bear out what ours say. */
const Support = v.object({ text: v.string(), source: v.string(), occurrence });

const Role = v.object({ text: Words, for: text, quote: v.optional(Support) });

const Party = v.object({
	id: v.string(),
	name: Words,
	short: v.optional(Words),
	names: v.array(v.string()),
	formerly: list,
	kind: v.picklist(PARTY_KINDS),
	describesItselfAs: v.optional(Support),
	role: v.optional(
		v.union([
			Role,
			// As desks before wrote it.
			v.pipe(
				Words,
				v.transform((words): v.InferOutput<typeof Role> => ({ text: words, for: '' }))
			)
		])
	),
	/** Empty where its stake is not known. */
	interest: v.optional(
		v.array(v.object({ text: Words, source: v.string(), quote: v.optional(v.string()) })),
		[]
	),
	site: text
});
export type DeskParty = v.InferOutput<typeof Party>;

const Source = v.object({
	id: v.string(),
	title: v.string(),
	about: Words,
	publisher: v.string(),
	repostedBy: text,
	authors: v.array(v.string()),
	/** EDTF. */
	published: v.string(),
	/** BCP 47. */
	language: v.string(),
	url: v.string(),
	archived: v.optional(v.object({ url: v.string(), date: v.string() })),
	/** ISO day. */
	captured: v.string(),
	kind: v.picklist(SOURCE_KINDS),
	cites: list,
	formerly: list,
	note: v.optional(Words),
	/** The text that is committed to and quoted from; it is not written into the record. */
	text: v.string(),
	/** Where the text is not here and the source came with its proof: that proof. */
	evidence: v.optional(Evidence),
	/** What was decided about the proposals, by `start-end` in the text. */
	decided: v.record(v.string(), v.picklist(['accepted', 'rejected']))
});
export type DeskSource = v.InferOutput<typeof Source>;

const Point = v.object({ id: v.string(), gist: Words, quote: v.string() });

const Claim = v.object({
	id: v.string(),
	formerly: list,
	draft: v.boolean(),
	kind: v.picklist(CLAIM_KINDS),
	speaker: v.string(),
	said: v.string(),
	/** Id of the source in which it was first said. */
	work: text,
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
	formerly: list,
	draft: v.boolean(),
	speaker: v.string(),
	outcome: v.picklist(OUTCOMES),
	said: v.string(),
	work: text,
	asked: v.optional(v.object({ by: v.string(), when: text })),
	elsewhere: v.array(v.string()),
	gist: Words,
	quotes: v.array(Quote),
	to: v.array(Answer),
	/** Ids of claims that it makes beyond what it answers. */
	raises: list
});
export type DeskResponse = v.InferOutput<typeof Response>;

const Use = v.object({
	by: v.string(),
	quote: v.object({
		text: v.string(),
		source: v.string(),
		voice: v.picklist(VOICES),
		occurrence
	})
});
const Wording = v.object({ text: v.string(), lang: v.string(), uses: v.array(Use) });
export type DeskWording = v.InferOutput<typeof Wording>;
const Term = v.object({
	id: v.string(),
	name: Words,
	note: Words,
	ours: Words,
	wordings: v.array(Wording)
});
export type DeskTerm = v.InferOutput<typeof Term>;

/** What cannot be a statement is left out; what is none of the project's is up to who shows it. */
const Pack = v.object({
	title: text,
	questions: list,
	items: v.pipe(
		list,
		v.transform((items) => items.filter(isItem))
	)
});

const Project = v.object({
	id: v.string(),
	topic: v.object({
		id: v.string(),
		title: Words,
		summary: Words,
		asOf: v.string(),
		formerly: list,
		/** Ids of contested terms that matter here, of the record or of the project. */
		terms: list
	}),
	parties: v.array(Party),
	sources: v.array(Source),
	claims: v.array(Claim),
	responses: v.array(Response),
	/** Contested terms that are new to the record. */
	terms: v.optional(v.array(Term), []),
	/** For a lesson; absent while nothing was chosen, so that all of the project is in it. */
	pack: v.optional(Pack)
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
		topic: { id: '', title: { en: '' }, summary: { en: '' }, asOf: day, formerly: [], terms: [] },
		parties: [],
		sources: [],
		claims: [],
		responses: [],
		terms: []
	};
}

/** A source of which nothing is known yet but where it is. */
export function emptySource(id: string, day: string): DeskSource {
	return {
		id,
		title: '',
		about: { en: '' },
		publisher: '',
		repostedBy: '',
		authors: [],
		published: '',
		language: 'und',
		url: '',
		captured: day,
		kind: 'page',
		cites: [],
		formerly: [],
		text: '',
		decided: {}
	};
}

/** A party of which only the name is known. */
export function emptyParty(id: string, name: DeskWords): DeskParty {
	return { id, name, names: [], formerly: [], kind: 'organisation', interest: [], site: '' };
}

/** A quotation with nothing said about it yet. */
export function bareQuote(
	quote: Pick<DeskQuote, 'text' | 'source' | 'voice' | 'occurrence'>
): DeskQuote {
	const { text, source, voice, occurrence } = quote;
	return {
		text,
		source,
		voice,
		via: [],
		...(occurrence === undefined ? {} : { occurrence }),
		lang: '',
		variants: []
	};
}

/** A project as this or an older desk kept it; null where it is none. */
export function keptProject(value: unknown): Project | null {
	const result = v.safeParse(Project, value);
	return result.success ? result.output : null;
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
