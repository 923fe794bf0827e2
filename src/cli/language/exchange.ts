import { findRecord, pathIn, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { ownWordsOf, withOwnWords } from '#lib/record/own-words.ts';
import { readRecord } from '#lib/record/read.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { isLanguage, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { count } from '../count.ts';
import { readText } from '../files.ts';
import { printed } from '../problems.ts';
import { UsageError } from '../usage.ts';
import { formatted } from './add.ts';
import { isUnsaid, wrongWith, type Exchanged, type Refused } from './exchanged.ts';
import { InterfaceTexts } from './interface-texts.ts';
import { readPo, writePo } from './po.ts';
import { TranslationTexts } from './translation-texts.ts';
import { wrongTranslations } from './wrong-translations.ts';

/** Writes what there is to translate, with what is translated already, as a file for translators. */
export async function exportTexts(
	tag: string,
	options: { record: string; out?: string }
): Promise<number> {
	const path = options.out ?? `${tag}.po`;
	const said = await InterfaceTexts.of(tag);
	const files = await readFiles(await findRecord(options.record));
	const texts = [
		...said.texts,
		...recordTexts(files, tag),
		...new TranslationTexts(files, tag).texts
	];
	await writeAll([{ path, content: writePo(tag, texts) }]);
	console.error(`written  ${path}: ${count(texts.length, '# text', '# texts')}`);
	if (said.byHand.length > 0) {
		const phrases = count(said.byHand.length, '# phrase', '# phrases');
		console.error(`by hand, since ${tag} puts them together in its own way: ${phrases}`);
	}
	for (const id of said.byHand) console.error(`    ${id}`);
	return 0;
}

/** Takes in what a translator filled in: all of the file or, where anything in it is wrong, nothing. */
export async function importTexts(file: string, options: { record: string }): Promise<number> {
	const { language, texts, refused } = readPo(await readText(file));
	if (refused.length > 0) return refuse(file, refused);
	const spoken = await InterfaceTexts.of(language);
	const folder = await findRecord(options.record);
	const files = await readFiles(folder);
	const quotations = new TranslationTexts(files, language);
	const [ofInterface, ofRecord] = [byId(spoken.texts), byId(recordTexts(files, language))];
	const known = new Map([...ofInterface, ...ofRecord, ...byId(quotations.texts)]);
	const byHand = new Set(spoken.byHand);
	const problems: Refused[] = [];
	const lines = new Map(texts.map(({ id, line }) => [id, line]));
	const lineOf = (id: string) => lines.get(id) ?? 1;
	const interfaceSaid = new Map<string, readonly string[]>();
	const recordSaid = new Map<string, string>();
	const quotationsSaid = new Map<string, string>();
	for (const { line, ...text } of texts) {
		const { id, said, source } = text;
		const there = known.get(id);
		const says = there
			? wrongWith(text, there, language)
			: byHand.has(id)
				? `"${id}" is put together in a way of its own in ${language}: change it by hand`
				: (quotations.staleness(id, source) ?? `there is no "${id}"`);
		if (says !== undefined) problems.push({ line, says });
		else if (isUnsaid(text) || said.join('\0') === there?.said.join('\0')) continue;
		else if (ofInterface.has(id)) interfaceSaid.set(id, said);
		else (ofRecord.has(id) ? recordSaid : quotationsSaid).set(id, said[0]!);
	}
	const { byHand: refusedIds, waiting } = spoken.say(interfaceSaid);
	for (const id of refusedIds) {
		problems.push({ line: lineOf(id), says: `"${id}" cannot be written: change it by hand` });
	}
	const { newly, orphans } = quotations.newlySaid(quotationsSaid);
	for (const id of orphans) {
		problems.push({
			line: lineOf(id),
			says: `"${id}" is a part of a quotation that is not translated`
		});
	}
	const needsRow =
		recordSaid.size + quotationsSaid.size > 0 || needsRowFor(interfaceSaid, ofInterface);
	if (needsRow && !isLanguage(language)) {
		throw new UsageError(
			`Texts of the record, and phrases that count, cannot be in ${language} before its row is in the table of languages: "language add" prints it.`
		);
	}
	if (problems.length > 0) return refuse(file, problems);
	// No file holds both words of ours and translations.
	const changed = [...withOwnWords(files, language, recordSaid), ...quotations.written(newly)];
	const found = await problemsOf(files, changed);
	const wrong = wrongTranslations(found, changed, language);
	if (wrong.length > 0) {
		return refuse(
			file,
			wrong.map(({ original, says }) => ({ line: lineOf(quotations.idOf(original)), says }))
		);
	}
	if (found.length > 0) {
		throw new UsageError(`Nothing was written: the record would have problems.\n${printed(found)}`);
	}
	const dictionaries = spoken.changed();
	await writeAll([
		...changed.map(({ path, text }) => ({ path: pathIn(folder, path), content: text })),
		...(await Promise.all(
			dictionaries.map(async ({ path, text }) => ({ path, content: await formatted(path, text) }))
		))
	]);
	for (const { path } of changed) console.error(`written  ${pathIn(folder, path)}`);
	for (const { path } of dictionaries) console.error(`written  ${path}`);
	if (waiting.length > 0) {
		console.error('not written yet, since they wait for the rest of their texts:');
		for (const id of waiting) console.error(`    ${id}`);
	}
	if (changed.length + dictionaries.length + waiting.length === 0) {
		console.error('Nothing in it is new.');
	}
	return 0;
}

const byId = (texts: readonly Exchanged[]) => new Map(texts.map((one) => [one.id, one]));

/** What counts asks the table for the language's forms. */
const needsRowFor = (said: ReadonlyMap<string, unknown>, texts: ReadonlyMap<string, Exchanged>) =>
	[...said.keys()].some((id) => texts.get(id)?.plural !== undefined);

function recordTexts(files: readonly DataFile[], tag: string): Exchanged[] {
	if (tag === SOURCE_LANGUAGE) return [];
	return ownWordsOf(files).map(({ id, said }) => ({
		id,
		source: said.get(SOURCE_LANGUAGE)!,
		said: [said.get(tag) ?? '']
	}));
}

async function problemsOf(
	files: readonly DataFile[],
	changed: readonly DataFile[]
): Promise<Problem[]> {
	const now = new Map([...files, ...changed].map((one) => [one.path, one]));
	return (await readRecord([...now.values()], sha256)).problems;
}

function refuse(file: string, refused: readonly Refused[]): number {
	for (const { line, says } of refused.toSorted((a, b) => a.line - b.line)) {
		console.error(`${file}:${line}: ${says}`);
	}
	console.error('Nothing was written.');
	return 1;
}
