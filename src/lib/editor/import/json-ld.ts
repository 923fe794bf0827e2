import { fromMarkup } from '#lib/text/entities.ts';
import { withoutUnseen } from '#lib/text/plain-text.ts';
import { canonical } from '#lib/text/text.ts';

/** An object of a JSON-LD document. */
export type Node = Record<string, unknown>;

export function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The items of a JSON-LD document that stand where reviews are expected, with references by `@id`
 * resolved one step: members of a list or of a `DataFeed`, the reviews of an `@graph` (its other
 * members belong to the page), or the document itself. Null where it is no JSON.
 */
export function findReviews(text: string): unknown[] | null {
	let document: unknown;
	try {
		document = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return null;
	}
	const items = [document].flat().flatMap(members);
	const byId = new Map(
		items
			.filter(isNode)
			.concat([document].flat().filter(isNode).flatMap(graphOf))
			.map((node) => [node['@id'], node])
	);
	return items.map((item) => (isNode(item) ? resolve(item, byId) : item));
}

function members(value: unknown): unknown[] {
	if (!isNode(value)) return [value];
	if (value['@graph'] === undefined) return isOf(value, 'DataFeed') ? elements(value) : [value];
	return graphOf(value).flatMap((node) =>
		isOf(node, 'DataFeed') ? elements(node) : isOf(node, 'ClaimReview') ? [node] : []
	);
}

/** An element of a feed is the review itself, or a DataFeedItem around one or several. */
function elements(feed: Node): unknown[] {
	return [feed.dataFeedElement ?? []]
		.flat()
		.flatMap((one) => (isNode(one) && one.item !== undefined ? [one.item].flat() : [one]));
}

function graphOf(document: Node): Node[] {
	return [document['@graph']].flat().filter(isNode);
}

function isOf(node: Node, type: string): boolean {
	return [node['@type']].flat().includes(type);
}

/** Puts the node itself in the place of `{ "@id": … }`, in the item and in what it reviews. */
function resolve(item: Node, byId: ReadonlyMap<unknown, Node>, depth = 0): Node {
	const one = (value: unknown): unknown => {
		if (!isNode(value)) return value;
		const target = isReference(value) ? (byId.get(value['@id']) ?? value) : value;
		return depth < 2 ? resolve(target, byId, depth + 1) : target;
	};
	return Object.fromEntries(
		Object.entries(item).map(([key, value]) => [
			key,
			Array.isArray(value) ? value.slice(0, MOST_OF_A_LIST).map(one) : one(value)
		])
	);
}

/** More claimants or reviewers nobody names. */
const MOST_OF_A_LIST = 50;

function isReference(node: Node): boolean {
	return '@id' in node && Object.keys(node).length === 1;
}

/** A text of JSON-LD, which publishers write as markup too: plain, `{ "@value": … }`, or the first of a list, in canonical form; never empty. */
export function textOf(value: unknown): string | undefined {
	const [first] = [value].flat();
	const raw = isNode(first) ? first['@value'] : first;
	if (typeof raw !== 'string') return undefined;
	const text = canonical(
		withoutUnseen(fromMarkup(raw))
			.replace(/\p{Cc}/gu, ' ')
			.replace(UNWRITABLE, '\uFFFD')
	);
	return text === '' ? undefined : text;
}

/** What no file of the record can hold: halves of a letter, and code points that are no characters. */
const UNWRITABLE = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
