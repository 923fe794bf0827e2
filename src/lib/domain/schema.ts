import * as v from 'valibot';
import { parseEdtf } from './edtf.ts';
import {
	CLAIM_KINDS,
	CORRECTION_KINDS,
	MOVES,
	OUTCOMES,
	PARTY_KINDS,
	RELAYS,
	SILENCES,
	SOURCE_KINDS,
	VOICES
} from './vocabulary.ts';

/**
 * The one schema of the record. Every type is inferred from it, the JSON Schema for editors is made
 * from it, and data/README.md is held complete against it. Scalars arrive as the strings that the
 * file has: a date is not turned into a point in time, `no` is not turned into false.
 */

const Text = v.pipe(
	v.string(),
	v.regex(/\S/, 'is empty'),
	// UTF-8 has no form for half a pair: hashed, it would be the same as U+FFFD, and prove it.
	v.check((text) => text.isWellFormed(), 'holds half of a surrogate pair')
);

const Id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'is no id: lower-case ASCII letters, digits and single hyphens'
	),
	v.maxLength(80, 'is longer than 80 characters')
);

const Edtf = v.pipe(
	v.string(),
	v.check(
		(text) => parseEdtf(text) !== null,
		'is no date: write 2023, 2023-05, 2023-05-02, 2023-05~ or 2020/2021'
	)
);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const Day = v.pipe(
	v.string(),
	v.regex(DAY, 'is no day: write it as 2026-11-21'),
	v.check((text) => !DAY.test(text) || parseEdtf(text) !== null, 'is no day of the calendar')
);

/** Links are http or https, without credentials: everything else stays out of the pages. */
const Link = v.pipe(v.string(), v.check(isWebAddress, 'is no http(s) address'));

