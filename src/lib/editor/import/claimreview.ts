import { dateIn } from '#lib/extract/page/dates.ts';
import { parseEdtf } from '#lib/record/edtf.ts';
import type { At, Problem } from '#lib/record/problem.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { DataFile } from '#lib/record/yaml.ts';
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
	answers: { to: { claim: string }; basis: { kind: 'says-so'; quote: string; source: string } }[];
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
	/** What could not be taken, each with its place among the items found. */
	problems: Problem[];
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
export function readClaimReviews(
	{ path: file, text }: DataFile,
	options: ImportOptions
): ClaimReviews {
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
	const problems: Problem[] = [];
	const ids = new IdGiver(options.record);
	const found = findReviews(text);
	if (!found) return { drafts, problems: [{ code: 'not-json', at: { file, path: [] } }] };
	found.forEach((node, i) => {
		const review = readReview(node, { file, item: i + 1, path: [] });
		if ('code' in review) problems.push(review);
		else add(review, drafts, ids, options);
	});
	return { drafts, problems };
}

interface Claimant {
	name: string;
	person: boolean;
}

/** The words of a claim: a text, or an object that has them. */
function claimIn(value: unknown): string | undefined {
	const claim = firstNode(value);
	if (!claim) return textOf(value);
	if (![claim['@type']].flat().includes('Claim')) return textOf(value);
	return textOf(claim.text) ?? textOf(claim.claimReviewed) ?? textOf(claim.name) ?? textOf(value);
}

function claimantOf(value: unknown): Claimant[] {
	const node = isNode(value) && !('@value' in value) ? value : undefined;
	const name = node ? textOf(node.name) : textOf(value);
	const person = [node?.['@type']].flat().includes('Person');
	return name === undefined ? [] : [{ name, person }];
}

interface Review {
	claim: string;
	/** Whoever made the claim, the first one named first. */
	claimants: Claimant[];
	said: string | undefined;
	rating: string;
	reviewer: { name: string; site: string | undefined };
	url: string;
	title: string | undefined;
	published: string | undefined;
	language: string | undefined;
}

/** The parts that a draft needs, or what of them is not there. */
function readReview(node: unknown, at: At): Review | Problem {
	const lacks = (part: Problem<'review-lacks'>['part']): Problem => ({
		code: 'review-lacks',
		at,
		part
	});
	if (!isNode(node) || ![node['@type']].flat().includes('ClaimReview')) {
		return { code: 'not-a-claim-review', at };
	}
	const claim = claimIn(node.claimReviewed) ?? claimIn(node.itemReviewed);
	if (claim === undefined) return lacks('claim');
	const item = firstNode(node.itemReviewed) ?? firstNode(node.claimReviewed);
	const claimants = [item?.author].flat().flatMap(claimantOf);
	if (claimants.length === 0) return lacks('claimant');
	const by = firstNode(node.author) ?? firstNode(node.publisher);
	const reviewer = textOf(by?.name) ?? textOf(node.author);
	if (reviewer === undefined) return lacks('reviewer');
	const rated = firstNode(node.reviewRating);
	const rating = textOf(rated?.alternateName) ?? textOf(rated?.name);
	if (rating === undefined) return lacks('rating');
	const url = webAddress(node.url) ?? webAddress(node['@id']);
	if (url === undefined) return lacks('address');
	return {
		claim,
		claimants,
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
	const { claimants, reviewer, claim, rating, said, published } = review;
	const [speaker = ''] = claimants.map(({ name, person }) =>
		party(name, person ? 'person' : 'organisation')
	);
	const claimant = claimants.map(({ name }) => name).join(' and ');
	const reviewing = party(reviewer.name, 'publisher', reviewer.site);
	// Several reviews may stand on one page.
	const there = [...drafts.sources].find(([, { url }]) => url === review.url)?.[0];
	const source = there ?? ids.fresh('source', `${reviewer.name} ${published ?? ''}`);
	if (there === undefined) {
		drafts.sources.set(source, {
			...given({ title: review.title }),
			about: `A page of ${reviewer.name} about a statement of ${claimant}.`,
			publisher: reviewing,
			...given({ published }),
			language: review.language ?? options.language,
			url: review.url,
			kind: 'page'
		});
	}
	const claimId = ids.fresh('claim', `${claimants[0]?.name} ${claim}`);
	const gist = `${claimant}, as ${reviewer.name} reports it: “${claim}”`;
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
		answers: [{ to: { claim: claimId }, basis: { kind: 'says-so', quote: claim, source } }]
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

/** The day of a date or time, as written there. */
function dayOf(value: unknown): string | undefined {
	const text = textOf(value);
	const day = text?.slice(0, 10);
	if (day !== undefined && parseEdtf(day)) return day;
	// March 4, 2026; a date that could be read in two ways is none.
	const printed = text === undefined ? undefined : dateIn(text)?.edtf;
	return printed?.includes('~') ? undefined : printed;
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
