import { isSilence } from '../cite/chain.ts';
import type { ResponseRecord, TheRecord } from '../record/record.ts';
import type { MoveKind } from '../vocabulary.ts';
import { pageAddress, type Site } from './address.ts';
import { languageMap } from './localize.ts';
import { excerpt, type Scope } from './scope.ts';

/** What each move is in the Citation Typing Ontology. */
const RELATIONS: Record<MoveKind, string> = {
	'disputes-facts': 'disputes',
	'disputes-evidence': 'disputes',
	'disputes-reasoning': 'critiques',
	'disputes-framing': 'critiques',
	'questions-source': 'critiques',
	'adds-context': 'qualifies',
	justifies: 'qualifies',
	concedes: 'agreesWith',
	supports: 'agreesWith',
	acts: 'repliesTo'
};

type Reference = { '@id': string };

/**
 * Who answers whom, and how, in CiTO 2.8 as JSON-LD: every response with words replies to its
 * targets, and each kind of move adds its relation. A silence relates to nothing but the source that
 * tells of it.
 */
export function cito(record: TheRecord, options: { site: Site; scope: Scope }) {
	const { site } = options;
	const part = excerpt(record, options.scope);
	const quotedFrom = (quotes: readonly { source: string }[]): Reference[] =>
		[...new Set(quotes.map((quote) => quote.source))].map((id) => ({
			'@id': pageAddress(site, 'sources', id, 'en')
		}));
	const claims = [...part.claims.values()].map((claim) => ({
		'@id': pageAddress(site, 'claims', claim.id, 'en'),
		'rdfs:label': languageMap(claim.gist),
		'cito:includesQuotationFrom': quotedFrom(claim.quotes)
	}));
	const responses = [...part.responses.values()].map((response) => ({
		'@id': pageAddress(site, 'responses', response.id, 'en'),
		'rdfs:label': languageMap(response.gist),
		'cito:includesQuotationFrom': quotedFrom(response.quotes),
		...relationsOf(response, site)
	}));
	const sources = [...part.sources.values()].map((source) => ({
		'@id': pageAddress(site, 'sources', source.id, 'en'),
		'rdfs:seeAlso': { '@id': source.url },
		'cito:cites': source.cites.map((id) => ({ '@id': pageAddress(site, 'sources', id, 'en') }))
	}));
	return {
		'@context': {
			cito: 'http://purl.org/spar/cito/',
			rdfs: 'http://www.w3.org/2000/01/rdf-schema#'
		},
		'@graph': [...claims, ...responses, ...sources]
	};
}

function relationsOf(response: ResponseRecord, site: Site): Record<string, Reference[]> {
	const relations = new Map<string, Set<string>>();
	if (isSilence(response)) return {};
	for (const { claim, response: other, moves } of response.to) {
		const target =
			claim === undefined
				? pageAddress(site, 'responses', other ?? '', 'en')
				: pageAddress(site, 'claims', claim, 'en');
		for (const relation of ['repliesTo', ...moves.map((move) => RELATIONS[move.kind])]) {
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
