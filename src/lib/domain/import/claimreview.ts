import { parseEdtf } from '../edtf.ts';
import type { TheRecord } from '../record/record.ts';
import { findReviews, isNode, textOf, type Node } from './json-ld.ts';
import { IdGiver } from './ids.ts';

/** Parts of the record, shaped as their files are, that an editor completes and proves. */
export interface Drafts {
	topic: {
		title: string;
		summary: string;
		asOf: string;
		claims: DraftClaim[];
		responses: DraftResponse[];
	};
	parties: Map<string, { name: string; kind: string; interest: 'unknown'; site?: string }>;
	sources: Map<string, DraftSource>;
}

interface DraftQuotation {
	text: string;
	source: string;
	voice: 'own' | 'reported';
}

interface DraftClaim {
	id: string;
	draft: true;
	kind: 'assertion';
	speaker: string;
	said?: string;
	gist: string;
	quotes: DraftQuotation[];
	points: { id: string; gist: string; quote: string }[];
}

interface DraftResponse {
	id: string;
	draft: true;
	speaker: string;
	outcome: 'replied';
	said?: string;
	gist: string;
	quotes: DraftQuotation[];
	to: { claim: string }[];
}

interface DraftSource {
	title?: string;
	about: string;
	publisher: string;
	published?: string;
	language: string;
	url: string;
	kind: 'page';
}

export interface ClaimReviews {
	drafts: Drafts;
	/** What could not be taken, by its place among the items found, from 0, and why. */
	unusable: { index: number; reason: string }[];
}

export interface ImportOptions {
	/** The record that the drafts shall join: its parties are recognised by every spelling of their names. */
	record: TheRecord;
	/** ISO day of the import. */
	day: string;
	/** Language of items that name none. */
	language: string;
}

/**
 * Reads schema.org `ClaimReview` in JSON-LD: one, a list, an `@graph` or a `DataFeed`. The reviewer
 * comes in as one party that responds, its rating as its own words, without any move: what a rating
 * does to a claim is for an editor to read. Whatever cannot be used is listed; the rest comes in.
 */
export function readClaimReviews(text: string, options: ImportOptions): ClaimReviews {
	const drafts: Drafts = {
		topic: {
			title: `Imported claim reviews, ${options.day}`,
			summary: 'Drafts: complete each, capture its source, and move it to its topic.',
			asOf: options.day,
			claims: [],
			responses: []
		},
		parties: new Map(),
		sources: new Map()
	};
	const unusable: ClaimReviews['unusable'] = [];
	const ids = new IdGiver(options.record);
	const found = findReviews(text);
	if (typeof found === 'string') return { drafts, unusable: [{ index: 0, reason: found }] };
	found.forEach((node, index) => {
		const review = readReview(node);
		if (typeof review === 'string') unusable.push({ index, reason: review });
		else add(review, drafts, ids, options);
	});
	return { drafts, unusable };
}

interface Review {
	claim: string;
	claimant: { name: string; person: boolean };
	said: string | undefined;
	rating: string;
	reviewer: { name: string; site: string | undefined };
	url: string;
	title: string | undefined;
	published: string | undefined;
	language: string | undefined;
}

/** The parts that a draft needs, or the reason why they are not there. */
function readReview(node: unknown): Review | string {
	if (!isNode(node)) return 'It is no object.';
	if (![node['@type']].flat().includes('ClaimReview')) return 'It is no ClaimReview.';
	const claim = textOf(node.claimReviewed);
	if (claim === undefined) return 'It does not say which claim is reviewed (claimReviewed).';
	const item = firstNode(node.itemReviewed);
	const author = item && firstNode(item.author);
	const claimant = textOf(author?.name) ?? textOf(item?.author);
	if (claimant === undefined) return 'It does not say who made the claim (itemReviewed.author).';
	const by = firstNode(node.author) ?? firstNode(node.publisher);
	const reviewer = textOf(by?.name) ?? textOf(node.author);
	if (reviewer === undefined) return 'It does not say who reviewed the claim (author).';
	const rated = firstNode(node.reviewRating);
	const rating = textOf(rated?.alternateName) ?? textOf(rated?.name);
	if (rating === undefined) {
		return 'Its rating has no words (reviewRating.alternateName); a number alone is not quoted.';
	}
	const url = webAddress(node.url) ?? webAddress(node['@id']);
	if (url === undefined) return 'It has no web address of its own (url).';
	return {
		claim,
		claimant: { name: claimant, person: [author?.['@type']].flat().includes('Person') },
		said: dayOf(item?.datePublished) ?? dayOf(item?.dateCreated),
		rating,
		reviewer: { name: reviewer, site: webAddress(by?.url) },
		url,
		title: textOf(node.name) ?? textOf(node.headline),
		published: dayOf(node.datePublished),
		language: languageOf(node.inLanguage)
	};
}

function add(review: Review, drafts: Drafts, ids: IdGiver, options: ImportOptions): void {
	const party = (name: string, kind: string, site?: string) => {
		const { id, known } = ids.party(name);
		if (!known && !drafts.parties.has(id)) {
			drafts.parties.set(id, { name, kind, interest: 'unknown', ...given({ site }) });
		}
		return id;
	};
	const { claimant, reviewer, claim, rating, said, published } = review;
	const speaker = party(claimant.name, claimant.person ? 'person' : 'organisation');
	const reviewing = party(reviewer.name, 'publisher', reviewer.site);
	const source = ids.fresh('source', `${reviewer.name} ${published ?? ''}`);
	drafts.sources.set(source, {
		...given({ title: review.title }),
		about: `A page of ${reviewer.name} about a statement of ${claimant.name}.`,
		publisher: reviewing,
		...given({ published }),
		language: review.language ?? options.language,
		url: review.url,
		kind: 'page'
	});
	const claimId = ids.fresh('claim', `${claimant.name} ${claim}`);
	const gist = `${claimant.name}, as ${reviewer.name} reports it: “${claim}”`;
	drafts.topic.claims.push({
		id: claimId,
		draft: true,
		kind: 'assertion',
		speaker,
		...given({ said }),
		gist,
		quotes: [{ text: claim, source, voice: 'reported' }],
		points: [{ id: 'whole', gist, quote: claim }]
	});
	drafts.topic.responses.push({
		id: ids.fresh('response', `${reviewer.name} ${claim}`),
		draft: true,
		speaker: reviewing,
		outcome: 'replied',
		...given({ said: published }),
		gist: `${reviewer.name} gives its rating in these words: “${rating}”`,
		quotes: [{ text: rating, source, voice: 'own' }],
		to: [{ claim: claimId }]
	});
}

/** Leaves out what is not known, so that no file says `undefined`. */
function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: NonNullable<T[K]>;
	};
}

function firstNode(value: unknown): Node | undefined {
	return [value].flat().find(isNode);
}

/** The day of an ISO date or time, as written there. */
function dayOf(value: unknown): string | undefined {
	const day = textOf(value)?.slice(0, 10);
	return day !== undefined && parseEdtf(day) ? day : undefined;
}

function languageOf(value: unknown): string | undefined {
	const tag = textOf(value) ?? textOf(firstNode(value)?.alternateName);
	return tag !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

function webAddress(value: unknown): string | undefined {
	const text = textOf(value);
	if (text === undefined || !/^https?:\/\/[^\s<>"]+$/i.test(text) || !URL.canParse(text)) {
		return undefined;
	}
	const { username, password } = new URL(text);
	return username === '' && password === '' ? text : undefined;
}
