import {
	attributionOf,
	attributionPieces,
	lineOf,
	type StepWords
} from '#lib/record/attribution.ts';
import { parseEdtf } from '#lib/record/edtf.ts';
import type {
	ClaimRecord,
	ResponseRecord,
	SourceRecord,
	StatementRecord,
	TheRecord
} from '#lib/record/record.ts';
import { locatorOf, locatorText } from '#lib/record/locator.ts';
import { linksOf } from '#lib/record/relations.ts';
import { isSilent } from '#lib/record/statement.ts';
import type { Language, PartyKind, SourceKind } from '#lib/record/vocabulary.ts';
import { pageAddress, siteAddress, targetAddress, type Site } from '#lib/record/site-address.ts';
import { kindAddress, kindsOf, questionsOf, type Kind } from './kinds.ts';
import { addressIn } from '#lib/views/address-in.ts';
import { localize, partyName } from '#lib/record/localize.ts';

/** Site and language of the page that the description is embedded in, and its words for an attribution. */
export interface PageOptions {
	site: Site;
	language: Language;
	words: StepWords;
}

const PARTY_TYPES: Record<PartyKind, string> = {
	organisation: 'Organization',
	person: 'Person',
	'state-body': 'GovernmentOrganization',
	company: 'Corporation',
	coalition: 'Organization',
	publisher: 'Organization'
};

const SOURCE_TYPES: Record<SourceKind, string> = {
	news: 'NewsArticle',
	report: 'Report',
	brief: 'Report',
	statement: 'CreativeWork',
	story: 'Article',
	page: 'WebPage'
};

/**
 * A claim page in schema.org's terms: a `Claim` of its speaker with its quotations. Never a
 * `ClaimReview`: the record rates nothing. The sentence about the claim is ours, so it is the
 * `abstract`, and we are the `claimInterpreter`.
 */
export function claimJsonLd(record: TheRecord, claim: ClaimRecord, options: PageOptions) {
	const { site, language } = options;
	const url = pageAddress(site, 'claims', claim.id, language);
	const gist = localize(claim.gist, language);
	const work = claim.work === undefined ? undefined : record.sources.get(claim.work);
	return {
		'@context': 'https://schema.org',
		'@type': 'Claim',
		'@id': pageAddress(site, 'claims', claim.id),
		url,
		name: gist.text,
		abstract: { '@language': gist.lang, '@value': gist.text },
		author: party(record, claim.speaker, options),
		...day('dateCreated', claim.said),
		...(work ? { firstAppearance: creativeWork(record, work, options) } : {}),
		appearance: quotedSources(record, claim, options),
		claimInterpreter: { '@type': 'Organization', name: site.name, url: site.url },
		...keywords(questionsOf(claim), site),
		hasPart: quotations(record, claim, options)
	};
}

/**
 * A response page: a `CreativeWork` about what it answers, by its speaker where words came. A silence
 * has no author; it is about the party that was asked.
 */
export function responseJsonLd(record: TheRecord, response: ResponseRecord, options: PageOptions) {
	const { site, language } = options;
	const gist = localize(response.gist, language);
	const speaker = party(record, response.speaker, options);
	const targets = linksOf(response).map(({ key, target }) => ({
		'@type': target.claim === undefined ? 'CreativeWork' : 'Claim',
		'@id': targetAddress(site, key)
	}));
	const silent = isSilent(response);
	return {
		'@context': 'https://schema.org',
		'@type': 'CreativeWork',
		'@id': pageAddress(site, 'responses', response.id),
		url: pageAddress(site, 'responses', response.id, language),
		name: gist.text,
		abstract: { '@language': gist.lang, '@value': gist.text },
		...(silent ? {} : { author: speaker }),
		...day('dateCreated', response.said),
		sdPublisher: { '@type': 'Organization', name: site.name, url: site.url },
		about: silent ? [...targets, speaker] : targets,
		citation: quotedSources(record, response, options),
		...keywords(
			linksOf(response).flatMap((link) => kindsOf(record, response, link)),
			site
		),
		hasPart: quotations(record, response, options)
	};
}

/** Kinds of move, basis, grade and question as terms of the page that says what they mean. */
function keywords(kinds: readonly Kind[], site: Site) {
	const terms = new Map(kinds.map((one) => [kindAddress(site, one), one]));
	if (terms.size === 0) return {};
	return {
		keywords: [...terms].map(([url, { list, kind }]) => ({
			'@type': 'DefinedTerm',
			'@id': url,
			url,
			termCode: kind,
			name: kind,
			inDefinedTermSet: `${siteAddress(site, 'method')}#${list}`
		}))
	};
}

function quotations(record: TheRecord, statement: StatementRecord, options: PageOptions) {
	return statement.quotes.map((quote) => {
		const source = record.sources.get(quote.source);
		const place = locatorOf(record, quote);
		const pieces = attributionPieces(
			attributionOf(record, statement, quote),
			options.words,
			options.language
		);
		// Words of a source about a speaker are the source's: only own words are spoken by the party.
		const spoken =
			quote.voice === 'own'
				? { spokenByCharacter: party(record, statement.speaker, options) }
				: { about: party(record, statement.speaker, options) };
		return {
			'@type': 'Quotation',
			text: quote.text,
			inLanguage: quote.lang ?? source?.language,
			...spoken,
			creditText: lineOf(pieces, (id) => partyName(record, id, options.language)),
			...(source?.url === undefined ? {} : { isPartOf: { '@id': source.url } }),
			...(place ? { position: locatorText(place) } : {}),
			...(source && place ? { url: addressIn(record, source, quote) } : {})
		};
	});
}

function quotedSources(record: TheRecord, statement: StatementRecord, options: PageOptions) {
	return [...new Set(statement.quotes.map((quote) => quote.source))].flatMap((id) => {
		const source = record.sources.get(id);
		return source ? [creativeWork(record, source, options)] : [];
	});
}

function creativeWork(record: TheRecord, source: SourceRecord, options: PageOptions) {
	return {
		'@type': SOURCE_TYPES[source.kind],
		...(source.url === undefined ? {} : { '@id': source.url, url: source.url }),
		name: source.title ?? localize(source.about, options.language).text,
		inLanguage: source.language,
		...day('datePublished', source.published),
		publisher: party(record, source.publisher, options),
		...(source.authors.length > 0
			? { author: source.authors.map((id) => party(record, id, options)) }
			: {}),
		...(source.archived ? { archivedAt: source.archived.url } : {})
	};
}

function party(record: TheRecord, id: string, { site, language }: PageOptions) {
	const found = record.parties.get(id);
	return {
		'@type': found ? PARTY_TYPES[found.kind] : 'Organization',
		'@id': pageAddress(site, 'parties', id),
		name: partyName(record, id, language),
		...(found?.site === undefined ? {} : { url: found.site })
	};
}

/** schema.org dates are ISO 8601: an interval or a date marked uncertain has no place in them. */
function day<K extends string>(key: K, edtf: string | undefined): Partial<Record<K, string>> {
	const parsed = edtf === undefined ? null : parseEdtf(edtf);
	if (!parsed || parsed.interval || parsed.uncertain || parsed.approximate) return {};
	return { [key]: edtf } as Partial<Record<K, string>>;
}
