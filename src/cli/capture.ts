import * as v from 'valibot';
import { isMap, parseDocument } from 'yaml';
import { findRecord, pathIn, readFiles } from '#lib/disk/record-folder.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { commit } from '#lib/evidence/commitment.ts';
import { factsOf } from '#lib/evidence/evidence.ts';
import { keptText } from '#lib/evidence/kept-text.ts';
import { Id } from '#lib/evidence/values.ts';
import { messages } from '#lib/i18n/en/problems.ts';
import { sayProblem } from '#lib/i18n/problems.ts';
import { parseFile, problemsIn } from '#lib/record/files.ts';
import { nearest } from '#lib/record/nearest.ts';
import { proveAll } from '#lib/record/prove.ts';
import { Source } from '#lib/record/schema.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { count } from './count.ts';
import { readBytes, readCapture } from './files.ts';
import { FACTS, type Fact } from './options.ts';
import { placeOfText } from './place-of-text.ts';
import { printed, printProblems } from './problems.ts';
import { readDocument } from './read-document.ts';
import { UsageError } from './usage.ts';

/** Width at which the record's files are wrapped, so that writing one again changes no other line. */
const LINE_WIDTH = 100;

export interface Capturing extends Partial<Record<Fact, string>> {
	record: string;
	id: string;
	date?: string;
	entry?: string;
	ocr?: string;
}

/**
 * Makes or updates a source and the commitment to its text. For a new source the fields come as
 * options; for one that exists the text is captured anew and its other fields stay as they are.
 */
export async function capture(path: string, given: Capturing): Promise<number> {
	const { record, id } = given;
	const file = `data/sources/${id}.yaml`;
	const named = v.safeParse(Id, id);
	if (!named.success) {
		throw new UsageError(printed(problemsIn(named.issues, '--id', Id)));
	}
	const { text, kept, isOfMachine = false } = await textIn(path, given);
	const commitment = await commit({ places: [], ...text });
	if (commitment.passages.length === 0) throw new UsageError(`${path} holds no text.`);
	const captured = given.date ?? new Date().toISOString().slice(0, 10);
	const folder = await findRecord(record);
	const files = await readFiles(folder);
	if (given.publisher !== undefined) findParty(given.publisher, files);
	const existing = files.find((one) => one.path === file);
	if (existing?.fault) {
		printProblems(parseFile(existing).problems);
		console.error('Nothing was written.');
		return 1;
	}
	const source = sourceFile(existing?.text, { ...given, captured, isOfMachine });

	const evidenceFile = `data/evidence/${id}.json`;
	const { evidence, problems } = await proveAll(
		[
			...files.filter((one) => one.path !== file && one.path !== evidenceFile),
			{ path: file, text: source }
		].filter((one) => !one.path.startsWith('data/sources/') || one.path === file),
		[{ name: `${id}.${text.file ? 'json' : 'txt'}`, ...text }]
	);
	const own = evidence.get(id);
	if (!own || problems.some(({ code }) => code === 'left-out')) {
		printProblems(problems);
		console.error('Nothing was written.');
		return 1;
	}
	await writeAll([
		...(kept ? [kept] : []),
		{ path: pathIn(folder, file), content: source },
		{ path: pathIn(folder, evidenceFile), content: `${JSON.stringify(own, null, '\t')}\n` }
	]);
	console.log(
		`${id}: ${count(factsOf(own).passages, '# passage', '# passages')}, ${count(factsOf(own).characters, '# character', '# characters')}, ${count(own.disclosed.length, '# passage quoted', '# passages quoted')}\nroot ${own.root}\nKeep ${kept?.path ?? path} outside the repository: with it every proof can be made again.`
	);
	if (isOfMachine) {
		console.log(
			`A program read words of it from pictures: ${id} says so (readBy: machine) wherever it is quoted. Compare what you quote with the pictures, then write the day under "compared".`
		);
	}
	return 0;
}

/** The text to commit to; of a PDF or another document also the file in which its text is kept. */
async function textIn(path: string, { id, entry, ocr }: Capturing) {
	// What comes by the standard input can be read once.
	const document =
		path === '-' ? null : await readDocument(await readBytes(path), path, { pick: entry, ocr });
	if (!document) return { text: await readCapture(path) };
	const { text, places, mediaType, digest } = document;
	const file = { mediaType, digest };
	const content = keptText({ text, places }, file);
	return {
		text: { text, places, file },
		isOfMachine: document.machine !== undefined,
		kept: { path: await placeOfText(path, `${id}.json`, content), content }
	};
}

/** A publisher is bound by the root, so it has to be one of the record; another is refused, and the one that may be meant named. */
function findParty(id: string, files: readonly DataFile[]): void {
	const ids = files.flatMap(({ path }) => /^data\/parties\/(.*)\.yaml$/.exec(path)?.[1] ?? []);
	if (ids.includes(id)) return;
	const at = { file: '--publisher', path: [] };
	throw new UsageError(
		printed([{ code: 'dangling', at, kind: 'party', id, near: nearest(id, ids) }])
	);
}

/** The source file with the capture written into it, comments and order kept; checked before it is given. */
function sourceFile(
	existing: string | undefined,
	given: Capturing & { captured: string; isOfMachine: boolean }
): string {
	// YAML's failsafe schema, as everywhere in the record: `published: 2023` is a text, not a number.
	const document = parseDocument(
		existing ?? '# yaml-language-server: $schema=../schema/source.json\n{}\n',
		{ schema: 'failsafe' }
	);
	if (document.errors.length > 0 || (document.contents && !isMap(document.contents))) {
		throw new UsageError(
			`data/sources/${given.id}.yaml is not readable as a source: correct it first ("npm run rejoinder -- check" shows where).`
		);
	}
	for (const field of [...(Object.keys(FACTS) as Fact[]), 'captured'] as const) {
		const value = given[field];
		if (value !== undefined) document.set(field, value);
	}
	if (given.isOfMachine) {
		// Whatever was compared before was another text.
		document.set('readBy', 'machine');
		document.delete('compared');
	}
	if (!existing && document.contents && 'flow' in document.contents) document.contents.flow = false;
	const checked = v.safeParse(Source, document.toJS());
	if (!checked.success) {
		const file = `data/sources/${given.id}.yaml`;
		const wrong = problemsIn(checked.issues, file, Source).map((problem) => {
			const field = problem.at.path.join('.');
			return problem.code === 'missing-field'
				? `--${field} is missing`
				: `${field} ${sayProblem(problem, messages)[0]}`;
		});
		throw new UsageError(`The source is not complete: ${wrong.join('; ')}.`);
	}
	return document.toString({ lineWidth: LINE_WIDTH });
}
