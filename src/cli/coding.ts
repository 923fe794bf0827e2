import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareReadings, type Comparison } from '#lib/coding/compare.ts';
import { keepReadings } from '#lib/coding/keep.ts';
import { passagesOf } from '#lib/coding/passages.ts';
import { readSheet } from '#lib/coding/read-sheet.ts';
import { unitsOf, type Measured, type Unit } from '#lib/coding/readings.ts';
import { sheetCsv } from '#lib/coding/sheet.ts';
import { sheetPage, type SheetWords } from '#lib/coding/sheet-page.ts';
import { findRecord, pathIn, readFiles, type RecordFolder } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { isSameReader } from '#lib/record/reader.ts';
import { readRecord } from '#lib/record/read.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { count } from './count.ts';
import { readText } from './files.ts';
import { printed, printProblems } from './problems.ts';
import { UsageError } from './usage.ts';

interface Options {
	record: string;
	out: string;
	by?: string;
	date?: string;
	json?: boolean;
	keep?: boolean;
}

/** Makes the sheet for a second reader, or compares one that was filled in with the first readings. */
export async function coding(
	what: 'sheet' | 'compare',
	file: string | undefined,
	options: Options
): Promise<number> {
	if (what === 'sheet') return sheet(options);
	if (file === undefined || options.by === undefined) {
		throw new UsageError(
			'compare needs the table that was filled in and who filled it in: coding compare coding.csv --by "Their name".'
		);
	}
	return compare(file, options.by.trim(), options);
}

async function sheet({ record: folder, out }: Options): Promise<number> {
	const passages = passagesOf((await recordIn(folder)).record);
	if (passages.length === 0) throw new UsageError('The record has no passage to read yet.');
	const page = sheetPage(passages, await allWords(), {
		script: await readText(join(import.meta.dirname, 'coding-page/page.js')),
		style: await readText(join(import.meta.dirname, 'coding-page/page.css')),
		hash: (text) => hash('sha256', text, 'base64')
	});
	const files = [
		{ path: join(out, 'coding.html'), content: page },
		{ path: join(out, 'coding.csv'), content: sheetCsv(passages) }
	];
	// What a second reader may have filled in is never written over.
	const there = files.find(({ path }) => existsSync(path));
	if (there) throw new UsageError(`${there.path} is there already: choose another folder.`);
	await writeAll(files);
	for (const { path } of files) console.log(path);
	console.log(`${count(passages.length, '# passage', '# passages')}, without our readings`);
	return 0;
}

async function compare(file: string, by: string, options: Options): Promise<number> {
	const { record, files, folder } = await recordIn(options.record);
	const units = unitsOf(record);
	if (by === '') throw new UsageError('--by needs the name of the second reader.');
	const { coded, problems } = readSheet(
		{ path: file, text: await readText(file) },
		passagesOf(record)
	);
	const isCoded = ({ key }: Unit) => coded.some(({ unit }) => unit === key);
	const own = units.find((unit) => isCoded(unit) && isSameReader(unit.reader?.by ?? '', by));
	if (own) {
		throw new UsageError(
			`"${by}" made the first reading of ${own.key}: a second reading is another person's.`
		);
	}
	const compared = compareReadings(units, coded);
	if (options.json) console.log(jsonForTerminal({ by, ...compared }, '\t'));
	else console.log((await report(compared, by)).join('\n'));
	printProblems(problems);
	if (problems.length > 0) {
		if (options.keep) console.error('Nothing was written: mend the table first.');
		return 1;
	}
	if (options.keep) {
		const when = options.date ?? new Date().toISOString().slice(0, 10);
		const kept = keepReadings(files, coded, { by, when });
		const { problems: found } = await readRecord(
			files.map((one) => kept.find(({ path }) => path === one.path) ?? one),
			sha256
		);
		if (found.length > 0) {
			throw new UsageError(
				`Nothing was written: the record would have problems.\n${printed(found)}`
			);
		}
		await writeAll(kept.map(({ path, text }) => ({ path: pathIn(folder, path), content: text })));
		for (const { path } of kept) console.error(`written  ${pathIn(folder, path)}`);
	}
	return 0;
}

interface Whole {
	record: TheRecord;
	files: DataFile[];
	folder: RecordFolder;
}

/** A record without problems, and its files. */
async function recordIn(at: string): Promise<Whole> {
	const folder = await findRecord(at);
	const files = await readFiles(folder);
	const { record, problems } = await readRecord(files, sha256);
	if (problems.length > 0) {
		throw new UsageError(`The record has problems; "check" lists them.\n${printed(problems)}`);
	}
	return { record, files, folder };
}

async function report({ measured, disagreements }: Comparison, by: string): Promise<string[]> {
	const { variables } = await loadMessages(SOURCE_LANGUAGE, 'codebook');
	return [
		...measured.map((one) => `${variables[one.variable]}: ${inWords(one)}`),
		...(disagreements.length === 0
			? []
			: ['', `${count(disagreements.length, '# difference', '# differences')}:`]),
		...disagreements.flatMap(({ unit, words, first, second }) => [
			unit,
			`    ${words}`,
			`    first reading: ${first}`,
			`    ${by}: ${second}`
		])
	];
}

function inWords({ all, agreement }: Measured): string {
	if (!agreement) return `none of ${count(all, '# passage', '# passages')} read twice`;
	const { units, same, alpha } = agreement;
	const base = `${units} of ${count(all, '# passage', '# passages')} read twice`;
	const said = alpha === null ? 'not defined, all readings are one kind' : alpha.toFixed(3);
	return `${(same * 100).toFixed(1)} % the same, Krippendorff's alpha ${said}; ${base}`;
}

async function allWords(): Promise<Record<Language, SheetWords>> {
	const each = await Promise.all(
		LANGUAGES.map(async (lang) => [lang, await wordsIn(lang)] as const)
	);
	return Object.fromEntries(each) as Record<Language, SheetWords>;
}

async function wordsIn(lang: Language): Promise<SheetWords> {
	const core = await loadMessages(lang, 'core');
	const { codebook, entry, lists, sheet } = await loadMessages(lang, 'codebook');
	const { whole, progress, ...said } = sheet;
	return {
		said: { ...said, ...whole, progress: progress('{done}', '{all}') },
		names: { move: core.move, question: core.question.kind },
		lists,
		codebook,
		entry
	};
}