function isWebAddress(text: string): boolean {
	if (!/^https?:\/\/[^\s<>"]+$/i.test(text) || !URL.canParse(text)) return false;
	const url = new URL(text);
	return url.username === '' && url.password === '';
}

const Tag = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag such as en or ar')
);

const Count = v.pipe(
	v.union([v.string(), v.number()]),
	v.transform(Number),
	v.check((count) => Number.isSafeInteger(count) && count >= 1, 'is no whole number from 1')
);

const Flag = v.pipe(
	v.union([v.picklist(['true', 'false']), v.boolean()], 'is neither true nor false'),
	v.transform((value) => value === 'true' || value === true)
);

/** Our own words, per language; a plain string is English. */
const Localized = v.pipe(
	v.union(
		[Text, v.strictObject({ en: Text, ar: v.optional(Text) })],
		'is neither a text nor { en: …, ar: … }'
	),
	v.transform((value): { en: string; ar?: string } =>
		typeof value === 'string' ? { en: value } : value
	)
);
export type Localized = v.InferOutput<typeof Localized>;

const Variant = v.strictObject({
	where: Id,
	here: Text,
	there: v.optional(Text),
	note: v.optional(Localized)
});
export type Variant = v.InferOutput<typeof Variant>;

const ViaLink = v.strictObject({ party: Id, as: v.picklist(RELAYS, oneOf(RELAYS)) });

const Quotation = v.strictObject({
	text: Text,
	source: Id,
	voice: v.picklist(VOICES, oneOf(VOICES)),
	via: v.optional(v.array(ViaLink), []),
	occurrence: v.optional(Count),
	lang: v.optional(Tag),
	variants: v.optional(v.array(Variant), []),
	translation: v.optional(v.strictObject({ text: Text, lang: Tag, by: Text })),
	note: v.optional(Localized)
});
export type Quotation = v.InferOutput<typeof Quotation>;

const Point = v.strictObject({ id: Id, gist: Localized, quote: Text });
export type Point = v.InferOutput<typeof Point>;

const Claim = v.strictObject({
	id: Id,
	formerly: v.optional(v.array(Id), []),
	draft: v.optional(Flag, false),
	kind: v.picklist(CLAIM_KINDS, oneOf(CLAIM_KINDS)),
	speaker: Id,
	said: v.optional(Edtf),
	work: v.optional(Id),
	concerns: v.optional(v.array(Id), []),
	gist: Localized,
	quotes: v.pipe(
		v.array(Quotation),
		v.minLength(1, 'is empty: a claim needs at least one quotation')
	),
	points: v.pipe(v.array(Point), v.minLength(1, 'is empty: a claim needs at least one point'))
});

const Move = v.strictObject({
	kind: v.picklist(MOVES, oneOf(MOVES)),
	points: v.optional(v.array(Id), []),
	quote: Text,
	why: Localized
});
export type Move = v.InferOutput<typeof Move>;

const Answer = v.pipe(
	v.strictObject({
		claim: v.optional(Id),
		response: v.optional(Id),
		moves: v.optional(v.array(Move), [])
	}),
	v.check(
		(answer) => (answer.claim === undefined) !== (answer.response === undefined),
		'names neither or both of claim and response: an answer has one target'
	)
);
export type Answer = v.InferOutput<typeof Answer>;

const Response = v.pipe(
	v.strictObject({
		id: Id,
		formerly: v.optional(v.array(Id), []),
		draft: v.optional(Flag, false),
		speaker: Id,
		outcome: v.picklist(OUTCOMES, oneOf(OUTCOMES)),
		said: v.optional(Edtf),
		work: v.optional(Id),
		asked: v.optional(v.strictObject({ by: Id, when: v.optional(Edtf) })),
		elsewhere: v.optional(v.array(Id), []),
		gist: Localized,
		quotes: v.optional(v.array(Quotation), []),
		to: v.pipe(v.array(Answer), v.minLength(1, 'is empty: a response answers something')),
		raises: v.optional(v.array(Id), [])
	}),
	v.check(
		(response) => response.outcome !== 'replied' || response.quotes.length > 0,
		'has outcome "replied" and no quotation: quote the words, or write "replied-elsewhere"'
	),
	v.check(
		(response) => response.outcome !== 'replied-elsewhere' || response.elsewhere.length > 0,
		'has outcome "replied-elsewhere" and names no source under "elsewhere"'
	),
	v.check(
		(response) =>
			!SILENCES.includes(response.outcome) ||
			(response.asked !== undefined && response.quotes.length > 0),
		'records a silence without who asked ("asked") and the quotation that says so ("quotes")'
	),
	v.check(
		(response) =>
			!SILENCES.includes(response.outcome) ||
			response.to.every((answer) => answer.moves.length === 0),
		'records a silence and gives it moves: silence makes none'
	)
);

export const Topic = v.strictObject({
	title: Localized,
	summary: Localized,
	asOf: Day,
	formerly: v.optional(v.array(Id), []),
	terms: v.optional(v.array(Id), []),
	claims: v.array(Claim),
	responses: v.optional(v.array(Response), [])
});

/** A passage of a source that bears out what our own words say of a party. */
const Support = v.strictObject({ text: Text, source: Id, occurrence: v.optional(Count) });
export type Support = v.InferOutput<typeof Support>;

const Interest = v.strictObject({
	text: Localized,
	source: Id,
	quote: v.optional(Text)
});

export const Party = v.strictObject({
	name: Localized,
	short: v.optional(Localized),
	names: v.optional(v.array(Text), []),
	formerly: v.optional(v.array(Id), []),
	kind: v.picklist(PARTY_KINDS, oneOf(PARTY_KINDS)),
	describesItselfAs: v.optional(Support),
	role: v.optional(
		v.strictObject({ text: Localized, for: v.optional(Id), quote: v.optional(Support) })
	),
	interest: v.union(
		[v.literal('unknown'), v.pipe(v.array(Interest), v.minLength(1))],
		'is neither the word unknown nor a list of { text, source }'
	),
	site: v.optional(Link)
});

export const Source = v.strictObject({
	title: v.optional(Text),
	about: Localized,
	publisher: Id,
	repostedBy: v.optional(Id),
	authors: v.optional(v.array(Id), []),
	published: v.optional(Edtf),
	language: Tag,
	url: Link,
	archived: v.optional(v.strictObject({ url: Link, date: Day })),
	captured: v.optional(Day),
	kind: v.picklist(SOURCE_KINDS, oneOf(SOURCE_KINDS)),
	cites: v.optional(v.array(Id), []),
	formerly: v.optional(v.array(Id), []),
	note: v.optional(Localized)
});

const Use = v.strictObject({
	by: Id,
	quote: v.strictObject({
		text: Text,
		source: Id,
		voice: v.picklist(VOICES, oneOf(VOICES)),
		occurrence: v.optional(Count)
	})
});

const Wording = v.strictObject({
	text: Text,
	lang: Tag,
	uses: v.pipe(v.array(Use), v.minLength(1, 'is empty: a wording needs at least one proven use'))
});

const Term = v.strictObject({
	id: Id,
	name: Localized,
	note: Localized,
	ours: Localized,
	wordings: v.pipe(v.array(Wording), v.minLength(1))
});

export const Terms = v.strictObject({ terms: v.array(Term) });

const Target = v.pipe(
	v.string(),
	v.regex(
		/^(?:claims|responses|parties|sources|topics|terms)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'names no entry: write it as its page is addressed, claims/<id>'
	)
);

/** A change to what was published, or an addition to it, with its reason. */
const Correction = v.pipe(
	v.strictObject({
		date: Day,
		kind: v.picklist(CORRECTION_KINDS, oneOf(CORRECTION_KINDS)),
		target: Target,
		reason: Localized,
		old: v.optional(Localized),
		new: v.optional(Localized)
	}),
	v.check(
		({ kind, old, new: now }) => !kind.endsWith('the-meaning') || (!!old && !!now),
		'changes a wording and lacks the old or the new one'
	)
);
export type Correction = v.InferOutput<typeof Correction>;

export const Corrections = v.strictObject({ corrections: v.array(Correction) });

const hex = (bytes: number) =>
	v.pipe(
		v.string(),
		v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`), `is not ${bytes} bytes in hexadecimal`)
	);
const Natural = v.pipe(v.number(), v.integer(), v.minValue(0));

export const Evidence = v.strictObject({
	version: v.literal(1, 'is not 1, the version this build reads'),
	root: hex(32),
	passages: v.pipe(Natural, v.minValue(1)),
	characters: Natural,
	captured: Day,
	disclosed: v.array(
		v.strictObject({
			index: Natural,
			start: Natural,
			text: Text,
			nonce: hex(16),
			path: v.array(hex(32))
		})
	)
});

function oneOf(words: readonly string[]): string {
	return `is none of ${words.join(', ')}`;
}

export type Claim = v.InferOutput<typeof Claim>;
export type Response = v.InferOutput<typeof Response>;
export type Topic = v.InferOutput<typeof Topic>;
export type Party = v.InferOutput<typeof Party>;
export type Source = v.InferOutput<typeof Source>;
export type Term = v.InferOutput<typeof Term>;
export type Evidence = v.InferOutput<typeof Evidence>;
