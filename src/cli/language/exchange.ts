import { join } from 'node:path';
import { findRecord, pathIn, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { placesIn } from '#lib/i18n/phrases.ts';
import { ownWordsOf, withOwnWords } from '#lib/record/own-words.ts';
import { readRecord } from '#lib/record/read.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { hiddenCharacter } from '#lib/text/hidden.ts';
import { isLanguage, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { count } from '../count.ts';
import { readText } from '../files.ts';
import { printed } from '../problems.ts';
import { UsageError } from '../usage.ts';
import { formatted } from './add.ts';
import { folderOf, interfacePhrases, isBegun, type InterfacePhrase } from './dictionaries.ts';
import { DictionarySource } from './dictionary-source.ts';
import { readPo, writePo, type Exchanged, type Refused } from './po.ts';

/** Writes what there is to translate, with what is translated already, as a file for translators. */
export async function exportTexts(
	tag: string,
	options: { record: string; out?: string }
): Promise<number> {
	const path = options.out ?? `${tag}.po`;
	const phrases = await phrasesIn(tag);
	const texts = [...exchanged(phrases), ...recordTexts(await recordFiles(options.record), tag)];
	await writeAll([{ path, content: writePo(tag, texts) }]);
	console.error(`written  ${path}: ${count(texts.length, '# text', '# texts')}`);
	const byHand = phrases.filter(({ source }) => source === undefined);
	console.error(
		`by hand, since they count or choose: ${count(byHand.length, '# phrase', '# phrases')}`
	);
	for (const { id } of byHand) console.error(`    ${id}`);
	return 0;
}

/** Takes in what a translator filled in: all of the file, or, where anything in it is wrong, nothing. */
export async function importTexts(file: string, options: { record: string }): Promise<number> {
	const { language, texts, refused } = readPo(await readText(file));
	if (refused.length > 0) return refuse(file, refused);
	const phrases = new Map((await phrasesIn(language)).map((one) => [one.id, one]));
	const folder = await findRecord(options.record);
	const files = await readFiles(folder);
	const known = new Map(
		[...exchanged([...phrases.values()]), ...recordTexts(files, language)].map((one) => [
			one.id,
			one
		])
	);
	const byHand = new Set(
		[...phrases.values()].filter(({ source }) => source === undefined).map(({ id }) => id)
	);
	const problems: Refused[] = [];
	const source = new DictionarySource();
	const words = new Map<string, string>();
	for (const { line, ...text } of texts) {
		const there = known.get(text.id);
		const says = there
			? wrongWith(text, there)
			: byHand.has(text.id)
				? `"${text.id}" counts or chooses, and is written by hand`
				: `there is no "${text.id}"`;
		if (says !== undefined) problems.push({ line, says });
		else if (text.said === '' || text.said === there?.said) continue;
		else {
			const phrase = phrases.get(text.id);
			if (!phrase) words.set(text.id, text.said);
			else if (!say(source, language, phrase, text.said)) {
				problems.push({
					line,
					says: `"${text.id}" is written otherwise than can be exchanged: change it by hand`
				});
			}
		}
	}
	if (words.size > 0 && !isLanguage(language)) {
		throw new UsageError(
			`The record cannot have texts in ${language} before its row is in the table of languages: "language add" prints it.`
		);
	}
	if (problems.length > 0) return refuse(file, problems);
	const changed = withOwnWords(files, language, words);
	await checkRecord(files, changed);
	const dictionaries = source.changed();
	await writeAll([
		...changed.map(({ path, text }) => ({ path: pathIn(folder, path), content: text })),
		...(await Promise.all(
			dictionaries.map(async ({ path, text }) => ({ path, content: await formatted(path, text) }))
		))
	]);
	for (const { path } of changed) console.error(`written  ${pathIn(folder, path)}`);
	for (const { path } of dictionaries) console.error(`written  ${path}`);
	if (changed.length + dictionaries.length === 0) console.error('Nothing in it is new.');
	return 0;
}

async function phrasesIn(tag: string): Promise<InterfacePhrase[]> {
	if (tag === SOURCE_LANGUAGE) throw new UsageError('English is what is translated from.');
	if (!isBegun(tag)) {
		throw new UsageError(`"${tag}" was not begun: "language add ${tag}" makes its dictionaries.`);
	}
	// What is made of other texts by the program, as the guide of the desk is, cannot be written back.
	const source = new DictionarySource();
	return (await interfacePhrases(tag)).map((phrase) =>
		phrase.source !== undefined && say(source, tag, phrase, phrase.source)
			? phrase
			: { ...phrase, source: undefined }
	);
}

async function recordFiles(folder: string): Promise<DataFile[]> {
	return readFiles(await findRecord(folder));
}

function exchanged(phrases: readonly InterfacePhrase[]): Exchanged[] {
	return phrases.flatMap(({ id, source, said }) =>
		source === undefined || source === '' ? [] : [{ id, source, said: said ?? '' }]
	);
}

function recordTexts(files: readonly DataFile[], tag: string): Exchanged[] {
	return ownWordsOf(files).map(({ id, said }) => ({
		id,
		source: said.get(SOURCE_LANGUAGE)!,
		said: said.get(tag) ?? ''
	}));
}

/** What is wrong with a text that came back, beside what was given out. */
function wrongWith(text: Exchanged, there: Exchanged): string | undefined {
	if (text.source !== there.source) {
		return `the English of "${text.id}" reads otherwise by now: “${there.source}”`;
	}
	if (text.said === '') return undefined;
	const [wanted, given] = [placesIn(there.source), placesIn(text.said)];
	const lost = wanted.find((one) => !given.includes(one));
	if (lost !== undefined) return `"${text.id}" has lost {${lost}}`;
	const more = given.find((one) => !wanted.includes(one));
	if (more !== undefined) return `"${text.id}" has {${more}}, which English does not`;
	const hidden = hiddenCharacter(text.said);
	if (hidden !== null) return `"${text.id}" has ${hidden}, which cannot be seen`;
	return /^\s|\s$/.test(text.said) && text.said.trim() === ''
		? `"${text.id}" is nothing but space`
		: undefined;
}

function say(
	source: DictionarySource,
	tag: string,
	phrase: InterfacePhrase,
	said: string
): boolean {
	const { dictionary, path, names, parameters } = phrase;
	const own = said.replace(/\{([\w$]+)\}/g, (place, name: string) => {
		const at = names.indexOf(name);
		return at < 0 ? place : `{${parameters[at]!}}`;
	});
	return source.say(join(folderOf(tag), `${dictionary}.ts`), path, own, parameters);
}

async function checkRecord(
	files: readonly DataFile[],
	changed: readonly DataFile[]
): Promise<void> {
	const after = files.map((one) => changed.find(({ path }) => path === one.path) ?? one);
	const { problems } = await readRecord(after, sha256);
	if (problems.length > 0) {
		throw new UsageError(
			`Nothing was written: the record would have problems.\n${printed(problems)}`
		);
	}
}

function refuse(file: string, refused: readonly Refused[]): number {
	for (const { line, says } of refused.toSorted((a, b) => a.line - b.line)) {
		console.error(`${file}:${line}: ${says}`);
	}
	console.error('Nothing was written.');
	return 1;
}
