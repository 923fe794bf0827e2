import { pageAddress } from '#lib/record/site-address.ts';
import {
	attributionOf,
	attributionPieces,
	lineOf,
	type StepKind
} from '#lib/record/attribution.ts';
import { clock, locatorOf, locatorText, placeIn, type Locator } from '#lib/record/locator.ts';
import { isMachineRead } from '#lib/record/machine.ts';
import { localize, partyName } from '#lib/record/localize.ts';
import type { SourceRecord, StatementRecord, TheRecord } from '#lib/record/record.ts';
import type { Quotation } from '#lib/record/schema.ts';
import type { Language, SourceKind } from '#lib/record/vocabulary.ts';
import type { CiteOptions } from './options.ts';
import { dated } from './dates.ts';
import type { CslItem } from './item.ts';
import { cslName } from './names.ts';

/** A quotation and whose it is. */
export interface Quoted {
	statement: StatementRecord;
	quote: Quotation;
}

/** What a kind of source is to a list of references. */
export const TYPES: Record<SourceKind, CslItem['type']> = {
	news: 'article-newspaper',
	report: 'report',
	brief: 'report',
	statement: 'webpage',
	story: 'webpage',
	page: 'webpage'
};

/** Kinds that the type of the item does not say. */
const GENRES: readonly SourceKind[] = ['brief', 'statement'];

/** A source as a CSL item: what was read, and whose words of those that are cited it passes on. */
export function sourceItem(
	record: TheRecord,
	source: SourceRecord,
	quoted: readonly Quoted[],
	options: CiteOptions
): CslItem {
	const { language, words } = options;
	const byline = bylineOf(source);
	const names = publicationNames(record, source, language);
	const about = localize(source.about, language).text.replace(/[.\s]+$/, '');
	return {
		id: source.id,
		type: TYPES[source.kind],
		// A description of ours in brackets stands where a page has no title of its own.
		title: source.title ?? `[${about}]`,
		...(byline.length > 0 ? { author: byline.map((id) => cslName(record, id, language)) } : {}),
		...(names.container === undefined ? {} : { 'container-title': names.container }),
		...(names.publisher === undefined ? {} : { publisher: names.publisher }),
		...(GENRES.includes(source.kind) ? { genre: words.sourceKind[source.kind] } : {}),
		...dated('issued', source.published),
		...dated('accessed', options.accessed),
		URL: source.url ?? '',
		...archive(source),
		language: source.language,
		...locatorIn(record, quoted),
		...original(record, quoted, options),
		note: noteOn(record, source, quoted, options)
	};
}

/** Whose work it is. News without a byline is nobody's; any other document is of whoever published it. */
export function bylineOf(source: SourceRecord): readonly string[] {
	return source.authors.length > 0 || source.kind === 'news' ? source.authors : [source.publisher];
}

function isArticle({ kind }: SourceRecord): boolean {
	return kind === 'news' || kind === 'story';
}

/** Where it stands and who published it; the page of a person is no place of its own. */
function publicationNames(
	record: TheRecord,
	source: SourceRecord,
	language: Language
): { container?: string; publisher?: string } {
	const publisher = partyName(record, source.publisher, language);
	const container =
		source.repostedBy === undefined ? publisher : partyName(record, source.repostedBy, language);
	if (TYPES[source.kind] === 'report') {
		return source.repostedBy === undefined ? { publisher } : { container, publisher };
	}
	const ownPage = source.authors.length === 0 && source.repostedBy === undefined;
	const person = record.parties.get(source.publisher)?.kind === 'person';
	return ownPage && person && !isArticle(source) ? {} : { container };
}

function archive({ archived }: SourceRecord): Partial<CslItem> {
	if (!archived || !URL.canParse(archived.url)) return {};
	return { archive: new URL(archived.url).hostname, archive_location: archived.url };
}

/** The one place in which all words stand that are cited from it, as CSL has it: without its kind. */
function locatorIn(record: TheRecord, quoted: readonly Quoted[]): Partial<CslItem> {
	const [first, ...others] = placesIn(record, quoted);
	if (!first || others.length > 0 || quoted.some(({ quote }) => !locatorOf(record, quote)))
		return {};
	if (first.kind === 't') return { locator: clock(first.from) };
	return { locator: [first.first, first.last].filter((one) => one !== undefined).join('–') };
}

/** The places of quotations, each once. */
function placesIn(record: TheRecord, quoted: readonly Quoted[]): Locator[] {
	const all = quoted.flatMap(({ quote }) => locatorOf(record, quote) ?? []);
	return [...new Map(all.map((one) => [locatorText(one), one])).values()];
}

/** Steps behind which someone spoke first elsewhere. */
const PASSED_ON: readonly StepKind[] = ['told', 'quoted', 'reported', 'extracted'];

/** Who spoke first, when, and in which work, where all words cited from the source have one origin. */
function original(
	record: TheRecord,
	quoted: readonly Quoted[],
	{ language }: CiteOptions
): Partial<CslItem> {
	const relayed = quoted.filter(({ statement, quote }) => {
		const { from, steps } = attributionOf(record, statement, quote);
		return from === statement.speaker && steps.some(({ as }) => PASSED_ON.includes(as));
	});
	const [first] = relayed;
	const alike = relayed.every(
		({ statement }) =>
			statement.speaker === first?.statement.speaker && statement.work === first.statement.work
	);
	if (!first || !alike || relayed.length < quoted.length) return {};
	const { speaker, said, work: workId } = first.statement;
	const work = workId === undefined ? undefined : record.sources.get(workId);
	return {
		'original-author': [cslName(record, speaker, language)],
		...(work?.title === undefined ? {} : { 'original-title': work.title }),
		...(work ? { 'original-publisher': partyName(record, work.publisher, language) } : {}),
		...dated('original-date', work?.published ?? said)
	};
}

/** The chain of attribution, what the source is if its title says so in another language, and where we hold it. */
function noteOn(
	record: TheRecord,
	source: SourceRecord,
	quoted: readonly Quoted[],
	{ site, language, version, words }: CiteOptions
): string {
	const chains = quoted
		.map(({ statement, quote }) => attributionOf(record, statement, quote))
		.filter(({ steps }) => steps.some(({ as }) => as !== 'self'))
		.map((one) =>
			lineOf(attributionPieces(one, words.steps, language), (id) => partyName(record, id, language))
		);
	const about = localize(source.about, language).text.replace(/[.\s]+$/, '');
	const foreign = source.title !== undefined && source.language !== language ? [about] : [];
	const here = pageAddress(site, 'sources', source.id, language);
	const places = placesIn(record, quoted).map((one) => placeIn(one, words.place));
	const machine = isMachineRead(source) ? [words.machine] : [];
	return [
		...new Set(chains),
		...(places.length > 0 ? [places.join(', ')] : []),
		...machine,
		...foreign,
		`${site.name} ${version}, ${here}`
	].join('. ');
}
