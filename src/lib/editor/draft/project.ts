import * as v from 'valibot';
import { Evidence, MediaType } from '#lib/evidence/evidence.ts';
import { Places } from '#lib/evidence/kept-text.ts';
import { hex, Id } from '#lib/evidence/values.ts';
import { LeftOut } from './left-out.ts';
import { MachineLines } from './machine-lines.ts';
import { isItem } from '#lib/pack/pack.ts';
import { blank, draftOf, type Draft } from '#lib/record/draft.ts';
import {
	Claim,
	Party,
	Response,
	Source,
	Term,
	Topic,
	Translation,
	type Quotation
} from '#lib/record/schema.ts';
import { noted } from '#lib/record/shape.ts';
import { projectOfForm1 } from './form-1.ts';
import { projectOfForm2 } from './form-2.ts';

/**
 * What lies on the desk: parts of a record in the making, in the record's own fields, and beside them
 * what the desk knows more of their documents. Only what is complete passes the check of the record,
 * which the desk runs on every change.
 */

/** The topic's id while it has no title to make one of. */
export const UNTITLED = 'untitled';
/** Entries with their ids, which in the record are the names of their files. */
export const TopicEntry = v.strictObject({
	id: noted(Id, { placeholder: UNTITLED }),
	...v.omit(Topic, ['claims', 'responses']).entries
});
export const PartyEntry = v.strictObject({ id: Id, ...Party.entries });
export const SourceEntry = v.strictObject({ id: Id, ...Source.entries });

/** What the desk has of a source beyond the record. */
const Capture = v.object({
	/** Id of the source. */
	source: v.string(),
	/** The text that is committed to and quoted from; it is not written into the record. */
	text: v.optional(v.string(), ''),
	/** Of a text that was read out of a file: its places, and what kind of file it is of, with its digest. */
	places: v.optional(Places),
	mediaType: v.optional(MediaType),
	digest: v.optional(hex(32)),
	/** The lines of which it is made, where a program read some of them from pictures. */
	machine: v.optional(MachineLines),
	/** What the page has beside it that is not text. */
	leftOut: v.optional(v.array(LeftOut)),
	/** Where the text is not here and the source came with its proof: that proof. */
	evidence: v.optional(Evidence),
	/** What was decided about the proposals, by `start-end` in the text. */
	decided: v.optional(v.record(v.string(), v.picklist(['accepted', 'rejected'])), {})
});
export type Capture = v.InferOutput<typeof Capture>;

/** What cannot be a statement is left out; what is none of the project's is up to who shows it. */
const Pack = v.object({
	title: v.optional(v.string(), ''),
	questions: v.optional(v.array(v.string()), []),
	items: v.pipe(
		v.optional(v.array(v.string()), []),
		v.transform((items) => items.filter(isItem))
	)
});

/** With the language, which in the record is the name of the folder. */
const TranslationEntry = v.strictObject({ lang: v.string(), ...Translation.entries });

const Project = v.object({
	id: v.string(),
	topic: draftOf(TopicEntry),
	parties: v.array(draftOf(PartyEntry)),
	sources: v.array(draftOf(SourceEntry)),
	claims: v.array(draftOf(Claim)),
	responses: v.array(draftOf(Response)),
	/** Contested terms that are new to the record. */
	terms: v.optional(v.array(draftOf(Term)), []),
	/** Of quotations; the desk keeps them with the words that they are of. */
	translations: v.optional(v.array(draftOf(TranslationEntry)), []),
	captures: v.optional(v.array(Capture), []),
	/** For a lesson; absent while nothing was chosen, so that all of the project is in it. */
	pack: v.optional(Pack)
});
export type Project = v.InferOutput<typeof Project>;

export type PartyDraft = Project['parties'][number];
export type SourceDraft = Project['sources'][number];
export type ClaimDraft = Project['claims'][number];
export type ResponseDraft = Project['responses'][number];
export type TermDraft = Project['terms'][number];
export type QuotationDraft = Draft<Quotation>;

export function emptyProject(id: string, day: string): Project {
	return {
		id,
		topic: { ...blank(TopicEntry), asOf: day, readings: { by: 'editors', when: day } },
		parties: [],
		sources: [],
		claims: [],
		responses: [],
		terms: [],
		translations: [],
		captures: []
	};
}

/** A source of which nothing is known yet but where it is. */
export function emptySource(id: string): SourceDraft {
	return { ...blank(SourceEntry), id, language: 'und', kind: 'page' };
}

/** A party of which only the name is known. */
export function emptyParty(id: string, name: PartyDraft['name']): PartyDraft {
	return { ...blank(PartyEntry), id, name, kind: 'organisation' };
}

/** Number of the form of a kept project. It grows when an older reader could misread a newer project. */
export const FORM = 3;

const ProjectFile = v.object({
	rejoinder: v.literal('desk'),
	form: v.pipe(v.number(), v.integer(), v.minValue(1)),
	project: v.unknown()
});

/** A project that is kept but cannot be opened here, and why. */
export type Unreadable =
	/** Of a later form than this desk knows. */
	| { kind: 'newer'; form: number }
	/** Some part is not as it should be; `where` names the first such part. */
	| { kind: 'damaged'; where: string };

type ReadProject =
	| { kind: 'project'; project: Project }
	| { kind: 'not-json' }
	/** JSON of something else. */
	| { kind: 'not-a-project' }
	| Unreadable;

/** Ids become names of files: an entry has one that can be one. */
function badId({ topic, parties, sources, claims, responses, terms, captures }: Project) {
	const ids: [where: string, id: string][] = [
		...Object.entries({ parties, sources, claims, responses, terms }).flatMap(([list, entries]) =>
			entries.map(({ id }, i): [string, string] => [`${list}.${i}.id`, id])
		),
		...captures.map(({ source }, i): [string, string] => [`captures.${i}.source`, source]),
		...(topic.id === '' ? [] : [['topic.id', topic.id] as [string, string]])
	];
	return ids.find(([, id]) => !v.is(Id, id))?.[0];
}

/** A project as this or an older desk kept it, in the form of that number. */
export function keptProject(
	value: unknown,
	form: number
): { kind: 'project'; project: Project } | Unreadable {
	if (form > FORM) return { kind: 'newer', form };
	const inForm2 = form === 1 ? projectOfForm1(value) : value;
	const result = v.safeParse(Project, form < FORM ? projectOfForm2(inForm2) : inForm2);
	const where = result.success
		? badId(result.output)
		: (result.issues[0].path ?? []).map(({ key }) => String(key)).join('.');
	if (result.success && where === undefined) return { kind: 'project', project: result.output };
	return { kind: 'damaged', where: where || 'project' };
}

/** The project as one JSON text, which `readProject` reads back; also of what a later desk has kept. */
export function writeProject(project: unknown, form = FORM): string {
	return `${JSON.stringify({ rejoinder: 'desk', form, project }, null, '\t')}\n`;
}

export function readProject(text: string): ReadProject {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { kind: 'not-json' };
	}
	const file = v.safeParse(ProjectFile, value);
	return file.success
		? keptProject(file.output.project, file.output.form)
		: { kind: 'not-a-project' };
}
