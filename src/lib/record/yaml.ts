import { FAILSAFE_SCHEMA, YAMLException, load } from 'js-yaml';
import {
	LineCounter,
	isMap,
	isNode,
	isScalar,
	isSeq,
	parseDocument,
	visit,
	type Document,
	type ErrorCode
} from 'yaml';
import type { Path } from './path.ts';
import type { DiskFault, Problem, YamlFault } from './problem.ts';

/**
 * Two readers of one language, each for what it does best: js-yaml read 5.6 MB in 0.6 s where `yaml`
 * took 2.1 s over half of them; but `yaml` knows the line of every value, so it is asked about files
 * in which something is wrong.
 */

/** A file of the record, path from the project's root. */
export interface DataFile {
	path: string;
	text: string;
	/** Why the file could not be read as a text; `text` is then empty. */
	fault?: FileFault;
	/** Where in the file that is. */
	line?: number;
}

/** What is wrong with the bytes of a file, or with what lies in its place. */
export type FileFault =
	| { code: 'not-a-plain-file'; found: 'link' | 'folder' | 'other' }
	| { code: 'not-utf-8' }
	| { code: 'byte-order-mark' }
	| { code: 'file-too-large'; most: number }
	| { code: 'disk'; fault: DiskFault };

/** What reading one file as a language comes to. */
export type Read = { kind: 'value'; value: unknown } | { kind: 'problem'; problem: Problem };

/**
 * The value of a YAML file, every scalar as the string that is written there (YAML's failsafe
 * schema), so that no date becomes a point in time and no id a number. Aliases are refused: the
 * record has no use for them, and nested ones can blow a small file up to any size.
 */
export function parseYaml(file: DataFile): Read {
	try {
		return { kind: 'value', value: load(file.text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 }) };
	} catch (error) {
		const line = error instanceof YAMLException && error.mark ? error.mark.line + 1 : undefined;
		return { kind: 'problem', problem: whyUnreadable(file, line) };
	}
}

/** What YAML does not allow in a text at all. */
const UNPRINTABLE = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const FAULTS: Partial<Record<ErrorCode, YamlFault>> = {
	BAD_INDENT: 'indentation',
	TAB_AS_INDENT: 'tab',
	BLOCK_AS_IMPLICIT_KEY: 'colon',
	MISSING_CHAR: 'not-closed'
};

const READ_ON = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;

/** Names what js-yaml, which stopped at `line`, tells in English only: by the codes of `yaml`. */
function whyUnreadable({ path: file, text }: DataFile, line: number | undefined): Problem {
	const at = (line: number | undefined) => ({ file, line, path: [] });
	const strange = UNPRINTABLE.exec(text);
	if (strange) {
		const line = text.slice(0, strange.index).split('\n').length;
		return { code: 'yaml-control-character', at: at(line) };
	}
	// Keys are compared below, and lines counted once: `yaml` would do both anew for each of thousands.
	const document = parseDocument(text, READ_ON);
	const [error] = document.errors;
	const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
	const twice = keyTwice(document);
	if (twice !== undefined && twice < (error?.pos[0] ?? Infinity)) {
		return { code: 'yaml-field-twice', at: at(lineAt(twice)) };
	}
	const there = error ? lineAt(error.pos[0]) : line;
	if (error?.code === 'MULTIPLE_DOCS') return { code: 'yaml-two-documents', at: at(there) };
	if (error) {
		return { code: 'yaml-syntax', at: at(there), fault: FAULTS[error.code] ?? 'other' };
	}
	if (document.contents === null) return { code: 'yaml-empty', at: at(undefined) };
	if (hasAlias(document)) return { code: 'yaml-alias', at: at(line) };
	const [warning] = document.warnings;
	if (warning) return { code: 'yaml-tag', at: at(line), tag: text.slice(...warning.pos) };
	return { code: 'yaml-syntax', at: at(line), fault: 'other' };
}

/** Offset of the first key that its fields have already. */
function keyTwice(document: Document): number | undefined {
	let first: number | undefined;
	visit(document, {
		Map: (_, { items }) => {
			const seen = new Set<unknown>();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				const at = key.range?.[0] ?? 0;
				if (seen.has(key.value) && at < (first ?? Infinity)) first = at;
				seen.add(key.value);
			}
		}
	});
	return first;
}

function hasAlias(document: Document): boolean {
	let found = false;
	visit(document, {
		Alias: () => {
			found = true;
			return visit.BREAK;
		}
	});
	return found;
}

/** Line of the first mistake in a JSON text, which is YAML too; engines tell it each in its own way, or not. */
export function syntaxErrorLine(text: string): number | undefined {
	const [error] = parseDocument(text, READ_ON).errors;
	return error && text.slice(0, error.pos[0]).split('\n').length;
}

/** Finds lines in one file, reading it only when first asked. */
export class LineFinder {
	#lines: Map<string, number> | undefined;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** Line, from 1, of the value at `path`, or of its nearest ancestor that exists. */
	lineOf(path: Path): number {
		this.#lines ??= this.#read();
		for (let depth = path.length; depth > 0; depth--) {
			const line = this.#lines.get(JSON.stringify(path.slice(0, depth)));
			if (line !== undefined) return line;
		}
		return 1;
	}

	/** The line of every value by its path: to look for one in the document takes as long as its list is. */
	#read(): Map<string, number> {
		const counter = new LineCounter();
		const lines = new Map<string, number>();
		const note = (node: unknown, path: Path) => {
			if (!isNode(node)) return;
			if (path.length > 0 && node.range) {
				lines.set(JSON.stringify(path), counter.linePos(node.range[0]).line);
			}
			if (isSeq(node)) node.items.forEach((item, i) => note(item, [...path, i]));
			if (!isMap(node)) return;
			for (const { key, value } of node.items) {
				note(value, [...path, isScalar(key) ? String(key.value) : String(key)]);
			}
		};
		note(parseDocument(this.#text, { ...READ_ON, lineCounter: counter }).contents, []);
		return lines;
	}
}
