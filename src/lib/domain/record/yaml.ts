import { FAILSAFE_SCHEMA, YAMLException, load } from 'js-yaml';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { Problem } from '../problem.ts';

/**
 * Two readers of one language, each for what it does best: js-yaml read 5.6 MB in 0.6 s where `yaml`
 * took 2.1 s over half of them; but `yaml` knows the line of every value, so it is asked about files
 * in which something is wrong.
 */

/** A file of the record, path from the project's root. */
export interface DataFile {
	path: string;
	text: string;
}

/**
 * The value of a YAML file, every scalar as the string that is written there (YAML's failsafe
 * schema), so that no date becomes a point in time and no id a number. Aliases are refused: the
 * record has no use for them, and nested ones can blow a small file up to any size.
 */
export function parseYaml(
	file: DataFile
): { kind: 'value'; value: unknown } | { kind: 'problem'; problem: Problem } {
	try {
		return { kind: 'value', value: load(file.text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 }) };
	} catch (error) {
		const known = error instanceof YAMLException;
		const line = known && error.mark ? { line: error.mark.line + 1 } : {};
		return {
			kind: 'problem',
			problem: {
				file: file.path,
				...line,
				path: '',
				code: 'yaml',
				message: `not readable as YAML: ${known ? error.reason : String(error)}`,
				remedy: remedyFor(known ? error.reason : '')
			}
		};
	}
}

/** What to do about the mistakes that are none of punctuation, by what the reader says of them. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
	[/alias/, 'Write the value out again in each place: the record uses no aliases.'],
	[/duplicated mapping key/, 'Keep one of the two: a field stands once.'],
	[/input is empty/, 'Write the fields that data/README.md lists, or remove the file.'],
	[/single document/, 'Keep one document: remove the line "---" between them.'],
	[/unknown .*tag/, 'Remove the tag ("!…"): every value is plain text, a list or a mapping.'],
	[/non-printable/, 'Remove the control character at this line; most editors can show it.']
];

function remedyFor(reason: string): string {
	return (
		REMEDIES.find(([pattern]) => pattern.test(reason))?.[1] ??
		'Correct the indentation or the quotation marks at this line; texts with ": " or " #" need quotation marks around them.'
	);
}

/** Line of the first mistake in a JSON text, which is YAML too; engines tell it each in its own way, or not. */
export function syntaxErrorLine(text: string): number | undefined {
	return parseDocument(text).errors[0]?.linePos?.[0].line;
}

/** Where in a file's structure something stands: keys and places in lists. */
export type Path = readonly (string | number)[];

/** `claims[0].quotes[1].text` */
export function formatPath(path: Path): string {
	return path
		.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`))
		.join('');
}

/** Finds lines in one file, reading it only when first asked. */
export class LineFinder {
	#document: Document | undefined;
	#counter = new LineCounter();
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** Line, from 1, of the value at `path`, or of its nearest ancestor that exists. */
	lineOf(path: Path): number {
		this.#document ??= parseDocument(this.#text, { lineCounter: this.#counter });
		for (let depth = path.length; depth > 0; depth--) {
			const node = this.#document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return this.#counter.linePos(node.range[0]).line;
		}
		return 1;
	}
}
