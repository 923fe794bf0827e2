import type { StatementKey } from '#lib/record/statement.ts';
import type { Task } from './tasks.ts';

/** Claims and responses for a lesson, in the teacher's order, with a title and questions. */
export interface Pack {
	items: StatementKey[];
	title: string;
	questions: string[];
	/** What the class does with it, in the teacher's order. */
	tasks?: readonly Task[];
	/** Decides who reads which side first; groups are only made where there is one. */
	seed?: string;
}

export const EMPTY_PACK: Pack = { items: [], title: '', questions: [] };

/** More than a lesson can hold; an address that asks for more is taken for damaged. */
export const MOST_ITEMS = 400;

/** Whether a text from outside can be the key of a statement. */
export function isItem(text: string): text is StatementKey {
	return /^(?:claim|response)\/[a-z0-9-]{1,200}$/.test(text);
}

/** Puts statements at the end that are not in the pack yet. */
export function withItems(pack: Pack, keys: readonly StatementKey[]): Pack {
	return { ...pack, items: [...new Set([...pack.items, ...keys])].slice(0, MOST_ITEMS) };
}

/** Moves one item by one place; at the ends it stays where it is. */
export function moved(pack: Pack, from: number, to: number): Pack {
	const items = [...pack.items];
	if (from < 0 || from >= items.length || to < 0 || to >= items.length) return pack;
	const [item] = items.splice(from, 1);
	if (item !== undefined) items.splice(to, 0, item);
	return { ...pack, items };
}
