import * as v from 'valibot';
import { At, Evidence, schemaFor } from '#lib/evidence/evidence.ts';
import { Timestamp } from '#lib/evidence/timestamp.ts';
import { Day, hex, Id, ID, Link, Tag, Text } from '#lib/evidence/values.ts';
import { hiddenCharacter, isVisible } from '#lib/text/hidden.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { unfit } from './colours.ts';
import { isContact, isReportAddress, isSiteAddress } from './contact.ts';
import { isDrawing } from './drawing.ts';
import { parseEdtf } from './edtf.ts';
import { fault } from './faults.ts';
import { noted } from './shape.ts';
import {
	BASES,
	BASIS_NEEDS,
	CLAIM_KINDS,
	CORRECTION_KINDS,
	INFERABLE,
	isReply,
	isSilence,
	MOVES,
	OUTCOMES,
	PARTY_KINDS,
	QUESTIONS,
	READERS,
	RELAYS,
	SOURCE_KINDS,
	VOICES
} from './vocabulary.ts';

/**
 * The one schema of the record. Every type is inferred from it, the JSON Schema for editors is made
 * from it, and data/README.md is held complete against it. Scalars arrive as the strings that the
 * file has: a date is not turned into a point in time, `no` is not turned into false.
 */

/** Words of ours, and names: everything in them can be seen. What others wrote is quoted as it stands. */
const Words = v.pipe(
	Text,
	v.check(
		(text) => hiddenCharacter(text) === null,
		({ input }) => fault('hidden-character', { character: hiddenCharacter(input) ?? '' })
	),
	v.check((text) => isBlank(text) || isVisible(text), fault('empty'))
);
/** What is said of a text already: that it is empty, or which of its characters cannot be seen. */
const isBlank = (text: string) => !/\S/.test(text) || hiddenCharacter(text) !== null;

const Edtf = v.pipe(
	v.string(),
	v.check((text) => parseEdtf(text) !== null, fault('not-a-date'))
);

const Count = v.pipe(
	v.union([v.string(), v.number()]),
	v.transform(Number),
	v.check((count) => Number.isSafeInteger(count) && count >= 1, fault('not-a-count'))
);

const Flag = v.pipe(
	v.union([v.picklist(['true', 'false']), v.boolean()], fault('not-a-flag')),
	v.transform((value) => value === 'true' || value === true)
);

/** A word of a closed list. */
function oneOf<const T extends readonly string[]>(options: T) {
	return v.picklist(options, fault('not-one-of', { options }));
}

/** Our own words, per language; only the source language must have them. */
export type Localized = Record<typeof SOURCE_LANGUAGE, string> & Partial<Record<Language, string>>;

const ByLanguage = v.strictObject({
	...Object.fromEntries(LANGUAGES.map((lang) => [lang, v.optional(Words)])),
	[SOURCE_LANGUAGE]: Words
});

/** A plain string is in the source language. */
const Localized = v.pipe(
	v.union([Words, ByLanguage], fault('not-localized')),
	v.transform((value): Localized =>
		typeof value === 'string' ? { [SOURCE_LANGUAGE]: value } : value
	)
);

/** Our own words where they must stand; an ellipsis while they are not written. */
const Stated = noted(Localized, { placeholder: { [SOURCE_LANGUAGE]: '…' } });

const PartyId = noted(Id, { refersTo: 'party' });
const SourceId = noted(Id, { refersTo: 'source' });
const ClaimId = noted(Id, { refersTo: 'claim' });
const ResponseId = noted(Id, { refersTo: 'response' });
const TermId = noted(Id, { refersTo: 'term' });

/** The party that a preview names where none is named yet. */
export const NOBODY = 'not-named-yet';
const Named = noted(PartyId, { placeholder: NOBODY });

/** One place, in the grammar in which evidence has them. */
const InDocument = v.pipe(At, v.nonEmpty(fault('not-a-place')));

const Variant = v.strictObject({
	where: SourceId,
	here: Text,
	there: v.optional(Text),
	note: v.optional(Localized)
});
export type Variant = v.InferOutput<typeof Variant>;

const ViaLink = v.strictObject({ party: PartyId, as: oneOf(RELAYS) });

