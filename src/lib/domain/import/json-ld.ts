import { canonical } from '../text.ts';

/** An object of a JSON-LD document. */
export type Node = Record<string, unknown>;

export function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The items of a JSON-LD document that stand where reviews are expected, with references by `@id`
 * resolved one step: members of a list or of a `DataFeed`, the reviews of an `@graph` (its other
 * members belong to the page), or the document itself. A text where it is no JSON.
 */
export function findReviews(text: string): unknown[] | string {
	let document: unknown;
	try {
		document = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return 'The file is not JSON.';
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
	return Object.fromEntries(
		Object.entries(item).map(([key, value]) => {
			const [only] = [value].flat();
			if (!isNode(only)) return [key, value];
			const target = isReference(only) ? (byId.get(only['@id']) ?? only) : only;
			return [key, depth < 2 ? resolve(target, byId, depth + 1) : target];
		})
	);
}

function isReference(node: Node): boolean {
	return '@id' in node && Object.keys(node).length === 1;
}

/** A text of JSON-LD: plain, `{ "@value": … }`, or the first of a list, in canonical form; never empty. */
export function textOf(value: unknown): string | undefined {
	const [first] = [value].flat();
	const raw = isNode(first) ? first['@value'] : first;
	if (typeof raw !== 'string') return undefined;
	const text = canonical(raw.replace(/\p{Cc}/gu, ' ').replace(UNWRITABLE, '\uFFFD'));
	return text === '' ? undefined : text;
}

/** What no file of the record can hold: halves of a letter, and code points that are no characters. */
const UNWRITABLE = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
