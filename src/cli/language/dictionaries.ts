import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HOME } from '#lib/disk/home.js';
import { loadMessages, type Dictionaries } from '#lib/i18n/messages.ts';
import { parametersOf, phrasesOf, templateOf, type Say } from '#lib/i18n/phrases.ts';
import { isMissing } from '#lib/i18n/unfinished.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { countedOf } from './counted.ts';

/** A word or phrase of the interface: what English says, and what another language does. */
export interface InterfacePhrase {
	id: string;
	dictionary: string;
	path: readonly string[];
	/** The English words with `{name}` where something is filled in; undefined where a program counts or chooses. */
	source: string | undefined;
	/** Names of what is filled in, as English calls it, and as the language's own dictionary does. */
	names: readonly string[];
	parameters: readonly string[];
	isSaid: boolean;
	/** What the language says, where it has it in that form. */
	said: string | undefined;
	/** Of a phrase that goes by a number: the parameter, and the forms in the order of a file of gettext. */
	counted: { at: number; english: readonly string[]; own: readonly string[] } | undefined;
}

const FOLDER = join(HOME, 'src/lib/i18n');

export const folderOf = (tag: string) => join(FOLDER, tag);

/** Whether the dictionaries of a language were begun, in the table or not yet. */
export const isBegun = (tag: string) => existsSync(join(folderOf(tag), 'core.ts'));

/** Languages that have dictionaries, by tag. */
export async function begunLanguages(): Promise<string[]> {
	const entries = await readdir(FOLDER, { withFileTypes: true });
	const folders = entries.flatMap((one) => (one.isDirectory() ? [one.name] : []));
	return [...new Set([...LANGUAGES, ...folders.filter(isBegun)])].sort();
}

/** Names of the dictionaries: the files of the source language. */
export async function dictionaryNames(): Promise<(keyof Dictionaries)[]> {
	const files = await readdir(folderOf(SOURCE_LANGUAGE));
	return files
		.filter((name) => /^[a-z]+\.ts$/.test(name))
		.map((name) => name.slice(0, -3) as keyof Dictionaries)
		.sort();
}

/** All that the interface says, with what a language says of it; nothing of one that was not begun. */
export async function interfacePhrases(tag: string): Promise<InterfacePhrase[]> {
	const all: InterfacePhrase[] = [];
	for (const dictionary of await dictionaryNames()) {
		const english = phrasesOf(await loadMessages(SOURCE_LANGUAGE, dictionary));
		// Dictionaries are found by their tag, whether the table has it by now or not.
		const other = isBegun(tag) ? phrasesOf(await loadMessages(tag as Language, dictionary)) : [];
		const own = new Map(other.map(({ path, says }) => [path.join('/'), says]));
		for (const { path, says, text } of english) {
			const at = path.join('/');
			all.push({
				id: `${dictionary}#${at}`,
				dictionary,
				path,
				...standing(says, text, own.get(at), tag)
			});
		}
	}
	return all;
}

type Standing = Omit<InterfacePhrase, 'id' | 'dictionary' | 'path'>;

function standing(
	english: unknown,
	source: string | undefined,
	own: unknown,
	tag: string
): Standing {
	const isSaid = own !== undefined && !isMissing(own);
	const names = typeof english === 'function' ? (parametersOf(english as Say) ?? []) : [];
	const none = { names, isSaid, said: undefined, counted: undefined };
	if (!isSaid) {
		const counted = source === undefined ? countedIn(english, undefined, names, tag) : undefined;
		return { ...none, source, parameters: names, counted };
	}
	const parameters = typeof own === 'function' ? (parametersOf(own as Say) ?? []) : [];
	if (source !== undefined && typeof own === 'string') {
		return { ...none, source, parameters, said: own };
	}
	const said =
		source !== undefined && typeof own === 'function' ? templateOf(own as Say, names) : undefined;
	if (said !== undefined) return { ...none, source, parameters, said };
	// One that chooses where English does not is no text that could be exchanged, unless it counts.
	return { ...none, source: undefined, parameters, counted: countedIn(english, own, names, tag) };
}

function countedIn(
	english: unknown,
	own: unknown,
	names: readonly string[],
	tag: string
): InterfacePhrase['counted'] {
	if (typeof english !== 'function') return undefined;
	const there = typeof own === 'function' ? countedOf(own as Say, tag, names) : undefined;
	if (own !== undefined && (!there || !isByNumber(there.forms))) {
		// Where the language has one form for all, only English can tell what is counted.
		const one = countedOf(english as Say, SOURCE_LANGUAGE, names);
		if (!one || !isByNumber(one.forms) || typeof own !== 'function') return undefined;
		const same = countedOf(own as Say, tag, names, one.at);
		return same && { at: one.at, english: one.forms, own: same.forms };
	}
	const here = countedOf(english as Say, SOURCE_LANGUAGE, names, there?.at);
	if (!here || !(there ?? isByNumber(here.forms))) return undefined;
	return { at: here.at, english: here.forms, own: there?.forms ?? [] };
}

const isByNumber = (forms: readonly string[]) => new Set(forms).size > 1;