export const Quotation = v.strictObject({
	text: Text,
	source: SourceId,
	voice: oneOf(VOICES),
	via: v.optional(v.array(ViaLink), []),
	occurrence: v.optional(Count),
	/** Where it stands, as far as its evidence does not tell. */
	at: v.optional(InDocument),
	lang: v.optional(Tag),
	introducedBy: v.optional(Text),
	leftOut: v.optional(Localized),
	variants: v.optional(v.array(Variant), []),
	translation: v.optional(v.strictObject({ text: Text, lang: Tag, by: Words })),
	note: v.optional(Localized)
});
export type Quotation = v.InferOutput<typeof Quotation>;

/** Who made a reading, and on which day. */
const Reader = v.strictObject({ by: Words, when: Day });
export type Reader = v.InferOutput<typeof Reader>;

const Point = v.strictObject({
	id: Id,
	gist: Stated,
	quote: Text,
	question: v.optional(oneOf(QUESTIONS)),
	for: v.optional(Localized),
	against: v.optional(Localized),
	second: v.optional(v.array(v.strictObject({ ...Reader.entries, question: oneOf(QUESTIONS) })))
});
export type Point = v.InferOutput<typeof Point>;

export const Claim = v.strictObject({
	id: Id,
	formerly: v.optional(v.array(Id), []),
	draft: v.optional(Flag, false),
	kind: oneOf(CLAIM_KINDS),
	speaker: Named,
	said: v.optional(Edtf),
	work: v.optional(SourceId),
	concerns: v.optional(v.array(PartyId), []),
	elsewhere: v.optional(v.array(SourceId)),
	gist: Stated,
	quotes: v.pipe(v.array(Quotation), v.minLength(1, fault('empty-list', { of: 'quotes' }))),
	points: v.pipe(v.array(Point), v.minLength(1, fault('empty-list', { of: 'points' })))
});

/** A claim, a response, or a document as a whole, by its source. */
const targets = {
	claim: v.optional(ClaimId),
	response: v.optional(ResponseId),
	work: v.optional(SourceId)
};

interface Targets {
	claim?: string | undefined;
	response?: string | undefined;
	work?: string | undefined;
}

function hasOneTarget({ claim, response, work }: Targets): boolean {
	return [claim, response, work].filter((id) => id !== undefined).length === 1;
}

const Target = v.pipe(v.strictObject(targets), v.check(hasOneTarget, fault('not-one-target')));
export type Target = v.InferOutput<typeof Target>;

/** What words speak of: a target, and of a claim the points, or none for the claim as a whole. */
const Place = v.pipe(
	v.strictObject({ ...targets, points: v.optional(v.array(Id), []) }),
	v.check((place) => hasOneTarget(place), fault('not-one-target')),
	v.check(
		({ claim, points }) => points.length === 0 || claim !== undefined,
		fault('points-without-claim')
	)
);
export type Place = v.InferOutput<typeof Place>;

const Basis = v.pipe(
	v.strictObject({
		kind: oneOf(BASES),
		by: v.optional(PartyId),
		quote: v.optional(Text),
		beside: v.optional(Text),
		source: v.optional(SourceId),
		why: v.optional(Localized)
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { kind } = dataset.value;
		for (const lacks of BASIS_NEEDS[kind]) {
			if (dataset.value[lacks] !== undefined) continue;
			addIssue({ message: fault('basis-lacks', { basis: kind, lacks }) });
		}
	})
);
export type Basis = v.InferOutput<typeof Basis>;

const Answer = v.strictObject({ to: Target, basis: Basis });
export type Answer = v.InferOutput<typeof Answer>;

const Move = v.strictObject({
	kind: oneOf(MOVES),
	on: Place,
	quote: Text,
	why: Stated,
	alsoOn: v.optional(Localized),
	by: v.optional(Words),
	when: v.optional(Day),
	second: v.optional(
		v.array(v.strictObject({ ...Reader.entries, kind: oneOf(MOVES), on: v.optional(Place) }))
	)
});
export type Move = v.InferOutput<typeof Move>;

const Asked = v.strictObject({
	by: Named,
	when: v.optional(Edtf),
	about: v.optional(v.array(Target), []),
	basis: v.optional(Basis),
	inferred: v.optional(v.array(oneOf(INFERABLE)), [])
});

