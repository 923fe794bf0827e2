import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { isMap, parseDocument } from 'yaml';
import { commit } from '#lib/domain/evidence/commitment.ts';
import { formatProblem } from '#lib/domain/problem.ts';
import { proveAll } from '#lib/domain/record/prove.ts';
import { Source } from '#lib/domain/schema.ts';
import { UsageError, readData, readText, writeWhole } from './files.ts';

const FIELDS = ['title', 'about', 'publisher', 'published', 'language', 'url', 'kind'] as const;

/** Width at which the record's files are wrapped, so that writing one again changes no other line. */
const LINE_WIDTH = 100;

/**
 * Makes or updates a source and the commitment to its text. For a new source the fields come as
 * options; for one that exists the text is captured anew and its other fields stay as they are.
 */
export async function capture(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			root: { type: 'string', default: '.' },
			id: { type: 'string' },
			date: { type: 'string' },
			...Object.fromEntries(FIELDS.map((field) => [field, { type: 'string' as const }]))
		}
	});
	const [path] = positionals;
	const given = values as Record<string, string | undefined>;
	const { root = '.', id } = given;
	if (path === undefined || id === undefined) {
		throw new UsageError(
			`capture needs a text file and an id: capture <text file> --id <source id> [${FIELDS.map((f) => `--${f} …`).join(' ')}]`
		);
	}
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
		throw new UsageError(`"${id}" is no id: lower-case ASCII letters, digits and single hyphens.`);
	}
	const text = await readText(path);
	const commitment = await commit(text);
	if (commitment.passages.length === 0) throw new UsageError(`${path} holds no text.`);
	const captured = given.date ?? new Date().toISOString().slice(0, 10);
	const file = `data/sources/${id}.yaml`;
	const files = await readData(root);
	const source = sourceFile(files.find((one) => one.path === file)?.text, { ...given, captured });

	const evidenceFile = `data/evidence/${id}.json`;
	const { evidence, problems } = await proveAll(
		[
			...files.filter((one) => one.path !== file && one.path !== evidenceFile),
			{ path: file, text: source }
		].filter((one) => !one.path.startsWith('data/sources/') || one.path === file),
		[{ name: `${id}.txt`, text }]
	);
	const own = evidence.get(id);
	if (!own) {
		for (const problem of problems) console.error(formatProblem(problem));
		console.error('Nothing was written.');
		return 1;
	}
	await writeWhole(join(root, file), source);
	await writeWhole(join(root, evidenceFile), `${JSON.stringify(own, null, '\t')}\n`);
	console.log(
		`${id}: ${own.passages} passages, ${own.characters} characters, ${own.disclosed.length} passages quoted\nroot ${own.root}\nKeep ${path} outside the repository: with it every proof can be made again.`
	);
	return 0;
}

/** The source file with the capture written into it, comments and order kept; checked before it is given. */
function sourceFile(
	existing: string | undefined,
	given: Record<string, string | undefined>
): string {
	// YAML's failsafe schema, as everywhere in the record: `published: 2023` is a text, not a number.
	const document = parseDocument(
		existing ?? '# yaml-language-server: $schema=../schema/source.json\n{}\n',
		{ schema: 'failsafe' }
	);
	if (document.errors.length > 0 || (document.contents && !isMap(document.contents))) {
		throw new UsageError(
			`data/sources/${given.id ?? ''}.yaml is not readable as a source: correct it first ("npm run rejoinder -- check" shows where).`
		);
	}
	for (const field of [...FIELDS, 'captured']) {
		const value = given[field];
		if (value !== undefined) document.set(field, value);
	}
	if (!existing && document.contents && 'flow' in document.contents) document.contents.flow = false;
	const checked = v.safeParse(Source, document.toJS());
	if (!checked.success) {
		const wrong = checked.issues.map((issue) => {
			const field = issue.path?.map((item) => String(item.key)).join('.') ?? '';
			return issue.received === 'undefined' ? `--${field} is missing` : `${field} ${issue.message}`;
		});
		throw new UsageError(`The source is not complete: ${[...new Set(wrong)].join('; ')}.`);
	}
	return document.toString({ lineWidth: LINE_WIDTH });
}
