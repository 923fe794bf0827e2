import { codePoints } from '#lib/text/text.ts';
import { locatorOf, locatorText, sheetOf, type Locator } from '#lib/record/locator.ts';
import { basisWords, linksOf, type Link } from '#lib/record/relations.ts';
import { isReply } from '#lib/record/vocabulary.ts';
import type { ClaimRecord, ResponseRecord, SourceRecord, TheRecord } from '#lib/record/record.ts';
import type { Basis, Localized, Quotation } from '#lib/record/schema.ts';
import { pageAddress, siteAddress, targetAddress, type Site } from '#lib/record/site-address.ts';
import type { Write } from './format.ts';
import { excerpt, type Scope } from './scope.ts';
import { kindAddress, kindsOf, questionsOf, type Kind } from './kinds.ts';
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
	const id = siteAddress(site, 'annotations');
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		total: items.length,
		first: { id: `${id}#items`, type: 'AnnotationPage', startIndex: 0, items }
	};
}

function ofClaim(record: TheRecord, claim: ClaimRecord, site: Site) {
	const page = pageAddress(site, 'claims', claim.id);
	return claim.quotes.map((quote, i) => ({
		id: `${page}#quotation-${i + 1}`,
		type: 'Annotation',
		motivation: 'describing',
		body: [
			...ourBodies(claim.gist, 'describing'),
			...leftOutBodies([quote]),
			...kindBodies(questionsOf(claim), site),
			{ type: 'SpecificResource', source: page, purpose: 'identifying' }
		],
		target: specific(record, quote)
	}));
}

function ofResponse(record: TheRecord, response: ResponseRecord, site: Site) {
	const page = pageAddress(site, 'responses', response.id);
	return linksOf(response).map((link, i) => ({
		id: `${page}#answer-${i + 1}`,
		type: 'Annotation',
		motivation: isReply(response.outcome) ? 'replying' : 'describing',
		...readingOf(record, response, link),
		body: [
			...response.quotes.flatMap((quote) => specific(record, quote)),
			...ourBodies(response.gist, 'describing'),
			...leftOutBodies(response.quotes),
			...basisBodies(link),
			...kindBodies(kindsOf(record, response, link), site)
		],
		target: [
			targetAddress(site, link.key),
			...link.answers.flatMap(({ basis }) => basisTargets(record, basis)),
			...pointTargets(record, link)
		]
	}));
}

/** The words of the points that the moves of an answer name. */
function pointTargets(record: TheRecord, { target, moves }: Link) {
	const claim = record.claims.get(target.claim ?? '');
	const named = new Set(moves.flatMap(({ on }) => on.points));
	return (claim?.points ?? [])
		.filter((point) => named.has(point.id))
		.flatMap((point) => {
			const quote = claim?.quotes.find(({ text }) => text.includes(point.quote));
			if (!quote) return [];
			return specific(record, { text: point.quote, source: quote.source, within: quote });
		});
}

/** Kinds of ours: what is our reading classifies, what is computed or recorded tags. */
function kindBodies(kinds: readonly Kind[], site: Site) {
	return kinds.map((one) => ({
		type: 'TextualBody',
		id: kindAddress(site, one),
		value: one.kind,
		format: 'text/plain',
		purpose: one.list === 'move' || one.list === 'question' ? 'classifying' : 'tagging'
	}));
}

/** Our words for what it rests on that this is answered. */
function basisBodies({ answers }: Link) {
	return answers.flatMap(({ basis }) => (basis.why ? ourBodies(basis.why, 'commenting') : []));
}

/** The words that a basis has, in their source. */
function basisTargets(record: TheRecord, basis: Basis) {
	const { source } = basis;
	if (source === undefined) return [];
	// Where words of a basis stand several times, any place bears it out.
	return basisWords(basis).flatMap(({ text }) => specific(record, { text, source, occurrence: 1 }));
}

/** Who read the moves of a link and when, where one reader did. */
function readingOf(record: TheRecord, { topic }: ResponseRecord, { moves }: Link) {
	const readings = record.topics.get(topic)?.readings;
	const readers = moves.map(({ by, when }) => (by && when ? { by, when } : readings));
	const [first] = readers;
	if (!first || readers.some((one) => one?.by !== first.by || one.when !== first.when)) return {};
	return {
		creator: { type: 'Person', name: first.by },
		created: `${first.when}T00:00:00Z`
	};
}

/** What quotations leave out, and why. */
function leftOutBodies(quotes: readonly Quotation[]) {
	return quotes.flatMap(({ leftOut }) => (leftOut ? ourBodies(leftOut, 'commenting') : []));
}

function ourBodies(words: Localized, purpose: 'describing' | 'commenting') {
	return Object.entries(words).map(([language, value]) => ({
		type: 'TextualBody',
		value,
		language,
		format: 'text/plain',
		purpose
	}));
}

/** One SpecificResource for each part of a quotation; by its words alone where no place is proven. */
function specific(
	record: TheRecord,
	quote: Pick<Quotation, 'text' | 'source' | 'occurrence' | 'at'> & { within?: Quotation }
) {
	const source = record.sources.get(quote.source);
	const located =
		quote.within === undefined
			? locateQuotation(record, quote)
			: locatePart(locateQuotation(record, quote.within) ?? [], quote.text);
	const fragments = fragmentSelectors(locatorOf(record, quote.within ?? quote));
	const selectors = located?.map(({ exact, prefix, suffix, start }) => [
		{ type: 'TextQuoteSelector', exact, prefix, suffix },
		...fragments,
		...(start === undefined
			? []
			: [{ type: 'TextPositionSelector', start, end: start + codePoints(exact) }])
	]) ?? [[{ type: 'TextQuoteSelector', exact: quote.text }, ...fragments]];
	return selectors.map((selector) => ({
		type: 'SpecificResource',
		source: source ? sourceBody(record, source) : quote.source,
		...(source?.captured === undefined ? {} : { state: stateOf(source) }),
		selector
	}));
}

/** Fragments of PDF (RFC 3778) and of media (W3C Media Fragments 1.0) that have a standard of their own. */
function fragmentSelectors(place: Locator | undefined) {
	if (place?.kind === 't') {
		return [fragment('http://www.w3.org/TR/media-frags/', locatorText(place))];
	}
	const page = place && sheetOf(place);
	return page === undefined ? [] : [fragment('http://tools.ietf.org/rfc/rfc3778', `page=${page}`)];
}

function fragment(conformsTo: string, value: string) {
	return { type: 'FragmentSelector', conformsTo, value };
}

function sourceBody(record: TheRecord, source: SourceRecord) {
	const evidence = record.evidence.get(source.id);
	const mediaType = evidence?.version === 2 ? evidence.head.mediaType : 'text/plain';
	return {
		...(source.url === undefined ? {} : { id: source.url }),
		// What was captured as text was a page.
		format: mediaType === 'text/plain' ? 'text/html' : mediaType,
		language: source.language
	};
}

/** Positions count in the text as it was captured on that day. */
function stateOf(source: SourceRecord) {
	return {
		type: 'TimeState',
		sourceDate: `${source.captured}T00:00:00Z`,
		...(source.archived ? { cached: source.archived.url } : {})
	};
}

export const write: Write = (record, options) => JSON.stringify(annotations(record, options));
