import { LANGUAGE_TABLE, type Language } from '#lib/text/languages.ts';
import { speaksFor } from './coverage.ts';
import type { SourceRecord, StatementRecord, TheRecord } from './record.ts';
import type { Quotation } from './schema.ts';
import { isSilent } from './statement.ts';
import type { Relay } from './vocabulary.ts';

/**
 * How words came one step nearer to the page that they are quoted from. Beside what the record names
 * under `via`: `self`, the speaker published them; `published`, another published what the speaker
 * wrote, or what was said in its name; `extracted`, it printed a part of a work that is not its own;
 * `reposted`, it repeats the whole; `about`, the words are a source's about who was silent.
 */
export type StepKind = Relay | 'self' | 'published' | 'extracted' | 'reposted' | 'about';

export type Step<Party = string> = { as: 'self' } | { as: Exclude<StepKind, 'self'>; party: Party };

/** The whole way of words: from whom they come, and each step from there to the page, in order. */
export interface Attribution<Party = string> {
	from: Party;
	steps: readonly Step<Party>[];
}

type Quoted = Pick<Quotation, 'source' | 'voice' | 'via'>;

/** The one rule by which a quotation is attributed, on pages and in everything that leaves them. */
export function attributionOf(
	record: TheRecord,
	statement: StatementRecord,
	quote: Quoted
): Attribution {
	const source = record.sources.get(quote.source);
	if (!source) return { from: statement.speaker, steps: quote.via };
	const { speaker } = statement;
	const work = workIn(record, source);
	const first = work && firstPublished(record, speaker, quote, work);
	const told = isSilent(statement) && quote.via.length === 0 && first?.as === 'reported';
	const passedOn: Step[] = [
		...(work === source ? [] : [{ as: 'extracted' as const, party: source.publisher }]),
		...(source.repostedBy === undefined
			? []
			: [{ as: 'reposted' as const, party: source.repostedBy }])
	];
	if (told) return { from: first.party, steps: [{ as: 'about', party: speaker }, ...passedOn] };
	// Who published a whole work is said; of an extract it is only said where that was another.
	const own = first?.as === 'self' && work !== source;
	return { from: speaker, steps: [...quote.via, ...(first && !own ? [first] : []), ...passedOn] };
}

/** The work whose words a source prints: its own, or that of another of which it is an extract. */
function workIn(record: TheRecord, source: SourceRecord): SourceRecord | undefined {
	if (source.extractOf === undefined) return source;
	const work = record.sources.get(source.extractOf);
	return work?.publisher === source.publisher ? source : work;
}

/** How words came from the last who is named under `via` to the publisher of a work; none where that is the same. */
function firstPublished(
	record: TheRecord,
	speaker: string,
	{ voice, via }: Quoted,
	{ publisher, authors }: SourceRecord
): Step | undefined {
	if (publisher === speaker) return { as: 'self' };
	if (via.at(-1)?.party === publisher) return undefined;
	const wrote = authors.includes(speaker);
	const spoke = voice === 'own' && speaksFor(record, speaker).includes(publisher);
	if (via.length === 0 && (wrote || spoke)) return { as: 'published', party: publisher };
	return { as: voice === 'own' ? 'quoted' : 'reported', party: publisher };
}

/** The same with something else for each party: its name, or a link to it. */
export function namedBy<From, To>(
	{ from, steps }: Attribution<From>,
	name: (party: From) => To
): Attribution<To> {
	return {
		from: name(from),
		steps: steps.map((step): Step<To> =>
			step.as === 'self' ? step : { as: step.as, party: name(step.party) }
		)
	};
}

/** A phrase for each step, `{party}` where a name stands: `as quoted by {party}`. */
export type StepWords = Record<StepKind, string>;

export type Piece<Party> = { words: string } | { party: Party };

/** An attribution as a line of names and of words between them: `NGO Monitor`, `, as quoted by `, `JNS`. */
export function attributionPieces<Party>(
	{ from, steps }: Attribution<Party>,
	words: StepWords,
	language: Language
): Piece<Party>[] {
	const { comma } = LANGUAGE_TABLE[language];
	return [{ party: from }, ...stepPieces(steps, words, comma, comma)];
}

/**
 * The same without the name that it begins with, for places that say beside it who speaks. Where the
 * words are a source's about who was silent, it begins with that source.
 */
export function relayPieces<Party>(
	attribution: Attribution<Party>,
	words: StepWords,
	language: Language
): Piece<Party>[] {
	return isAbout(attribution)
		? attributionPieces(attribution, words, language)
		: stepPieces(attribution.steps, words, '', LANGUAGE_TABLE[language].comma);
}

function stepPieces<Party>(
	steps: readonly Step<Party>[],
	words: StepWords,
	before: string,
	comma: string
): Piece<Party>[] {
	return steps.flatMap((step, i): Piece<Party>[] => {
		const [open = '', close = ''] = words[step.as].split('{party}');
		const lead = { words: `${i === 0 ? before : comma}${open}` };
		if (step.as === 'self') return [lead];
		return [lead, { party: step.party }, ...(close === '' ? [] : [{ words: close }])];
	});
}

/** A line as text; `name` gives each party its name and shapes it, to isolate it or to mark it up. */
export function lineOf<Party>(
	pieces: readonly Piece<Party>[],
	name: (party: Party) => string
): string {
	return pieces.map((piece) => ('words' in piece ? piece.words : name(piece.party))).join('');
}

/** Whether the words are a source's about who was silent. */
export function isAbout({ steps }: Attribution<unknown>): boolean {
	return steps.some(({ as }) => as === 'about');
}