export const Response = v.pipe(
	v.strictObject({
		id: Id,
		formerly: v.optional(v.array(Id), []),
		draft: v.optional(Flag, false),
		speaker: Named,
		outcome: oneOf(OUTCOMES),
		said: v.optional(Edtf),
		work: v.optional(SourceId),
		asked: v.optional(Asked),
		about: v.optional(v.array(Target), []),
		elsewhere: v.optional(v.array(SourceId), []),
		gist: Stated,
		quotes: v.optional(v.array(Quotation), []),
		answers: v.optional(v.array(Answer), []),
		moves: v.optional(v.array(Move), []),
		raises: v.optional(v.array(ClaimId), [])
	}),
	v.check(
		({ outcome, quotes }) => outcome !== 'replied' || quotes.length > 0,
		fault('replied-without-quotation')
	),
	v.check(
		({ outcome, elsewhere }) => outcome !== 'replied-elsewhere' || elsewhere.length > 0,
		fault('elsewhere-without-source')
	),
	v.check(
		({ outcome, asked, quotes }) =>
			!isSilence(outcome) || (!!asked && asked.about.length > 0 && quotes.length > 0),
		fault('silence-without-evidence')
	),
	v.check(
		({ outcome, about }) => outcome !== 'spoke-earlier' || about.length > 0,
		fault('earlier-without-claim')
	),
	v.check(
		({ outcome, answers, moves }) =>
			isReply(outcome) || (answers.length === 0 && moves.length === 0),
		fault('no-answer-with-answers')
	),
	v.check(
		({ outcome, answers }) => !isReply(outcome) || answers.length > 0,
		fault('reply-without-answers')
	)
);

export const Topic = v.strictObject({
	title: Stated,
	summary: Stated,
	asOf: noted(Day, { placeholder: '1970-01-01' }),
	formerly: v.optional(v.array(Id), []),
	terms: v.optional(v.array(TermId), []),
	readings: v.optional(Reader),
	claims: v.array(Claim),
	responses: v.optional(v.array(Response), [])
});

/** A passage of a source that bears out what our own words say of a party. */
const Support = v.strictObject({ text: Text, source: SourceId, occurrence: v.optional(Count) });
export type Support = v.InferOutput<typeof Support>;

const Interest = v.strictObject({
	text: Localized,
	source: SourceId,
	quote: v.optional(Text)
});

export const Party = v.strictObject({
	name: Stated,
	short: v.optional(Localized),
	names: v.optional(v.array(Words), []),
	formerly: v.optional(v.array(Id), []),
	kind: oneOf(PARTY_KINDS),
	describesItselfAs: v.optional(Support),
	role: v.optional(
		v.strictObject({ text: Localized, for: v.optional(PartyId), quote: v.optional(Support) })
	),
	interest: v.union(
		[
			v.literal('unknown'),
			v.pipe(v.array(Interest), v.minLength(1, fault('empty-list', { of: 'interest' })))
		],
		fault('not-an-interest')
	),
	site: v.optional(Link)
});

export const Source = v.pipe(
	v.strictObject({
		title: v.optional(Words),
		about: Stated,
		publisher: Named,
		repostedBy: v.optional(PartyId),
		authors: v.optional(v.array(PartyId), []),
		published: v.optional(Edtf),
		language: noted(Tag, { placeholder: 'und' }),
		// By RFC 2606 an address that leads nowhere.
		url: v.optional(noted(Link, { placeholder: 'https://unknown.invalid/' })),
		knownFrom: v.optional(Support),
		archived: v.optional(v.strictObject({ url: Link, date: Day })),
		captured: v.optional(Day),
		/** Its text was made by a program out of a picture or a recording. */
		readBy: v.optional(oneOf(READERS)),
		/** The day on which a person had compared that text with it. */
		compared: v.optional(Day),
		kind: oneOf(SOURCE_KINDS),
		cites: v.optional(v.array(SourceId), []),
		extractOf: v.optional(SourceId),
		formerly: v.optional(v.array(Id), []),
		note: v.optional(Localized)
	}),
	v.forward(
		v.partialCheck(
			[['url'], ['knownFrom'], ['captured']],
			({ url, knownFrom, captured }) =>
				url !== undefined || (knownFrom !== undefined && captured === undefined),
			fault('source-without-address')
		),
		['url']
	),
	v.forward(
		v.partialCheck(
			[['readBy'], ['compared']],
			({ readBy, compared }) => compared === undefined || readBy !== undefined,
			fault('compared-with-nothing')
		),
		['compared']
	)
);

