import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { ownWordsOf } from '#lib/record/own-words.ts';
import { quotedOf } from '#lib/record/quoted.ts';
import { readRecord } from '#lib/record/read.ts';
import { languageOf } from '#lib/record/statement.ts';
import { translationOf } from '#lib/record/translations.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { isLanguage, LANGUAGE_TABLE } from '#lib/text/languages.ts';
import { UsageError } from '../usage.ts';
import { printed } from '../problems.ts';
import { begunLanguages, interfacePhrases, isBegun } from './dictionaries.ts';

/** How much of something a language has. */
interface Share {
	done: number;
	of: number;
	percent: number;
	missing: string[];
}

interface Standing {
	language: string;
	name: string;
	/** Whether the site has it: whether the table of languages does. */
	inTable: boolean;
	interface: Share;
	record: Share;
	translations: Share;
}

/** Says how complete each language is; of one that is named, also what is missing. */
export async function status(
	tag: string | undefined,
	options: { record: string; json?: boolean }
): Promise<number> {
	if (tag !== undefined && !isBegun(tag)) {
		throw new UsageError(`"${tag}" was not begun: "language add ${tag}" makes its dictionaries.`);
	}
	const files = await readFiles(await findRecord(options.record));
	const { record, problems } = await readRecord(files, sha256);
	if (problems.length > 0) {
		throw new UsageError(`The record has problems; "check" lists them.\n${printed(problems)}`);
	}
	const words = ownWordsOf(files);
	const all: Standing[] = [];
	for (const language of tag === undefined ? await begunLanguages() : [tag]) {
		const phrases = await interfacePhrases(language);
		all.push({
			language,
			name: isLanguage(language) ? LANGUAGE_TABLE[language].name : language,
			inTable: isLanguage(language),
			interface: share(phrases.map(({ id, isSaid }) => [id, isSaid])),
			record: share(words.map(({ id, said }) => [id, said.has(language)])),
			translations: share(translated(record, language))
		});
	}
	if (options.json) console.log(jsonForTerminal(all, '\t'));
	else console.log((tag === undefined ? table(all) : report(all[0]!)).join('\n'));
	return 0;
}

function share(parts: readonly (readonly [id: string, isDone: boolean])[]): Share {
	const missing = parts.flatMap(([id, isDone]) => (isDone ? [] : [id]));
	const of = parts.length;
	const done = of - missing.length;
	// Rounded down: only what is whole is 100 per cent.
	return { done, of, percent: of === 0 ? 100 : Math.floor((done / of) * 1000) / 10, missing };
}

/** Every quotation that is not in a language, and whether it has a translation into it. */
function translated(record: TheRecord, tag: string): [string, boolean][] {
	const quoted = new Map(
		quotedOf(record)
			.filter((one) => languageOf(record, one).split('-')[0] !== tag)
			.map((one) => [`${one.source}: ${one.text}`, one])
	);
	return [...quoted].map(([id, one]) => [
		id,
		isLanguage(tag) && translationOf(record, one, tag) !== undefined
	]);
}

const PARTS = ['interface', 'record', 'translations'] as const;

function table(all: readonly Standing[]): string[] {
	const width = Math.max(...all.map(({ language }) => language.length), 'language'.length);
	const line = (head: string, cells: readonly string[], end = '') =>
		[head.padEnd(width), ...cells.map((cell, i) => cell.padStart(PARTS[i]!.length)), end]
			.join('  ')
			.trimEnd();
	return [
		line('language', PARTS),
		...all.map((one) =>
			line(
				one.language,
				PARTS.map((part) => `${one[part].percent} %`),
				one.inTable ? '' : 'not in the table of languages yet'
			)
		)
	];
}

function report(one: Standing): string[] {
	return PARTS.flatMap((part) => {
		const { done, of, percent, missing } = one[part];
		return [`${part}: ${percent} %, ${done} of ${of}`, ...missing.map((id) => `    ${id}`)];
	});
}
