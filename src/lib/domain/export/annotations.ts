import { isSilence } from '../cite/chain.ts';
import type { ClaimRecord, ResponseRecord, SourceRecord, TheRecord } from '../record/record.ts';
import type { Answer, Localized, Quotation } from '../schema.ts';
import { pageAddress, siteAddress, type Site } from './address.ts';
import { excerpt, type Scope } from './scope.ts';
import { locatePart, locateQuotation } from './selectors.ts';

/**
 * The quotations as W3C Web Annotations (Web Annotation Data Model, 2017): each quotation of a claim
 * with our sentence about it, and each answer as an annotation that replies, its body the words of
 * the response in their source, its target the claim and the words of the points it is about.
 * A silence describes the claim; it replies nothing.
 */
export function annotations(record: TheRecord, options: { site: Site; scope: Scope }) {
	const { site } = options;
	const part = excerpt(record, options.scope);
	const items = [
		...[...part.claims.values()].flatMap((claim) => ofClaim(part, claim, site)),
		...[...part.responses.values()].flatMap((response) => ofResponse(part, response, site))
	];
	const id = siteAddress(site, 'annotations', 'en');
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		total: items.length,
		first: { id: `${id}#items`, type: 'AnnotationPage', startIndex: 0, items }
	};
}

function ofClaim(record: TheRecord, claim: ClaimRecord, site: Site) {
	const page = pageAddress(site, 'claims', claim.id, 'en');
	return claim.quotes.map((quote, i) => ({
		id: `${page}#quotation-${i + 1}`,
		type: 'Annotation',
		motivation: 'describing',
		body: [
			...gistBodies(claim.gist),
			{ type: 'SpecificResource', source: page, purpose: 'identifying' }
		],
		target: specific(record, quote)
	}));
}

function ofResponse(record: TheRecord, response: ResponseRecord, site: Site) {
	const page = pageAddress(site, 'responses', response.id, 'en');
	const silent = isSilence(response);
	return response.to.map((answer, i) => ({
		id: `${page}#answer-${i + 1}`,
		type: 'Annotation',
		motivation: silent ? 'describing' : 'replying',
		body: [
			...response.quotes.flatMap((quote) => specific(record, quote)),
			...gistBodies(response.gist)
		],
		target: [
			answer.claim === undefined
				? pageAddress(site, 'responses', answer.response ?? '', 'en')
				: pageAddress(site, 'claims', answer.claim, 'en'),
			...pointTargets(record, answer)
		]
	}));
}

/** The words of the points that the moves of an answer name. */
function pointTargets(record: TheRecord, answer: Answer) {
	const claim = record.claims.get(answer.claim ?? '');
	const named = new Set(answer.moves.flatMap((move) => move.points));
	return (claim?.points ?? [])
		.filter((point) => named.has(point.id))
		.flatMap((point) => {
			const quote = claim?.quotes.find(({ text }) => text.includes(point.quote));
			if (!quote) return [];
			return specific(record, { text: point.quote, source: quote.source, within: quote });
		});
}

function gistBodies(gist: Localized) {
	return Object.entries(gist).map(([language, value]) => ({
		type: 'TextualBody',
		value,
		language,
		format: 'text/plain',
		purpose: 'describing'
	}));
}

/** One SpecificResource for each part of a quotation; by its words alone where no place is proven. */
function specific(
	record: TheRecord,
	quote: Pick<Quotation, 'text' | 'source' | 'occurrence'> & { within?: Quotation }
) {
	const source = record.sources.get(quote.source);
	const located =
		quote.within === undefined
			? locateQuotation(record, quote)
			: locatePart(locateQuotation(record, quote.within) ?? [], quote.text);
	const selectors = located?.map(({ exact, prefix, suffix, start, end }) => [
		{ type: 'TextQuoteSelector', exact, prefix, suffix },
		{ type: 'TextPositionSelector', start, end }
	]) ?? [[{ type: 'TextQuoteSelector', exact: quote.text }]];
	return selectors.map((selector) => ({
		type: 'SpecificResource',
		source: source ? sourceBody(source) : quote.source,
		...(source?.captured === undefined ? {} : { state: stateOf(source) }),
		selector
	}));
}

function sourceBody(source: SourceRecord) {
	return { id: source.url, format: 'text/html', language: source.language };
}

/** Positions count in the text as it was captured on that day. */
function stateOf(source: SourceRecord) {
	return {
		type: 'TimeState',
		sourceDate: `${source.captured}T00:00:00Z`,
		...(source.archived ? { cached: source.archived.url } : {})
	};
}