/** Words of ours for a term, by language: attributed to nobody. */
const Renderings = v.strictObject(
	Object.fromEntries(LANGUAGES.map((lang) => [lang, v.optional(v.array(Words))]))
);

const Use = v.strictObject({
	by: PartyId,
	quote: v.strictObject({
		text: Text,
		source: SourceId,
		voice: oneOf(VOICES),
		occurrence: v.optional(Count)
	})
});

const Wording = v.strictObject({
	text: Text,
	lang: Tag,
	/** Words for it, by language: where a quotation has this wording, a translation has one of these. */
	renderings: v.optional(Renderings),
	uses: v.pipe(v.array(Use), v.minLength(1, fault('empty-list', { of: 'uses' })))
});

export const Term = v.strictObject({
	id: Id,
	name: Stated,
	note: Stated,
	ours: Stated,
	renderings: v.optional(Renderings),
	wordings: v.pipe(v.array(Wording), v.minLength(1, fault('empty-list', { of: 'wordings' })))
});

export const Terms = v.strictObject({ terms: v.array(Term) });

/** A part of a translation, and the words of the quotation that it renders: those of a point or a move. */
const TranslatedPart = v.strictObject({ quote: Text, text: Words });

/**
 * A translation of ours, in the language of its file: of the words of a quotation, wherever the record
 * has them. It is never a quotation.
 */
export const Translation = v.strictObject({
	source: SourceId,
	/** The words of the quotation, all of them: where they change, this is a translation of nothing. */
	quote: Text,
	text: Words,
	parts: v.optional(v.array(TranslatedPart), []),
	/** Why it has no rendering of a contested wording that is listed, in the language of the translation. */
	why: v.optional(Words),
	by: v.optional(Words, 'editors'),
	/** Who else has read it beside the original; absent while nobody has. */
	readBy: v.optional(Words)
});
export type Translation = v.InferOutput<typeof Translation>;

export const Translations = v.strictObject({ translations: v.array(Translation) });

const Page = v.pipe(
	v.string(),
	v.regex(
		new RegExp(`^(?:claims|responses|parties|sources|topics|terms)/${ID.source.slice(1)}`),
		fault('not-a-target')
	)
);

/** A change to what was published, or an addition to it, with its reason. */
const Correction = v.pipe(
	v.strictObject({
		date: Day,
		kind: oneOf(CORRECTION_KINDS),
		target: Page,
		reason: Localized,
		old: v.optional(Localized),
		new: v.optional(Localized),
		/** The report that it came of, where that can be read. */
		report: v.optional(Link)
	}),
	v.check(
		({ kind, old, new: now }) => !kind.endsWith('the-meaning') || (!!old && !!now),
		fault('change-without-wordings')
	)
);
export type Correction = v.InferOutput<typeof Correction>;

export const Corrections = v.strictObject({ corrections: v.array(Correction) });

export type Claim = v.InferOutput<typeof Claim>;
export type Response = v.InferOutput<typeof Response>;
export type Topic = v.InferOutput<typeof Topic>;
export type Party = v.InferOutput<typeof Party>;
export type Source = v.InferOutput<typeof Source>;
export type Term = v.InferOutput<typeof Term>;

/** The form of a record's files that this program reads and writes. */
export const SCHEMA = 2;

/** Who vouches for a time (RFC 3161), and under which of its policies, if that is to be one. */
const Authority = v.strictObject({
	id: Id,
	name: Words,
	address: Link,
	policy: v.optional(
		v.pipe(v.string(), v.regex(/^[0-2](?:\.\d{1,20}){1,30}$/, fault('not-an-identifier')))
	)
});
export type Authority = v.InferOutput<typeof Authority>;

