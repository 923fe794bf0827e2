import { getContext, setContext } from 'svelte';
import type { CodeKey } from '#lib/coding/codebook.ts';
import type { CodeNotes } from '#lib/i18n/code-notes.ts';

const NOTES = Symbol('notes of kinds');

/** A page that has notes of its kinds (CodeNotes) says so, before its labels are made. */
export function provideCodeNotes(notes: () => CodeNotes): void {
	setContext(NOTES, notes);
}

/** Whether there is a note of a kind; on pages without any there is none. */
export function useCodeNotes(): (key: CodeKey) => boolean {
	const notes = getContext<(() => CodeNotes) | undefined>(NOTES);
	return (key) => notes?.().notes.some((one) => one.key === key) ?? false;
}
