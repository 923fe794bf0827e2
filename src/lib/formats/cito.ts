import { linksOf } from '#lib/record/relations.ts';
import { isReply } from '#lib/record/vocabulary.ts';
import type { ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { MOVE_TABLE } from '#lib/record/moves.ts';
import { pageAddress, targetAddress, type Site } from '#lib/record/site-address.ts';
import { languageMap } from '#lib/record/localize.ts';
import type { Write } from './format.ts';
import { kindAddress, kindsOf, questionsOf, type Kind } from './kinds.ts';
import { excerpt, type Scope } from './scope.ts';

type Reference = { '@id': string };

/**
 * Who answers whom, and how, in CiTO 2.8 as JSON-LD: every response with words replies to its
 * targets, and each kind of move adds its relation. A silence relates to nothing but the source that
 * tells of it. Each answer is a Citation too, which has the kinds that CiTO has no relation for.
 */
export function cito(record: TheRecord, options: { site: Site; scope: Scope }) {
	const { site } = options;
	const part = excerpt(record, options.scope);
	const quotedFrom = (quotes: readonly { source: string }[]): Reference[] =>
		[...new Set(quotes.map((quote) => quote.source))].map((id) => ({
			'@id': pageAddress(site, 'sources', id)
		}));
	const claims = [...part.claims.values()].map((claim) => ({
		'@id': pageAddress(site, 'claims', claim.id),
		'rdfs:label': languageMap(claim.gist),
		'cito:includesQuotationFrom': quotedFrom(claim.quotes),
		...typed('dcterms:subject', questionsOf(claim), site)
	}));
	const responses = [...part.responses.values()].map((response) => ({
		'@id': pageAddress(site, 'responses', response.id),
		'rdfs:label': languageMap(response.gist),
		'cito:includesQuotationFrom': quotedFrom(response.quotes),
		...relationsOf(response, site)
	}));
	const citations = [...part.responses.values()].flatMap((response) =>
		citationsOf(part, response, site)
	);
	const sources = [...part.sources.values()].map((source) => ({
		'@id': pageAddress(site, 'sources', source.id),
		...(source.url === undefined ? {} : { 'rdfs:seeAlso': { '@id': source.url } }),
		'cito:cites': source.cites.map((id) => ({ '@id': pageAddress(site, 'sources', id) }))
	}));
	return {
		'@context': {
			cito: 'http://purl.org/spar/cito/',
			dcterms: 'http://purl.org/dc/terms/',
			rdfs: 'http://www.w3.org/2000/01/rdf-schema#'
		},
		'@graph': [...claims, ...responses, ...citations, ...sources]
	};
}

/** Each answer as a citation of its own, with what we say of it: kinds of move, basis and grade. */
function citationsOf(record: TheRecord, response: ResponseRecord, site: Site) {
	if (!isReply(response.outcome)) return [];
	const page = pageAddress(site, 'responses', response.id);
	return linksOf(response).map((link, i) => ({
		'@id': `${page}#answer-${i + 1}`,
		'@type': 'cito:Citation',
		'cito:hasCitingEntity': { '@id': page },
		'cito:hasCitedEntity': { '@id': targetAddress(site, link.key) },
		...typed('dcterms:type', kindsOf(record, response, link), site)
	}));
}

function typed(property: string, kinds: readonly Kind[], site: Site): Record<string, Reference[]> {
	if (kinds.length === 0) return {};
	return { [property]: kinds.map((one) => ({ '@id': kindAddress(site, one) })) };
}

function relationsOf(response: ResponseRecord, site: Site): Record<string, Reference[]> {
	const relations = new Map<string, Set<string>>();
	if (!isReply(response.outcome)) return {};
	for (const { key, moves } of linksOf(response)) {
		const target = targetAddress(site, key);
		for (const relation of ['repliesTo', ...moves.map((move) => MOVE_TABLE[move.kind].cito)]) {
			const targets = relations.get(relation) ?? new Set();
			relations.set(relation, targets.add(target));
		}
	}
	return Object.fromEntries(
		[...relations].map(([relation, targets]) => [
			`cito:${relation}`,
			[...targets].map((id) => ({ '@id': id }))
		])
	);
}

export const write: Write = (record, options) => JSON.stringify(cito(record, options));