/** Certificates that an authority's answers are verified up to, each in base64. */
const Certificates = v.strictObject({
	certificates: v.pipe(v.array(v.string()), v.minLength(1, fault('empty')))
});
export type Certificates = v.InferOutput<typeof Certificates>;

/** On which terms our own words may be used. */
export const Licence = v.strictObject({ name: Words, url: Link });

const SiteName = v.pipe(Words, v.maxLength(60, fault('too-long', { most: 60 })));

/** Another site, of whose record this one holds entries: their ids begin with the name of its file. */
export const Origin = v.strictObject({
	name: SiteName,
	address: Link,
	/** As it names it; none where it names none. */
	licence: v.optional(Licence),
	/** The version of its record that the entries are of. */
	version: v.optional(Text),
	/** The day on which they were taken. */
	taken: Day,
	/** What was written here, and what it was: what reads otherwise was changed here since. */
	files: v.optional(v.array(v.strictObject({ path: Text, digest: hex(32) })), [])
});
export type Origin = v.InferOutput<typeof Origin>;

/** A colour of the site on the ground of a theme: it is read there, and is that of no party. */
function colourOn(theme: 'light' | 'dark') {
	return v.pipe(
		v.string(),
		v.regex(/^#[0-9a-f]{6}$/i, fault('not-a-colour')),
		v.check((colour) => unfit(colour, theme) !== 'faint', fault('faint-colour')),
		v.check((colour) => unfit(colour, theme) !== 'party', fault('colour-of-a-party'))
	);
}

/** Of the record as a whole: its form, and who is responsible for it, as far as that is set. */
export const Settings = v.strictObject({
	schema: v.optional(Count, SCHEMA),
	/** What the site that shows it is called; the product's name if not set. */
	name: v.optional(SiteName),
	/** In which languages the site has its pages, the source language among them; in all if not set. */
	languages: v.optional(
		v.pipe(
			v.array(oneOf(LANGUAGES)),
			v.check((languages) => languages.includes(SOURCE_LANGUAGE), fault('without-source-language'))
		)
	),
	/** The colour of its links and signs, in a light and in a dark theme. */
	colour: v.optional(v.strictObject({ light: colourOn('light'), dark: colourOn('dark') })),
	/** Its sign: a drawing of shapes in SVG. */
	logo: v.optional(
		v.pipe(
			v.string(),
			v.maxLength(20_000, fault('too-long', { most: 20_000 })),
			v.check(isDrawing, fault('not-a-drawing'))
		)
	),
	/** Where the site is published, for files that need whole addresses. */
	address: v.optional(v.pipe(v.string(), v.check(isSiteAddress, fault('not-a-site-address')))),
	editors: v.optional(v.array(v.strictObject({ name: Words, role: v.optional(Localized) })), []),
	funding: v.optional(Localized),
	contact: v.optional(v.pipe(v.string(), v.check(isContact, fault('not-a-contact')))),
	/** Where errors are reported, if not to the contact. */
	report: v.optional(v.pipe(v.string(), v.check(isReportAddress, fault('not-a-report-address')))),
	/** Where short links lead on from. */
	short: v.optional(v.pipe(v.string(), v.check(isSiteAddress, fault('not-a-site-address')))),
	choosing: v.optional(Localized),
	reply: v.optional(Localized),
	/** Of our own words, if not that of the product's record. */
	licence: v.optional(Licence),
	/** Whom we believe in what time it is; their certificates stand in `data/authorities/<id>.pem`. */
	authorities: v.optional(v.array(Authority), [])
});
export type Settings = v.InferOutput<typeof Settings>;

/** What each kind of file holds. */
export const SCHEMAS = {
	party: Party,
	source: Source,
	topic: Topic,
	terms: Terms,
	translations: Translations,
	corrections: Corrections,
	settings: Settings,
	origin: Origin,
	evidence: Evidence,
	timestamp: Timestamp
};

/** The schema of a value in a file of that kind; evidence has one for each of its versions. */
export function schemaOf(kind: keyof typeof SCHEMAS | 'certificates', value: unknown) {
	if (kind === 'certificates') return Certificates;
	return kind === 'evidence' ? schemaFor(value) : SCHEMAS[kind];
}
