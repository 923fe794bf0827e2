import { pageAddress, type PageKind, type Site } from '../export/address.ts';
import { localize } from '../export/localize.ts';
import type { SourceRecord, TheRecord } from '../record/record.ts';
import type { Quotation } from '../schema.ts';
import type { Language, SourceKind } from '../vocabulary.ts';
import {
	attributionChain,
	attributionLine,
	isSilence,
	partyName,
	type Statement
} from './chain.ts';
import { cslDate } from './dates.ts';
import type { CslItem } from './item.ts';
import { cslName } from './names.ts';

export interface CiteOptions {
	site: Site;
	language: Language;
	/** ISO day on which the reader saw the source and the record. */
	accessed: string;
	/** Version of the record. */
	version: string;
}

const TYPES: Record<SourceKind, CslItem['type']> = {
	news: 'article-newspaper',
	report: 'report',
	brief: 'report',
	statement: 'webpage',
	story: 'webpage',
	page: 'webpage'
};

/** Kinds that the type of the item does not say. */
const GENRES: Partial<Record<SourceKind, string>> = { brief: 'Brief', statement: 'Statement' };

/** The source of one quotation: what was read, with whose words it passes on. */
export function citeQuotation(
	record: TheRecord,
	statement: Statement,
	quote: Quotation,
	options: CiteOptions
): CslItem[] {
	return sources(record, [{ statement, quote }], options);
}

/** All sources that a claim or response is quoted from, each once, and its page here. */
export function citeStatement(
	record: TheRecord,
	statement: Statement,
	options: CiteOptions
): CslItem[] {
	return citeComparison(record, [statement], options);
}

/** All sources of several statements that are shown together, each once, and their pages here. */
export function citeComparison(
	record: TheRecord,
	statements: readonly Statement[],
	options: CiteOptions
): CslItem[] {
	const quoted = statements.flatMap((statement) =>
		statement.quotes.map((quote) => ({ statement, quote }))
	);
	return [
		...sources(record, quoted, options),
		...statements.map((statement) => page(record, statement, options))
	];
}

interface Quoted {
	statement: Statement;
	quote: Quotation;
}

function sources(record: TheRecord, quoted: readonly Quoted[], options: CiteOptions): CslItem[] {
	return [...new Set(quoted.map(({ quote }) => quote.source))].flatMap((id) => {
		const source = record.sources.get(id);
		if (!source) return [];
		const here = quoted.filter(({ quote }) => quote.source === id);
		return [sourceItem(record, source, here, options)];
	});
}

function sourceItem(
	record: TheRecord,
	source: SourceRecord,
	quoted: readonly Quoted[],
	options: CiteOptions
): CslItem {
	const { language } = options;
	const journal = source.kind === 'news' || source.kind === 'story';
	// An article without a byline has no author; any other document is by whoever published it.
	const byline = source.authors.length > 0 || journal ? source.authors : [source.publisher];
	const publisher = partyName(record, source.publisher, language);
	const holder =
		source.repostedBy === undefined ? publisher : partyName(record, source.repostedBy, language);
	const about = localize(source.about, language).text.replace(/[.\s]+$/, '');
	const genre = GENRES[source.kind];
	return {
		id: source.id,
		type: TYPES[source.kind],
		// A description of ours in brackets stands where a page has no title of its own.
		title: source.title ?? `[${about}]`,
		...(byline.length > 0 ? { author: byline.map((id) => cslName(record, id, language)) } : {}),
		// An organisation that published its own words on its own site is not named twice.
		...(journal || source.authors.length > 0 || source.repostedBy !== undefined
			? { 'container-title': holder }
			: {}),
		...(source.kind === 'report' || source.kind === 'brief' ? { publisher } : {}),
		...(genre === undefined ? {} : { genre }),
		...dated('issued', source.published),
		...dated('accessed', options.accessed),
		URL: source.url,
		...archive(source),
		language: source.language,
		...original(record, quoted, options),
		note: noteOn(record, source, quoted, options)
	};
}

function archive({ archived }: SourceRecord): Partial<CslItem> {
	if (!archived || !URL.canParse(archived.url)) return {};
	return { archive: new URL(archived.url).hostname, archive_location: archived.url };
}

/** Who spoke first, when, and in which work, where all words cited from the source have one origin. */
function original(
	record: TheRecord,
	quoted: readonly Quoted[],
	{ language }: CiteOptions
): Partial<CslItem> {
	const relayed = quoted.filter(
		({ statement, quote }) =>
			!isSilence(statement) &&
			attributionChain(record, statement.speaker, quote).some((link) => link.as !== 'reposted')
	);
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
	{ site, language, version }: CiteOptions
): string {
	const chains = quoted
		.filter(({ statement, quote }) => attributionChain(record, statement.speaker, quote).length > 0)
		.map(({ statement, quote }) => attributionLine(record, statement, quote, language));
	const about = localize(source.about, language).text.replace(/[.\s]+$/, '');
	const foreign = source.title !== undefined && source.language !== language ? [about] : [];
	const here = pageAddress(site, 'sources', source.id, language);
	return [...new Set(chains), ...foreign, `${site.name} ${version}, ${here}`].join('. ');
}

/** The page of a statement in this record, a work of this site without a named author. */
function page(record: TheRecord, statement: Statement, options: CiteOptions): CslItem {
	const { site, language, version, accessed } = options;
	const kind: PageKind = 'to' in statement ? 'responses' : 'claims';
	const gist = localize(statement.gist, language);
	return {
		id: `${kind}-${statement.id}`,
		type: 'webpage',
		title: gist.text.replace(/\.$/, ''),
		'container-title': site.name,
		...dated('issued', record.topics.get(statement.topic)?.asOf),
		...dated('accessed', accessed),
		URL: pageAddress(site, kind, statement.id, language),
		language: gist.lang,
		version
	};
}

function dated<K extends 'issued' | 'accessed' | 'original-date'>(
	key: K,
	edtf: string | undefined
): Pick<CslItem, K> | Record<string, never> {
	const date = cslDate(edtf);
	return date ? ({ [key]: date } as Pick<CslItem, K>) : {};
}
