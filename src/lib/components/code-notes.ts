import { getContext, setContext } from 'svelte';
import type { CodeKey } from '#lib/coding/codebook.ts';
import type { CodeNotes } from '#lib/i18n/code-notes.ts';

const NOTES = Symbol('notes of kinds');

interface PageNotes {
	/** None on a page without notes. */
	all: () => CodeNotes | undefined;
	/** The kinds that the labels made so far have named. */
	named: Set<CodeKey>;
}

/** A page that ends with notes of its kinds (CodeNotes) says so before its labels are made. */
export function provideCodeNotes(all: PageNotes['all']): void {
	setContext<PageNotes>(NOTES, { all, named: new Set() });
}

/** Names a kind: whether the page will have a note of it. On pages without notes it has none. */
export function useCodeNotes(): (key: CodeKey) => boolean {
	const notes = getContext<PageNotes | undefined>(NOTES);
	return (key) => {
		notes?.named.add(key);
		return notes?.all() !== undefined;
	};
}

/** The notes of the kinds that the labels before have named, with the words around them. */
export function namedNotes(): CodeNotes | undefined {
	const page = getContext<PageNotes | undefined>(NOTES);
	const all = page?.all();
	return all && { ...all, notes: all.notes.filter(({ key }) => page?.named.has(key)) };
}
