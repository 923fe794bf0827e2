import type { Language } from '#lib/text/languages.ts';
import type { messages as access } from './en/access.ts';
import type { messages as codebook } from './en/codebook.ts';
import type { messages as compare } from './en/compare.ts';
import type { messages as core } from './en/core.ts';
import type { messages as desk } from './en/desk.ts';
import type { messages as documents } from './en/documents.ts';
import type { messages as intake } from './en/intake.ts';
import type { messages as overview } from './en/overview.ts';
import type { messages as search } from './en/search.ts';
import type { messages as share } from './en/share.ts';
import type { messages as views } from './en/views.ts';
import type { ProblemMessages } from './problems.ts';

/** The dictionaries of every language, by the name of their file. English defines the keys of each. */
export interface Dictionaries {
	access: typeof access;
	codebook: typeof codebook;
	core: typeof core;
	compare: typeof compare;
	desk: typeof desk;
	documents: typeof documents;
	intake: typeof intake;
	overview: typeof overview;
	problems: ProblemMessages;
	search: typeof search;
	share: typeof share;
	views: typeof views;
}

export type Messages = Dictionaries['core'];
export type CodebookMessages = Dictionaries['codebook'];
export type CompareMessages = Dictionaries['compare'];
export type DeskMessages = Dictionaries['desk'];
export type DocumentMessages = Dictionaries['documents'];
export type IntakeMessages = Dictionaries['intake'];
export type OverviewMessages = Dictionaries['overview'];
export type ViewsMessages = Dictionaries['views'];
export type ShareMessages = Dictionaries['share'];

/** Loads one dictionary of one language, so that a page carries only the words that it says. */
export async function loadMessages<Name extends keyof Dictionaries>(
	lang: Language,
	name: Name
): Promise<Dictionaries[Name]> {
	// eslint-disable-next-line no-restricted-syntax -- what lies below this folder is dictionaries alone
	const { messages }: { messages: Dictionaries[Name] } = await import(`./${lang}/${name}.ts`);
	return messages;
}
