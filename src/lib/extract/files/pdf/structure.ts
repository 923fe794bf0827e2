import type { PdfPage } from './open.ts';

/** What the structure of a tagged PDF says of a stretch of marked content on a page. */
export interface Marked {
	/** Its place in the order of reading. */
	readonly order: number;
	/** The element, such as a paragraph, that it is part of. */
	readonly block: number;
	readonly isNote: boolean;
}

interface Node {
	role?: string;
	id?: string;
	type?: string;
	children?: Node[];
}

/** Elements within a line (ISO 32000-1, 14.8.4.4) and ones that only hold others together. */
const INLINE = new Set([
	...['Span', 'Quote', 'Reference', 'Code', 'Link', 'Annot', 'Em', 'Strong', 'Sub', 'Lbl'],
	...['NonStruct', 'Private', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'BibEntry']
]);
const NOTES = new Set(['Note', 'FENote']);
/** Deeper trees are made to be slow. */
const DEEPEST = 200;

/** The structure of a page, by the ids of its marked content; empty for a page that is not tagged. */
export async function structureOf(page: PdfPage): Promise<ReadonlyMap<string, Marked>> {
	const found = new Map<string, Marked>();
	// A damaged tree is as good as none.
	const root = (await page.getStructTree().catch(() => null)) as Node | null;
	let blocks = 0;
	const walk = (node: Node, block: number, isNote: boolean, depth: number) => {
		if (depth > DEEPEST) return;
		if (node.type === 'content' && node.id !== undefined) {
			found.set(node.id, { order: found.size, block, isNote });
			return;
		}
		const role = node.role ?? '';
		const own = node.role === undefined || INLINE.has(role) ? block : ++blocks;
		for (const child of node.children ?? []) {
			walk(child, own, isNote || NOTES.has(role), depth + 1);
		}
	};
	if (root) walk(root, 0, false, 0);
	return found;
}
