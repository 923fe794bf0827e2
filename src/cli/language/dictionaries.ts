import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HOME } from '#lib/disk/home.js';
import { loadMessages, type Dictionaries } from '#lib/i18n/messages.ts';
import { parametersOf, phrasesOf, templateOf } from '#lib/i18n/phrases.ts';
import { isMissing } from '#lib/i18n/unfinished.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';

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
				...standing(says, text, own.get(at))
			});
		}
	}
	return all;
}

type Say = (...given: unknown[]) => unknown;

function standing(
	english: unknown,
	source: string | undefined,
	own: unknown
): Pick<InterfacePhrase, 'source' | 'names' | 'parameters' | 'isSaid' | 'said'> {
	const isSaid = own !== undefined && !isMissing(own);
	const names = typeof english === 'function' ? (parametersOf(english as Say) ?? []) : [];
	if (!isSaid || source === undefined) {
		return { source, names, parameters: names, isSaid, said: undefined };
	}
	if (typeof own === 'string') return { source, names, parameters: [], isSaid, said: own };
	const parameters = parametersOf(own as Say) ?? [];
	const said = templateOf(own as Say, names);
	// One that chooses where English does not is no text that could be exchanged.
	return { source: said === undefined ? undefined : source, names, parameters, isSaid, said };
}
